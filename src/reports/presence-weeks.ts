import { presenceBetween } from '../domain/presence.js';
import type { Problem } from '../domain/problem.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import {
  addDays,
  isoWeekNumber,
  mondayOf,
  overlapMinutes,
  startOfDate,
  type LocalDate,
  type Span,
} from '../domain/time.js';
import type { Duty } from '../domain/vakt.js';
import { availabilityBetween, type AvailabilityHours } from './availability.js';
import { wantedBefore, workedBefore } from './days-before.js';
import { groupBy } from './group-by.js';
import { hoursOf } from './hours.js';

/** Hours by the clock. Single, two or more and none are counted out of office hours (all but 08-16 on working days). */
export interface PresenceHours {
  /** Two doctors for an hour make 2. */
  readonly presentDoctorHours: number;
  readonly singleHours: number;
  readonly twoOrMoreHours: number;
  readonly noneHours: number;
}

export interface PresenceOfSpan {
  readonly from: LocalDate;
  /** Last date. */
  readonly to: LocalDate;
  /** What the staffing plan's minimum seats give. */
  readonly plan: PresenceHours;
  /** What the roster gives, with vakter before the period as far as history tells of them. */
  readonly roster: PresenceHours;
  /**
   * The same two, with doctors who are available from elsewhere. Only seats of the period itself ask for a doctor: who had the vakt before
   * it is history's to tell.
   */
  readonly availability: { readonly plan: AvailabilityHours; readonly roster: AvailabilityHours };
}

export interface PresenceOfWeek extends PresenceOfSpan {
  readonly isoWeek: number;
  /** Dates of the week that lie in the period; 7 = the whole week. */
  readonly days: number;
}

export interface PresenceReport {
  readonly period: PresenceOfSpan;
  readonly weeks: readonly PresenceOfWeek[];
  /** Vakter of the days before that reach into the period and about which history says nothing: their hours show as missing. */
  readonly unknownBefore: readonly string[];
}

export function reportPresence(roster: Roster): PresenceReport {
  const { problem } = roster;
  const { from, to } = problem.job.period;
  const before = wantedBefore(problem);
  const history = workedBefore(problem).map(({ duty }) => duty);
  const asked = problem.vakter.filter(({ requirement }) => requirement === 'minimum');
  const planned = [...before, ...asked];
  const worked: Duty[] = [...history, ...heldVakter(roster).map(({ vakt }) => vakt)];
  const between = (first: LocalDate, last: LocalDate): PresenceOfSpan => {
    const span = { start: startOfDate(first), end: startOfDate(addDays(last, 1)) };
    return {
      from: first,
      to: last,
      plan: hoursIn(planned, span),
      roster: hoursIn(worked, span),
      availability: {
        plan: availabilityBetween(planned, asked, span),
        roster: availabilityBetween(worked, asked, span),
      },
    };
  };
  return {
    period: between(from, to),
    weeks: weeksOf(problem).map((dates) => {
      const [first = from] = dates;
      return {
        ...between(first, dates.at(-1) ?? first),
        isoWeek: isoWeekNumber(first),
        days: dates.length,
      };
    }),
    unknownBefore: before
      .filter((vakt) => vakt.countsAsPresent && !history.some((duty) => overlapMinutes(duty, vakt) > 0))
      .map(({ id }) => id),
  };
}

/** Dates of the period by ISO week. */
function weeksOf({ dates }: Problem): LocalDate[][] {
  const byMonday = groupBy(dates, mondayOf);
  return [...byMonday.values()];
}

function hoursIn(duties: readonly Duty[], span: Span): PresenceHours {
  const { presentMinutes, singleMinutes, twoOrMoreMinutes, noneMinutes } = presenceBetween(duties, span);
  return {
    presentDoctorHours: hoursOf(presentMinutes),
    singleHours: hoursOf(singleMinutes),
    twoOrMoreHours: hoursOf(twoOrMoreMinutes),
    noneHours: hoursOf(noneMinutes),
  };
}
