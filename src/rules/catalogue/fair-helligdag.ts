import { defineFairShare } from '../fair-share-rule.js';

/** Vakter on helligdager, shared within each fairness group. */
export const fairHelligdag = defineFairShare({
  id: 'fair-helligdag',
  measure: 'helligdag',
  title: {
    nb: 'Helligdager rettferdig delt',
    nn: 'Heilagdagar rettferdig delte',
    en: 'Helligdager fairly shared',
  },
  what: { nb: 'helligdagsvaktene', nn: 'heilagdagsvaktene', en: 'the vakter on helligdager' },
});
