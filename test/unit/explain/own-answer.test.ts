import { expect, it } from 'vitest';
import { forOwnEyes } from '../../../src/explain/own-answer.js';
import type { Obstacle } from '../../../src/explain/obstacles.js';
import type { WhyAnswer } from '../../../src/explain/why.js';

const obstacle = (rule: string, doctor: string | null, sentence: string): Obstacle => ({
  ...{ rule, doctor, strength: 'local', sources: [], version: 'undated' },
  title: { nb: rule, nn: rule, en: rule },
  date: '2026-03-09' as Obstacle['date'],
  vakter: ['v'],
  sentence: { nb: sentence, nn: sentence, en: sentence },
});

const answer: WhyAnswer = {
  version: 'vaktplan/why/1',
  ...{ vakt: 'v', doctor: 'lege-1', isHeld: false, holder: 'lege-2', withheld: 0 },
  excludedBy: [obstacle('fritak', 'lege-1', 'lege-1 har fritak.')],
  brokenAlone: [
    obstacle('never-together', 'lege-1', 'lege-1 og lege-2 skal ikke ha vakt sammen.'),
    obstacle('fritak', 'lege-3', 'En annen har fritak.'),
    obstacle('rest', 'lege-1', 'lege-1 får for lite hvile, lege-12 finnes ikke.'),
    obstacle('roster', null, 'Ingen er på vakt.'),
  ],
  price: {
    ...{ kind: 'priced', verdict: 'same', places: [], ended: 'proven' },
    fewestChanges: { value: 3, bound: 3 },
    changes: [
      { vakt: 'v', from: 'lege-2', to: 'lege-1' },
      { vakt: 'w', from: 'lege-1', to: 'lege-3' },
      { vakt: 'x', from: 'lege-2', to: 'lege-3' },
    ],
  },
  sentence: { nb: '', nn: '', en: '' },
};

it('leaves out what tells of other doctors, and says how much that is', () => {
  const own = forOwnEyes(answer, ['lege-1', 'lege-2', 'lege-3', 'lege-4']);
  expect(own.excludedBy.map(({ rule }) => rule)).toEqual(['fritak']);
  expect(own.brokenAlone.map(({ rule }) => rule)).toEqual(['rest', 'roster']);
  expect(own).toMatchObject({ withheld: 2, holder: null });
  expect(own.price).toMatchObject({
    changes: [
      { vakt: 'v', from: null, to: 'lege-1' },
      { vakt: 'w', from: 'lege-1', to: null },
    ],
  });
  expect(JSON.stringify(own)).not.toMatch(/lege-[23]"/);
});

it('looks for others in every language', () => {
  const inNynorsk = obstacle('rest', 'lege-1', 'lege-1 får for lite hvile.');
  const sentence = { ...inNynorsk.sentence, nn: 'lege-1 får for lita kvile etter lege-2.' };
  const own = forOwnEyes({ ...answer, brokenAlone: [{ ...inNynorsk, sentence }] }, ['lege-1', 'lege-2']);
  expect([own.brokenAlone, own.withheld]).toEqual([[], 1]);
});

it('tells no price where one or two others stand behind it, unless the doctor alone is kept off the vakt', () => {
  const few = ['lege-1', 'lege-2', 'lege-3'];
  const open = { ...answer, excludedBy: [] };
  const own = forOwnEyes(open, few);
  expect(own.price).toEqual({ kind: 'withheld' });
  expect(own.sentence.nn).toContain('Det er så få andre legar i planen');
  expect(forOwnEyes({ ...open, price: { kind: 'impossible' } }, few).price).toEqual({ kind: 'withheld' });
  expect(forOwnEyes({ ...answer, price: { kind: 'impossible' } }, few).price).toEqual({ kind: 'impossible' });
  expect(forOwnEyes(open, ['lege-1']).price.kind).toBe('priced');
  expect(forOwnEyes(open, [...few, 'lege-4']).price.kind).toBe('priced');
});
