import type { JobText } from '../../../src/domain/job/job-text.js';

const kveld = { from: '16:00', to: '23:00' };
const helgHalves = [
  { from: '08:00', to: '15:30' },
  { from: '15:30', to: '23:00' },
];
const helg = { saturday: helgHalves, sunday: helgHalves };
const natt = [{ from: '23:00', to: '08:00' }];
const nights = { short: natt, long: natt };
const place = 'legevakten';

/** Telephone, station, car and bakvakt round the clock: 18 vakter on a weekday, 24 on a Saturday or Sunday. */
export const osloLines: JobText['lines'] = [
  {
    id: 'TLF',
    name: 'Telefonlege',
    kind: 'telefon',
    hours: { weekday: [kveld], ...helg },
    pools: ['fastlege', 'vikar'],
    place,
  },
  { id: 'TLF-NATT', name: 'Telefonlege, natt', kind: 'telefon', nights, pools: ['nattlege'], place },
  {
    id: 'DAG',
    name: 'Legevakten, dag',
    kind: 'tilstede',
    hours: { weekday: [{ from: '08:00', to: '16:00' }] },
    doctors: { min: 3 },
    pools: ['legevaktlege'],
    place,
  },
  {
    id: 'KVELD',
    name: 'Legevakten, kveld',
    kind: 'tilstede',
    hours: { weekday: [kveld] },
    doctors: { min: 4 },
    pools: ['fastlege', 'vikar'],
    place,
  },
  {
    id: 'HELG',
    name: 'Legevakten, helg og helligdag',
    kind: 'tilstede',
    hours: helg,
    doctors: { min: 5 },
    pools: ['fastlege', 'vikar'],
    place,
  },
  {
    id: 'NATT-1',
    name: 'Legevakten, natt, nattleger',
    kind: 'tilstede',
    nights,
    doctors: { min: 2 },
    pools: ['nattlege', 'vikar'],
    competence: 'solo',
    place,
  },
  {
    id: 'NATT-2',
    name: 'Legevakten, natt, ALIS og LIS1',
    kind: 'tilstede',
    nights,
    doctors: { min: 2 },
    priority: 2,
    pools: ['alis', 'lis1'],
    place,
  },
  {
    id: 'BIL-DAG',
    name: 'Legevaktbil, dag',
    kind: 'legevaktbil',
    hours: { weekday: [{ from: '08:00', to: '16:00' }] },
    pools: ['legevaktlege'],
    place,
  },
  {
    id: 'BIL',
    name: 'Legevaktbil, kveld og helg',
    kind: 'legevaktbil',
    hours: { weekday: [kveld], ...helg },
    doctors: { min: 2 },
    priority: 2,
    pools: ['alis', 'lis1', 'vikar'],
    place,
  },
  {
    id: 'BIL-NATT',
    name: 'Legevaktbil, natt',
    kind: 'legevaktbil',
    nights,
    priority: 2,
    pools: ['nattlege', 'vikar'],
    place,
  },
  {
    id: 'BAKVAKT',
    name: 'Bakvakt',
    kind: 'bakvakt',
    hours: {
      weekday: [{ from: '16:00', to: '08:00' }],
      saturday: [
        { from: '08:00', to: '20:00' },
        { from: '20:00', to: '08:00' },
      ],
      sunday: [
        { from: '08:00', to: '20:00' },
        { from: '20:00', to: '08:00' },
      ],
    },
    pools: ['bakvakt'],
  },
];
