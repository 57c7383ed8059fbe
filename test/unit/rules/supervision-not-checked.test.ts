import { describe, expect, it } from 'vitest';
import { introductionVakter } from '../../../src/rules/catalogue/introduction-vakter.js';
import { onsiteSupervision } from '../../../src/rules/catalogue/onsite-supervision.js';
import { aDoctor, aLine, aProblem } from '../../support/builders.js';

describe('onsite-supervision', () => {
  const says = (withinMinutes: number, own: Parameters<typeof aLine>[0] = {}) =>
    onsiteSupervision
      .bind({})
      .notChecked(
        aProblem({
          lines: [aLine(), aLine({ id: 'BV', kind: 'bakvakt', ...own })],
          doctors: [aDoctor({ onSiteSupervision: [{ withinMinutes, from: '2026-03-10' }] })],
        }),
      )
      .map(({ en }) => en);

  it('names the bakvakt lines that do not say how soon they can be there', () => {
    expect(says(30)).toEqual([
      'It is not stated how soon the bakvakt can be on the spot (BV); such lines do not count as guidance on the spot.',
    ]);
  });

  it('is silent where they say so, where the bakvakt is at the station, and where only a colleague there will do', () => {
    expect([
      ...says(30, { responseMinutes: 45 }),
      ...says(30, { countsAsPresent: true }),
      ...says(0),
    ]).toEqual([]);
  });
});

it('introduction-vakter names the doctors whose legevakter are not counted before the period', () => {
  const lis1 = (id: string, on?: string) =>
    aDoctor({
      id,
      category: 'LIS1',
      competence: on === undefined ? {} : { legevakter: { count: 1, on } },
    });
  const doctors = [lis1('unknown'), lis1('later', '2026-03-10'), lis1('first', '2026-03-09'), aDoctor()];
  const sentences = introductionVakter.bind({}).notChecked(aProblem({ doctors }));
  expect(sentences.map(({ en }) => en)).toEqual([
    'It is not stated how many legevakter these doctors had before the period, so their introduction is not judged before a count: unknown, later.',
  ]);
});
