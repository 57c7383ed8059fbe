import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.js';
import { proveEmptyVakter } from '../../../src/reports/empty-vakter-proof.js';
import { reportTiers, type TierResult } from '../../../src/reports/tier-proof.js';
import { aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const evening = { weekday: [{ from: '16:00', to: '23:00' }] };
const night = { weekday: [{ from: '23:00', to: '08:00' }] };
/** Monday to Friday: five vakter on each line. */
const kvelder = aProblem({ lines: [aLine({ id: 'K', hours: evening })] });
const netter = aProblem({ lines: [aLine({ id: 'N', hours: night })] });
const both = aProblem({
  lines: [aLine({ id: 'K', hours: evening }), aLine({ id: 'N', hours: night, priority: 2 })],
});

/** The first vakter of each line are empty. */
function proofsOf(problem: Problem, empty: Readonly<Record<string, number>>, ...tiers: TierResult[]) {
  const held = problem.vakter.filter(({ id, lineId }) => {
    const ofLine = problem.vakter.filter((vakt) => vakt.lineId === lineId).map((vakt) => vakt.id);
    return ofLine.indexOf(id) >= (empty[lineId] ?? 0);
  });
  const roster = aRoster(problem, Object.fromEntries(held.map(({ id }) => [id, 'a'])));
  return proveEmptyVakter(roster, reportTiers(tiers, rulesOf(problem)));
}

const place = (level: number, value: number, bound?: number): TierResult => ({
  tier: 1,
  level,
  value,
  status: bound === value ? 'optimal' : 'feasible',
  ...(bound === undefined ? {} : { bound }),
});

describe('proveEmptyVakter', () => {
  it('says in every language that no roster has fewer empty nights', () => {
    expect(proofsOf(netter, { N: 2 }, place(1, 2, 2))).toEqual([
      {
        priority: null,
        noun: 'netter',
        empty: 2,
        atLeast: 2,
        sentence: {
          nb: 'Ingen plan under disse reglene har færre enn 2 tomme netter; denne har 2.',
          nn: 'Ingen plan under desse reglane har færre enn 2 tomme netter; denne har 2.',
          en: 'No roster under these rules has fewer than 2 empty nights; this one has 2.',
        },
      },
    ]);
  });

  it('speaks of vakter where one of them is no night', () => {
    const [proof] = proofsOf(kvelder, { K: 2 }, place(1, 2, 2));
    expect(proof?.sentence.nb).toBe(
      'Ingen plan under disse reglene har færre enn 2 tomme vakter; denne har 2.',
    );
    const alike = aProblem({ lines: [aLine({ id: 'K', hours: evening }), aLine({ id: 'N', hours: night })] });
    expect(proofsOf(alike, { N: 2 }, place(1, 2, 2))[0]?.noun).toBe('vakter');
  });

  it.each([
    ['23:00', '08:00', 'netter'],
    ['20:00', '08:00', 'netter'],
    ['17:00', '08:00', 'vakter'],
    ['08:00', '08:00+1', 'vakter'],
    ['20:00', '02:00', 'vakter'],
    ['00:00', '08:00', 'netter'],
  ])('calls %s-%s one of the %s', (from, to, noun) => {
    const problem = aProblem({ lines: [aLine({ id: 'N', hours: { weekday: [{ from, to }] } })] });
    expect(proofsOf(problem, { N: 1 }, place(1, 1, 1))[0]?.noun).toBe(noun);
  });

  it('has the singular', () => {
    expect(proofsOf(netter, { N: 1 }, place(1, 1, 1))[0]?.sentence).toEqual({
      nb: 'Ingen plan under disse reglene har færre enn 1 tom natt; denne har 1.',
      nn: 'Ingen plan under desse reglane har færre enn 1 tom natt; denne har 1.',
      en: 'No roster under these rules has fewer than 1 empty night; this one has 1.',
    });
    expect(proofsOf(kvelder, { K: 1 }, place(1, 1, 1))[0]?.sentence).toEqual({
      nb: 'Ingen plan under disse reglene har færre enn 1 tom vakt; denne har 1.',
      nn: 'Ingen plan under desse reglane har færre enn 1 tom vakt; denne har 1.',
      en: 'No roster under these rules has fewer than 1 empty vakt; this one has 1.',
    });
  });

  it('says how far from the best at most, in whole vakter', () => {
    expect(proofsOf(kvelder, { K: 3 }, place(1, 3, 1.01))).toMatchObject([
      {
        atLeast: 2,
        sentence: {
          nb: 'Denne planen har 3 tomme vakter. Ingen plan under disse reglene har færre enn 2, så høyst 1 færre er mulig.',
          nn: 'Denne planen har 3 tomme vakter. Ingen plan under desse reglane har færre enn 2, så høgst 1 færre er mogleg.',
          en: 'This roster has 3 empty vakter. No roster under these rules has fewer than 2, so at most 1 fewer is possible.',
        },
      },
    ]);
  });

  it.each([
    ['no bound', undefined, null],
    ['a bound of nothing', 0, 0],
  ])('claims nothing from %s', (_, bound, atLeast) => {
    expect(proofsOf(netter, { N: 3 }, { ...place(1, 3, bound), status: 'optimal' })).toMatchObject([
      {
        atLeast,
        sentence: {
          nb: 'Denne planen har 3 tomme netter. Om noen plan kan ha færre, er ikke bevist.',
          nn: 'Denne planen har 3 tomme netter. Om nokon plan kan ha færre, er ikkje prova.',
          en: 'This roster has 3 empty nights. Whether any roster can have fewer is not proven.',
        },
      },
    ]);
  });

  it('needs one sentence where no vakt of any line is empty, and no bound for it', () => {
    const proofs = proofsOf(both, {}, place(0, 0), place(1, 0), place(2, 0));
    expect(proofs.map(({ sentence }) => sentence)).toEqual([
      {
        nb: 'Ingen vakt er tom.',
        nn: 'Inga vakt er tom.',
        en: 'No vakt is empty.',
      },
    ]);
    expect(proofsOf(netter, {}, place(1, 0))[0]?.sentence).toEqual({
      nb: 'Ingen natt er tom.',
      nn: 'Inga natt er tom.',
      en: 'No night is empty.',
    });
  });

  it('says among which rosters it is proven, and for which lines', () => {
    const proofs = proofsOf(both, { K: 1, N: 2 }, place(0, 9, 9), place(1, 1, 1), place(2, 2, 2));
    expect(proofs.map(({ priority, sentence: { nb, nn } }) => [priority, nb, nn])).toEqual([
      [
        1,
        'Ingen plan under disse reglene som ikke har flere timer uten lege enn denne, har færre enn 1 tom vakt på linjer med prioritet 1; denne har 1.',
        'Ingen plan under desse reglane som ikkje har fleire timar utan lege enn denne, har færre enn 1 tom vakt på linjer med prioritet 1; denne har 1.',
      ],
      [
        2,
        'Ingen plan under disse reglene som ikke har flere timer uten lege enn denne eller flere tomme vakter på linjer med prioritet 1 enn denne, har færre enn 2 tomme netter på linjer med prioritet 2; denne har 2.',
        'Ingen plan under desse reglane som ikkje har fleire timar utan lege enn denne eller fleire tomme vakter på linjer med prioritet 1 enn denne, har færre enn 2 tomme netter på linjer med prioritet 2; denne har 2.',
      ],
    ]);
    expect(proofs[1]?.sentence.en).toBe(
      'Of the rosters under these rules that have no more hours without a doctor than this one and no more empty vakter on lines of priority 1 than this one, none has fewer than 2 empty nights on lines of priority 2; this one has 2.',
    );
  });

  it('says of what goes before and is nothing that it is nothing', () => {
    const proofs = proofsOf(both, { N: 2 }, place(0, 0, 0), place(1, 0, 0), place(2, 2, 1));
    expect(proofs.map(({ sentence }) => sentence.nb)).toEqual([
      'Ingen vakt er tom på linjer med prioritet 1.',
      'Denne planen har 2 tomme netter på linjer med prioritet 2. Ingen plan under disse reglene som ikke har timer uten lege eller tomme vakter på linjer med prioritet 1, har færre enn 1, så høyst 1 færre er mulig.',
    ]);
    expect(proofs[1]?.sentence.en).toBe(
      'This roster has 2 empty nights on lines of priority 2. Of the rosters under these rules that have no hours without a doctor and no empty vakter on lines of priority 1, none has fewer than 1, so at most 1 fewer is possible.',
    );
  });

  it('asks as much as this roster has of whatever else goes before', () => {
    const given: TierResult = { tier: 0, level: 0, value: 1, bound: 1, status: 'optimal' };
    expect(proofsOf(netter, { N: 2 }, given, place(1, 2, 2))[0]?.sentence).toEqual({
      nb: 'Ingen plan under disse reglene som er like god i det som går foran, har færre enn 2 tomme netter; denne har 2.',
      nn: 'Ingen plan under desse reglane som er like god i det som går føre, har færre enn 2 tomme netter; denne har 2.',
      en: 'Of the rosters under these rules that are as good in what goes before, none has fewer than 2 empty nights; this one has 2.',
    });
  });

  it('says nothing of a roster that was not searched for', () => {
    expect(proofsOf(netter, { N: 2 })).toEqual([]);
  });

  it('says nothing where the job weighs empty vakter otherwise, or counts only some of them', () => {
    const weighed = aProblem({
      lines: [aLine({ id: 'N', hours: night })],
      rules: { 'vakt-coverage': { weight: 2 } },
    });
    expect(proofsOf(weighed, { N: 2 }, place(1, 2, 2))).toEqual([]);
    expect(proofsOf(netter, { N: 2 }, place(1, 1, 1))).toEqual([]);
  });

  it('does not count what may be empty', () => {
    const ideal = aProblem({ lines: [aLine({ id: 'N', hours: night, doctors: { min: 0, ideal: 1 } })] });
    expect(proofsOf(ideal, { N: 2 }, place(1, 0, 0))).toMatchObject([{ empty: 0 }]);
  });
});
