import { expect, it } from 'vitest';
import { askings } from '../../../src/explain/repair.js';
import { explainVakt, type ExplainOutcome } from '../../../src/jobs/explain-vakt.js';
import { aDoctor, aJob } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const vakt = '2026-03-09/A/1';
const lines = [oneVakt('A', '2026-03-09', '16:00', '23:00')];
const now = (): number => performance.now() / 1000;

const explain = (own: Parameters<typeof aJob>[0], assignments: { vakt: string; doctor: string }[] = []) =>
  explainVakt({ document: aJob({ lines, ...own }), assignments, vakt, seconds: 30 }, now);

function explained(outcome: ExplainOutcome) {
  if (outcome.kind !== 'explained') throw new Error(outcome.kind);
  return outcome.explanation;
}

it('asks a doctor to give up a cannot wish on the date, and keeps it on the others', async () => {
  const wish = { doctor: 'a', kind: 'cannot' as const, from: '2026-03-08', to: '2026-03-10', strength: 1 };
  const { status, parts, repairs } = explained(await explain({ wishes: [wish] }));
  expect(status).toBe('irreducible');
  expect(parts.map(({ kind }) => kind)).toEqual(['demand', 'unavailable']);
  expect(repairs[0]).toMatchObject({
    asks: 'wish',
    doctor: 'a',
    unfilled: { before: 1, after: 0 },
    changes: [
      { op: 'test', path: '/wishes/0' },
      { op: 'remove', path: '/wishes/0' },
      { op: 'add', path: '/wishes/-', value: { from: '2026-03-08', to: '2026-03-08' } },
      { op: 'add', path: '/wishes/-', value: { from: '2026-03-10', to: '2026-03-10' } },
    ],
  });
  expect(repairs.map(({ asks }) => asks)).toEqual(['wish', 'staff']);
});

it('asks nobody to give up leave', async () => {
  const absences = [{ doctor: 'a', kind: 'ferie' as const, from: '2026-03-09', to: '2026-03-09' }];
  const { repairs } = explained(await explain({ absences }));
  expect(repairs.map(({ asks }) => asks)).toEqual(['staff']);
});

it('unlocks a vakt that is locked empty', async () => {
  const { parts, repairs } = explained(await explain({ locks: [{ vakt, doctor: null }] }));
  expect(parts.map(({ kind }) => kind)).toEqual(['demand', 'lock']);
  expect(repairs.map(({ asks, doctor }) => [asks, doctor])).toEqual([['plan', 'a']]);
});

it('joins two changes where two conflicts stand side by side', async () => {
  const wish = { doctor: 'a', kind: 'cannot' as const, from: '2026-03-09', to: '2026-03-09' };
  const { repairs } = explained(await explain({ wishes: [wish], locks: [{ vakt, doctor: null }] }));
  const [first] = repairs;
  expect(first?.sentences.map(({ en }) => en).sort()).toEqual([
    'Ask a to be able to have vakt on 2026-03-09 after all.',
    'Unlock the vakt 2026-03-09/A/1.',
  ]);
  expect(first).toMatchObject({ asks: 'plan', doctor: 'a', unfilled: { before: 1, after: 0 } });
});

it('names the bakvakt that a repair brings with it, and says the lightest asking first', async () => {
  const doctors = [aDoctor({ category: 'LIS1', competence: {} }), aDoctor({ id: 'b', pools: ['bak'] })];
  const behind = {
    ...oneVakt('BV', '2026-03-08', '16:00', '23:00'),
    kind: 'bakvakt' as const,
    pools: ['bak'],
  };
  const { repairs } = explained(await explain({ doctors, lines: [...lines, behind] }));
  const backed = repairs.find(({ sentences }) =>
    sentences.some(({ nb }) => nb.startsWith('Sett opp en bakvakt')),
  );
  expect(backed).toMatchObject({
    doctor: 'a',
    bakvakter: [{ vakt: '2026-03-09/bakvakt-ekstra-1/1', doctor: 'b' }],
  });
  expect(repairs.filter(({ doctor }) => doctor !== 'a').map(({ bakvakter }) => bakvakter)).toEqual(
    repairs.filter(({ doctor }) => doctor !== 'a').map(() => []),
  );
  const weights = repairs.map(({ asks }) => askings.indexOf(asks));
  expect(weights).toEqual([...weights].sort((one, other) => one - other));
});

it('never sets a binding rule aside', async () => {
  const doctors = [aDoctor({ category: 'LIS1', competence: {} })];
  const { status, parts, repairs } = explained(await explain({ doctors }));
  expect(status).toBe('irreducible');
  expect(parts.some(({ strength }) => strength === 'skal')).toBe(true);
  expect(repairs.map(({ asks }) => asks)).toEqual(['staff']);
});

it('says that a vakt can be filled where no rule is in the way', async () => {
  const { status, parts, repairs, sentence } = explained(await explain({}));
  expect([status, parts, repairs]).toEqual(['fillable', [], []]);
  expect(sentence.en).toMatch(/^No rule keeps 2026-03-09\/A\/1 from having a doctor: a can take it/);
});

it('explains only what is a shortage', async () => {
  const sentences = async (own: object, held: { vakt: string; doctor: string }[] = []) => {
    const outcome = await explain(own, held);
    return outcome.kind === 'invalid'
      ? outcome.issues.map(({ code, message }) => `${code} ${message.en}`)
      : [];
  };
  expect(await sentences({}, [{ vakt, doctor: 'a' }])).toEqual([
    'VAKT_NOT_UNFILLED The vakt 2026-03-09/A/1 has a doctor: a. Ask why that doctor has it, or who could have it instead.',
  ]);
  const other = [oneVakt('B', '2026-03-09', '16:00', '23:00')];
  expect(await sentences({ lines: other })).toEqual([
    'VAKT_UNKNOWN The job has no vakt "2026-03-09/A/1". Its id is date/line/seat, such as 2026-03-09/L1/1.',
  ]);
  const ideal = [oneVakt('A', '2026-03-09', '16:00', '23:00', { doctors: { min: 0, ideal: 1 } })];
  expect(await sentences({ lines: ideal })).toEqual([
    'VAKT_NOT_UNFILLED The vakt 2026-03-09/A/1 may be empty.',
  ]);
});

it('says what is wrong with the job', async () => {
  const outcome = await explainVakt({ document: {}, assignments: [], vakt, seconds: 5 }, now);
  expect(outcome.kind).toBe('invalid');
});

it('without time nothing is claimed', async () => {
  const absences = [{ doctor: 'a', kind: 'ferie' as const, from: '2026-03-09', to: '2026-03-09' }];
  const document = aJob({ lines, absences });
  const outcome = await explainVakt({ document, assignments: [], vakt, seconds: 0 }, now);
  expect(explained(outcome)).toMatchObject({ status: 'unknown', parts: [], repairs: [] });
});

it('names the window that a rule is set aside for, not one date of it', async () => {
  const days = ['2026-03-09', '2026-03-11'].map((date, index) =>
    oneVakt('AB'.charAt(index), date, '16:00', '23:00'),
  );
  const rules = { 'personal-caps': { parameters: { caps: [{ doctor: 'a', maxVakter: 1 }] } } };
  const held = [{ vakt: '2026-03-11/B/1', doctor: 'a' }];
  const { parts, repairs } = explained(await explain({ lines: days, rules }, held));
  expect(parts.find(({ rule }) => rule === 'personal-caps')?.sentence.nn).toMatch(
    /: a \(i tidsrommet som byrjar 2026-03-09\)\.$/,
  );
  const said = repairs.flatMap(({ sentences }) => sentences).filter(({ en }) => en.startsWith('Set aside'));
  expect(said.map(({ nb, nn, en }) => [nb, nn, en].map((text) => text.split(' for ').at(-1)))).toEqual([
    [
      'a i vinduet som begynner 2026-03-09.',
      'a i tidsrommet som byrjar 2026-03-09.',
      'a in the window from 2026-03-09 on.',
    ],
  ]);
});
