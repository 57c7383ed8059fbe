import { type Plant, changeDoctor, firstOn, isWeekday, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a fastlege who is alone at the station from 16:00 to 17:00 has not taken the course in violence and abuse',
  change: (document, roster) => {
    const { doctorId } = firstOn(roster, 'L1', isWeekday);
    const { competence } = document.doctors.find(({ id }) => id === doctorId) ?? {};
    return changeDoctor(document, doctorId, { competence: { ...competence, voldOgOvergrepskursOn: null } });
  },
};
