import type { DemandText } from '../domain/job/job-text.js';

type Profile = NonNullable<DemandText['contacts']>[number]['profile'];

/** Of 85 000 inhabitants at the rate of Sarpsborg and Rakkestad, 300 for each 1 000. */
const consultationsAYear = 25_500;
const minutesOfConsultation = 20;

const allDay = { from: '00:00', to: '24:00', amount: 1 };
const day = { from: '08:00', to: '16:00', amount: 1 };
const evening = { from: '16:00', to: '23:00', amount: 1 };
const helgDay = { from: '08:00', to: '23:00', amount: 1 };
const night = [
  { from: '00:00', to: '08:00', amount: 1 },
  { from: '23:00', to: '24:00', amount: 1 },
];

/** When the patients come, by the line of the station that has the hour. */
const parts: readonly {
  readonly line: string;
  readonly name: string;
  readonly share: number;
  readonly profile: Profile;
}[] = [
  { line: 'S-DAG', name: 'Stasjonen på dagtid', share: 0.15, profile: { weekday: [day] } },
  { line: 'S-KVELD', name: 'Stasjonen på kveldstid', share: 0.4, profile: { weekday: [evening] } },
  {
    line: 'S-NATT',
    name: 'Stasjonen om natten',
    share: 0.1,
    profile: { weekday: night, saturday: night, sunday: night },
  },
  {
    line: 'S-HELG',
    name: 'Stasjonen i helg og på helligdager',
    share: 0.35,
    profile: { saturday: [helgDay], sunday: [helgDay] },
  },
];

/**
 * A line group for each line of the station, and one for the car.
 *
 * @param growth inhabitants by those of now: what comes from them grows alike
 */
export function mossDemand(growth: number): DemandText {
  return {
    groups: [
      ...parts.map(({ line, name }) => ({ id: line.toLowerCase(), name, lines: [line] })),
      { id: 'bil', name: 'Legevaktbilen', lines: ['BIL'] },
    ],
    contacts: [
      ...parts.map(({ line, share, profile }) => ({
        id: `konsultasjoner-${line.toLowerCase()}`,
        kind: 'consultation' as const,
        group: line.toLowerCase(),
        minutes: minutesOfConsultation,
        perYear: Math.round(consultationsAYear * share),
        profile,
        source:
          'avledet: 300 per 1 000 innbyggere som i Sarpsborg og Rakkestad; fordeling og minutter er antatt',
      })),
      {
        id: 'sykebesøk',
        kind: 'visit',
        group: 'bil',
        minutes: 60,
        perYear: 1457,
        profile: { weekday: [allDay], saturday: [allDay], sunday: [allDay] },
        source: 'avledet: 100 i måneden i Sarpsborg og Rakkestad, x 85 000 / 70 000; minutter er antatt',
      },
    ],
    growth: {
      percentPerYear: 1,
      from: 2026,
      source: 'Moss kommune, Plan for legetjenestene 2025-2029: om lag 1 % i året',
    },
    ...(growth === 1
      ? {}
      : {
          increases: [
            { percent: Math.round((growth - 1) * 100), source: 'som innbyggerne: 93 500 mot 85 000' },
          ],
        }),
    utilisationLimit: { value: 1, source: 'antatt: det er mer å gjøre enn legene rekker' },
  };
}
