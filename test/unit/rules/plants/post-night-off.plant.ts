import { type Plant, heldOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a vikar has a long natt and the car the same afternoon',
  *moves(roster) {
    for (const { vakt: night } of heldOn(roster, 'N1'))
      for (const { vakt } of heldOn(roster, 'L2'))
        if (vakt.start > night.end && vakt.start < night.end + 480)
          for (const { id, pools } of roster.problem.doctors)
            if (pools.includes('vikar'))
              yield [
                [night.id, id],
                [vakt.id, id],
              ];
  },
  implies: { 'rest-between-work': 'both ask for 480 minutes after a tilstede vakt' },
};
