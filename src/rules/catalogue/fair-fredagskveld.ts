import { defineFairShare } from '../fair-share-rule.js';

/** Friday evenings, shared within each fairness group. */
export const fairFredagskveld = defineFairShare({
  id: 'fair-fredagskveld',
  measure: 'fredagskveld',
  title: { nb: 'Fredagskvelder rettferdig delt', en: 'Friday evenings fairly shared' },
  what: { nb: 'fredagskveldene', en: 'the Friday evenings' },
});
