import type { Text } from '../domain/issue.js';

/** A finding of such a rule speaks of nobody in particular, and an override names a doctor. */
export const noDoctorToName: Text = {
  nb: 'Regelen dømmer planen som helhet, ikke én lege på én dato, så en overstyring kan ikke treffe den. Gjør den myk, eller endre parametrene.',
  nn: 'Regelen dømmer planen som heilskap, ikkje éin lege på éin dato, så ei overstyring kan ikkje treffe han. Gjer han mjuk, eller endre parametrane.',
  en: 'The rule judges the roster as a whole, not one doctor on one date, so an override cannot reach it. Make it soft, or change its parameters.',
};
