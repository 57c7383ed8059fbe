import { type Plant, heldOn, isWeekday, liten } from '../../../support/plants.js';

const newcomers = ['ny-1', 'ny-2'];

export const plant: Plant = {
  fixture: liten,
  how: 'two new doctors lean on one bakvakt where the limit is one',
  change: (document) => ({
    ...document,
    lines: document.lines.map((line) =>
      line.id === 'V1' ? { ...line, doctors: { min: 1, ideal: 2 } } : line,
    ),
    doctors: [
      ...document.doctors,
      ...newcomers.map((id) => ({ id, name: id, category: 'lege uten LIS1' as const, pools: ['v1'] })),
    ],
    rules: {
      ...document.rules,
      'bakvakt-supervisees': { mode: 'hard' as const, parameters: { maxDoctors: 1 } },
    },
  }),
  *moves(roster) {
    for (const { vakt, doctorId } of heldOn(roster, 'V1', isWeekday))
      yield [
        ...newcomers.map((id, index) => [`${vakt.date}/V1/${index + 1}`, id] as const),
        [`${vakt.date}/BV/1`, doctorId],
      ];
  },
};
