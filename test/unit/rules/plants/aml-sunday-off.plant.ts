import { type Move, type Plant, heldOn, sarpsborg, weekdayOf } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege who has agreed to no averaging has the natt to Sunday in two weeks that follow each other',
  change: (document) => ({
    ...document,
    doctors: document.doctors.map((doctor) => {
      if (doctor.amlAgreement === undefined) return doctor;
      return { ...doctor, amlAgreement: { ...doctor.amlAgreement, sundayAveraging: false } };
    }),
  }),
  *moves(roster): Iterable<Move> {
    const nights = heldOn(roster, 'N1', (vakt) => weekdayOf(vakt) === 6).map(({ vakt }) => vakt.id);
    for (const [index, first] of nights.entries())
      for (const { id, pools } of roster.problem.doctors)
        if (pools.includes('nattlege'))
          yield [first, nights[index + 1] ?? first].map((night) => [night, id] as const);
  },
};
