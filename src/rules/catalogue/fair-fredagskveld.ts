import { defineFairShare } from '../fair-share-rule.js';

/** Friday evenings, shared within each fairness group. */
export const fairFredagskveld = defineFairShare({
  id: 'fair-fredagskveld',
  measure: 'fredagskveld',
  title: {
    nb: 'Fredagskvelder rettferdig delt',
    nn: 'Fredagskveldar rettferdig delte',
    en: 'Friday evenings fairly shared',
  },
  what: { nb: 'fredagskveldene', nn: 'fredagskveldane', en: 'the Friday evenings' },
});
