import { allTo, everyDay, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const lines = [everyDay('V', '16:00', '08:00', { kind: 'hjemmevakt' })];
const held = (first: string, count: number) => allTo('a', vakterFrom('V', first, count));
const march = { from: '2026-03-01', to: '2026-03-15' };

/** At most three hjemmevakter or bakvakter in a row, or as many as the legevakt says; each above counts 1 on its date. */
export const gold: GoldTable = {
  keeps: [
    { name: 'three in a row', job: { lines }, roster: held('2026-03-09', 3) },
    {
      name: 'four nights of work, which another rule counts',
      job: { lines: [everyDay('V', '23:00', '08:00')] },
      roster: held('2026-03-09', 4),
    },
    {
      name: 'four dagberedskap in a row',
      job: { lines: [everyDay('V', '08:00', '16:00', { kind: 'dagberedskap' })] },
      roster: held('2026-03-09', 4),
    },
    {
      name: 'four bakvakter on a line that counts as work',
      job: { lines: [everyDay('V', '16:00', '08:00', { kind: 'bakvakt', countsAsWork: true })] },
      roster: held('2026-03-09', 4),
    },
  ],
  breaks: [
    {
      name: 'four hjemmevakter in a row',
      job: { lines },
      roster: held('2026-03-09', 4),
      finds: [{ doctor: 'a', date: '2026-03-12', vaktIds: vakterFrom('V', '2026-03-09', 4), penalty: 1 }],
    },
    {
      name: 'two bakvakter in February and two hjemmevakter in March',
      job: {
        lines,
        period: march,
        history: [
          {
            doctor: 'a',
            start: '2026-02-27T16:00:00+01:00',
            end: '2026-02-28T08:00:00+01:00',
            kind: 'bakvakt',
          },
          {
            doctor: 'a',
            start: '2026-02-28T16:00:00+01:00',
            end: '2026-03-01T08:00:00+01:00',
            kind: 'bakvakt',
          },
        ],
      },
      roster: held('2026-03-01', 2),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-02',
          vaktIds: ['history/0', 'history/1', ...vakterFrom('V', '2026-03-01', 2)],
          penalty: 1,
        },
      ],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{ maxInARow: 1 }, { maxInARow: 2 }];
