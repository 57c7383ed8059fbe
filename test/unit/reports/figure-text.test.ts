import { expect, it } from 'vitest';
import { figureText } from '../../../src/reports/figure-text.js';

it.each([
  [12.345, 'count', 'nb', '12,35'],
  [12.345, 'oneIn', 'en', '12.35'],
  [7.5, 'hours', 'nn', '7,5 t'],
  [7.5, 'hours', 'en', '7.5 h'],
  [0.1256, 'share', 'nb', '12,6 %'],
  [250_000, 'kroner', 'nb', '250000 kr'],
  [null, 'kroner', 'nb', '–'],
] as const)('%s as %s in %s is %s', (value, unit, language, text) => {
  expect(figureText(value, unit, language)).toBe(text);
});
