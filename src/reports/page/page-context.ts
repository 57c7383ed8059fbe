import { aftenDagOf, helligdagNames } from '../../domain/calendar/helligdager.js';
import type { Problem } from '../../domain/problem.js';
import type { Roster } from '../../domain/roster.js';
import { isoWeekday, type LocalDate } from '../../domain/time.js';
import type { Report } from '../report.js';
import type { Language, Texts } from '../texts.js';
import { makeWriting, type Writing } from './writing.js';

/** What every part of the page draws from: the roster, its report, and how things are written. */
export interface PageContext extends Writing {
  readonly roster: Roster;
  readonly problem: Problem;
  readonly report: Report;
  /** Class of the line's colour; the line's code always stands beside it. */
  lineClass(id: string): string;
}

const lineColours = 8;

export function makePageContext(roster: Roster, report: Report, language: Language): PageContext {
  const { problem } = roster;
  const positionOf = new Map(problem.lines.map(({ id }, position) => [id, position % lineColours]));
  return {
    ...makeWriting(problem, language),
    roster,
    problem,
    report,
    lineClass: (id) => `line-${positionOf.get(id) ?? 0}`,
  };
}

/** Whether the period has a vakt at the station or in its car; else one speaks of who is available. */
export function hasPresentLine({ problem }: PageContext): boolean {
  return problem.vakter.some(({ countsAsPresent }) => countsAsPresent);
}

export interface DayMark {
  readonly date: LocalDate;
  /** Space-separated classes: `sat`, `sun`, `holy`, `eve`. */
  readonly classes: string;
  /** Names of the helligdag or aften-dag, if any. */
  readonly names: readonly string[];
  readonly sign: string;
}

/** How a date is marked in every table: by class, and by a letter where it is a helligdag or aften-dag. */
export function dayMark(date: LocalDate, { signs }: Texts): DayMark {
  const helligdager = helligdagNames(date);
  const aftenDag = aftenDagOf(date);
  const weekday = isoWeekday(date);
  const classes = [
    ...(weekday === 6 ? ['sat'] : []),
    ...(weekday === 7 ? ['sun'] : []),
    ...(weekday === 1 ? ['mon'] : []),
    ...(helligdager.length > 0 ? ['holy'] : []),
    ...(aftenDag === undefined ? [] : ['eve']),
  ];
  if (helligdager.length > 0)
    return { date, classes: classes.join(' '), names: helligdager, sign: signs.helligdag };
  return {
    date,
    classes: classes.join(' '),
    names: aftenDag === undefined ? [] : [aftenDag],
    sign: aftenDag === undefined ? '' : signs.aftenDag,
  };
}
