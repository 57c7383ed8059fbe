import { expect, it } from 'vitest';
import { findViolations } from '../../../solver/index.js';
import { buildRosterModel, pointOf } from '../../../src/optimize/roster-model.js';
import { aDoctor, aProblem, aRoster, rulesOf } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const [evening, natt] = ['2026-03-09/A/1', '2026-03-09/N/1'];
const problem = aProblem({
  lines: [
    oneVakt('A', '2026-03-09', '16:00', '23:00'),
    oneVakt('N', '2026-03-10', '23:00', '08:00'),
    oneVakt('L', '2026-03-12', '16:00', '23:00'),
  ],
  doctors: [aDoctor(), aDoctor({ id: 'b', pools: ['andre'] })],
  absences: [{ doctor: 'b', kind: 'ferie', from: '2026-03-09', to: '2026-03-10' }],
  locks: [{ vakt: '2026-03-12/L/1', doctor: 'a' }],
});
const rules = rulesOf(problem);
const openVakter = new Set(problem.vakter.map(({ id }) => id));
const open = buildRosterModel(problem, rules, { openVakter });

/** Rules whose rows the roster breaks in the model. */
function brokenBy(assignments: Readonly<Record<string, string>>): string[] {
  const point = pointOf(open, aRoster(problem, { '2026-03-12/L/1': 'a', ...assignments }));
  return findViolations(open.model, point).map(({ tag }) => `${tag?.rule ?? ''} ${tag?.subject ?? ''}`);
}

it('every pair of an open vakt has a variable, and each rule that excludes it a row of its own', () => {
  const closed = buildRosterModel(problem, rules);
  expect(closed.pairs).toHaveLength(3);
  expect(open.pairs).toHaveLength(6);
  expect(brokenBy({ [evening]: 'a' })).toEqual([]);
  expect(brokenBy({ [evening]: 'b' }).sort()).toEqual([
    `absence b ${evening}`,
    `pool-eligibility b ${evening}`,
  ]);
  expect(brokenBy({ [natt.replace('09', '10')]: 'b' })).toHaveLength(2);
});

it('only the vakter that are named are open', () => {
  const some = buildRosterModel(problem, rules, { openVakter: new Set([evening]) });
  expect(some.pairs.filter(({ doctorId }) => doctorId === 'b').map(({ vaktId }) => vaktId)).toEqual([
    evening,
  ]);
});

it('a lock of an open vakt is a row that can be set aside, no fixed value', () => {
  const locked = open.pairs.find(({ vaktId, doctorId }) => vaktId.includes('/L/') && doctorId === 'a');
  expect(open.model.variables[locked?.variable ?? -1]).toMatchObject({ lower: 0, upper: 1 });
  const point = pointOf(open, aRoster(problem));
  const broken = findViolations(open.model, point).map(({ tag }) => tag?.rule);
  expect(new Set(broken)).toEqual(new Set(['locked-vakt']));
});

it('knows what the rows of rules are about', () => {
  const row = open.model.rows.find(({ tag }) => tag.rule === 'absence' && tag.subject.endsWith(evening));
  expect(row && open.subjects.get(row.tag)).toMatchObject({ doctorId: 'b', date: '2026-03-09' });
});
