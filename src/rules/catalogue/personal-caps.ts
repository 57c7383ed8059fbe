import { z } from 'zod';
import { isHelg, isNatt } from '../../domain/doctor.js';
import { id } from '../../domain/job/scalars.js';
import { heldVakter } from '../../domain/roster.js';
import type { Duty } from '../../domain/vakt.js';
import { scale, sum } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { numberText } from '../number-text.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const cap = z.strictObject({
  doctor: id,
  maxVakter: z.int().min(0).max(400).optional(),
  maxNatt: z.int().min(0).max(400).optional(),
  maxHelg: z.int().min(0).max(400).optional(),
  maxHours: z.number().min(0).max(5000).optional().describe('Elapsed hours on duty'),
});

/** What each cap counts of a vakt. */
const measures = {
  maxVakter: () => 1,
  maxNatt: (duty: Duty) => (isNatt(duty) ? 1 : 0),
  maxHelg: (duty: Duty) => (isHelg(duty) ? 1 : 0),
  maxHours: (duty: Duty) => (duty.end - duty.start) / 60,
} as const;
const measureNames = ['maxVakter', 'maxNatt', 'maxHelg', 'maxHours'] as const;

/** Most vakter, netter, helgevakter or hours that a named doctor takes in the period. */
export const personalCaps = defineRule({
  id: 'personal-caps',
  title: { nb: 'Personlige tak', nn: 'Personlege tak', en: 'Personal caps' },
  statement: {
    nb: 'En navngitt lege har høyst så mange vakter, netter, helgevakter eller timer i perioden som avtalt. Vakter som legen har overtatt ved bytte, regnes med, og vakter som er byttet bort, regnes ikke med. En overstyring nevner periodens første dato, eller den første som regelen gjelder for.',
    nn: 'Ein namngitt lege har høgst så mange vakter, netter, helgevakter eller timar i perioden som avtalt. Vakter som legen har teke over ved byte, blir rekna med, og vakter som er bytte bort, blir ikkje rekna med. Ei overstyring nemner den første datoen i perioden, eller den første som regelen gjeld for.',
    en: 'A named doctor has at most the agreed number of vakter, netter, helg vakter or hours in the period. Vakter taken over in a swap count, and vakter given away in one do not. An override names the first date of the period, or the first one for which the rule holds.',
  },
  strength: 'local',
  window: 'from-date',
  sources: [productChoice('avtale med den enkelte lege, i jobben')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 2, weight: 1 },
  parameters: z.strictObject({ caps: z.array(cap).default([]) }),

  constrain(scope, { caps }) {
    const problem = judgedPart(scope.problem);
    for (const own of caps) {
      const doctor = problem.doctorById.get(own.doctor);
      if (doctor === undefined) continue;
      for (const name of measureNames) {
        const limit = own[name];
        if (limit === undefined) continue;
        const counted = problem.vakter.map((vakt) => scale(measures[name](vakt), scope.held(doctor, vakt)));
        scope.atMost(sum(counted), limit, {
          doctorId: doctor.id,
          date: problem.firstJudged,
          about: `${doctor.id} ${name}`,
        });
      }
    }
  },

  check(roster, { caps }) {
    const problem = judgedPart(roster.problem);
    const held = heldVakter({ ...roster, problem });
    return caps.flatMap((own) =>
      measureNames.flatMap((name) => {
        const limit = own[name];
        if (limit === undefined) return [];
        const vakter = held.filter(({ doctorId }) => doctorId === own.doctor).map(({ vakt }) => vakt);
        const amount = vakter.reduce((total, vakt) => total + measures[name](vakt), 0);
        if (amount <= limit + 1e-9) return [];
        return [
          {
            doctorId: own.doctor,
            date: problem.firstJudged,
            about: name,
            vaktIds: vakter.filter((vakt) => measures[name](vakt) > 0).map(({ id }) => id),
            penalty: amount - limit,
            detail: { cap: name, amount, limit },
          },
        ];
      }),
    );
  },

  doctorsNamed: ({ caps }) => caps.map(({ doctor }, index) => ({ doctor, path: ['caps', index, 'doctor'] })),

  explain: ({ doctorId, detail }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${numberText(detail['amount'], 'nb')} mot avtalt høyst ${numberText(detail['limit'], 'nb')} (${detail['cap'] ?? ''}).`,
    nn: `${doctorId ?? ''} ${has.nn} ${numberText(detail['amount'], 'nn')} mot avtalt høgst ${numberText(detail['limit'], 'nn')} (${detail['cap'] ?? ''}).`,
    en: `${doctorId ?? ''} ${has.en} ${numberText(detail['amount'], 'en')} against an agreed ${numberText(detail['limit'], 'en')} (${detail['cap'] ?? ''}).`,
  }),
});
