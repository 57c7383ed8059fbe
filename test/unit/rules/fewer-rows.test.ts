import { describe, expect, it } from 'vitest';
import { buildRosterModel } from '../../../src/optimize/roster-model.js';
import { longestOf, startingIn } from '../../../src/rules/starting-in.js';
import type { Candidate } from '../../../src/rules/rule.js';
import { aDoctor, aLine, aProblem, rulesOf } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

type JobText = NonNullable<Parameters<typeof aProblem>[0]>;

/** Vakter in each row of a rule, with their coefficients. */
function rowsOf(rule: string, job: JobText): { readonly terms: readonly string[]; readonly rhs: number }[] {
  const problem = aProblem(job);
  const { model, pairs } = buildRosterModel(problem, rulesOf(problem));
  const vaktOf = new Map(pairs.map(({ variable, vaktId }) => [variable, vaktId.slice(5, -2)]));
  return model.rows
    .filter(({ tag }) => tag.rule === rule)
    .map(({ terms, rhs }) => ({
      terms: terms.map(({ coefficient, variable }) => `${coefficient} ${vaktOf.get(variable) ?? '?'}`),
      rhs,
    }));
}

describe('candidates that start within a stretch', () => {
  const at = (start: number, end: number): Candidate =>
    ({ duty: { start, end }, held: { terms: [], constant: 0 } }) as unknown as Candidate;
  const candidates = [at(0, 9), at(3, 4), at(3, 8), at(7, 9)];

  it.each([
    [0, 10, [0, 3, 3, 7]],
    [3, 7, [3, 3]],
    [4, 7, []],
    [1, 8, [3, 3, 7]],
    [8, 20, []],
  ])('[%i, %i)', (from, until, starts) => {
    expect(startingIn(candidates, from, until).map(({ duty }) => duty.start)).toEqual(starts);
  });

  it('the longest lasts from its start to its end', () => {
    expect(longestOf(candidates)).toBe(9);
    expect(longestOf([])).toBe(0);
  });
});

describe('one place at a time', () => {
  it('has one row for each set of vakter that meet and lie in no larger one', () => {
    const lines = [
      oneVakt('A', '2026-03-09', '08:00', '12:00'),
      oneVakt('B', '2026-03-09', '10:00', '16:00'),
      oneVakt('C', '2026-03-09', '11:00', '13:00'),
      oneVakt('D', '2026-03-09', '14:00', '18:00'),
      oneVakt('E', '2026-03-09', '16:00', '20:00'),
    ];
    expect(rowsOf('one-place-at-a-time', { lines })).toEqual([
      { terms: ['1 03-09/A', '1 03-09/B', '1 03-09/C'], rhs: 1 },
      { terms: ['1 03-09/B', '1 03-09/D'], rhs: 1 },
      { terms: ['1 03-09/D', '1 03-09/E'], rhs: 1 },
    ]);
  });
});

describe('hours in windows', () => {
  const doctors = [
    aDoctor({
      regime: 'AML',
      amlAgreement: { basis: '§ 10-5 (2)', averagingWeeks: 4 },
      weeklyHours: 1,
    }),
  ];

  it('leaves out the windows that see a part of what another sees', () => {
    const lines = [aLine({ hours: { weekday: [{ from: '08:00', to: '16:00' }] } })];
    const rows = rowsOf('contract-hours', { doctors, lines });
    expect(rows).toEqual([
      { terms: ['09', '10', '11', '12', '13'].map((day) => `480 03-${day}/V`), rhs: 240 },
    ]);
  });

  it('keeps a window that history leaves less room in', () => {
    const lines = [aLine({ hours: { weekday: [{ from: '08:00', to: '16:00' }] } })];
    const before = (date: string, hours: string) => ({
      doctor: 'a',
      start: `${date}T10:00:00+01:00`,
      end: `${date}T${hours}:00:00+01:00`,
      kind: 'tilstede' as const,
    });
    const history = [before('2026-02-12', '12')];
    expect(
      rowsOf('contract-hours', { doctors, lines, history }).map(({ terms, rhs }) => [terms.length, rhs]),
    ).toEqual([
      [3, 120],
      [5, 240],
    ]);
  });
});
