import { type Plant, firstOn, changeDoctor, isWeekday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor with evenings until 23:00 has an office from 05:00',
  change: (document, roster) =>
    changeDoctor(document, firstOn(roster, 'L1', isWeekday).doctorId, {
      posts: [{ weekdays: ['tue', 'wed', 'thu', 'fri'], from: '05:00', to: '12:00' }],
    }),
};
