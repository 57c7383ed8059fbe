import { type Plant, changeDoctor, firstOn, isWeekday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a fastlege without a legevakt before takes the first one alone from 16:00 to 17:00',
  change: (document, roster) => {
    const { doctorId } = firstOn(roster, 'L1', isWeekday);
    const { competence } = document.doctors.find(({ id }) => id === doctorId) ?? {};
    const legevakter = { count: 0, on: '2026-02-28' };
    const changed = changeDoctor(document, doctorId, { competence: { ...competence, legevakter } });
    const introduction = { mode: 'hard' as const, parameters: { categories: ['fastlege'] } };
    return { ...changed, rules: { ...changed.rules, 'introduction-vakter': introduction } };
  },
};
