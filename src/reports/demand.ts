import { dayClassOf, type DayClass } from '../domain/calendar/day-class.js';
import { expectContacts, hoursOfDate, type HourOfDate } from '../domain/demand/expected-contacts.js';
import type { ContactStream, Demand } from '../domain/job/demand.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import { isoWeekday, overlapMinutes, toIso, type EpochMinute, type Span } from '../domain/time.js';
import type { Duty } from '../domain/vakt.js';
import { wantedBefore, workedBefore } from './days-before.js';
import { hoursOf, round } from './hours.js';

/** How much there is to do against the doctors who are there: numbers of the job, no standard. */
export interface DemandReport {
  readonly groups: readonly GroupDemand[];
  readonly utilisationLimit: number | null;
  /** What the numbers are, and where they come from. */
  readonly sources: readonly { readonly of: string; readonly source: string }[];
}

export interface GroupDemand extends Workload {
  readonly group: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** Expected in the period, by kind. */
  readonly contacts: Readonly<Record<ContactStream['kind'], number>>;
  readonly dayClasses: readonly (Workload & { readonly dayClass: DayClass })[];
  /** 168 of them, Monday 00 first; a date's hours are those of its weekday, helligdag or not. */
  readonly hoursOfWeek: readonly (Workload & { readonly weekday: number; readonly clockHour: number })[];
  /** The hour with the largest utilisation, among those with a doctor; null where there is no demand. */
  readonly worst: { readonly from: string; readonly utilisation: number } | null;
  /** Hours with more than the limit, those without a doctor among them; null where no limit is given. */
  readonly hoursAboveLimit: number | null;
  /** Hours with something to do and no doctor at all. */
  readonly hoursWithoutDoctor: number;
  /** Hours of which nobody knows who has the vakt, since it began before the period: they count nowhere. */
  readonly unknownHours: number;
}

export interface Workload {
  readonly hours: number;
  /** Doctor hours that the contacts take. */
  readonly demandHours: number;
  readonly doctorHours: number;
  /** The first by the second; null without a doctor. */
  readonly utilisation: number | null;
}

/** One hour of a group, in minutes. */
interface Hour extends HourOfDate {
  readonly demand: number;
  readonly doctors: number;
}

/** Shares are compared as computed, not as rounded. */
const tolerance = 1e-9;

/** Nothing where the job says nothing of demand. */
export function reportDemand(roster: Roster): DemandReport | undefined {
  const { demand } = roster.problem.job;
  if (demand === undefined) return undefined;
  const expected = expectContacts(demand);
  return {
    groups: demand.groups.map((group) => groupDemand(roster, demand, group, expected)),
    utilisationLimit: demand.utilisationLimit?.value ?? null,
    sources: sourcesOf(demand),
  };
}

function groupDemand(
  roster: Roster,
  demand: Demand,
  group: Demand['groups'][number],
  expected: ReturnType<typeof expectContacts>,
): GroupDemand {
  const streams = demand.contacts.filter((stream) => stream.group === group.id);
  const { worked, unknown } = dutiesOf(roster, new Set(group.lines));
  const all = roster.problem.dates.flatMap(hoursOfDate);
  const known = all.filter(({ start }) => !unknown.some((vakt) => overlapMinutes(vakt, hourAt(start)) > 0));
  const minutesIn = minutesByHour(worked);
  const hours = known.map((hour) => ({
    ...hour,
    demand: streams.reduce((sum, stream) => sum + expected(stream, hour) * stream.minutes, 0),
    doctors: minutesIn(hour.start),
  }));
  const contactsOf = (kind: ContactStream['kind']): number =>
    round(
      streams
        .filter((stream) => stream.kind === kind)
        .reduce((sum, stream) => sum + known.reduce((own, hour) => own + expected(stream, hour), 0), 0),
    );
  return {
    group: group.id,
    name: group.name,
    lines: group.lines,
    contacts: {
      consultation: contactsOf('consultation'),
      call: contactsOf('call'),
      visit: contactsOf('visit'),
    },
    ...workloadOf(hours),
    dayClasses: byDayClass(hours),
    hoursOfWeek: byHourOfWeek(hours),
    ...extremes(hours, demand.utilisationLimit?.value),
    unknownHours: all.length - known.length,
  };
}

/** Duties on the lines of a group, and vakter of the days before about which history says nothing. */
function dutiesOf(
  roster: Roster,
  lines: ReadonlySet<string>,
): { readonly worked: readonly Span[]; readonly unknown: readonly Span[] } {
  const before = wantedBefore(roster.problem).filter(({ lineId }) => lines.has(lineId));
  const isOfGroup = (duty: Duty): boolean =>
    duty.lineId === undefined
      ? before.some((vakt) => vakt.start === duty.start && vakt.end === duty.end && vakt.kind === duty.kind)
      : lines.has(duty.lineId);
  const history = workedBefore(roster.problem)
    .map(({ duty }) => duty)
    .filter(isOfGroup);
  const held = heldVakter(roster).flatMap(({ vakt }) => (lines.has(vakt.lineId) ? [vakt] : []));
  return {
    worked: [...history, ...held],
    unknown: before.filter((vakt) => !history.some((duty) => overlapMinutes(duty, vakt) > 0)),
  };
}

/** Doctor minutes by the start of the hour. */
function minutesByHour(duties: readonly Span[]): (start: EpochMinute) => number {
  const minutes = new Map<number, number>();
  for (const duty of duties)
    for (let hour = Math.floor(duty.start / 60) * 60; hour < duty.end; hour += 60)
      minutes.set(hour, (minutes.get(hour) ?? 0) + overlapMinutes(duty, hourAt(hour as EpochMinute)));
  return (start) => minutes.get(start) ?? 0;
}

function hourAt(start: EpochMinute): Span {
  return { start, end: (start + 60) as EpochMinute };
}

function workloadOf(hours: readonly Hour[]): Workload {
  const demand = hours.reduce((sum, hour) => sum + hour.demand, 0);
  const doctors = hours.reduce((sum, hour) => sum + hour.doctors, 0);
  return {
    hours: hours.length,
    demandHours: hoursOf(demand),
    doctorHours: hoursOf(doctors),
    utilisation: doctors === 0 ? null : share(demand / doctors),
  };
}

const dayClasses: readonly DayClass[] = ['weekday', 'friday', 'saturday', 'sunday', 'aftendag', 'helligdag'];

function byDayClass(hours: readonly Hour[]): GroupDemand['dayClasses'] {
  return dayClasses.flatMap((dayClass) => {
    const own = hours.filter(({ date }) => dayClassOf(date) === dayClass);
    return own.length === 0 ? [] : [{ dayClass, ...workloadOf(own) }];
  });
}

function byHourOfWeek(hours: readonly Hour[]): GroupDemand['hoursOfWeek'] {
  const cells = Array.from({ length: 168 }, (): Hour[] => []);
  for (const hour of hours) cells[(isoWeekday(hour.date) - 1) * 24 + hour.clockHour]?.push(hour);
  return cells.map((own, index) => ({
    weekday: Math.floor(index / 24) + 1,
    clockHour: index % 24,
    ...workloadOf(own),
  }));
}

function extremes(
  hours: readonly Hour[],
  limit: number | undefined,
): Pick<GroupDemand, 'worst' | 'hoursAboveLimit' | 'hoursWithoutDoctor'> {
  const busy = hours.filter(({ demand }) => demand > 0);
  const withDoctor = busy.filter(({ doctors }) => doctors > 0);
  const [worst] = [...withDoctor].sort((a, b) => b.demand / b.doctors - a.demand / a.doctors);
  const isAbove = ({ demand, doctors }: Hour): boolean =>
    limit !== undefined && (doctors === 0 || demand / doctors > limit + tolerance);
  return {
    worst:
      worst === undefined
        ? null
        : { from: toIso(worst.start), utilisation: share(worst.demand / worst.doctors) },
    hoursAboveLimit: limit === undefined ? null : busy.filter(isAbove).length,
    hoursWithoutDoctor: busy.length - withDoctor.length,
  };
}

/** At most three decimals. */
function share(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sourcesOf(demand: Demand): DemandReport['sources'] {
  const { contacts, growth, increases, seasons, utilisationLimit } = demand;
  return [
    ...contacts.map(({ id, source }) => ({ of: id, source })),
    ...(growth === undefined
      ? []
      : [{ of: `${growth.percentPerYear} % / 1 (${growth.from})`, source: growth.source }]),
    ...increases.map(({ percent, years, area, source }) => ({
      of: `${percent} % / ${years}${area === undefined ? '' : ` (${area})`}`,
      source,
    })),
    ...seasons.map(({ month, factor, source }) => ({ of: `${month}: ${factor}`, source })),
    ...(utilisationLimit === undefined
      ? []
      : [{ of: String(utilisationLimit.value), source: utilisationLimit.source }]),
  ];
}
