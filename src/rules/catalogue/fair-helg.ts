import { defineFairShare } from '../fair-share-rule.js';

/** Helg vakter (at least three hours within Saturday 00 - Monday 00), shared within each fairness group. */
export const fairHelg = defineFairShare({
  id: 'fair-helg',
  measure: 'helg',
  title: { nb: 'Helger rettferdig delt', nn: 'Helger rettferdig delte', en: 'Weekends fairly shared' },
  what: { nb: 'helgevaktene', nn: 'helgevaktene', en: 'the helg vakter' },
});
