import { numberText } from '../rules/number-text.js';
import type { Language } from './texts.js';

/** What a figure counts; a share of 1 is all of it, oneIn the N of "1 in N". */
export type FigureUnit = 'count' | 'hours' | 'days' | 'oneIn' | 'share' | 'kroner';

/** A figure with the sign of its unit, where it has one. */
export function figureText(value: number | null, unit: FigureUnit, language: Language): string {
  if (value === null) return '–';
  if (unit === 'share') return `${short(Math.round(value * 1000) / 10, language)} %`;
  const own = short(value, language);
  if (unit === 'kroner') return `${own} kr`;
  return unit === 'hours' ? `${own} ${language === 'en' ? 'h' : 't'}` : own;
}

function short(value: number, language: Language): string {
  return numberText(value, language === 'en' ? 'en' : 'nb');
}
