import type { AftenDag } from './calendar/helligdager.js';
import { dayClassFallbacks, isLongNight } from './calendar/day-class.js';
import type { HeadCount } from './job/scalars.js';
import type { Band } from './job/vaktlinje.js';
import { clockMinutes, datesFromTo, instantAt, type LocalDate } from './time.js';
import type { Requirement, Vakt, Vaktlinje } from './vakt.js';

/**
 * Turns the staffing plan into the vakter that start on the given dates, one per seat.
 *
 * Clock times are read in Norway, so a natt over the change to summer time is an hour shorter and is stored as such:
 * `end - start` is worked minutes, never the nominal length.
 *
 * @param first first start date
 * @param last last start date
 * @returns vakter by start, then line, then seat
 */
export function expandDemand(
  lines: readonly Vaktlinje[],
  first: LocalDate,
  last: LocalDate,
  aftenDagerAsHelg: readonly AftenDag[] = [],
): Vakt[] {
  const order = new Map(lines.map((line, position) => [line.id, position]));
  return datesFromTo(first, last)
    .flatMap((date) =>
      lines.flatMap((line) => (isValidOn(line, date) ? vakterOfLine(line, date, aftenDagerAsHelg) : [])),
    )
    .sort(
      (a, b) =>
        a.start - b.start || (order.get(a.lineId) ?? 0) - (order.get(b.lineId) ?? 0) || a.seat - b.seat,
    );
}

/** The bands of a line that start on a date: its day class's column, then the natt. */
export function bandsOn(
  line: Vaktlinje,
  date: LocalDate,
  aftenDagerAsHelg: readonly AftenDag[],
): readonly Band[] {
  const column = dayClassFallbacks(date).find((dayClass) => line.hours[dayClass] !== undefined);
  const day = column === undefined ? [] : (line.hours[column] ?? []);
  const night = isLongNight(date, aftenDagerAsHelg) ? line.nights.long : line.nights.short;
  return [...day, ...night].sort((a, b) => clockMinutes(a.from) - clockMinutes(b.from));
}

/** Start and end of a band in minutes after midnight of its date; an end not after its start is on the next day. */
export function bandMinutes(band: Band): { readonly from: number; readonly to: number } {
  const from = clockMinutes(band.from);
  const to = clockMinutes(band.to);
  return { from, to: to > from ? to : to + 1440 };
}

function isValidOn(line: Vaktlinje, date: LocalDate): boolean {
  return (
    (line.validFrom === undefined || line.validFrom <= date) &&
    (line.validTo === undefined || date <= line.validTo)
  );
}

function vakterOfLine(line: Vaktlinje, date: LocalDate, aftenDagerAsHelg: readonly AftenDag[]): Vakt[] {
  return (
    bandsOn(line, date, aftenDagerAsHelg)
      .flatMap((band) =>
        requirementsOf(line, band.doctors ?? line.doctors).map((requirement) => ({ band, requirement })),
      )
      .map(({ band, requirement }, index) => {
        const { from, to } = bandMinutes(band);
        return {
          id: `${date}/${line.id}/${index + 1}`,
          date,
          start: instantAt(date, from),
          end: instantAt(date, to),
          kind: line.kind,
          line,
          lineId: line.id,
          place: line.place,
          countsAsPresent: line.countsAsPresent,
          countsAsAvailable: line.countsAsAvailable,
          countsAsWork: line.countsAsWork,
          seat: index + 1,
          requirement,
          nurses: band.nurses,
        };
      })
      // A band inside the hour that the spring change skips has no length.
      .filter(({ start, end }) => start < end)
  );
}

function requirementsOf(line: Vaktlinje, { min, ideal = min, max = ideal }: HeadCount): Requirement[] {
  return Array.from({ length: Math.max(min, ideal, max) }, (_, seat) => {
    if (line.demand === 'conditional') return 'conditional';
    if (seat < min) return 'minimum';
    return seat < ideal ? 'ideal' : 'extra';
  });
}
