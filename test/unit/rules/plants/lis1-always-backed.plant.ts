import { type Plant, heldOn, isSunday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'nobody is left for a LIS1 in the car to call on a Sunday',
  *moves(roster) {
    const besideLis1 = heldOn(roster, 'L2', isSunday).filter(
      ({ doctorId }) => roster.problem.doctorById.get(doctorId)?.category === 'LIS1',
    );
    for (const { vakt } of besideLis1)
      for (const beside of heldOn(
        roster,
        'L1',
        ({ date, start }) => date === vakt.date && start <= vakt.start,
      ))
        yield [[beside.vakt.id, undefined]];
  },
  implies: {
    'vakt-coverage': 'the colleague has left an empty vakt',
    'competent-cover': 'the regulation asks for the same where the LIS1 may not have vakt alone',
  },
};
