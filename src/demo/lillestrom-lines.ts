import type { LineText } from '../domain/job/job-text.js';

const helgDay = [{ from: '08:00', to: '23:00' }];
const night = [{ from: '23:00', to: '08:00' }];

/**
 * The vaktlinjer of one large kommune: two doctors at every hour outside the working day, one in it.
 *
 * @param fastlegePools who take evenings and weekends, the first before the later ones
 */
export function lillestromLines(fastlegePools: readonly string[]): LineText[] {
  return [
    {
      id: 'DAG',
      name: 'Dag',
      kind: 'tilstede',
      hours: { weekday: [{ from: '08:00', to: '16:00' }] },
      pools: ['legevaktlege'],
      place: 'legevakten',
    },
    {
      id: 'KVELD',
      name: 'Kveld',
      kind: 'tilstede',
      hours: { weekday: [{ from: '16:00', to: '23:00' }] },
      doctors: { min: 2 },
      pools: [...fastlegePools],
      place: 'legevakten',
    },
    {
      id: 'HELG',
      name: 'Helg og helligdag',
      kind: 'tilstede',
      hours: { saturday: helgDay, sunday: helgDay },
      doctors: { min: 2 },
      pools: [...fastlegePools],
      place: 'legevakten',
    },
    {
      id: 'NATT-1',
      name: 'Natt, fast ansatt lege',
      kind: 'tilstede',
      nights: { short: night, long: night },
      pools: ['legevaktlege'],
      competence: 'solo',
      place: 'legevakten',
    },
    {
      id: 'NATT-2',
      name: 'Natt, annen lege',
      kind: 'tilstede',
      nights: { short: night, long: night },
      priority: 2,
      pools: ['alis', 'lis1', 'frivillig'],
      place: 'legevakten',
    },
  ];
}
