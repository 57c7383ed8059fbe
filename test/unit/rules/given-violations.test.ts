import { describe, expect, it } from 'vitest';
import { isLegal, verifyRoster } from '../../../src/rules/verify-roster.js';
import { withoutMendable } from '../../../src/rules/mendable-findings.js';
import { aDoctor, aProblem, aRoster, rulesOf } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';
import { planRoster } from '../../support/plan-roster.js';

type JobText = NonNullable<Parameters<typeof aProblem>[0]>;

const lock = (vakt: string, doctor: string) => ({ vakt, doctor });
const union = { basis: '§ 10-5 (2) and § 10-8 (3)', dailyHours: 12.5, dailyRestHours: 8 } as const;
const monday = (displaceableBy: string[] = []) => ({
  kind: 'kontor' as const,
  weekdays: ['mon' as const],
  from: '08:00',
  to: '12:00',
  displaceableBy,
});

/** Vakter beside those that history and locks break a rule with. */
const plannable: readonly (readonly [string, JobText, readonly string[]])[] = [
  [
    'aml-sunday-off',
    {
      period: { from: '2026-03-15', to: '2026-03-15' },
      doctors: [aDoctor({ regime: 'AML', amlAgreement: union })],
      lines: [oneVakt('A', '2026-03-15', '11:00', '17:00'), oneVakt('B', '2026-03-15', '17:00', '22:00')],
      history: [
        {
          doctor: 'a',
          start: '2026-03-08T11:00:00+01:00',
          end: '2026-03-08T17:00:00+01:00',
          kind: 'tilstede',
        },
      ],
      locks: [lock('2026-03-15/A/1', 'a')],
    },
    ['2026-03-15/A/1', '2026-03-15/B/1'],
  ],
  [
    'aml-daily-rest',
    {
      period: { from: '2026-03-10', to: '2026-03-15' },
      doctors: [aDoctor({ regime: 'AML', posts: [monday()] })],
      lines: [oneVakt('B', '2026-03-10', '06:00', '07:00')],
      history: [
        {
          doctor: 'a',
          start: '2026-03-09T18:00:00+01:00',
          end: '2026-03-09T22:00:00+01:00',
          kind: 'tilstede',
        },
      ],
    },
    ['2026-03-10/B/1'],
  ],
  [
    'vakt-length',
    {
      doctors: [aDoctor()],
      lines: [
        oneVakt('A', '2026-03-14', '08:00', '16:00', { maxDutyHours: 13 }),
        oneVakt('B', '2026-03-14', '16:00', '23:00', { maxDutyHours: 13 }),
        oneVakt('C', '2026-03-14', '23:00', '24:00'),
      ],
      locks: [lock('2026-03-14/A/1', 'a'), lock('2026-03-14/B/1', 'a')],
    },
    ['2026-03-14/A/1', '2026-03-14/B/1'],
  ],
  [
    'contract-hours',
    {
      doctors: [
        aDoctor({
          regime: 'AML',
          weeklyHours: 20,
          posts: [{ ...monday(['D']), from: '08:00', to: '16:00' }],
        }),
      ],
      lines: [
        oneVakt('D', '2026-03-09', '08:00', '16:00', { kind: 'dagberedskap', countsAsWork: true }),
        oneVakt('A', '2026-03-11', '08:00', '16:00'),
        oneVakt('B', '2026-03-13', '08:00', '16:00'),
      ],
      locks: [lock('2026-03-11/A/1', 'a'), lock('2026-03-13/B/1', 'a')],
    },
    ['2026-03-09/D/1', '2026-03-11/A/1', '2026-03-13/B/1'],
  ],
  [
    'simultaneous-absence',
    {
      doctors: [aDoctor({ office: 'k', posts: [{ ...monday(), weekdays: ['tue'], from: '07:00' }] })],
      rules: { 'simultaneous-absence': { parameters: { quotas: [{ office: 'k', maxAwayDoctors: 0 }] } } },
      lines: [oneVakt('A', '2026-03-09', '23:30', '06:00'), oneVakt('B', '2026-03-09', '17:00', '23:30')],
      locks: [lock('2026-03-09/A/1', 'a')],
    },
    ['2026-03-09/B/1', '2026-03-09/A/1'],
  ],
];

it.each(plannable)('%s: a vakt that makes a given breach no worse is planned', async (rule, job, held) => {
  const { roster, findings } = await planRoster(aProblem(job), 200);
  expect([...roster.assignments.keys()]).toEqual(held);
  expect(findings.filter(({ ruleId }) => ruleId === rule).map(({ status }) => status)).toContain('given');
  expect(isLegal(findings)).toBe(true);
});

function statusesOf(rule: string, job: JobText, held: Readonly<Record<string, string>>): string[] {
  const problem = aProblem(job);
  const rules = rulesOf(problem);
  const roster = aRoster(problem, held);
  return withoutMendable(verifyRoster(roster, rules), roster, rules)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ status, violation }) => `${status} ${violation.date}`);
}

const lis1 = (id: string) => aDoctor({ id, category: 'LIS1', competence: {} });

describe('a breach that is worse than the given one', () => {
  it('is one of too many unpopular vakter of LIS1', () => {
    const ids = [0, 1, 2, 3].map((day) => `2026-03-1${day}/N${day}/1`);
    const held = Object.fromEntries(ids.map((id, index) => [id, `l${index}`]));
    const job: JobText = {
      doctors: [aDoctor({ id: 's' }), ...['l0', 'l1', 'l2', 'l3'].map(lis1)],
      lines: [0, 1, 2, 3].map((day) => oneVakt(`N${day}`, `2026-03-1${day}`, '23:00', '08:00')),
      locks: ids.slice(0, 3).map((id, index) => lock(id, `l${index}`)),
    };
    expect(statusesOf('lis1-unpopular-share', job, held)).toContain('breach 2026-03-09');
    const locked = Object.fromEntries(Object.entries(held).slice(0, 3));
    expect(statusesOf('lis1-unpopular-share', job, locked)).toEqual(['given 2026-03-09']);
  });

  it('is one of too many behind one bakvakt', () => {
    const young = ['l1', 'l2', 'l3', 'l4'];
    const held = Object.fromEntries(young.map((id) => [`2026-03-10/V${id}/1`, id]));
    const job: JobText = {
      doctors: [aDoctor({ id: 's' }), ...young.map(lis1)],
      rules: { 'bakvakt-supervisees': { mode: 'hard' } },
      lines: [
        oneVakt('K', '2026-03-10', '16:00', '23:00', { kind: 'bakvakt' }),
        ...young.map((id) => oneVakt(`V${id}`, '2026-03-10', '16:00', '23:00')),
      ],
      locks: [lock('2026-03-10/K/1', 's'), ...young.slice(0, 3).map((id) => lock(`2026-03-10/V${id}/1`, id))],
    };
    expect(statusesOf('bakvakt-supervisees', job, { ...held, '2026-03-10/K/1': 's' })).toEqual([
      'breach 2026-03-10',
    ]);
  });
});

it('is mendable where somebody who may supervise can take the place of a holder who is not locked', () => {
  const done = {
    lis1CompletedOn: '2024-01-01',
    akuttmedisinkursOn: '2024-01-01',
    voldOgOvergrepskursOn: '2024-01-01',
  };
  const job: JobText = {
    competencePacks: { use2026Proposal: true },
    doctors: [aDoctor({ id: 's' }), aDoctor({ id: 'w', category: 'vikar', competence: done }), lis1('l')],
    lines: [oneVakt('A', '2026-03-10', '16:00', '23:00'), oneVakt('B', '2026-03-10', '16:00', '23:00')],
    locks: [lock('2026-03-10/A/1', 'l')],
  };
  const held = { '2026-03-10/A/1': 'l', '2026-03-10/B/1': 'w' };
  expect(statusesOf('competent-cover', job, held)).toContain('breach 2026-03-10');
});

describe('a setting that holds from a date in the period', () => {
  const held = { '2026-03-13/A/1': 'a', '2026-03-14/B/1': 'a' };
  const judged = (rule: string, setting: object): string[] =>
    statusesOf(
      rule,
      {
        doctors: [aDoctor({ category: rule === 'byravikar-cap' ? 'byråvikar' : 'fastlege' })],
        lines: [oneVakt('A', '2026-03-13', '16:00', '23:00'), oneVakt('B', '2026-03-14', '16:00', '23:00')],
        rules: { [rule]: { validFrom: '2026-03-10', ...setting } },
      },
      held,
    );

  it.each([
    ['byravikar-cap', { parameters: { maxVakter: 0 } }],
    ['personal-caps', { parameters: { caps: [{ doctor: 'a', maxVakter: 0 }] } }],
    ['frequency-cap', { mode: 'hard', parameters: { everyNth: 60 } }],
    ['imposed-vakter-cap', { mode: 'hard', parameters: { maxVakter: 0 } }],
  ])('%s judges the vakter from then on, under that date', (rule, setting) => {
    expect(judged(rule, setting)).toEqual(['breach 2026-03-10']);
  });
});
