import { expect, it } from 'vitest';
import { figureText } from '../../../src/reports/figure-text.js';

it.each([
  [12.345, 'count', 'nb', '12,35'],
  [12.345, 'oneIn', 'en', '12.35'],
  [7.5, 'hours', 'nn', '7,5 t'],
  [7.5, 'hours', 'en', '7.5 h'],
  [0.1256, 'share', 'nb', '12,6 %'],
  [250_000, 'kroner', 'nb', '250\u00a0000 kr'],
  [250_000, 'kroner', 'en', '250,000 kr'],
  [9_000.5, 'kroner', 'nb', '9000,5 kr'],
  [-2.5, 'hours', 'en', '−2.5 h'],
  [null, 'kroner', 'nb', '–'],
] as const)('%s as %s in %s is %s', (value, unit, language, text) => {
  expect(figureText(value, unit, language)).toBe(text);
});
