import { type Plant, heldOn, isWeekday, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'a bakvakt is set up behind a specialist',
  *moves(roster) {
    for (const { vakt } of heldOn(roster, 'V1', isWeekday))
      for (const { id, pools } of roster.problem.doctors)
        if (pools.includes('v1')) yield [[`${vakt.date}/BV/1`, id]];
  },
};
