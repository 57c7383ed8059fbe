import { type Plant, give, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a Lilletorget doctor has an evening of the fastlege line',
  moves: (roster) => give(roster, 'L1', 'lilletorget'),
};
