import { type Plant, heldOn, isWeekday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the car has no doctor one evening, while another is at the station',
  *moves(roster) {
    for (const { vakt } of heldOn(roster, 'L2', isWeekday)) yield [[vakt.id, undefined]];
  },
};
