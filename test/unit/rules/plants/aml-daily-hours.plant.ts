import { type Plant, heldOn, changeDoctor, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a nattlege with a natt of twelve hours has no agreement',
  change(document, roster) {
    const amlDoctors = new Set(document.doctors.flatMap((own) => (own.regime === 'AML' ? [own.id] : [])));
    const held = heldOn(roster, 'N1', ({ start, end }) => end - start === 720);
    const night = held.find(({ doctorId }) => amlDoctors.has(doctorId));
    return changeDoctor(document, night?.doctorId ?? '', { amlAgreement: undefined });
  },
  implies: {
    'contract-hours':
      'without an agreement nothing is averaged, and two nights are more than the week of a half post',
  },
};
