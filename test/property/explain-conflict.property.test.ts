import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/domain/job/job.js';
import { findVaktConflict } from '../../src/explain/vakt-conflict.js';
import { explainVakt } from '../../src/jobs/explain-vakt.js';
import { findRosterWith } from '../../src/jobs/find-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { applyChanges } from '../../src/jobs/scenario-changes.js';
import { isLegal, verifyRoster } from '../../src/rules/verify-roster.js';
import { loadHighsBackend } from '../../solver/index.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { makeHoldTogether } from '../support/loose-rows.js';
import { solveDocument } from '../support/solve-fixture.js';

const now = (): number => performance.now() / 1000;
const backend = await loadHighsBackend({ now });

const doctorIds = ['a', 'b', 'c'];
const dates = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'] as const;

/** Too few doctors for four evenings and four nights: leave, wishes, locks, caps and pools keep them off. */
const smallJob: fc.Arbitrary<Job> = fc
  .record({
    count: fc.integer({ min: 1, max: 3 }),
    away: fc.array(fc.tuple(fc.constantFrom(...doctorIds), fc.constantFrom(...dates)), { maxLength: 3 }),
    cannot: fc.array(fc.tuple(fc.constantFrom(...doctorIds), fc.constantFrom(...dates)), { maxLength: 3 }),
    locked: fc.option(fc.constantFrom(...dates), { nil: undefined }),
    everyNth: fc.option(fc.integer({ min: 2, max: 3 }), { nil: undefined }),
    outside: fc.boolean(),
  })
  .map(({ count, away, cannot, locked, everyNth, outside }) => {
    const ids = doctorIds.slice(0, count);
    const known = ([doctor]: readonly [string, string]): boolean => ids.includes(doctor);
    const band = (from: string, to: string) => ({ weekday: [{ from, to }] });
    return aJob({
      period: { from: '2026-03-09', to: '2026-03-12' },
      lines: [
        aLine({ id: 'K', hours: band('16:00', '23:00') }),
        aLine({ id: 'N', hours: band('23:00', '08:00'), priority: 2 }),
      ],
      doctors: [
        ...ids.map((id) => aDoctor({ id })),
        ...(outside ? [aDoctor({ id: 'x', pools: ['andre'] })] : []),
      ],
      absences: away
        .filter(known)
        .map(([doctor, date]) => ({ doctor, kind: 'ferie' as const, from: date, to: date })),
      wishes: cannot
        .filter(known)
        .map(([doctor, date]) => ({ doctor, kind: 'cannot' as const, from: date, to: date })),
      locks: locked === undefined ? [] : [{ vakt: `${locked}/K/1`, doctor: null }],
      rules: everyNth === undefined ? {} : { 'frequency-cap': { mode: 'hard', parameters: { everyNth } } },
      solve: { seconds: 20 },
    });
  });

async function planned(job: Job) {
  const reading = readJob(job);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { roster } = await solveDocument(job, { lastTier: 1 });
  const empty = roster.problem.vakter.filter(({ id }) => !roster.assignments.has(id));
  return { roster, rules: reading.rules, empty };
}

/** Empty vakter where this doctor has this vakt. */
async function leftEmpty(document: unknown, doctorId: string, vaktId: string): Promise<number> {
  const reading = readJob(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  let isDone = false;
  const outcome = await findRosterWith([{ doctorId, vaktId, isHeld: true }], reading.problem, reading.rules, {
    now,
    shouldStop: () => isDone,
    onProgress: ({ tiers }) => {
      isDone = tiers.every(({ tier, status }) => tier > 1 || status === 'optimal');
    },
  });
  if (outcome.kind !== 'found') throw new Error(outcome.kind);
  const { problem, assignments } = outcome.found.roster;
  expect(isLegal(verifyRoster(outcome.found.roster, reading.rules))).toBe(true);
  return problem.vakter.filter(({ id, requirement }) => requirement === 'minimum' && !assignments.has(id))
    .length;
}

describe('why a vakt of a small legevakt is empty', () => {
  const kinds = new Map<string, number>();

  test.prop([smallJob], { seed: 21, numRuns: 30 })(
    'the conflict cannot hold, and holds without any one of its parts',
    async (job) => {
      const { roster, rules, empty } = await planned(job);
      const canHold = makeHoldTogether(roster, rules);
      for (const vakt of empty.slice(0, 2)) {
        const conflict = findVaktConflict(roster, rules, vakt, { backend });
        expect(conflict.kind).toBe('irreducible');
        if (!('groups' in conflict)) continue;
        for (const { kind } of conflict.groups) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        expect(conflict.groups).toContainEqual({ kind: 'demand', vakt: vakt.id });
        expect(canHold(conflict.groups)).toBe(false);
        for (const group of conflict.groups)
          expect(canHold(conflict.groups.filter((other) => other !== group))).toBe(true);
      }
    },
    60_000,
  );

  it('came of demands, rules, doctors not available and locks', () => {
    for (const kind of ['demand', 'rule', 'unavailable', 'lock'])
      expect(kinds.get(kind), kind).toBeGreaterThan(0);
  });

  const asked = new Map<string, number>();

  test.prop([smallJob], { seed: 22, numRuns: 6 })(
    'each repair, planned again by itself, fills the vakt at the price it has',
    async (job) => {
      const { roster, empty } = await planned(job);
      const [vakt] = empty;
      if (vakt === undefined) return;
      const assignments = [...roster.assignments].map(([id, doctor]) => ({ vakt: id, doctor }));
      const outcome = await explainVakt({ document: job, assignments, vakt: vakt.id, seconds: 60 }, now);
      if (outcome.kind !== 'explained') throw new Error(outcome.kind);
      const { repairs } = outcome.explanation;
      expect(repairs.length).toBeGreaterThan(0);
      for (const { changes, unfilled, asks, doctor } of repairs) {
        asked.set(asks, (asked.get(asks) ?? 0) + 1);
        const changed = applyChanges(job, changes);
        if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
        expect(await leftEmpty(changed.document, doctor, vakt.id)).toBe(unfilled.after);
        expect(unfilled).toMatchObject({ before: empty.length });
      }
      const order = repairs.map(({ unfilled }) => unfilled.after);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    },
    120_000,
  );

  it('was repaired by asking different things', () => {
    for (const asks of ['staff', 'local']) expect(asked.get(asks), asks).toBeGreaterThan(0);
  });
});
