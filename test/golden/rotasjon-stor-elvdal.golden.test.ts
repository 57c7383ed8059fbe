import { describe, expect, it } from 'vitest';
import { heldVakter } from '../../src/domain/roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { reportPoolFrequency, type PoolFrequency } from '../../src/reports/pool-frequency.js';
import { readFixture, solveDocument, type FixtureDocument } from '../support/solve-fixture.js';

const march = (): FixtureDocument => readFixture('rotasjon-stor-elvdal', '2026-03');

/** How often the doctors of V1 are on duty, were the period these dates. */
function frequencyOver(document: FixtureDocument, from: string, to: string): PoolFrequency | undefined {
  const reading = readJob({ ...document, period: { from, to }, history: [] });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules } = reading;
  const { frequencies } = reportPoolFrequency({ problem, assignments: new Map() }, rules);
  return frequencies.find(({ of }) => of === 'primary');
}

async function emptyVakter(document: FixtureDocument): Promise<string[]> {
  const { findings } = await solveDocument(document, { lastTier: 1 });
  return findings
    .filter(({ ruleId }) => ruleId === 'vakt-coverage')
    .flatMap(({ violation }) => violation.vaktIds);
}

const cap = (parameters: object): object => ({ 'frequency-cap': { mode: 'hard', parameters } });

describe('two weeks bundet, three ubundet', () => {
  it('measured inside one week the doctors are three-delt, F = 3.0', () => {
    for (const [from, to] of [
      ['2026-03-02', '2026-03-08'],
      ['2026-03-16', '2026-03-22'],
      ['2026-03-30', '2026-04-05'],
    ] as const)
      expect(frequencyOver(march(), from, to)?.frequency).toBe(3);
  });

  it('over the cycle of 35 days they are six-delt, F = 6.0', () => {
    expect(frequencyOver(march(), '2026-03-02', '2026-04-05')?.frequency).toBe(6);
  });

  it('with six doctors, two bundet and four ubundet, F = 7.0 over 42 days and 3.0 inside one week', () => {
    const document = readFixture('rotasjon-stor-elvdal', '2026-03.2-4');
    expect(frequencyOver(document, '2026-03-02', '2026-04-12')?.frequency).toBe(7);
    expect(frequencyOver(document, '2026-03-09', '2026-03-15')?.frequency).toBe(3);
  });

  it('a four-delt cap over the cycle holds with every vakt filled', async () => {
    expect(await emptyVakter(march())).toEqual([]);
  });

  it('the same cap over each week cannot be held: three doctors with two vakter each leave one of seven empty', async () => {
    const period = { from: '2026-03-02', to: '2026-03-29' };
    const document = {
      ...march(),
      period,
      history: [],
      absences: [],
      wishes: [],
      rules: cap({ everyNth: 4, windowDays: 7 }),
    };
    expect(await emptyVakter(document)).toHaveLength(4);
    expect(await emptyVakter({ ...document, rules: cap({ everyNth: 4 }) })).toEqual([]);
  });

  it('one ill in a bundet week leaves the week to the other one and the kommuneoverlege', async () => {
    const document = march();
    const { roster, findings } = await solveDocument(
      {
        ...document,
        wishes: [],
        absences: [{ doctor: 'rot-2', kind: 'sykdom', from: '2026-03-16', to: '2026-03-22' }],
      },
      { lastTier: 1 },
    );
    expect(findings.filter(({ ruleId }) => ruleId === 'vakt-coverage')).toEqual([]);
    const week = heldVakter(roster).filter(
      ({ vakt }) => vakt.date >= '2026-03-16' && vakt.date <= '2026-03-22',
    );
    expect(week).toHaveLength(7);
    expect(new Set(week.map(({ doctorId }) => doctorId)).size).toBe(2);
    expect(week.some(({ doctorId }) => doctorId === 'ko-1')).toBe(true);
    expect(week.some(({ doctorId }) => doctorId === 'rot-2')).toBe(false);
  });
});
