import { changeDoctor, type Plant, firstOn, sarpsborg, weekdayOf } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the doctor with a Friday evening until midnight has a post early on Saturday',
  change: (document, roster) =>
    changeDoctor(document, firstOn(roster, 'L1', (vakt) => weekdayOf(vakt) === 5).doctorId, {
      posts: [{ weekdays: ['sat'], from: '07:00', to: '10:00' }],
    }),
  implies: { 'kveld-before-post': 'the Friday evening lies before the post' },
};
