/** A legevakt of three doctors and its evenings of one week: a job that is planned in about a second. All people are made up. */
export function smallJob(legevakt: string, seconds: number): unknown {
  const evening = [{ from: '16:00', to: '23:00' }];
  return {
    version: 'vaktplan/job/1',
    legevakt: {
      id: legevakt,
      name: 'Feilvik legevakt',
      tariffArea: 'KS',
      kommuner: [{ id: 'feilvik', name: 'Feilvik', population: 10_000 }],
    },
    period: { from: '2026-03-09', to: '2026-03-15' },
    lines: [
      {
        id: 'L1',
        name: 'Kveld',
        kind: 'tilstede',
        pools: ['fastleger'],
        hours: { weekday: evening, saturday: evening, sunday: evening },
      },
    ],
    doctors: ['fl-1', 'fl-2', 'fl-3'].map((id) => ({
      id,
      name: `Lege ${id}`,
      category: 'fastlege',
      pools: ['fastleger'],
      competence: { specialistFrom: '2010-01-01' },
    })),
    solve: { seconds, seed: 1 },
  };
}
