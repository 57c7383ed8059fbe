import { fromIso } from '../domain/time.js';
import type { BalanceText, HistoryText } from '../domain/job/job-text.js';
import type { Month } from './month-dates.js';
import { sarpsborgLines } from './sarpsborg-lines.js';
import { balanced, workedBefore } from './worked-before.js';

/** Who had the last seven nights: blocks of two; the fourth doctor begins one that may go on into the month. */
const nightBlocks = ['natt-1', 'natt-1', 'natt-2', 'natt-2', 'natt-3', 'natt-3', 'natt-4'];
/** A night of 13 hours, at the end of summer time, is longer than a nattlege may work. */
const nightReserve = 'vikar-2';
const mostNightMinutes = 12.5 * 60;
const lastL1 = ['sarp-03', 'sarp-09', 'sarp-17', 'sarp-27', 'sarp-33', 'sarp-44'];
const lastL2 = ['vikar-1', 'alis-1', 'vikar-3', 'alis-2', 'vikar-4', 'alis-3'];

/** The nights of the last seven days before the month and the fastlege and car vakter of the last three. */
export function sarpsborgHistory(month: Month): HistoryText[] {
  const line = (wanted: string) => sarpsborgLines.find(({ id }) => id === wanted);
  const nights = workedBefore(month, line('N1'), 7, nightBlocks).map((night) =>
    fromIso(night.end) - fromIso(night.start) > mostNightMinutes ? { ...night, doctor: nightReserve } : night,
  );
  return [
    ...nights,
    ...workedBefore(month, line('L1'), 3, lastL1),
    ...workedBefore(month, line('L2'), 3, lastL2),
  ];
}

/** Small, and 0 in sum over each group and measure. */
export const sarpsborgBalances: readonly BalanceText[] = [
  ...balanced('fastlege', 'hours', { 'sarp-03': 7, 'sarp-09': 7, 'sarp-40': -7, 'rakk-2': -7 }),
  ...balanced('fastlege', 'helg', { 'sarp-17': 1, 'sarp-27': 1, 'sarp-36': -1, 'sarp-43': -1 }),
  ...balanced('fastlege', 'fredagskveld', { 'sarp-33': 1, 'sarp-45': -1 }),
  ...balanced('bil', 'hours', { 'vikar-1': 6, 'alis-1': 6.5, 'vikar-2': -6, 'alis-5': -6.5 }),
  ...balanced('natt', 'natt', { 'natt-1': 1, 'natt-3': -1 }),
  ...balanced('natt', 'hours', { 'natt-1': 9, 'natt-2': 3, 'natt-3': -9, 'natt-4': -3 }),
  ...balanced('natt', 'helligdag', { 'natt-2': 1, 'natt-4': -1 }),
  ...balanced('bakvakt', 'hours', { 'sarp-02': 12, 'sarp-10': -12 }),
];
