import { easter, type Plant, firstOn } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: easter,
  how: 'the doctor of langfredag had jul in both years before',
  change(document, roster) {
    const { doctorId } = firstOn(roster, 'V1', ({ date }) => date === '2026-04-03');
    const years = [2024, 2025];
    return {
      ...document,
      holidayHistory: years.map((year) => ({ doctor: doctorId, block: 'jul' as const, year })),
    };
  },
};
