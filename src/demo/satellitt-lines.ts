import type { LineText } from '../domain/job/job-text.js';
import { dayLineId, dayPool } from './satellitt-kommuner.js';

interface Kommune {
  readonly id: string;
  readonly name: string;
}

const district = 'hele';
const evenings: LineText['hours'] = {
  weekday: [{ from: '16:00', to: '23:00' }],
  saturday: [{ from: '08:00', to: '23:00' }],
  sunday: [{ from: '08:00', to: '23:00' }],
};
const everyNight: LineText['nights'] = {
  short: [{ from: '23:00', to: '08:00' }],
  long: [{ from: '23:00', to: '08:00' }],
};
const oneNurse = { min: 1, max: 1 };
const satelliteEvening = [{ from: '16:00', to: '23:00', nurses: oneNurse }];

/** The hovedlegevakt: two doctors until 23, one at night, and a bakvakt at home behind that one. */
export const hovedlegevaktLines: readonly LineText[] = [
  {
    id: 'H1',
    name: 'Hovedlegevakt, med video til satellittene',
    kind: 'tilstede',
    hours: evenings,
    priority: 1,
    pools: ['felles', 'ansatt'],
    place: 'hovedlegevakten',
    vaktdistrikt: district,
  },
  {
    id: 'H2',
    name: 'Andre lege til kl. 23, med legevaktbil',
    kind: 'legevaktbil',
    hours: evenings,
    priority: 2,
    pools: ['felles', 'ansatt'],
    place: 'hovedlegevakten',
    vaktdistrikt: district,
  },
  {
    id: 'H-NATT',
    name: 'Natt på hovedlegevakten, med video',
    kind: 'tilstede',
    nights: everyNight,
    priority: 1,
    pools: ['ansatt', 'felles'],
    competence: 'solo',
    place: 'hovedlegevakten',
    vaktdistrikt: district,
  },
  {
    id: 'B-NATT',
    name: 'Bakvakt for utrykning etter kl. 23',
    kind: 'bakvakt',
    nights: everyNight,
    priority: 3,
    pools: ['felles'],
    competence: 'solo',
    vaktdistrikt: district,
  },
];

/** A nurse in the evening and no doctor of its own: patients and home visits meet the doctor of the hovedlegevakt on video. */
export function satelliteLine(kommune: Kommune, number: number): LineText {
  return {
    id: `SAT${number}`,
    name: `Satellitt ${kommune.name}, sykepleier med lege på video`,
    kind: 'video',
    hours: { weekday: satelliteEvening, saturday: satelliteEvening, sunday: satelliteEvening },
    doctors: { min: 0 },
    pools: ['felles'],
    place: `satellitt-${kommune.id}`,
    vaktdistrikt: dayPool(kommune),
  };
}

/** Øyeblikkelig hjelp on office days by the kommune's own fastleger in turn. */
export function dayLine(kommune: Kommune): LineText {
  return {
    id: dayLineId(kommune),
    name: `Øyeblikkelig hjelp på dagtid, ${kommune.name}`,
    kind: 'dagberedskap',
    hours: { weekday: [{ from: '08:00', to: '16:00' }] },
    priority: 2,
    pools: [dayPool(kommune)],
    vaktdistrikt: dayPool(kommune),
  };
}

export function localNightId({ id }: { readonly id: string }): string {
  return `N-${id.toUpperCase()}`;
}

/** Where there is no satellite: a doctor in the kommune at night, from home. */
export function localNightLine(kommune: Kommune): LineText {
  return {
    id: localNightId(kommune),
    name: `Nattlege i ${kommune.name}, hjemmevakt`,
    kind: 'hjemmevakt',
    nights: everyNight,
    priority: 2,
    pools: [dayPool(kommune), 'felles'],
    countsAsWork: false,
    vaktdistrikt: district,
  };
}
