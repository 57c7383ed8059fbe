import { defineFairShare } from '../fair-share-rule.js';

/** Nights (at least three hours within 00-06), shared within each fairness group. */
export const fairNatt = defineFairShare({
  id: 'fair-natt',
  measure: 'natt',
  title: { nb: 'Netter rettferdig delt', nn: 'Netter rettferdig delte', en: 'Nights fairly shared' },
  what: { nb: 'nettene', nn: 'nettene', en: 'the nights' },
});
