import { aDoctor, aLine } from '../../../support/builders.js';
import type { GoldTable } from '../../../support/gold.js';

const vakt = '2026-03-09/V/1';
const of = (...pools: string[]) => ({
  job: { lines: [aLine({ pools: ['fastlege', 'vikar', 'byrå'] })], doctors: [aDoctor({ pools })] },
  roster: { [vakt]: 'a' },
});

/** The first of the line's pools that the doctor belongs to decides. */
export const gold: GoldTable = {
  keeps: [
    { name: 'the first pool', ...of('fastlege') },
    { name: 'the first pool and a later one', ...of('byrå', 'fastlege') },
    { name: 'no pool of the line: not for this rule to say', ...of('bil') },
  ],
  breaks: [
    {
      name: 'the second pool counts 1',
      ...of('vikar'),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [vakt], penalty: 1 }],
    },
    {
      name: 'the third pool counts 2',
      ...of('byrå'),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [vakt], penalty: 2 }],
    },
    {
      name: 'the nearer of two reserves counts',
      ...of('byrå', 'vikar'),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [vakt], penalty: 1 }],
    },
  ],
};
