import { type Plant, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the natt has so little to do that it is in vaktklasse 2',
  change: (document) => ({
    ...document,
    lines: document.lines.map((line) => (line.id === 'N1' ? { ...line, vaktklasse: 2 } : line)),
  }),
};
