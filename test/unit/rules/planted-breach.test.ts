import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Roster } from '../../../src/domain/roster.js';
import type { ActiveRule } from '../../../src/rules/active-rules.js';
import { registry } from '../../../src/rules/registry.js';
import { verifyRoster, type Finding } from '../../../src/rules/verify-roster.js';
import { easter, liten, loadPlant, sarpsborg } from '../../support/plants.js';
import {
  readFixture,
  readWithoutIssues,
  solveFixture,
  type FixtureName,
} from '../../support/solved-fixtures.js';

/** One breach a rule, each in its file. */
const plants = await Promise.all(
  registry.map(async ({ id, finding }) => ({ id, finding, plant: await loadPlant(id) })),
);

/** Amount by finding, without those that only weigh where `weighed` is false. */
function amounts(findings: readonly Finding[], weighed: boolean): Map<string, number> {
  const byKey = new Map<string, number>();
  for (const { ruleId, status, violation } of findings) {
    if (!weighed && status === 'quality') continue;
    const { doctorId = '', date, vaktIds, penalty } = violation;
    const key = [ruleId, doctorId, date, ...vaktIds].join(' ');
    byKey.set(key, (byKey.get(key) ?? 0) + penalty);
  }
  return byKey;
}

/** Rules that find something, or more of it, which they did not find before. */
function newlyFinding(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Set<string> {
  const grown = [...after].filter(([key, amount]) => amount > (before.get(key) ?? 0) + 1e-9);
  return new Set(grown.map(([key]) => key.split(' ')[0] ?? ''));
}

const mostTries = 60;

describe('a planted breach is found by its rule, and by others only where one implies the other', () => {
  const solved = new Map<FixtureName, Roster>();
  beforeAll(async () => {
    for (const name of [liten, easter, sarpsborg] as const) solved.set(name, await solveFixture(name));
  });

  it('every plant is of a rule that there is', () => {
    const files = readdirSync(new URL('./plants/', import.meta.url));
    expect(files.sort()).toEqual(registry.map(({ id }) => `${id}.plant.ts`).sort());
  });

  it('the solved months break nothing before', () => {
    for (const [name, roster] of solved) {
      const { rules } = readWithoutIssues(readFixture(name));
      const found = verifyRoster(roster, rules).filter(({ status }) => status !== 'quality');
      expect(found.map(({ message }) => message.en)).toEqual([]);
    }
  });

  it.each(plants.map(({ id, plant, finding }) => [id, plant.how, finding, plant] as const))(
    '%s: a roster in which %s',
    (id, _how, finding, plant) => {
      const roster = solved.get(plant.fixture);
      if (roster === undefined) throw new Error(`${plant.fixture} is not solved.`);
      const document = readFixture(plant.fixture);
      const { rules } = readWithoutIssues(document);
      const changed = plant.change?.(document, roster) ?? document;
      const { problem, rules: changedRules } = readWithoutIssues(changed);
      const isQuality = finding === 'quality';
      const before = amounts(verifyRoster(roster, rules), isQuality);
      const allowed = new Set([id, ...Object.keys(plant.implies ?? {})]);
      const seen: string[] = [];
      for (const move of plant.moves?.(roster) ?? [[]]) {
        const assignments = new Map(roster.assignments);
        for (const [vakt, doctor] of move)
          if (doctor === undefined) assignments.delete(vakt);
          else assignments.set(vakt, doctor);
        // The rule itself first: most moves are none of its business, and all rules take long.
        const isFoundBy = (rules: readonly ActiveRule[]): Set<string> =>
          newlyFinding(before, amounts(verifyRoster({ problem, assignments }, rules), isQuality));
        if (!isFoundBy(changedRules.filter(({ rule }) => rule.id === id)).has(id)) continue;
        const found = isFoundBy(changedRules);
        if (found.has(id) && [...found].every((rule) => allowed.has(rule))) return;
        if (found.has(id)) seen.push([...found].join(' '));
        if (seen.length >= mostTries) break;
      }
      expect(seen, `no way was found that ${id} alone reports`).toContain(id);
    },
  );
});
