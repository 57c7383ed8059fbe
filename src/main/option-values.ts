import { isLocalDate, type LocalDate } from '../domain/time.js';
import type { Text } from '../domain/issue.js';
import { readCounts } from './counts-text.js';

/** A value that an option does not take, with what it takes. */
export class UnfitValue extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

export function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value >= 1 && value <= 3600) return value;
  throw new UnfitValue({
    nb: 'Gi sekunder fra 1 til 3600.',
    nn: 'Gi sekund frå 1 til 3600.',
    en: 'Give seconds from 1 to 3600.',
  });
}

export function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new UnfitValue({
    nb: 'Gi et helt tall fra 0.',
    nn: 'Gi eit heilt tal frå 0.',
    en: 'Give a whole number from 0.',
  });
}

export function counts(text: string): number[] {
  const read = readCounts(text);
  if (read !== undefined) return read;
  throw new UnfitValue({
    nb: 'Gi det som et søk på tid har sagt.',
    nn: 'Gi det som eit søk på tid har sagt.',
    en: 'Give what a timed search said.',
  });
}

export function threads(text: string): number {
  if (text === '1' || text === '2') return Number(text);
  throw new UnfitValue({ nb: 'Gi 1 eller 2.', nn: 'Gi 1 eller 2.', en: 'Give 1 or 2.' });
}

export function year(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new UnfitValue({
    nb: 'Gi et årstall med fire siffer.',
    nn: 'Gi eit årstal med fire siffer.',
    en: 'Give a year of four digits.',
  });
}

export function date(text: string): LocalDate {
  if (isLocalDate(text)) return text;
  throw new UnfitValue({
    nb: 'Gi datoen som åååå-mm-dd, en dato som finnes.',
    nn: 'Gi datoen som åååå-mm-dd, ein dato som finst.',
    en: 'Give a date as yyyy-mm-dd, one that exists.',
  });
}
