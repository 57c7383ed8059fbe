import { type Plant, heldOn, isWeekday, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'a conditional bakvakt stands behind a specialist, and its hours cost',
  change: (document) => ({
    ...document,
    rules: { ...document.rules, 'support-hours': { mode: 'soft', parameters: { vikarCategories: [] } } },
  }),
  *moves(roster) {
    for (const { vakt } of heldOn(roster, 'V1', isWeekday))
      for (const { id, pools } of roster.problem.doctors)
        if (pools.includes('v1')) yield [[`${vakt.date}/BV/1`, id]];
  },
  implies: { 'conditional-bakvakt': 'nobody needs that bakvakt' },
};
