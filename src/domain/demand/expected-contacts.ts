import { dayClassFallbacks } from '../calendar/day-class.js';
import type { ContactStream, Demand } from '../job/demand.js';
import { addDays, clockMinutes, clockOf, startOfDate, type EpochMinute, type LocalDate } from '../time.js';

/** An hour of real time that begins on the hour; the change of the clocks skips one and repeats another. */
export interface HourOfDate {
  readonly date: LocalDate;
  readonly start: EpochMinute;
  /** 0-23, as the clock shows it. */
  readonly clockHour: number;
}

/** 24 hours; 23 or 25 where the clocks change. */
export function hoursOfDate(date: LocalDate): HourOfDate[] {
  const hours: HourOfDate[] = [];
  const end = startOfDate(addDays(date, 1));
  for (let start = startOfDate(date); start < end; start = (start + 60) as EpochMinute)
    hours.push({ date, start, clockHour: Math.floor(clockOf(start) / 60) });
  return hours;
}

/** Contacts that a stream is expected to bring in an hour. Remembers what a year adds up to. */
export function expectContacts(demand: Demand): (stream: ContactStream, hour: HourOfDate) => number {
  const seasonOf = (date: LocalDate): number =>
    demand.seasons.find(({ month }) => month === Number(date.slice(5, 7)))?.factor ?? 1;
  const shapeAt = (stream: ContactStream, hour: HourOfDate): number =>
    amountAt(stream, hour) * seasonOf(hour.date);
  const years = new Map<string, number>();
  const shapeOfYear = (stream: ContactStream, year: string): number => {
    const key = `${stream.id} ${year}`;
    const known = years.get(key);
    if (known !== undefined) return known;
    const sum = datesOfYear(year)
      .flatMap(hoursOfDate)
      .reduce((total, hour) => total + shapeAt(stream, hour), 0);
    years.set(key, sum);
    return sum;
  };
  return (stream, hour) => {
    const shape = shapeAt(stream, hour);
    if (shape === 0) return 0;
    const year = hour.date.slice(0, 4);
    const perShape = stream.perYear === undefined ? 1 : stream.perYear / shapeOfYear(stream, year);
    return shape * perShape * growthOf(demand, stream, Number(year));
  };
}

/** How many times as much as the numbers say a stream brings in a year. */
export function growthOf(
  { growth, increases }: Pick<Demand, 'growth' | 'increases'>,
  { area }: Pick<ContactStream, 'area'>,
  year: number,
): number {
  const byYear = growth === undefined ? 1 : (1 + growth.percentPerYear / 100) ** (year - growth.from);
  return increases
    .filter((increase) => increase.area === undefined || increase.area === area)
    .reduce((product, { percent, years }) => product * (1 + percent / 100) ** years, byYear);
}

function amountAt({ profile }: ContactStream, { date, clockHour }: HourOfDate): number {
  const column = dayClassFallbacks(date).find((dayClass) => profile[dayClass] !== undefined);
  const blocks = column === undefined ? [] : (profile[column] ?? []);
  return blocks
    .filter(({ from, to }) => clockMinutes(from) <= clockHour * 60 && clockHour * 60 < clockMinutes(to))
    .reduce((sum, { amount }) => sum + amount, 0);
}

function datesOfYear(year: string): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let date = `${year}-01-01` as LocalDate; date.startsWith(year); date = addDays(date, 1))
    dates.push(date);
  return dates;
}
