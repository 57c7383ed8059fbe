import { easter, type Plant, firstOn } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: easter,
  how: 'the doctor of langfredag had påske last year too',
  change(document, roster) {
    const { doctorId } = firstOn(roster, 'V1', ({ date }) => date === '2026-04-03');
    return { ...document, holidayHistory: [{ doctor: doctorId, block: 'påske', year: 2025 }] };
  },
};
