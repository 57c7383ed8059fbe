import { type Plant, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'the agreement asks for nine doctors and the district has six in the scheme at most',
  change: (document) => ({
    ...document,
    rules: { 'min-doctors-in-scheme': { parameters: { minDoctors: 9 } } },
  }),
};
