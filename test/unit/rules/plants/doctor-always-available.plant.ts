import { type Plant, heldOn, isWeekday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'one natt is empty',
  *moves(roster) {
    for (const { vakt } of heldOn(roster, 'N1', isWeekday)) yield [[vakt.id, undefined]];
  },
  implies: { 'vakt-coverage': 'an hour without a doctor is an hour of an empty vakt' },
};
