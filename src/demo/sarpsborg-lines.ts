import type { LineText } from '../domain/job/job-text.js';

const afternoonNurses = { min: 5, max: 5 };
const helgNurses = { min: 4, max: 5 };
const nightNurses = { min: 3, max: 3 };
const sundayHalves = [
  { from: '11:00', to: '17:00' },
  { from: '17:00', to: '23:00' },
];
const saturdayHalves = [
  { from: '11:00', to: '17:30' },
  { from: '17:30', to: '24:00' },
];
const withHelgNurses = (bands: typeof sundayHalves) => bands.map((band) => ({ ...band, nurses: helgNurses }));

/**
 * The vaktlinjer of Sarpsborg and Rakkestad. Nurses stand on the lines DAGB, L1 and N1 only, so that a sum over
 * the lines counts each of them once.
 *
 * @see Sarpsborg kommune, Handlingsprogram for legetjenestene (2025), bemanningstabell; what it leaves open is an assumption, see
 * fixtures/sarpsborg-rakkestad/README.md
 */
export const sarpsborgLines: readonly LineText[] = [
  {
    id: 'DAGB',
    name: 'Dagberedskap Lilletorget',
    kind: 'dagberedskap',
    hours: { weekday: [{ from: '08:00', to: '16:00', nurses: { min: 2, max: 2 } }] },
    priority: 2,
    pools: ['lilletorget'],
    place: 'lilletorget',
    vaktdistrikt: 'sarpsborg-dag',
  },
  {
    id: 'L1',
    name: 'Fastlegelinjen',
    kind: 'tilstede',
    hours: {
      weekday: [{ from: '16:00', to: '23:00', nurses: afternoonNurses }],
      friday: [{ from: '16:00', to: '24:00', nurses: afternoonNurses }],
      saturday: withHelgNurses(saturdayHalves),
      sunday: withHelgNurses(sundayHalves),
      helligdag: withHelgNurses(sundayHalves),
    },
    priority: 1,
    pools: ['fastlege'],
    place: 'legevakten',
    vaktdistrikt: 'hele',
  },
  {
    id: 'L2',
    name: 'Legevaktbil',
    kind: 'legevaktbil',
    hours: {
      weekday: [{ from: '17:00', to: '23:00' }],
      friday: [{ from: '17:00', to: '24:00' }],
      saturday: saturdayHalves,
      sunday: sundayHalves,
      helligdag: sundayHalves,
    },
    priority: 2,
    pools: ['bil', 'vikar'],
    place: 'legevakten',
    vaktdistrikt: 'hele',
  },
  {
    id: 'N1',
    name: 'Natt',
    kind: 'tilstede',
    nights: {
      short: [{ from: '23:00', to: '08:00', nurses: nightNurses }],
      long: [{ from: '23:00', to: '11:00', nurses: nightNurses }],
    },
    priority: 1,
    pools: ['nattlege', 'vikar'],
    competence: 'solo',
    place: 'legevakten',
    vaktdistrikt: 'hele',
  },
  {
    id: 'B1',
    name: 'Bakvakt natt mot helg og helligdag (prøveordning)',
    kind: 'bakvakt',
    nights: { long: [{ from: '23:00', to: '11:00' }] },
    priority: 3,
    pools: ['bakvakt'],
    competence: 'solo',
    validFrom: '2025-01-01',
    vaktdistrikt: 'hele',
  },
];
