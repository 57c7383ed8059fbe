import { z } from 'zod';
import { amlSundaySpan } from '../../domain/calendar/aml-sunday.js';
import { isUnderAml } from '../../domain/aml-agreement.js';
import { layOutPosts, type Doctor } from '../../domain/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import {
  addDays,
  datesFromTo,
  overlapMinutes,
  startOfDate,
  type LocalDate,
  type Span,
} from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import { constant, sum } from '../expression.js';
import { defineRule, type ModelScope, type Violation } from '../rule.js';
import { arbeidsmiljøloven } from '../sources.js';
import { notSeenBefore } from '../working-time.js';

const parameters = z.strictObject({
  averagingWeeks: z
    .int()
    .min(1)
    .max(26)
    .default(26)
    .describe('Weeks over which half of the days are off, where agreed with the doctor'),
  freeEveryWeeks: z
    .int()
    .min(1)
    .max(4)
    .default(4)
    .describe('Weeks in which at least one of the days is off, where agreed with the doctor'),
});
type Parameters = z.infer<typeof parameters>;

/** After work on a Sunday or helligdag the next one is off; or half of them on average, by agreement with the doctor. */
export const amlSundayOff = defineRule({
  id: 'aml-sunday-off',
  title: {
    nb: 'Fri søn- og helgedager (aml.)',
    nn: 'Fri søn- og helgedagar (aml.)',
    en: 'Sundays and helligdager off (AML)',
  },
  statement: {
    nb: 'Etter arbeid på en søn- eller helgedag er den neste fri. Er det skriftlig avtalt med legen, er i stedet minst halvparten fri over 26 uker, og minst én i løpet av fire uker, regnet fra hver søn- og helgedag. Døgnet går fra kl. 18 dagen før (kl. 15 på jul-, påske- og pinseaften) til kl. 22 før neste virkedag. Hjemmevakt er ikke søn- og helgedagsarbeid.',
    nn: 'Etter arbeid på ein søn- eller helgedag er den neste fri. Er det skriftleg avtalt med legen, er i staden minst halvparten fri over 26 veker, og minst éin i løpet av fire veker, rekna frå kvar søn- og helgedag. Døgnet går frå kl. 18 dagen før (kl. 15 på jul-, påske- og pinseaftan) til kl. 22 før neste yrkedag. Heimevakt er ikkje søn- og helgedagsarbeid.',
    en: 'After work on a Sunday or helligdag the next one is off. Where agreed in writing with the doctor, at least half are off over 26 weeks instead, and at least one in four weeks, counted from each Sunday and helligdag. The day runs from 18:00 the day before (15:00 on jul-, påske- and pinseaften) to 22:00 before the next working day. Hjemmevakt is no work on a Sunday.',
  },
  strength: 'skal',
  sources: [arbeidsmiljøloven('§ 10-8 (4)'), arbeidsmiljøloven('§ 10-10 (1)')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    for (const doctor of scope.problem.doctors.filter(isUnderAml)) constrainDoctor(scope, doctor, parameters);
  },

  check(roster, parameters) {
    const { problem } = roster;
    const duties = dutiesByDoctor(roster);
    return problem.doctors.filter(isUnderAml).flatMap((doctor) => {
      const runs = runsOf(doctor, problem, parameters);
      const history = problem.historyByDoctor.get(doctor.id) ?? [];
      const beyond = (own: readonly Duty[], mostOf: (run: Run) => number): Violation[] =>
        runs.flatMap((run) => tooManyWorked(doctor, own, run, mostOf(run)));
      return [
        ...beyond(history, ({ most }) => most),
        ...beyond(duties.get(doctor.id) ?? [], ({ most, days }) =>
          Math.max(most, workedDays(history, days).length),
        ),
      ];
    });
  },

  explain({ doctorId, date, vaktIds, detail }, { verbs: { works } }) {
    const { worked, of, most, before } = detail;
    if (before !== date)
      return {
        nb: `${doctorId ?? ''} ${works.nb} ${before ?? ''}, og den neste søn- eller helgedagen, ${date}, skal være fri (${vaktIds.join(', ')}).`,
        nn: `${doctorId ?? ''} ${works.nn} ${before ?? ''}, og den neste søn- eller helgedagen, ${date}, skal vere fri (${vaktIds.join(', ')}).`,
        en: `${doctorId ?? ''} ${works.en} on ${before ?? ''}, and the next Sunday or helligdag, ${date}, is to be off (${vaktIds.join(', ')}).`,
      };
    return {
      nb: `${doctorId ?? ''} ${works.nb} på ${worked ?? ''} av ${of ?? ''} søn- og helgedager fra ${date} (${vaktIds.join(', ')}); avtalen gir høyst ${most ?? ''}.`,
      nn: `${doctorId ?? ''} ${works.nn} på ${worked ?? ''} av ${of ?? ''} søn- og helgedagar frå ${date} (${vaktIds.join(', ')}); avtalen gir høgst ${most ?? ''}.`,
      en: `${doctorId ?? ''} ${works.en} on ${worked ?? ''} of ${of ?? ''} Sundays and helligdager from ${date} (${vaktIds.join(', ')}); the agreement allows ${most ?? ''}.`,
    };
  },

  notChecked(problem, { averagingWeeks }) {
    const bound = problem.doctors.filter(isUnderAml);
    return [
      ...notSeenBefore(
        problem,
        bound.filter((doctor) => !isAveraged(doctor)),
        8,
        judged,
      ),
      ...notSeenBefore(problem, bound.filter(isAveraged), averagingWeeks * 7, judged),
    ];
  },
});

const judged = {
  nb: 'Frie søn- og helgedager',
  nn: 'Frie søn- og helgedagar',
  en: 'Sundays and helligdager off',
};

/** A Sunday or helligdag as § 10-10 bounds it. */
interface HolyDay {
  readonly date: LocalDate;
  readonly span: Span;
  /** A post of the doctor lies in it, whatever the roster says. */
  readonly isPost: boolean;
}

/** Days of which the doctor may work on `most`; a finding names the date. */
interface Run {
  readonly date: LocalDate;
  readonly about: string;
  readonly days: readonly HolyDay[];
  readonly most: number;
}

function isAveraged({ amlAgreement }: Doctor): boolean {
  return amlAgreement?.sundayAveraging === true;
}

/** Vakter of the period may run on into the week after it. */
const marginDays = 8;

/** Runs that are not over before the period; pairs of neighbours, or the stretches of an agreement. */
function runsOf(doctor: Doctor, { job }: Problem, { averagingWeeks, freeEveryWeeks }: Parameters): Run[] {
  const { from, to } = job.period;
  const back = isAveraged(doctor) ? averagingWeeks * 7 : marginDays;
  const ahead = isAveraged(doctor) ? averagingWeeks * 7 : 0;
  const [first, last] = [addDays(from, -back - marginDays), addDays(to, marginDays + ahead)];
  const posts = layOutPosts(doctor, first, last);
  const days = datesFromTo(first, last).flatMap((date): HolyDay[] => {
    const span = amlSundaySpan(date);
    if (span === undefined) return [];
    return [{ date, span, isPost: posts.some((post) => overlapMinutes(post, span) > 0) }];
  });
  const runs = isAveraged(doctor)
    ? days
        .filter(({ date }) => date <= addDays(to, marginDays))
        .flatMap(({ date }) => {
          const within = (weeks: number): readonly HolyDay[] =>
            days.filter((day) => date <= day.date && day.date < addDays(date, weeks * 7));
          const [half, month] = [within(averagingWeeks), within(freeEveryWeeks)];
          return [
            { date, about: 'half', days: half, most: Math.floor(half.length / 2) },
            { date, about: 'free', days: month, most: month.length - 1 },
          ];
        })
    : days.flatMap((day, index) => {
        const next = days[index + 1];
        return next === undefined ? [] : [{ date: next.date, about: 'next', days: [day, next], most: 1 }];
      });
  return runs.filter(({ days: own }) => (own.at(-1)?.span.end ?? 0) > startOfDate(from));
}

function workedDays(duties: readonly Duty[], days: readonly HolyDay[]): HolyDay[] {
  const working = duties.filter(({ countsAsWork }) => countsAsWork);
  return days.filter(({ span, isPost }) => isPost || working.some((duty) => overlapMinutes(duty, span) > 0));
}

/** What history and posts do by themselves is told apart from what the roster adds. */
function tooManyWorked(
  { id: doctorId }: Doctor,
  own: readonly Duty[],
  { date, about, days, most: allowed }: Run,
  most: number,
): Violation[] {
  const worked = workedDays(own, days);
  const vaktIds = own
    .filter(({ countsAsWork }) => countsAsWork)
    .filter((duty) => worked.some(({ span }) => overlapMinutes(duty, span) > 0))
    .map(({ id }) => id);
  if (worked.length <= most || vaktIds.length === 0) return [];
  const before = days[0]?.date ?? date;
  const detail = { worked: worked.length, of: days.length, most: allowed, before };
  return [{ doctorId, date, vaktIds, about, penalty: worked.length - most, detail }];
}

/** Rows: days worked in each run, each `max(held of what lies in it)`. O(Sundays) rows a doctor. */
function constrainDoctor(scope: ModelScope, doctor: Doctor, parameters: Parameters): void {
  const working = scope.candidates(doctor).filter(({ duty }) => duty.countsAsWork);
  const history = scope.problem.historyByDoctor.get(doctor.id) ?? [];
  const workedOn = new Map<LocalDate, ReturnType<typeof constant>>();
  const worked = ({ date, span, isPost }: HolyDay): ReturnType<typeof constant> => {
    const known = workedOn.get(date);
    if (known !== undefined) return known;
    const inside = working.filter(({ duty }) => overlapMinutes(duty, span) > 0).map(({ held }) => held);
    const subject = { doctorId: doctor.id, date, about: `${doctor.id} ${date}` };
    const made = isPost ? constant(1) : scope.hinge(inside, subject);
    workedOn.set(date, made);
    return made;
  };
  for (const { date, days, most } of runsOf(doctor, scope.problem, parameters)) {
    const open = days.map(worked).filter(({ terms, constant }) => terms.length > 0 || constant > 0);
    const limit = Math.max(most, workedDays(history, days).length);
    if (open.length > limit)
      scope.atMost(sum(open), limit, { doctorId: doctor.id, date, about: `${doctor.id} ${date}` });
  }
}
