import { type Plant, heldOn, changeDoctor, weekdayOf, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege has a post at 17:00 on the day after a natt',
  change(document, roster) {
    const amlDoctors = new Set(document.doctors.flatMap((own) => (own.regime === 'AML' ? [own.id] : [])));
    const held = heldOn(roster, 'N1', (vakt) => weekdayOf(vakt) === 1);
    const night = held.find(({ doctorId }) => amlDoctors.has(doctorId));
    const posts = [{ weekdays: ['tue'], from: '17:00', to: '18:00' }];
    return changeDoctor(document, night?.doctorId ?? '', { posts });
  },
};
