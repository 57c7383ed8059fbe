import type { Text } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';

/** What a rule of SFS 2305 cannot say of a legevakt that the agreement does not cover. */
export function outsideSfs({ job }: Problem): Text[] {
  if (job.legevakt.tariffArea !== 'Oslo') return [];
  return [
    {
      nb: 'SFS 2305 gjelder ikke i Oslo. Regelen er brukt som et lokalt valg; om Oslos egen avtale er fulgt, er ikke vurdert.',
      nn: 'SFS 2305 gjeld ikkje i Oslo. Regelen er brukt som eit lokalt val; om Oslo sin eigen avtale er følgd, er ikkje vurdert.',
      en: 'SFS 2305 does not hold in Oslo. The rule is used as a local choice; whether the agreement of Oslo is kept is not judged.',
    },
  ];
}
