import type { Language } from './texts.js';

/** What a figure counts; a share of 1 is all of it, oneIn the N of "1 in N". */
export type FigureUnit = 'count' | 'hours' | 'days' | 'oneIn' | 'share' | 'kroner';

/** A figure with the sign of its unit, where it has one. */
export function figureText(value: number | null, unit: FigureUnit, language: Language): string {
  if (value === null) return '–';
  if (unit === 'share') return `${groupedNumber(Math.round(value * 1000) / 10, language)} %`;
  const own = groupedNumber(value, language);
  if (unit === 'kroner') return `${own} kr`;
  return unit === 'hours' ? `${own} ${language === 'en' ? 'h' : 't'}` : own;
}

/** At most two decimals; thousands apart from 10 000 on. */
export function groupedNumber(value: number, language: Language): string {
  return formats[language === 'en' ? 'en' : 'nb'].format(value).replace('-', '−');
}

const options = { maximumFractionDigits: 2, useGrouping: 'min2', signDisplay: 'negative' } as const;
const formats = {
  nb: new Intl.NumberFormat('nb-NO', options),
  en: new Intl.NumberFormat('en-GB', options),
};
