import { type Plant, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'the legevakt wishes for two doctors',
  change: (document) => ({
    ...document,
    lines: document.lines.map((line) =>
      line.id === 'V1' ? { ...line, doctors: { min: 1, ideal: 2 } } : line,
    ),
  }),
};
