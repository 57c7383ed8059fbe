import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import { overlapMinutes } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import type { LinearExpression } from '../../../solver/index.js';
import { sum } from '../expression.js';
import { defineRule, type Violation } from '../rule.js';
import { doctorSet, doctorsNamedIn, isOf, type DoctorSet } from '../doctor-set.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  pairs: z
    .array(z.strictObject({ one: doctorSet, other: doctorSet }))
    .default([])
    .describe('For example two doctors of one household, or LIS1 and LIS1'),
  fromMinutes: z
    .int()
    .min(1)
    .max(1440)
    .default(1)
    .describe('Elapsed minutes that two vakter must share to count as at the same time'),
});

/** Doctors who are not on duty at the same time. */
export const neverTogether = defineRule({
  id: 'never-together',
  title: {
    nb: 'Leger som ikke har vakt samtidig',
    nn: 'Legar som ikkje har vakt samtidig',
    en: 'Doctors who are not on duty at the same time',
  },
  statement: {
    nb: 'To leger som jobben setter opp som et par, ved navn eller etter kategori, har ikke vakt samtidig, heller ikke hjemmevakt eller bakvakt. Teller 1 for hvert par av vakter. En overstyring nevner legen i vakten som starter først, og dens startdato.',
    nn: 'To legar som jobben set opp som eit par, ved namn eller etter kategori, har ikkje vakt samtidig, heller ikkje heimevakt eller bakvakt. Tel 1 for kvart par av vakter. Ei overstyring nemner legen i vakta som startar først, og startdatoen hennar.',
    en: 'Two doctors whom the job makes a pair, by name or by category, are not on duty at the same time, hjemmevakt and bakvakt included. Counts 1 for each pair of vakter. An override names the doctor of the vakt that starts first, and its start date.',
  },
  strength: 'local',
  sources: [productChoice('par som legevakten selv setter opp')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 3, weight: 1 },
  parameters,

  constrain(scope, { pairs, fromMinutes }) {
    const { problem } = scope;
    const orderOf = new Map(problem.vakter.map(({ id }, index) => [id, index]));
    const everyone = problem.doctors.flatMap((doctor) =>
      scope.candidates(doctor).map(({ duty, held }) => ({ doctor, duty, held })),
    );
    for (const doctor of problem.doctors) {
      const partners = new Set(problem.doctors.filter((other) => arePair(pairs, doctor, other)));
      if (partners.size === 0) continue;
      const theirs = everyone.filter((candidate) => partners.has(candidate.doctor));
      for (const { duty, held } of scope.candidates(doctor)) {
        const place = orderOf.get(duty.id) ?? -1;
        const byVakt = new Map<number, LinearExpression[]>();
        for (const other of theirs) {
          const at = orderOf.get(other.duty.id);
          if (at === undefined || at <= place || overlapMinutes(duty, other.duty) < fromMinutes) continue;
          byVakt.set(at, [...(byVakt.get(at) ?? []), other.held]);
        }
        for (const [at, others] of byVakt)
          scope.atMost(sum([held, ...others]), 1, {
            doctorId: doctor.id,
            date: duty.date,
            about: `${doctor.id} ${duty.id} ${at}`,
          });
      }
    }
  },

  check(roster, { pairs, fromMinutes }) {
    const { problem } = roster;
    const order = new Map(problem.vakter.map(({ id }, index) => [id, index]));
    const duties = [...dutiesByDoctor(roster)].flatMap(([doctorId, own]) => {
      const doctor = problem.doctorById.get(doctorId);
      return doctor === undefined ? [] : own.map((duty) => ({ doctor, duty, at: order.get(duty.id) ?? -1 }));
    });
    return duties.flatMap(({ doctor, duty, at }) =>
      duties
        .filter((later) => later.at > at && overlapMinutes(duty, later.duty) >= fromMinutes)
        .filter((later) => arePair(pairs, doctor, later.doctor))
        .map((later) => together(doctor, duty, later.doctor, later.duty)),
    );
  },

  doctorsNamed: ({ pairs }) =>
    pairs.flatMap(({ one, other }, index) => [
      ...doctorsNamedIn(one, ['pairs', index, 'one']),
      ...doctorsNamedIn(other, ['pairs', index, 'other']),
    ]),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { are, has } }) => ({
    nb: `${doctorId ?? ''} og ${detail['other'] ?? ''} ${has.nb} vakt samtidig (${vaktIds.join(' og ')}).`,
    nn: `${doctorId ?? ''} og ${detail['other'] ?? ''} ${has.nn} vakt samtidig (${vaktIds.join(' og ')}).`,
    en: `${doctorId ?? ''} and ${detail['other'] ?? ''} ${are.en} on duty at the same time (${vaktIds.join(' and ')}).`,
  }),
});

function arePair(
  pairs: readonly { readonly one: DoctorSet; readonly other: DoctorSet }[],
  doctor: Doctor,
  colleague: Doctor,
): boolean {
  return (
    doctor.id !== colleague.id &&
    pairs.some(
      ({ one, other }) =>
        (isOf(one, doctor) && isOf(other, colleague)) || (isOf(one, colleague) && isOf(other, doctor)),
    )
  );
}

function together(doctor: Doctor, duty: Duty, other: Doctor, later: Duty): Violation {
  return {
    doctorId: doctor.id,
    date: duty.date,
    vaktIds: [duty.id, later.id],
    penalty: 1,
    detail: { other: other.id },
  };
}
