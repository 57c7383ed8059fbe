import { expect, it } from 'vitest';
import { repairScenario } from '../../src/explain/repair-scenario.js';
import { explainVakt } from '../../src/jobs/explain-vakt.js';
import { scenarioFile } from '../../src/main/scenario-file.js';
import { changeJob } from '../../src/jobs/what-if.js';
import { isLegal, verifyRoster } from '../../src/rules/verify-roster.js';
import type { JobText } from '../../src/domain/job/job-text.js';
import type { Roster } from '../../src/domain/roster.js';
import { readFixture, solveDocument, type FixtureDocument } from '../support/solve-fixture.js';

const emptyIn = ({ problem, assignments }: Roster): string[] =>
  problem.vakter
    .filter(({ id, requirement }) => requirement === 'minimum' && !assignments.has(id))
    .map(({ id }) => id);

it('each repair of liten-distrikt without its vikar, pasted into a scenario, leaves as few vakter empty as it says', async () => {
  const fixture = readFixture('liten-distrikt', '2026-04') as FixtureDocument & JobText;
  const away = { doctor: 'vikar-1', kind: 'ferie' as const, from: '2026-04-01', to: '2026-04-30' };
  const document = { ...fixture, absences: [...(fixture.absences ?? []), away] };
  const { roster } = await solveDocument(document, { lastTier: 1 });
  const empty = emptyIn(roster);
  const [vakt = ''] = empty;
  const assignments = [...roster.assignments].map(([id, doctor]) => ({ vakt: id, doctor }));
  const now = (): number => performance.now() / 1000;
  const outcome = await explainVakt({ document, assignments, vakt, seconds: 120 }, now);
  if (outcome.kind !== 'explained') throw new Error(outcome.kind);
  const { status, repairs } = outcome.explanation;
  expect(status).toBe('irreducible');
  expect(repairs.length).toBeGreaterThan(2);
  let proven = 0;
  for (const [index, repair] of repairs.entries()) {
    // As it is saved and read again.
    const text = JSON.stringify(repairScenario(repair, index + 1));
    const scenario = scenarioFile.parse(JSON.parse(text));
    expect(scenario.acceptance).toEqual([
      { figure: 'unfilled', must: 'be-at-most', value: repair.unfilled.after },
    ]);
    const changed = changeJob(document, scenario.changes);
    if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
    const planned = await solveDocument(changed.document as FixtureDocument, { lastTier: 1 });
    expect(isLegal(verifyRoster(planned.roster, planned.rules))).toBe(true);
    // The search for repairs has little time for each: it may promise less than there is, and not where that is proven.
    const left = emptyIn(planned.roster).length;
    const isProven = repair.tiers.every(
      ({ tier, after, bound }) => tier > 1 || (bound !== null && after - bound < 1e-6),
    );
    if (isProven) expect(left, text).toBe(repair.unfilled.after);
    else expect(left, text).toBeLessThanOrEqual(repair.unfilled.after);
    proven += isProven ? 1 : 0;
    expect(repair.unfilled.before).toBe(empty.length);
  }
  expect(proven).toBeGreaterThan(0);
  const typed = repairs.flatMap(({ changes }) => changes.filter((change) => 'change' in change));
  expect(typed.map((change) => 'rule' in change && change.rule)).toContain('frequency-cap');
}, 300_000);
