import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighsBackend } from '../../../solver/index.js';
import type { FoundRoster } from '../../../src/jobs/find-roster.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { toParts } from '../../../src/explain/conflict-parts.js';
import { findVaktConflict, type VaktConflict } from '../../../src/explain/vakt-conflict.js';
import type { ActiveRule } from '../../../src/rules/active-rules.js';
import { makeHoldTogether } from '../../support/loose-rows.js';
import { readFixture, solveDocument, type FixtureDocument } from '../../support/solve-fixture.js';

const backend = await loadHighsBackend({ now: () => performance.now() / 1000 });

/** Four doctors share the vakt, each has it at most every fourth day, and one of them is away all April. */
function oneAway(): FixtureDocument {
  const document = readFixture('liten-distrikt', '2026-04');
  const absences = document['absences'] as object[];
  const away = { doctor: 'vikar-1', kind: 'ferie', from: '2026-04-01', to: '2026-04-30' };
  return { ...document, absences: [...absences, away] };
}

describe('one of four away all month', () => {
  const document = oneAway();
  let found: FoundRoster;
  let rules: readonly ActiveRule[];
  let empty: FoundRoster['roster']['problem']['vakter'];
  let conflict: VaktConflict;

  beforeAll(async () => {
    found = await solveDocument(document, { lastTier: 1 });
    const reading = readJob(document);
    if (!reading.ok) throw new Error('the fixture is no job');
    ({ rules } = reading);
    const { problem, assignments } = found.roster;
    empty = problem.vakter.filter(({ id, requirement }) => requirement === 'minimum' && !assignments.has(id));
    const [first] = empty;
    if (first === undefined) throw new Error('no vakt is empty');
    conflict = findVaktConflict(found.roster, rules, first, { backend });
  }, 120_000);

  it('leaves six vakter empty: three doctors have eight of thirty each', () => {
    expect(empty).toHaveLength(6);
  });

  it('asks 25 vakter of three doctors with eight each, and of nobody else', () => {
    expect(conflict.kind).toBe('irreducible');
    if (!('groups' in conflict)) return;
    const byKind = (kind: string) =>
      'groups' in conflict ? conflict.groups.filter((group) => group.kind === kind) : [];
    expect(byKind('demand')).toHaveLength(25);
    expect(byKind('demand')).toContainEqual({ kind: 'demand', vakt: empty[0]?.id });
    expect(byKind('unavailable')).toHaveLength(25);
    expect(byKind('unavailable').every((group) => 'doctor' in group && group.doctor === 'vikar-1')).toBe(
      true,
    );
    expect(byKind('rule')).toHaveLength(6);
    const parts = toParts(conflict.groups, found.roster.problem, rules);
    expect(parts.find(({ rule }) => rule === 'frequency-cap')).toMatchObject({
      doctors: ['fl-1', 'fl-2', 'fl-3'],
      sentence: {
        nb: 'Høyst N-delt vakt [frequency-cap]: fl-1, fl-2, fl-3 (i vinduet som begynner 2026-04-01).',
      },
    });
    expect(parts.find(({ kind }) => kind === 'demand')?.sentence.nb).toMatch(
      /^25 vakter på V1 skal ha lege: 2026-04-/,
    );
  });

  it('cannot hold, and holds as soon as any one part is set aside, by whole problems', () => {
    if (!('groups' in conflict)) throw new Error('no conflict');
    const { groups } = conflict;
    const canHold = makeHoldTogether(found.roster, rules);
    expect(canHold(groups)).toBe(false);
    for (const group of groups) {
      const others = groups.filter((other) => other !== group);
      expect(canHold(others), JSON.stringify(group)).toBe(true);
    }
  }, 60_000);

  it('of a doctor it says that somebody is not available, never why', () => {
    if (!('groups' in conflict)) throw new Error('no conflict');
    const text = JSON.stringify(toParts(conflict.groups, found.roster.problem, rules));
    expect(text).toContain('vikar-1 er ikke tilgjengelig');
    expect(text).not.toMatch(/ferie|absence|fritak/);
  });
});
