import { z } from 'zod';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften } from '../sources.js';
import { checkPairs } from '../pair-check.js';

/** A bakvakt is itself qualified and never LIS1; a line may ask for doctors who can have vakt alone. */
export const lineCompetence = defineRule({
  id: 'line-competence',
  title: {
    nb: 'Bakvakt og alenevakt krever kompetanse',
    nn: 'Bakvakt og åleinevakt krev kompetanse',
    en: 'Bakvakt and lone duty need competence',
  },
  statement: {
    nb: 'En bakvakt er selv vaktkompetent og er ikke LIS1. En linje som krever det, tar bare leger som kan ha vakt alene.',
    nn: 'Ei bakvakt er sjølv vaktkompetent og er ikkje LIS1. Ei linje som krev det, tek berre legar som kan ha vakt åleine.',
    en: 'A bakvakt is competent oneself and no LIS1. A line that asks for it takes only doctors who may have vakt alone.',
  },
  strength: 'skal',
  sources: [akuttmedisinforskriften('§ 7', 'secondary')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  excludes(doctor, vakt, problem) {
    const { solo, mayBeBakvakt } = problem.competence(doctor, vakt.date);
    return (vakt.kind === 'bakvakt' && !mayBeBakvakt) || (vakt.line.competence === 'solo' && !solo);
  },

  check: (roster) =>
    checkPairs(roster, (doctor, vakt) => {
      const competence = roster.problem.competence(doctor, vakt.date);
      if (vakt.kind === 'bakvakt' && !competence.mayBeBakvakt) return { needs: 'bakvakt' };
      return vakt.line.competence === 'solo' && !competence.solo ? { needs: 'alenevakt' } : undefined;
    }),

  notChecked(problem) {
    const leaning = problem.doctors
      .filter((doctor) => problem.dates.some((date) => problem.competence(doctor, date).soloByException))
      .map(({ id }) => id);
    if (leaning.length === 0) return [];
    return [
      {
        nb: `${leaning.join(', ')} kan ha vakt alene bare etter et unntak eller et forslag. Om kapasiteten krevde det, om kommunen har vurdert at det er forsvarlig, og om statsforvalteren er varslet, er ikke vurdert.`,
        nn: `${leaning.join(', ')} kan ha vakt åleine berre etter eit unntak eller eit framlegg. Om kapasiteten kravde det, om kommunen har vurdert at det er forsvarleg, og om statsforvaltaren er varsla, er ikkje vurdert.`,
        en: `${leaning.join(', ')} may have vakt alone only by an exemption or a proposal. Whether capacity called for it, whether the kommune has judged it sound, and whether the statsforvalter was told is not judged.`,
      },
    ];
  },

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} fyller ikke kompetansekravet (${detail['needs'] ?? ''}) for ${vaktIds.join()}.`,
    nn: `${doctorId ?? ''} fyller ikkje kompetansekravet (${detail['needs'] ?? ''}) for ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} does not meet the competence (${detail['needs'] ?? ''}) that ${vaktIds.join()} asks for.`,
  }),
});
