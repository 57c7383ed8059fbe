import { type Move, type Plant, heldOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege, who is open for the car too, has it in the evening before a natt',
  change: (document) => ({
    ...document,
    doctors: document.doctors.map((doctor) =>
      doctor.pools?.includes('nattlege') === true ? { ...doctor, pools: ['nattlege', 'bil'] } : doctor,
    ),
  }),
  *moves(roster): Iterable<Move> {
    for (const { vakt, doctorId } of heldOn(roster, 'N1'))
      for (const { vakt: evening } of heldOn(roster, 'L2', ({ end }) => end === vakt.start))
        if (doctorId.startsWith('natt-')) yield [[evening.id, doctorId]];
  },
  implies: {
    'aml-daily-hours': 'more than 13 hours in all are more than the 12.5 of the agreement',
    'aml-daily-rest': 'evening and natt leave less than 11 hours free in one piece',
  },
};
