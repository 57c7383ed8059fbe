import { expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../../src/domain/time.js';
import { activateRules } from '../../../src/rules/active-rules.js';
import { registry } from '../../../src/rules/registry.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aDoctor, aProblem, aRoster } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const monday = '2026-03-09' as LocalDate;
const vakt = `${monday}/H/1`;

/** What the two rules on lost posts find after a hjemmevakt in which the doctor was called out at these clocks, minutes after midnight. */
function findingsAfter(...clocks: readonly (readonly [from: number, to: number])[]) {
  const problem = aProblem({
    doctors: [aDoctor({ office: 'torget', posts: [{ weekdays: ['tue'] }] })],
    lines: [oneVakt('H', monday, '16:00', '08:00', { kind: 'hjemmevakt' })],
  });
  const spans = clocks.map(([from, to]) => ({ start: instantAt(monday, from), end: instantAt(monday, to) }));
  const roster = { ...aRoster(problem, { [vakt]: 'a' }), callOuts: new Map([[vakt, spans]]) };
  const { rules } = activateRules(registry, {
    'lost-posts': { parameters: { hjemmevaktLossPercent: 30 } },
    'simultaneous-absence': { parameters: { quotas: [{ office: 'torget', maxAwayDoctors: 0 }] } },
  });
  return verifyRoster(
    roster,
    rules.filter(({ rule }) => ['lost-posts', 'simultaneous-absence'].includes(rule.id)),
  ).map(({ ruleId, violation: { date, vaktIds, penalty } }) => ({ ruleId, date, vaktIds, penalty }));
}

it('a call-out until after midnight costs the post for certain, and once however often the doctor went out', () => {
  const lost = { date: '2026-03-10', vaktIds: [vakt], penalty: 1 };
  expect(findingsAfter([24 * 60 - 30, 24 * 60 + 30], [26 * 60, 27 * 60])).toEqual([
    { ruleId: 'simultaneous-absence', ...lost },
    { ruleId: 'lost-posts', ...lost },
  ]);
});

it('a call-out that is over by 23:00 costs nothing, nor does the chance of another', () => {
  expect(findingsAfter([20 * 60, 23 * 60])).toEqual([]);
});
