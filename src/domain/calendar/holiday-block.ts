import {
  addDays,
  datesFromTo,
  localDateOf,
  overlapMinutes,
  startOfDate,
  type EpochMinute,
  type LocalDate,
  type Span,
} from '../time.js';
import { helligdagNames } from './helligdager.js';

/** The holidays that people count over the years, each as one. */
export const holidayBlocks = ['jul', 'nyttår', 'påske', '17. mai', 'pinse'] as const;
export type HolidayBlock = (typeof holidayBlocks)[number];

/** A block in one year. Nyttår is of the year that it begins in: nyttår 2026 is 31 December 2026 and 1 January 2027. */
export interface DatedBlock {
  readonly block: HolidayBlock;
  readonly year: number;
}

const threeHours = 180;

/**
 * The block that a date belongs to: jul 24-26 December, nyttår 31 December and 1 January, påske from skjærtorsdag to 2. påskedag, pinse
 * from pinseaften to 2. pinsedag, and 17 May, which is no day of pinse in the years when the two meet.
 */
export function blockOn(date: LocalDate): DatedBlock | undefined {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  if (day === '05-17') return { block: '17. mai', year };
  if (day === '01-01') return { block: 'nyttår', year: year - 1 };
  if (day === '12-31') return { block: 'nyttår', year };
  if ('12-24' <= day && day <= '12-26') return { block: 'jul', year };
  const isNear = (name: string, ...daysOff: readonly number[]): boolean =>
    daysOff.some((days) => helligdagNames(addDays(date, -days)).includes(name));
  if (isNear('Første påskedag', -3, -2, -1, 0, 1)) return { block: 'påske', year };
  return isNear('Første pinsedag', -1, 0, 1) ? { block: 'pinse', year } : undefined;
}

/** The blocks that a span counts in: those of which it has at least three hours. */
export function blocksOf({ start, end }: Span): DatedBlock[] {
  const minutes = new Map<string, { readonly dated: DatedBlock; total: number }>();
  for (const date of datesFromTo(localDateOf(start), localDateOf((end - 1) as EpochMinute))) {
    const dated = blockOn(date);
    if (dated === undefined) continue;
    const key = `${dated.block} ${dated.year}`;
    const own = minutes.get(key) ?? { dated, total: 0 };
    own.total += overlapMinutes(
      { start, end },
      { start: startOfDate(date), end: startOfDate(addDays(date, 1)) },
    );
    minutes.set(key, own);
  }
  return [...minutes.values()].filter(({ total }) => total >= threeHours).map(({ dated }) => dated);
}
