import { addMonths, type LocalDate } from '../../src/domain/time.js';

/** Months `yyyy-mm` in a row. */
export function monthsFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    addMonths(`${first}-01` as LocalDate, index).slice(0, 7),
  );
}
