import { expandDemand } from '../domain/demand-expansion.js';
import { vaktlinje } from '../domain/job/vaktlinje.js';
import { addDays, toIso, type EpochMinute } from '../domain/time.js';
import { resolveLine } from '../domain/vakt.js';
import type { BalanceText, HistoryText, LineText } from '../domain/job/job-text.js';
import type { Month } from './month-dates.js';

/** The vakter of a line that started in the last days before the month, given to the doctors in order. */
export function workedBefore(
  { first }: Month,
  line: LineText | undefined,
  days: number,
  doctors: readonly string[],
): HistoryText[] {
  const lines = line === undefined ? [] : [resolveLine(vaktlinje.parse(line))];
  return expandDemand(lines, addDays(first, -days), addDays(first, -1)).flatMap((vakt, index) => {
    const doctor = doctors[index];
    if (doctor === undefined) return [];
    return [
      {
        doctor,
        start: instantText(vakt.start),
        end: instantText(vakt.end),
        kind: vakt.kind,
        line: vakt.lineId,
      },
    ];
  });
}

/** Carried balances of one measure; their sum is to be 0. */
export function balanced(
  group: string,
  measure: BalanceText['measure'],
  amounts: Readonly<Record<string, number>>,
): BalanceText[] {
  return Object.entries(amounts).map(([doctor, amount]) => ({ doctor, group, measure, amount }));
}

/** RFC 3339 asks for seconds. */
function instantText(instant: EpochMinute): string {
  return toIso(instant).replace(/(T\d\d:\d\d)(?=[+Z-])/, '$1:00');
}
