import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import { addDays, datesFromTo, daysBetween, type LocalDate } from '../../domain/time.js';
import type { Vakt } from '../../domain/vakt.js';
import { wishConcerns } from '../../domain/wish.js';
import { sum } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  maxVakter: z
    .int()
    .min(0)
    .max(400)
    .nullable()
    .default(null)
    .describe('Most vakter in a window that the doctor has not wished for; null = no cap'),
  windowDays: z
    .int()
    .min(1)
    .max(400)
    .nullable()
    .default(null)
    .describe('Days of a window; windows follow each other from the first date; null = the whole period'),
  categories: z
    .array(doctorCategory)
    .default(['fastlege', 'ALIS', 'kommuneoverlege'])
    .describe('On whom vakter are imposed beside another post'),
});
type Parameters = z.infer<typeof parameters>;

/** At most so many imposed (pålagte) vakter a doctor; those that the doctor has asked for come on top. */
export const imposedVakterCap = defineRule({
  id: 'imposed-vakter-cap',
  title: { nb: 'Tak på pålagte vakter', nn: 'Tak på pålagde vakter', en: 'Cap on imposed vakter' },
  statement: {
    nb: 'En lege har høyst så mange pålagte vakter i hvert vindu. En vakt som legen har et «vil gjerne» for, er frivillig, regnes for seg og har ikke noe tak. Teller hver vakt over taket. En overstyring nevner vinduets første dato som regelen gjelder for.',
    nn: 'Ein lege har høgst så mange pålagde vakter i kvart tidsrom. Ei vakt som legen har eit «vil gjerne» for, er frivillig, blir rekna for seg og har ikkje noko tak. Tel kvar vakt over taket. Ei overstyring nemner den første datoen i tidsrommet som regelen gjeld for.',
    en: 'A doctor has at most so many imposed vakter in each window. A vakt that the doctor has a "would like" for is voluntary, is counted apart and has no cap. Counts each vakt above the cap. An override names the first date of the window for which the rule holds.',
  },
  strength: 'local',
  window: 'from-date',
  sources: [productChoice('tak på pålagt legevakt etter lokal avtale; slått av til jobben slår det på')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard', 'soft'],
  defaults: { mode: 'off', tier: 2, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const problem = judgedPart(scope.problem);
    const { maxVakter, categories } = parameters;
    if (maxVakter === null) return;
    for (const doctor of problem.doctors.filter(({ category }) => categories.includes(category))) {
      const imposed = problem.vakter.filter((vakt) => !isWishedFor(problem, doctor, vakt));
      for (const { from, to, date } of windows(problem, parameters)) {
        const counted = imposed.filter((vakt) => from <= vakt.date && vakt.date <= to);
        scope.atMost(sum(counted.map((vakt) => scope.held(doctor, vakt))), maxVakter, {
          doctorId: doctor.id,
          date,
          about: `${doctor.id} ${from}`,
        });
      }
    }
  },

  check(roster, parameters) {
    const problem = judgedPart(roster.problem);
    const { maxVakter, categories } = parameters;
    if (maxVakter === null) return [];
    const held = heldVakter({ ...roster, problem });
    return problem.doctors
      .filter(({ category }) => categories.includes(category))
      .flatMap((doctor) => {
        const own = held.filter(({ doctorId }) => doctorId === doctor.id).map(({ vakt }) => vakt);
        return windows(problem, parameters).flatMap(({ from, to, date: first }) => {
          const within = own.filter(({ date }) => date >= from && date <= to);
          const imposed = within.filter((vakt) => !isWishedFor(problem, doctor, vakt));
          if (imposed.length <= maxVakter) return [];
          return [
            {
              doctorId: doctor.id,
              date: first,
              vaktIds: imposed.map(({ id }) => id),
              penalty: imposed.length - maxVakter,
              detail: { imposed: imposed.length, voluntary: within.length - imposed.length, to },
            },
          ];
        });
      });
  },

  notChecked: (_problem, { maxVakter }) =>
    maxVakter === null
      ? [
          {
            nb: 'Taket på pålagte vakter er slått på uten et tall; det binder ingen.',
            nn: 'Taket på pålagde vakter er slått på utan eit tal; det bind ingen.',
            en: 'The cap on imposed vakter is on without a number; it binds nobody.',
          },
        ]
      : [],

  explain: ({ doctorId, date, detail }, { parameters: { maxVakter }, verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${detail['imposed'] ?? ''} pålagte vakter fra ${date} til ${detail['to'] ?? ''} og ${detail['voluntary'] ?? ''} frivillige i tillegg; høyst ${maxVakter ?? ''} kan pålegges.`,
    nn: `${doctorId ?? ''} ${has.nn} ${detail['imposed'] ?? ''} pålagde vakter frå ${date} til ${detail['to'] ?? ''} og ${detail['voluntary'] ?? ''} frivillige i tillegg; høgst ${maxVakter ?? ''} kan påleggjast.`,
    en: `${doctorId ?? ''} ${has.en} ${detail['imposed'] ?? ''} imposed vakter from ${date} to ${detail['to'] ?? ''} and ${detail['voluntary'] ?? ''} voluntary ones beside them; at most ${maxVakter ?? ''} may be imposed.`,
  }),
});

function isWishedFor({ job }: Problem, doctor: Doctor, vakt: Vakt): boolean {
  return job.wishes.some(
    (wish) => wish.kind === 'would-like' && wish.doctor === doctor.id && wishConcerns(wish, vakt),
  );
}

/** Those with a date that is judged; `date` is the first of these. */
function windows(
  { job: { period }, judges }: Problem,
  { windowDays }: Parameters,
): { from: LocalDate; to: LocalDate; date: LocalDate }[] {
  const days = daysBetween(period.from, period.to) + 1;
  const length = windowDays ?? days;
  return Array.from({ length: Math.ceil(days / length) }, (_, index) => ({
    from: addDays(period.from, index * length),
    to: addDays(period.from, Math.min(days, (index + 1) * length) - 1),
  })).flatMap(({ from, to }) => {
    const date = datesFromTo(from, to).find((own) => judges(own));
    return date === undefined ? [] : [{ from, to, date }];
  });
}
