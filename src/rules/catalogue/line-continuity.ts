import { z } from 'zod';
import { id } from '../../domain/job/scalars.js';
import type { Doctor } from '../../domain/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import { atLeastOne } from '../at-least-one.js';
import { minus, scale, sum } from '../expression.js';
import { givenFirst } from '../given-first.js';
import { judgedPart } from '../judged-part.js';
import { numberText } from '../number-text.js';
import { defineRule, type Violation } from '../rule.js';
import { productChoice } from '../sources.js';

const lineWish = z.strictObject({
  line: id,
  maxDoctors: z
    .int()
    .min(1)
    .max(600)
    .nullable()
    .default(null)
    .describe('Most different doctors in the period'),
  regularsPercent: z
    .int()
    .min(0)
    .max(100)
    .nullable()
    .default(null)
    .describe('Least share of the filled vakter that regulars hold'),
  regulars: z.array(id).default([]).describe('Doctors who are regulars, by id'),
  regularFromVakter: z
    .int()
    .min(1)
    .max(1000)
    .nullable()
    .default(null)
    .describe('So many vakter of the line in the history make a doctor a regular too'),
});
type LineWish = z.infer<typeof lineWish>;

/** Few and familiar doctors on a line, such as the legevaktbil. */
export const lineContinuity = defineRule({
  id: 'line-continuity',
  title: { nb: 'Faste leger på en linje', nn: 'Faste legar på ei linje', en: 'Regular doctors on a line' },
  statement: {
    nb: 'En linje har høyst så mange ulike leger i perioden, og de faste legene har minst så stor andel av de besatte vaktene. Hvem som er fast, står i jobben eller følger av tidligere vakter på linjen. Teller 1 for hver lege for mye, og 1 for hver vakt som de faste mangler på sin andel (også deler av en vakt).',
    nn: 'Ei linje har høgst så mange ulike legar i perioden, og dei faste legane har minst så stor del av dei fylte vaktene. Kven som er fast, står i jobben eller følgjer av tidlegare vakter på linja. Tel 1 for kvar lege for mykje, og 1 for kvar vakt som dei faste manglar på delen sin (også delar av ei vakt).',
    en: 'A line has at most so many different doctors in the period, and its regulars hold at least so large a share of the vakter that are filled. Who is a regular stands in the job or follows from earlier vakter on the line. Counts 1 for each doctor too many, and 1 for each vakt that the regulars lack of their share (parts of a vakt too).',
  },
  strength: 'local',
  sources: [productChoice('faste leger på legevaktbilen og andre linjer som krever opplæring')],
  finding: 'quality',
  judges: 'roster',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters: z.strictObject({ lines: z.array(lineWish).default([]) }),

  constrain(scope, { lines }) {
    const problem = judgedPart(scope.problem);
    const date = problem.firstJudged;
    for (const [index, wish] of lines.entries()) {
      const vakter = problem.vakter.filter(({ lineId }) => lineId === wish.line);
      const byDoctor = problem.doctors.map((doctor) => ({
        doctor,
        held: vakter.map((vakt) => scope.held(doctor, vakt)).filter(({ terms }) => terms.length > 0),
      }));
      if (wish.maxDoctors !== null) {
        const about = `${wish.line} ${index} doctors`;
        const worksThere = byDoctor.map(({ held }) => atLeastOne(scope, held, { date, about }));
        scope.atMost(sum(worksThere), wish.maxDoctors, { date, about });
      }
      if (wish.regularsPercent !== null) {
        const share = wish.regularsPercent / 100;
        const all = sum(byDoctor.flatMap(({ held }) => held));
        const byOthers = sum(
          byDoctor.filter(({ doctor }) => !isRegular(wish, doctor, problem)).flatMap(({ held }) => held),
        );
        const lacking = minus(byOthers, scale(1 - share, all));
        scope.atMost(lacking, 0, { date, about: `${wish.line} ${index} regulars` });
      }
    }
  },

  check(roster, { lines }) {
    const problem = judgedPart(roster.problem);
    const date = problem.firstJudged;
    const held = heldVakter({ ...roster, problem });
    return lines.flatMap((wish, index): Violation[] => {
      const onLine = held.filter(({ vakt }) => vakt.lineId === wish.line);
      const doctors = [...new Set(onLine.map(({ doctorId }) => doctorId))];
      const most = wish.maxDoctors ?? Infinity;
      const byOthers = onLine.filter(({ doctorId }) => {
        const doctor = problem.doctorById.get(doctorId);
        return doctor !== undefined && !isRegular(wish, doctor, problem);
      });
      const wanted = (onLine.length * (wish.regularsPercent ?? 0)) / 100;
      const lacking = wanted - (onLine.length - byOthers.length);
      const tooMany = {
        date,
        vaktIds: doctors.flatMap((doctorId) => {
          const own = onLine.filter((each) => each.doctorId === doctorId).map(({ vakt }) => vakt);
          return givenFirst(own, problem)?.id ?? [];
        }),
        about: `${index} doctors`,
        penalty: doctors.length - most,
        detail: { line: wish.line, doctors: doctors.length, most },
      };
      const tooFew = {
        date,
        vaktIds: byOthers.map(({ vakt }) => vakt.id),
        about: `${index} regulars`,
        penalty: lacking,
        detail: { line: wish.line, regular: onLine.length - byOthers.length, wanted },
      };
      return [tooMany, tooFew].filter(({ penalty }) => penalty > 1e-9);
    });
  },

  doctorsNamed: ({ lines }) =>
    lines.flatMap(({ regulars }, index) =>
      regulars.map((doctor, at) => ({ doctor, path: ['lines', index, 'regulars', at] })),
    ),
  linesNamed: ({ lines }) => lines.map(({ line }, index) => ({ line, path: ['lines', index, 'line'] })),

  notChecked: (problem, { lines }) =>
    lines
      .filter(
        ({ line, regularsPercent, regularFromVakter }) =>
          regularsPercent !== null &&
          regularFromVakter !== null &&
          ![...problem.historyByDoctor.values()].flat().some(({ lineId }) => lineId === line),
      )
      .map(({ line }) => ({
        nb: `Historikken har ingen vakter på ${line}, så ingen lege er fast der etter antall tidligere vakter.`,
        nn: `Historikken har ingen vakter på ${line}, så ingen lege er fast der etter talet på tidlegare vakter.`,
        en: `The history has no vakter on ${line}, so no doctor is a regular there by the number of earlier vakter.`,
      })),

  explain: ({ date, vaktIds, detail }, { verbs: { are, have } }) =>
    detail['doctors'] === undefined
      ? {
          nb: `De faste legene på ${detail['line'] ?? ''} ${have.nb} ${detail['regular'] ?? ''} vakter fra ${date}; deres andel er ${numberText(detail['wanted'], 'nb')}. Andre leger ${have.nb} ${vaktIds.join(', ')}.`,
          nn: `Dei faste legane på ${detail['line'] ?? ''} ${have.nn} ${detail['regular'] ?? ''} vakter frå ${date}; delen deira er ${numberText(detail['wanted'], 'nn')}. Andre legar ${have.nn} ${vaktIds.join(', ')}.`,
          en: `The regulars of ${detail['line'] ?? ''} ${have.en} ${detail['regular'] ?? ''} vakter from ${date}; their share is ${numberText(detail['wanted'], 'en')}. Others ${have.en} ${vaktIds.join(', ')}.`,
        }
      : {
          nb: `${detail['doctors']} ulike leger ${have.nb} vakt på ${detail['line'] ?? ''} fra ${date}; høyst ${detail['most'] ?? ''} er ønsket.`,
          nn: `${detail['doctors']} ulike legar ${have.nn} vakt på ${detail['line'] ?? ''} frå ${date}; høgst ${detail['most'] ?? ''} er ønskt.`,
          en: `${detail['doctors']} different doctors ${are.en} on ${detail['line'] ?? ''} from ${date}; at most ${detail['most'] ?? ''} is wished.`,
        },
});

function isRegular(
  { line, regulars, regularFromVakter }: LineWish,
  { id: doctorId }: Doctor,
  { historyByDoctor }: Problem,
): boolean {
  if (regulars.includes(doctorId)) return true;
  if (regularFromVakter === null) return false;
  const earlier = (historyByDoctor.get(doctorId) ?? []).filter(({ lineId }) => lineId === line);
  return earlier.length >= regularFromVakter;
}
