import { z } from 'zod';
import { heldVakter } from '../../domain/roster.js';
import { overlapMinutes } from '../../domain/time.js';
import { minus, sum } from '../expression.js';
import { defineRule } from '../rule.js';
import { doctorSet, doctorsNamedIn, isOf } from '../doctor-set.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  pairs: z
    .array(
      z.strictObject({
        who: doctorSet.describe('Whose vakter are judged'),
        with: doctorSet.describe('One of whom is there too'),
      }),
    )
    .default([])
    .describe('For example LIS1 with two named senior doctors; name both ways where neither shall be alone'),
  togetherMinutes: z
    .int()
    .min(1)
    .max(1440)
    .default(60)
    .describe('Elapsed minutes that the two vakter must share at least'),
});

/** Doctors who are there together, for training or by wish. */
export const pairedDoctors = defineRule({
  id: 'paired-doctors',
  title: {
    nb: 'Leger som har vakt sammen',
    nn: 'Legar som har vakt saman',
    en: 'Doctors who are on duty together',
  },
  statement: {
    nb: 'Når en lege i parets første del har vakt til stede, er en av legene i den andre delen også til stede, i minst så mange minutter. Parene settes i jobben, ved navn eller etter kategori. Dette kommer i tillegg til kravet om kompetent lege eller bakvakt. Teller 1 for hver vakt uten. En overstyring nevner vaktens startdato.',
    nn: 'Når ein lege i den første delen av paret har vakt til stades, er ein av legane i den andre delen også til stades, i minst så mange minutt. Para blir sette i jobben, ved namn eller etter kategori. Dette kjem i tillegg til kravet om kompetent lege eller bakvakt. Tel 1 for kvar vakt utan. Ei overstyring nemner startdatoen til vakta.',
    en: 'While a doctor of the first part of a pair is present on a vakt, one of the doctors of the second part is present too, for at least so many minutes. The job gives the pairs, by name or by category. This comes beside the demand for a competent colleague or bakvakt. Counts 1 for each vakt without. An override names the start date of the vakt.',
  },
  strength: 'local',
  sources: [productChoice('par som legevakten selv setter opp')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters,

  constrain(scope, { pairs, togetherMinutes }) {
    const { problem } = scope;
    const present = problem.vakter.filter(({ countsAsPresent }) => countsAsPresent);
    for (const [index, pair] of pairs.entries()) {
      const company = problem.doctors.filter((doctor) => isOf(pair.with, doctor));
      for (const vakt of present) {
        const beside = present.filter(
          (other) => other !== vakt && overlapMinutes(vakt, other) >= togetherMinutes,
        );
        for (const doctor of problem.doctors) {
          const held = scope.held(doctor, vakt);
          if (!isOf(pair.who, doctor) || held.terms.length === 0) continue;
          const others = company
            .filter((other) => other !== doctor)
            .flatMap((other) => [
              ...beside.map((each) => scope.held(other, each)),
              ...scope
                .candidates(other)
                .filter(({ duty }) => !problem.vaktById.has(duty.id) && duty.countsAsPresent)
                .filter(({ duty }) => overlapMinutes(vakt, duty) >= togetherMinutes)
                .map((candidate) => candidate.held),
            ]);
          scope.atMost(minus(held, sum(others)), 0, {
            doctorId: doctor.id,
            date: vakt.date,
            about: `${doctor.id} ${index} ${vakt.id}`,
          });
        }
      }
    }
  },

  check(roster, { pairs, togetherMinutes }) {
    const { problem } = roster;
    const held = heldVakter(roster).filter(({ vakt }) => vakt.countsAsPresent);
    const there = [
      ...held.map(({ vakt, doctorId }) => ({ duty: vakt, doctorId })),
      ...[...problem.historyByDoctor].flatMap(([doctorId, own]) =>
        own.filter(({ countsAsPresent }) => countsAsPresent).map((duty) => ({ duty, doctorId })),
      ),
    ];
    return pairs.flatMap((pair, index) =>
      held.flatMap(({ vakt, doctorId }) => {
        const doctor = problem.doctorById.get(doctorId);
        if (doctor === undefined || !isOf(pair.who, doctor)) return [];
        const hasCompany = there.some((other) => {
          const colleague = problem.doctorById.get(other.doctorId);
          return (
            colleague !== undefined &&
            colleague !== doctor &&
            isOf(pair.with, colleague) &&
            overlapMinutes(other.duty, vakt) >= togetherMinutes
          );
        });
        if (hasCompany) return [];
        const { doctors, categories } = pair.with;
        const wanted = [...doctors, ...categories].join(', ');
        const about = `${index} ${vakt.id}`;
        return [{ doctorId, date: vakt.date, vaktIds: [vakt.id], about, penalty: 1, detail: { wanted } }];
      }),
    );
  },

  doctorsNamed: ({ pairs }) =>
    pairs.flatMap((pair, index) => [
      ...doctorsNamedIn(pair.who, ['pairs', index, 'who']),
      ...doctorsNamedIn(pair.with, ['pairs', index, 'with']),
    ]),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${vaktIds.join()} uten at noen av disse er til stede samtidig: ${detail['wanted'] ?? ''}.`,
    nn: `${doctorId ?? ''} ${has.nn} ${vaktIds.join()} utan at nokon av desse er til stades samtidig: ${detail['wanted'] ?? ''}.`,
    en: `${doctorId ?? ''} ${has.en} ${vaktIds.join()} with none of these present at the same time: ${detail['wanted'] ?? ''}.`,
  }),
});
