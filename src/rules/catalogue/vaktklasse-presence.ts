import { z } from 'zod';
import type { Problem } from '../../domain/problem.js';
import type { Vakt, Vaktlinje } from '../../domain/vakt.js';
import { constant } from '../expression.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule } from '../rule.js';
import { productChoice, sfs2305 } from '../sources.js';

/** A line on which doctors are present has work enough for it. */
export const vaktklassePresence = defineRule({
  id: 'vaktklasse-presence',
  title: {
    nb: 'Tilstedevakt forutsetter vaktklasse 3 eller 4',
    nn: 'Tilstadevakt føreset vaktklasse 3 eller 4',
    en: 'Presence presupposes vaktklasse 3 or 4',
  },
  statement: {
    nb: 'En linje med tilstedevakt, også i legevaktbil, er i vaktklasse 3 eller 4; i vaktklasse 2 bare etter lokal avtale. Teller 1 for hver linje i perioden som er i en lavere klasse. Regelen varsler; planen kan ikke endre på det.',
    nn: 'Ei linje med tilstadevakt, også i legevaktbil, er i vaktklasse 3 eller 4; i vaktklasse 2 berre etter lokal avtale. Tel 1 for kvar linje i perioden som er i ein lågare klasse. Regelen varslar; planen kan ikkje endre på det.',
    en: 'A line of tilstedevakt, the legevaktbil included, is in vaktklasse 3 or 4; in vaktklasse 2 by local agreement only. Counts 1 for each line of the period that is in a lower class. The rule warns; the roster can change nothing in it.',
  },
  strength: 'hovedregel',
  sources: [sfs2305('§ 8.2 og § 8.3', 'secondary'), productChoice('at også legevaktbil er tilstedevakt')],
  finding: 'quality',
  judges: 'doctors',
  insteadOfOverride: noDoctorToName,
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    for (const [line, first] of presentLines(scope.problem))
      if (line.vaktklasse !== undefined && line.vaktklasse < lowestClass(line))
        scope.cost(constant(1), { date: first.date, about: line.id });
  },

  check: ({ problem }) =>
    [...presentLines(problem)].flatMap(([line, first]) => {
      const { id, vaktklasse = 4, localAgreementOnPresence: isAgreed = false } = line;
      if (vaktklasse >= 3 || (vaktklasse === 2 && isAgreed)) return [];
      return [{ date: first.date, vaktIds: [first.id], penalty: 1, detail: { line: id, vaktklasse } }];
    }),

  explain: ({ vaktIds, detail: { line = '', vaktklasse = '' } }) => ({
    nb: `Linjen ${line} har tilstedevakt i vaktklasse ${vaktklasse}, første gang ${vaktIds.join()}; det forutsetter klasse 3 eller 4, eller lokal avtale om klasse 2.`,
    nn: `Linja ${line} har tilstadevakt i vaktklasse ${vaktklasse}, første gongen ${vaktIds.join()}; det føreset klasse 3 eller 4, eller lokal avtale om klasse 2.`,
    en: `The line ${line} has tilstedevakt in vaktklasse ${vaktklasse}, first on ${vaktIds.join()}; that presupposes class 3 or 4, or a local agreement on class 2.`,
  }),

  notChecked(problem) {
    const unstated = [...presentLines(problem).keys()].filter(({ vaktklasse }) => vaktklasse === undefined);
    if (unstated.length === 0) return [];
    const ids = unstated.map(({ id }) => id).join(', ');
    return [
      {
        nb: `Om tilstedevakt er tillatt etter SFS 2305 § 8.2, er ikke kontrollert for ${ids}: vaktklassen (§ 8.3) er ikke oppgitt i jobben.`,
        nn: `Om tilstadevakt er tillaten etter SFS 2305 § 8.2, er ikkje kontrollert for ${ids}: vaktklassen (§ 8.3) er ikkje oppgitt i jobben.`,
        en: `Whether tilstedevakt is allowed under SFS 2305 § 8.2 is not checked for ${ids}: the vaktklasse (§ 8.3) is not given in the job.`,
      },
    ];
  },
});

/** Lines with doctors present in the period, each with its first vakt; none outside the agreement. */
function presentLines({ job, vakter }: Problem): Map<Vaktlinje, Vakt> {
  const first = new Map<Vaktlinje, Vakt>();
  if (job.legevakt.tariffArea !== 'KS') return first;
  for (const vakt of vakter)
    if ((vakt.kind === 'tilstede' || vakt.kind === 'legevaktbil') && !first.has(vakt.line))
      first.set(vakt.line, vakt);
  return first;
}

function lowestClass({ localAgreementOnPresence }: Vaktlinje): number {
  return localAgreementOnPresence === true ? 2 : 3;
}
