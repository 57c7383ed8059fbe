import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import { localDate } from '../../domain/job/scalars.js';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import { addDays, addMonths, daysBetween, type LocalDate } from '../../domain/time.js';
import { isPrimaryDuty } from '../../domain/vakt.js';
import { constant, minus, sum } from '../expression.js';
import { judgedPart, type JudgedPart } from '../judged-part.js';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften, productChoice } from '../sources.js';

const parameters = z.strictObject({
  categories: z.array(doctorCategory).default(['ALIS']).describe('Who is to get towards the number'),
  vakterPerMonth: z
    .number()
    .min(0)
    .max(31)
    .nullable()
    .default(null)
    .describe('Wished pace; of a month that the period holds in part, the same part. null = no such wish'),
  targetDate: localDate
    .nullable()
    .default(null)
    .describe('The date before which the number is to be reached, at an even pace. null = no such wish'),
});
type Parameters = z.infer<typeof parameters>;

/** Doctors on their way to the legevakter that the competence requirement counts get them at the wished pace. */
export const alisLegevakter = defineRule({
  id: 'alis-legevakter',
  title: {
    nb: 'ALIS får vaktene som teller',
    nn: 'ALIS får vaktene som tel',
    en: 'ALIS get the vakter that count',
  },
  statement: {
    nb: 'En ALIS som verken har de 40 legevaktene eller fyller kompetansekravet på annen måte, får i perioden helst så mange vakter som ønsket fart tilsier, rundet opp, men ikke flere enn det som mangler på 40. Bakvakter teller ikke. Teller hver vakt som mangler. Er både fart og måldato oppgitt, gjelder den som gir flest. En overstyring nevner periodens første dato.',
    nn: 'Ein ALIS som korkje har dei 40 legevaktene eller fyller kompetansekravet på annan måte, får i perioden helst så mange vakter som ønskt fart tilseier, runda opp, men ikkje fleire enn det som manglar på 40. Bakvakter tel ikkje. Tel kvar vakt som manglar. Er både fart og måldato oppgitt, gjeld den som gir flest. Ei overstyring nemner den første datoen i perioden.',
    en: 'An ALIS who has neither the 40 legevakter nor meets the competence requirement otherwise preferably gets as many vakter in the period as the wished pace gives, rounded up, but no more than are lacking to 40. Bakvakter do not count. Counts each vakt short. Where both pace and date are given, the one that gives more holds. An override names the first date of the period.',
  },
  strength: 'local',
  sources: [akuttmedisinforskriften('§ 7', 'secondary'), productChoice('farten mot de 40 legevaktene')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const problem = judgedPart(scope.problem);
    const counting = problem.vakter.filter(isPrimaryDuty);
    for (const doctor of problem.doctors) {
      const wished = wishedVakter(doctor, problem, parameters);
      if (wished === 0) continue;
      const date = problem.firstJudged;
      const subject = { doctorId: doctor.id, date, about: doctor.id };
      const held = sum(counting.map((vakt) => scope.held(doctor, vakt)));
      scope.cost(scope.hinge([minus(constant(wished), held)], subject), subject);
    }
  },

  check(roster, parameters) {
    const problem = judgedPart(roster.problem);
    const counting = heldVakter({ ...roster, problem }).filter(({ vakt }) => isPrimaryDuty(vakt));
    return problem.doctors.flatMap((doctor) => {
      const wished = wishedVakter(doctor, problem, parameters);
      const own = counting.filter(({ doctorId }) => doctorId === doctor.id).map(({ vakt }) => vakt.id);
      if (own.length >= wished) return [];
      const { firstJudged: date } = problem;
      const before = problem.legevakterBefore(doctor, date);
      const detail = { wished, count: own.length, before, needed: neededOn(problem, date) };
      return [{ doctorId: doctor.id, date, vaktIds: own, penalty: wished - own.length, detail }];
    });
  },

  explain: ({ doctorId, date, detail: { wished = '', count = '', before = '', needed = '' } }) => ({
    nb: `${doctorId ?? ''} har ${before} av ${needed} legevakter før ${date} og får ${count} i perioden; ønsket fart er ${wished}.`,
    nn: `${doctorId ?? ''} har ${before} av ${needed} legevakter før ${date} og får ${count} i perioden; ønskt fart er ${wished}.`,
    en: `${doctorId ?? ''} has ${before} of ${needed} legevakter before ${date} and gets ${count} in the period; the wished pace is ${wished}.`,
  }),

  notChecked(problem, parameters) {
    if (parameters.vakterPerMonth === null && parameters.targetDate === null) return [];
    const uncounted = problem.doctors
      .filter((doctor) => isOnTheWay(doctor, problem, parameters))
      .filter(({ competence }) => competence.legevakter === undefined)
      .map(({ id }) => id)
      .join(', ');
    if (uncounted === '') return [];
    return [
      {
        nb: `Antall legevakter før perioden er ikke oppgitt for ${uncounted}; bare vaktene i historikken er regnet med mot kravet.`,
        nn: `Talet på legevakter før perioden er ikkje oppgitt for ${uncounted}; berre vaktene i historikken er rekna med mot kravet.`,
        en: `The number of legevakter before the period is not given for ${uncounted}; only the vakter in history are counted towards the requirement.`,
      },
    ];
  },
});

/** Vakter in the period that keep up with the wished pace; 0 where nothing is lacking or wished. */
function wishedVakter(doctor: Doctor, problem: JudgedPart, parameters: Parameters): number {
  if (!isOnTheWay(doctor, problem, parameters)) return 0;
  const { firstJudged: from, dates } = problem;
  const to = dates.at(-1) ?? from;
  const lacking = neededOn(problem, from) - problem.legevakterBefore(doctor, from);
  const { vakterPerMonth, targetDate } = parameters;
  const daysToTarget = targetDate === null ? Infinity : daysBetween(from, targetDate);
  const days = daysBetween(from, to) + 1;
  const byPace = (vakterPerMonth ?? 0) * monthsIn(from, to);
  const byDate = daysToTarget <= days ? lacking : (lacking * days) / daysToTarget;
  return Math.min(lacking, Math.ceil(Math.max(byPace, byDate) - 1e-9));
}

/** Judged by one of the categories, short of the number, and not competent without it. */
function isOnTheWay(doctor: Doctor, problem: Problem, { categories }: Parameters): boolean {
  const { from } = problem.job.period;
  const { solo, soloByException } = problem.competence(doctor, from);
  return (
    categories.includes(doctor.category) &&
    (!solo || soloByException) &&
    problem.legevakterBefore(doctor, from) < neededOn(problem, from)
  );
}

function neededOn(problem: Problem, date: LocalDate): number {
  return problem.competencePackOn(date).legevakter;
}

/** Calendar months that the dates make up; a month of which they hold a part counts as that part. */
function monthsIn(from: LocalDate, to: LocalDate): number {
  const after = addDays(to, 1);
  let months = 0;
  let first = `${from.slice(0, 7)}-01` as LocalDate;
  while (first <= to) {
    const next = addMonths(first, 1);
    months +=
      daysBetween(from > first ? from : first, after < next ? after : next) / daysBetween(first, next);
    first = next;
  }
  return months;
}
