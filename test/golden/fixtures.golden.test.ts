import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyseRoster } from '../../src/explain/analysis.js';
import { isLegal } from '../../src/rules/verify-roster.js';
import { readFixture, solveDocument } from '../support/solve-fixture.js';

interface Expected {
  /** Vakter by line. */
  readonly vakter: Readonly<Record<string, number>>;
  readonly unfilled: readonly string[];
  /** Tiers that the test solves to proven optimality: `tier.level` to value. */
  readonly optimal: Readonly<Record<string, number>>;
  /** Tiers that take longer: a bound that was proven and the best value seen, by the benchmark. */
  readonly known: Readonly<Record<string, { readonly bound: number; readonly value: number }>>;
}

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(fixtures, name)).flatMap((file) => {
      const month = /^(\d{4}-\d{2})\.json$/.exec(file)?.[1];
      return month === undefined ? [] : [[name, month] as const];
    }),
  );

const readExpected = (legevakt: string, month: string): Expected =>
  JSON.parse(readFileSync(join(fixtures, legevakt, `${month}.expected.json`), 'utf8')) as Expected;

describe.each(cases)('%s %s', (legevakt, month) => {
  it('comes out as expected, and every checker accepts it', async () => {
    const expected = readExpected(legevakt, month);
    const solved = Object.keys(expected.optimal).map(Number);
    const { roster, findings, tiers, rules } = await solveDocument(readFixture(legevakt, month), {
      lastTier: Math.floor(Math.max(...solved)),
    });
    const vakter: Record<string, number> = {};
    for (const { lineId } of roster.problem.vakter) vakter[lineId] = (vakter[lineId] ?? 0) + 1;
    expect(vakter).toEqual(expected.vakter);
    expect(
      findings
        .filter(({ ruleId }) => ruleId === 'vakt-coverage')
        .flatMap(({ violation }) => violation.vaktIds),
    ).toEqual(expected.unfilled);
    expect(isLegal(findings)).toBe(true);
    const costs = new Map(
      analyseRoster(roster, rules).places.map((place) => [`${place.tier}.${place.level}`, place.value]),
    );
    expect(
      Object.fromEntries(
        tiers.map(({ tier, level }) => [`${tier}.${level}`, costs.get(`${tier}.${level}`) ?? 0]),
      ),
    ).toEqual(
      Object.fromEntries(
        tiers.map(({ tier, level, value }) => [`${tier}.${level}`, expect.closeTo(value, 6) as number]),
      ),
    );
    for (const { tier, level, value, status } of tiers) {
      const key = `${tier}.${level}`;
      const best = expected.optimal[key];
      if (best === undefined) {
        expect(value).toBeGreaterThanOrEqual((expected.known[key]?.bound ?? 0) - 1e-6);
      } else {
        expect({ key, status, value }).toEqual({
          key,
          status: 'optimal',
          value: expect.closeTo(best, 6) as number,
        });
      }
    }
  });
});
