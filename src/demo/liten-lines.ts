import type { LineText } from '../domain/job/job-text.js';

/** A døgn ends at 08 where the next one or the dagberedskap begins, before a helligdag too. */
export const roundTheClock: LineText['hours'] = {
  weekday: [{ from: '16:00', to: '08:00' }],
  saturday: [{ from: '08:00', to: '08:00' }],
  sunday: [{ from: '08:00', to: '08:00' }],
};

/** One doctor at every instant, from home, and a second one on the station at the weekends of July. */
export function litenLines(year: string): LineText[] {
  return [
    {
      id: 'V1',
      name: 'Legevakt fra hjemmet',
      kind: 'hjemmevakt',
      hours: roundTheClock,
      pools: ['v1'],
      countsAsWork: false,
    },
    {
      id: 'OHJ',
      name: 'Øyeblikkelig hjelp på dagtid',
      kind: 'dagberedskap',
      hours: { weekday: [{ from: '08:00', to: '16:00' }] },
      pools: ['v1'],
    },
    {
      id: 'SOMMER',
      name: 'Ekstra lege i sommerhelgene',
      kind: 'tilstede',
      hours: {
        friday: [{ from: '16:00', to: '23:00' }],
        saturday: [{ from: '16:00', to: '23:00' }],
        sunday: [{ from: '16:00', to: '23:00' }],
      },
      priority: 2,
      pools: ['sommervikar'],
      validFrom: `${year}-07-01`,
      validTo: `${year}-07-31`,
    },
    {
      id: 'BV',
      name: 'Bakvakt ved behov',
      kind: 'bakvakt',
      demand: 'conditional',
      hours: roundTheClock,
      pools: ['v1'],
      competence: 'solo',
    },
  ];
}
