import { describe, expect, it } from 'vitest';
import type { Roster } from '../../../src/domain/roster.js';
import { withoutLocks } from '../../../src/explain/moves.js';
import { findWhoInstead } from '../../../src/explain/who-instead.js';
import type { ActiveRule } from '../../../src/rules/active-rules.js';
import { aDoctor, aJob, aLine } from '../../support/builders.js';
import {
  readFixture,
  readWithoutIssues,
  solveFixture,
  type FixtureName,
} from '../../support/solved-fixtures.js';
import { compareVerified, verifyStandIns } from '../../support/stand-in-oracle.js';

function read(
  document: unknown,
  assignments: Readonly<Record<string, string>>,
): { readonly roster: Roster; readonly rules: readonly ActiveRule[] } {
  const { problem, rules } = readWithoutIssues(document);
  return { roster: { problem, assignments: new Map(Object.entries(assignments)) }, rules };
}

/** Evenings of 9-15 March 2026 on the line V. */
const job = aJob({
  lines: [aLine()],
  doctors: ['a', 'b', 'c', 'd'].map((id) => aDoctor({ id })),
  absences: [{ doctor: 'b', kind: 'permisjon', from: '2026-03-10', to: '2026-03-10' }],
});
const held = { '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'a', '2026-03-11/V/1': 'c' };

function ask(vakt: string, { roster, rules } = read(job, held)) {
  const asked = roster.problem.vaktById.get(vakt);
  if (asked === undefined) throw new Error(`No vakt ${vakt}`);
  return findWhoInstead(roster, rules, asked);
}

describe('who instead', () => {
  it('ranks every doctor but the holder, and says nothing of why one is away', () => {
    const before = { '2026-03-09/V/1': 'c', '2026-03-10/V/1': 'a' };
    const { holder, candidates } = ask('2026-03-10/V/1', read(job, before));
    expect(holder).toBe('a');
    expect(candidates.map(({ doctor, legal }) => [doctor, legal])).toEqual([
      ['d', true],
      ['c', true],
      ['b', false],
    ]);
    expect(candidates[2]?.breaks).toEqual([
      {
        rule: 'unavailable',
        title: { nb: 'Ikke tilgjengelig', nn: 'Ikkje tilgjengeleg', en: 'Not available' },
        sources: [],
        sentences: [],
      },
    ]);
    expect(JSON.stringify(candidates)).not.toContain('permisjon');
  });

  it('prices an empty vakt as filled, which costs less', () => {
    const { holder, candidates, swaps } = ask('2026-03-12/V/1');
    expect(holder).toBeNull();
    expect(swaps).toEqual([]);
    for (const { change } of candidates)
      expect(change.flatMap(({ rules }) => rules)).toContainEqual(
        expect.objectContaining({ rule: 'vakt-coverage', change: expect.any(Number) as number }),
      );
    expect(candidates[0]?.change[0]?.change).toBeLessThan(0);
  });

  it('lets the holder of a locked vakt be another, and swaps no other locked vakt', () => {
    const locked = { ...job, locks: [{ vakt: '2026-03-10/V/1', doctor: 'a' }] };
    const free = ask('2026-03-10/V/1');
    expect(free.isLocked).toBe(false);
    expect(ask('2026-03-10/V/1', read(locked, held))).toEqual({ ...free, isLocked: true });
    const offers = { ...job, locks: [{ vakt: '2026-03-11/V/1', doctor: 'c' }] };
    expect(free.swaps.map(({ doctor, gives }) => [doctor, gives])).toEqual([['c', '2026-03-11/V/1']]);
    expect(ask('2026-03-10/V/1', read(offers, held)).swaps).toEqual([]);
  });

  it('counts vakter of the four weeks before, with those before the period', () => {
    const history = [
      { doctor: 'd', start: '2026-03-05T16:00:00+01:00', end: '2026-03-05T23:00:00+01:00', kind: 'tilstede' },
      { doctor: 'd', start: '2026-02-01T16:00:00+01:00', end: '2026-02-01T23:00:00+01:00', kind: 'tilstede' },
    ];
    const counts = ask('2026-03-11/V/1', read({ ...job, history }, held)).candidates;
    expect(Object.fromEntries(counts.map(({ doctor, vakterLately }) => [doctor, vakterLately]))).toEqual({
      a: 2,
      b: 0,
      d: 1,
    });
  });

  it('says in sentences which rule an impossible doctor breaks', () => {
    const both = { ...job, lines: [aLine(), aLine({ id: 'W' })] };
    const { candidates } = ask('2026-03-10/V/1', read(both, { ...held, '2026-03-10/W/1': 'd' }));
    const broken = candidates.find(({ doctor }) => doctor === 'd')?.breaks ?? [];
    expect(broken.map(({ rule }) => rule)).toContain('one-place-at-a-time');
    for (const { sentences, sources } of broken) {
      expect(sentences[0]?.nb).toMatch(/d/);
      expect(sources).not.toEqual([]);
    }
  });
});

describe.each<FixtureName>(['liten-distrikt/2026-03', 'sarpsborg-rakkestad/2026-03'])('%s', (name) => {
  it('has for some vakter the first that the checkers find when they try every doctor', async () => {
    const roster = await solveFixture(name);
    const { rules } = readWithoutIssues(readFixture(name));
    const { vakter } = roster.problem;
    for (const vakt of [3, 40, 77].flatMap((at) => vakter[at] ?? [])) {
      const { candidates } = findWhoInstead(roster, rules, vakt);
      const verified = verifyStandIns(withoutLocks(roster), rules, vakt);
      const [best] = [...verified].sort(compareVerified);
      const first = verified.find(({ doctor }) => doctor === candidates[0]?.doctor);
      expect(first === undefined || best === undefined ? undefined : compareVerified(first, best)).toBe(0);
      expect(
        candidates
          .filter(({ legal }) => legal)
          .map(({ doctor }) => doctor)
          .sort(),
      ).toEqual(
        verified
          .filter(({ broken }) => broken.length === 0)
          .map(({ doctor }) => doctor)
          .sort(),
      );
    }
  }, 240_000);
});
