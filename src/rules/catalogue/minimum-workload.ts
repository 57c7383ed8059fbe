import { z } from 'zod';
import { countDaysToShare } from '../../domain/days-available.js';
import type { Doctor } from '../../domain/doctor.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import { id } from '../../domain/job/scalars.js';
import { minimumWorkloadLevel } from '../../domain/objective-levels.js';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import type { Vakt } from '../../domain/vakt.js';
import { constant, minus, scale, sum } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { numberText } from '../number-text.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const minimum = z
  .strictObject({
    doctors: z.array(id).optional(),
    groups: z.array(id).optional().describe('Fairness groups'),
    categories: z.array(doctorCategory).optional(),
    minVakter: z.int().min(0).max(400).optional(),
    minHours: z.number().min(0).max(5000).optional().describe('Elapsed hours on duty'),
  })
  .describe('Whom it is for: every list that is given narrows it; none = every doctor');
type Minimum = z.infer<typeof minimum>;

/** What each minimum counts of a vakt. */
const measures = {
  minVakter: () => 1,
  minHours: (vakt: Vakt) => (vakt.end - vakt.start) / 60,
} as const;
const measureNames = ['minVakter', 'minHours'] as const;

/** Least number of vakter or hours in the period for doctors who are available. */
export const minimumWorkload = defineRule({
  id: 'minimum-workload',
  title: { nb: 'Minste antall vakter', nn: 'Minste tal på vakter', en: 'Least number of vakter' },
  statement: {
    nb: 'Leger som er nevnt, har minst så mange vakter eller timer i perioden. Kravet følger dagene legen er tilgjengelig (uten permisjon, sykdom og fullt fritak; ferie trekkes ikke fra) og rundes ned til hele vakter og timer. Teller hver vakt og hver time som mangler; tomme vakter går foran. En overstyring nevner periodens første dato, eller den første som regelen gjelder for.',
    nn: 'Legar som er nemnde, har minst så mange vakter eller timar i perioden. Kravet følgjer dagane legen er tilgjengeleg (utan permisjon, sjukdom og fullt fritak; ferie blir ikkje trekt frå) og blir runda ned til heile vakter og timar. Tel kvar vakt og kvar time som manglar; tomme vakter går føre. Ei overstyring nemner den første datoen i perioden, eller den første som regelen gjeld for.',
    en: 'Doctors who are named have at least so many vakter or hours in the period. The demand follows the days on which the doctor is available (without permisjon, sickness and full fritak; ferie is not taken off) and is rounded down to whole vakter and hours. Counts each vakt and each hour that is missing; empty vakter go before. An override names the first date of the period, or the first one for which the rule holds.',
  },
  strength: 'local',
  sources: [
    productChoice(
      'minste vaktmengde etter lokal avtale; en mangel meldes, for ingen hard regel kan skaffe vakter',
    ),
  ],
  finding: 'shortage',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 1, weight: 1 },
  parameters: z.strictObject({ minima: z.array(minimum).default([]) }),

  constrain(scope, { minima }) {
    const problem = judgedPart(scope.problem);
    const days = scope.problem.dates.length;
    for (const [index, own] of minima.entries()) {
      for (const doctor of problem.doctors.filter((each) => isFor(own, each))) {
        for (const name of measureNames) {
          const least = proRata(own[name], problem, { doctor, days });
          if (least === 0) continue;
          const load = sum(
            problem.vakter.map((vakt) => scale(measures[name](vakt), scope.held(doctor, vakt))),
          );
          const subject = {
            doctorId: doctor.id,
            date: problem.firstJudged,
            about: `${doctor.id} ${index} ${name}`,
          };
          scope.cost(scope.hinge([minus(constant(least), load)], subject), subject, minimumWorkloadLevel);
        }
      }
    }
  },

  check(roster, { minima }) {
    const problem = judgedPart(roster.problem);
    const days = roster.problem.dates.length;
    const held = heldVakter({ ...roster, problem });
    return minima.flatMap((own) =>
      problem.doctors
        .filter((doctor) => isFor(own, doctor))
        .flatMap((doctor) => {
          const vakter = held.filter(({ doctorId }) => doctorId === doctor.id).map(({ vakt }) => vakt);
          return measureNames.flatMap((name) => {
            const least = proRata(own[name], problem, { doctor, days });
            const amount = vakter.reduce((total, vakt) => total + measures[name](vakt), 0);
            if (amount >= least - 1e-9) return [];
            return [
              {
                doctorId: doctor.id,
                date: problem.firstJudged,
                vaktIds: vakter.map((vakt) => vakt.id),
                penalty: least - amount,
                detail: { of: name, amount, least },
              },
            ];
          });
        }),
    );
  },

  levelOf: () => minimumWorkloadLevel,

  doctorsNamed: ({ minima }) =>
    minima.flatMap(({ doctors = [] }, index) =>
      doctors.map((doctor, at) => ({ doctor, path: ['minima', index, 'doctors', at] })),
    ),

  notChecked: ({ job }, { minima }) =>
    [...new Set(minima.flatMap(({ groups = [] }) => groups))]
      .filter((group) => !job.fairnessGroups.some(({ id }) => id === group))
      .map((group) => ({
        nb: `Minste vaktmengde er gitt for gruppen «${group}», som ikke finnes i jobben; den binder ingen.`,
        nn: `Minste vaktmengd er gitt for gruppa «${group}», som ikkje finst i jobben; ho bind ingen.`,
        en: `A least number of vakter is given for the group "${group}", which the job does not have; it binds nobody.`,
      })),

  explain({ doctorId, detail }) {
    const noun = {
      nb: detail['of'] === 'minHours' ? 'timer' : 'vakter',
      nn: detail['of'] === 'minHours' ? 'timar' : 'vakter',
      en: detail['of'] === 'minHours' ? 'hours' : 'vakter',
    };
    return {
      nb: `${doctorId ?? ''} har ${numberText(detail['amount'], 'nb')} ${noun.nb} mot avtalt minst ${numberText(detail['least'], 'nb')}.`,
      nn: `${doctorId ?? ''} har ${numberText(detail['amount'], 'nn')} ${noun.nn} mot avtalt minst ${numberText(detail['least'], 'nn')}.`,
      en: `${doctorId ?? ''} has ${numberText(detail['amount'], 'en')} ${noun.en} against an agreed ${numberText(detail['least'], 'en')} at least.`,
    };
  },
});

function isFor({ doctors, groups, categories }: Minimum, doctor: Doctor): boolean {
  return (
    (doctors === undefined || doctors.includes(doctor.id)) &&
    (groups === undefined || groups.some((group) => doctor.groups.includes(group))) &&
    (categories === undefined || categories.includes(doctor.category))
  );
}

/** The part of a minimum for `days` that the doctor's days available bear, of those that are judged; rounded down. */
function proRata(
  whole: number | undefined,
  judged: Problem,
  { doctor, days }: { readonly doctor: Doctor; readonly days: number },
): number {
  const part = countDaysToShare(judged, doctor) / days;
  return Math.floor((whole ?? 0) * part + 1e-9);
}
