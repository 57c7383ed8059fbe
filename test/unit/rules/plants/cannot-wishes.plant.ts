import { type Plant, heldOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor has a vakt on a date marked "cannot"',
  *moves(roster) {
    for (const wish of roster.problem.job.wishes)
      for (const { vakt } of heldOn(roster, 'L1'))
        if (wish.kind === 'cannot' && wish.from <= vakt.date && vakt.date <= wish.to)
          yield [[vakt.id, wish.doctor]];
  },
};
