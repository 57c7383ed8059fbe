import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/jobs/comparison/figures.js';
import type { StoredReport } from '../../../src/jobs/roster-report.js';
import { aDoctor, aJob, aLine } from '../../support/builders.js';
import { plannedResult } from '../../support/planned-result.js';

// One in three, as for 500 people: 7 days by n doctors / 5 vakter.
const kommuner = [{ id: 'testvik', name: 'Testvik', population: 500 }];
const reportWith = async (doctors: readonly string[]): Promise<StoredReport> => {
  const job = aJob({
    legevakt: { id: 'testvik', name: 'Testvik legevakt', tariffArea: 'KS', kommuner },
    lines: [aLine()],
    doctors: doctors.map((id) => aDoctor({ id })),
    solve: { iterations: 20, seed: 1 },
  });
  return (await plannedResult(job)).report as StoredReport;
};

it('says where the recommended frequency breaks, and how many doctors are lacking then', async () => {
  const reports = await Promise.all([reportWith(['a', 'b', 'c']), reportWith(['a', 'b'])]);
  const found = figuresOf(reports).filter(({ id }) => id.startsWith('norm-'));
  expect(found.map(({ name, values }) => [name.nb, name.nn, values])).toEqual([
    [
      'N-delt vakt i Testvik, anbefalt minst 3-delt',
      'N-delt vakt i Testvik, tilrådd minst 3-delt',
      [4.2, 2.8],
    ],
    ['Leger som mangler på 3-delt vakt i Testvik', 'Legar som manglar på 3-delt vakt i Testvik', [0, 1]],
  ]);
  expect(figuresOf([{}]).filter(({ id }) => id.startsWith('norm-'))).toEqual([]);
});
