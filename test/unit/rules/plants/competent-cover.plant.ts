import { type Plant, heldOn, isSunday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the colleague beside a LIS1 in the car is gone on a Sunday',
  *moves(roster) {
    for (const { vakt } of heldOn(roster, 'L1', isSunday)) yield [[vakt.id, undefined]];
  },
  implies: {
    'vakt-coverage': 'the colleague who made it legal has left an empty vakt',
    'lis1-always-backed': 'a LIS1 who may not have vakt alone has nobody to call',
  },
};
