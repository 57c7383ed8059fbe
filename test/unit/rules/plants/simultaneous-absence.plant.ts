import { changeDoctor, type Plant, firstOn, sarpsborg, weekdayOf } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the doctor with a Friday evening until midnight loses a Saturday post at an office where nobody may be away',
  change(document, roster) {
    const { doctorId } = firstOn(roster, 'L1', (vakt) => weekdayOf(vakt) === 5);
    const posts = [{ weekdays: ['sat' as const], from: '07:00', to: '10:00' }];
    return {
      ...changeDoctor(document, doctorId, { office: 'eneste', posts }),
      rules: {
        ...document.rules,
        'simultaneous-absence': { parameters: { quotas: [{ office: 'eneste', maxAwayDoctors: 0 }] } },
      },
    };
  },
};
