import { type Plant, isWeekday, give, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a natt has gone to a nattlege who has enough',
  moves: (roster) => give(roster, 'N1', 'nattlege', isWeekday),
  implies: { 'fair-hours': 'a vakt takes its hours along' },
};
