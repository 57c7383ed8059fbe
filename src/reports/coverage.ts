import { heldVakter, type Roster } from '../domain/roster.js';
import { clockText, toIso, type LocalDate } from '../domain/time.js';
import type { Requirement, Vakt } from '../domain/vakt.js';
import { backedStretches, type BackedStretch } from './backing.js';
import { countHalfHours, type HalfHours } from './half-hours.js';
import { groupBy } from './group-by.js';
import { hoursOf } from './hours.js';
import { reportPresence, type PresenceReport } from './presence-weeks.js';

/** One seat: what the plan wants of it, who holds it, and whom the holder can call. */
export interface VaktCoverage {
  readonly vakt: string;
  readonly date: LocalDate;
  readonly line: string;
  /** RFC 3339 with offset. */
  readonly from: string;
  readonly to: string;
  readonly hours: number;
  /** `minimum` = required; `ideal` = wished beyond that. */
  readonly requirement: Requirement;
  readonly doctor: string | null;
  /** Whether the holder may have vakt alone on the start date; null where nobody holds it. */
  readonly solo: boolean | null;
  readonly backing: readonly BackedStretch[];
}

/** Nurses that the staffing plan shows beside a band. */
export interface NurseBand {
  readonly line: string;
  /** Clock times. */
  readonly from: string;
  readonly to: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Dates of the period on which the band occurs. */
  readonly days: number;
}

export interface Coverage {
  readonly vakter: readonly VaktCoverage[];
  readonly halfHours: HalfHours;
  readonly presence: PresenceReport;
  readonly nurses: readonly NurseBand[];
}

export function reportCoverage(roster: Roster): Coverage {
  return {
    vakter: coverVakter(roster),
    halfHours: countHalfHours(roster),
    presence: reportPresence(roster),
    nurses: nurseBands(roster.problem.vakter),
  };
}

/** Every vakt of the period, in order of start. O(held vakter x duties on record). */
export function coverVakter(roster: Roster): VaktCoverage[] {
  const { problem } = roster;
  const held = heldVakter(roster);
  const heldById = new Map(held.map((each) => [each.vakt.id, each]));
  const onDuty = [
    ...[...problem.historyByDoctor].flatMap(([doctorId, duties]) =>
      duties.map((duty) => ({ doctorId, duty })),
    ),
    ...held.map(({ doctorId, vakt }) => ({ doctorId, duty: vakt })),
  ];
  return problem.vakter.map((vakt) => {
    const own = heldById.get(vakt.id);
    const doctor = own === undefined ? undefined : problem.doctorById.get(own.doctorId);
    return {
      vakt: vakt.id,
      date: vakt.date,
      line: vakt.lineId,
      from: toIso(vakt.start),
      to: toIso(vakt.end),
      hours: hoursOf(vakt.end - vakt.start),
      requirement: vakt.requirement,
      doctor: own?.doctorId ?? null,
      solo: doctor === undefined ? null : problem.competence(doctor, vakt.date).solo,
      backing: own === undefined ? [] : backedStretches(problem, own, onDuty),
    };
  });
}

function nurseBands(vakter: readonly Vakt[]): NurseBand[] {
  const shown = vakter.flatMap(({ lineId, start, end, nurses, date }) =>
    nurses === undefined ? [] : [{ line: lineId, from: clockText(start), to: clockText(end), nurses, date }],
  );
  const bands = groupBy(shown, ({ line, from, to, nurses }) =>
    [line, from, to, nurses.min, nurses.max].join(' '),
  );
  return [...bands.values()].flatMap((band) => {
    const [first] = band;
    if (first === undefined) return [];
    const { line, from, to, nurses } = first;
    const days = new Set(band.map(({ date }) => date)).size;
    return [{ line, from, to, minimum: nurses.min, maximum: nurses.max, days }];
  });
}
