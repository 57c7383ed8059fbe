import { defineFairShare } from '../fair-share-rule.js';

/** Weighted hours, shared within each fairness group. */
export const fairHours = defineFairShare({
  id: 'fair-hours',
  measure: 'hours',
  title: { nb: 'Timer rettferdig delt', nn: 'Timar rettferdig delte', en: 'Hours fairly shared' },
  what: { nb: 'de vektede timene', nn: 'dei vekta timane', en: 'the weighted hours' },
});
