import { type Plant, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor would rather not have one of the own evenings',
  change(document, roster) {
    const { vakt, doctorId } = firstOn(roster, 'L1');
    const wish = { doctor: doctorId, kind: 'rather-not' as const, from: vakt.date, to: vakt.date };
    return { ...document, wishes: [...(document.wishes ?? []), wish] };
  },
};
