import { type Plant, firstOn, give, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a locked evening has gone to a colleague',
  change(document, roster) {
    const { vakt, doctorId } = firstOn(roster, 'L1');
    return { ...document, locks: [{ vakt: vakt.id, doctor: doctorId }] };
  },
  moves: (roster) => give(roster, 'L1', 'fastlege'),
};
