import { describe, expect, it } from 'vitest';
import { makeLillestromJob, type LillestromOptions } from '../../src/demo/lillestrom.js';
import { readJob } from '../../src/jobs/read-job.js';
import { reportStaffingNorm, type FrequencyGap } from '../../src/reports/staffing-norm.js';
import { solveDocument, type FixtureDocument } from '../support/solve-fixture.js';

const documentOf = (options?: LillestromOptions): FixtureDocument =>
  makeLillestromJob('2026-03', options) as FixtureDocument;

/** How often the doctors of the evenings and weekends are on duty in a week without helligdager, against the norm. */
function frequencyOf(options?: LillestromOptions): FrequencyGap | undefined {
  const document = documentOf(options);
  const lines = (document['lines'] as readonly { readonly id: string }[]).filter(({ id }) =>
    ['KVELD', 'HELG'].includes(id),
  );
  const reading = readJob({
    ...document,
    period: { from: '2026-03-09', to: '2026-03-15' },
    lines,
    doctors: (document['doctors'] as readonly object[]).map((doctor) => ({ ...doctor, groups: [] })),
    fairnessGroups: [],
    wishes: [],
    history: [],
    balances: [],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules } = reading;
  return reportStaffingNorm({ problem, assignments: new Map() }, rules).districts[0]?.primary;
}

async function countEmpty(options: LillestromOptions): Promise<number> {
  const { findings } = await solveDocument(
    {
      ...documentOf(options),
      rules: {
        'frequency-cap': {
          mode: 'hard',
          parameters: { everyNth: 18 },
          scope: { categories: ['fastlege'] },
        },
      },
    },
    { lastTier: 1 },
  );
  return findings.filter(({ ruleId }) => ruleId === 'vakt-coverage').length;
}

describe('evenings and weekends, 18-delt by the norm', () => {
  it('are 14 vakter a week', () => {
    expect(frequencyOf()?.found.vakter).toBe(14);
  });

  it('shared by all 80 under duty give F = 40, kept', () => {
    const { wanted, found, isKept, missingDoctors } = frequencyOf() ?? {};
    expect(wanted).toBe(18);
    expect(found?.doctors).toBe(80);
    expect(found?.frequency).toBe(40);
    expect({ isKept, missingDoctors }).toEqual({ isKept: true, missingDoctors: 0 });
  });

  it('left to 20 volunteers give F = 10: the norm is broken, and 16 more are needed', () => {
    const { found, isKept, missingDoctors } = frequencyOf({ participation: 'voluntary' }) ?? {};
    expect(found?.doctors).toBe(20);
    expect(found?.frequency).toBe(10);
    expect({ isKept, missingDoctors }).toEqual({ isKept: false, missingDoctors: 16 });
  });

  it('left to 36 volunteers give F = 18: the norm is kept, with nobody to spare', () => {
    const { found, isKept, missingDoctors } =
      frequencyOf({ participation: 'voluntary', volunteers: 36 }) ?? {};
    expect(found?.frequency).toBe(18);
    expect({ isKept, missingDoctors }).toEqual({ isKept: true, missingDoctors: 0 });
    expect(frequencyOf({ participation: 'voluntary', volunteers: 35 })?.isKept).toBe(false);
  });
});

describe('a cap of 18-delt for each volunteer, as a hard rule', () => {
  it('leaves 22 of 62 vakter empty where 20 volunteers have two each', async () => {
    expect(await countEmpty({ participation: 'voluntary' })).toBe(22);
  });

  it('leaves none empty where there are 36', async () => {
    expect(await countEmpty({ participation: 'voluntary', volunteers: 36 })).toBe(0);
  });
});
