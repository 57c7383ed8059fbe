import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, vakterFrom, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const april = { from: '2026-04-01', to: '2026-04-30' };
const march = { from: '2026-03-01', to: '2026-03-31' };
const line = everyDay('V', '16:00', '08:00', { kind: 'hjemmevakt' });
const held = (first: string, count: number) => allTo('a', vakterFrom('V', first, count));
const of = (doctor: Parameters<typeof aDoctor>[0], count: number) => ({
  job: { period: april, lines: [line], doctors: [aDoctor(doctor)] },
  roster: held('2026-04-01', count),
});
const nine = [
  { doctor: 'a', date: '2026-04-01', vaktIds: vakterFrom('V', '2026-04-01', 9), penalty: 1 },
] as const;
const bakvakt = everyDay('V', '16:00', '08:00', { kind: 'bakvakt' });

/** N-delt, default 4: at most ceil(days / N) vakter that start in the window. ceil(30 / 4) = ceil(31 / 4) = 8. */
export const gold: GoldTable = {
  keeps: [
    { name: 'eight of 30 days', ...of({}, 8) },
    { name: 'eight of 31 days', job: { period: march, lines: [line] }, roster: held('2026-03-01', 8) },
    { name: 'eight in a half post: no factor for stilling', ...of({ stillingPercent: 50 }, 8) },
    { name: 'employed nattleger are not bound unless named', ...of({ category: 'nattlege' }, 12) },
    {
      name: 'bakvakter do not count under primær',
      job: { period: april, lines: [bakvakt] },
      roster: held('2026-04-01', 12),
    },
    {
      name: 'dagberedskap never counts',
      job: { period: april, lines: [everyDay('V', '08:00', '16:00', { kind: 'dagberedskap' })] },
      roster: held('2026-04-01', 12),
      rule: { parameters: { counts: 'samlet' } },
    },
    {
      name: 'six in a period of 28 days by a rotation of 2 weeks on and 3 off, six-delt: the window is the cycle of 35 days',
      job: {
        period: { from: '2026-03-02', to: '2026-03-29' },
        lines: [line],
        doctors: [aDoctor({ rotation: { weeksOn: 2, weeksOff: 3, firstOnWeek: '2026-03-02' } })],
      },
      roster: held('2026-03-02', 6),
      rule: { parameters: { everyNth: 6 } },
    },
    {
      name: 'vakter before the period are in another window',
      job: {
        ...of({}, 8).job,
        history: [
          {
            doctor: 'a',
            start: '2026-03-31T16:00:00+02:00',
            end: '2026-04-01T08:00:00+02:00',
            kind: 'hjemmevakt',
          },
        ],
      },
      roster: held('2026-04-01', 8),
    },
    {
      name: 'windows of a week at two-delt: ceil(7 / 2) = 4, and ceil(2 / 2) = 1 in the last two of 30 days',
      job: { period: april, lines: [line] },
      roster: { ...held('2026-04-01', 4), ...held('2026-04-29', 1) },
      rule: { parameters: { everyNth: 2, windowDays: 7 } },
    },
  ],
  breaks: [
    { name: 'nine of 30 days', ...of({}, 9), finds: nine },
    {
      name: 'nine of 31 days',
      job: { period: march, lines: [line] },
      roster: held('2026-03-01', 9),
      finds: [{ doctor: 'a', date: '2026-03-01', vaktIds: vakterFrom('V', '2026-03-01', 9), penalty: 1 }],
    },
    {
      name: 'a nattlege who is named',
      ...of({ category: 'nattlege' }, 9),
      rule: { parameters: { categories: ['nattlege'] } },
      finds: nine,
    },
    {
      name: 'bakvakter count under samlet',
      job: { period: april, lines: [bakvakt] },
      roster: held('2026-04-01', 9),
      rule: { parameters: { counts: 'samlet' } },
      finds: nine,
    },
    {
      name: 'weighed, eleven of 30 cost three',
      ...of({}, 11),
      rule: { mode: 'soft' },
      finds: [{ doctor: 'a', date: '2026-04-01', vaktIds: vakterFrom('V', '2026-04-01', 11), penalty: 3 }],
    },
    {
      name: 'five in one week and two in the short last window, at two-delt',
      job: { period: april, lines: [line] },
      roster: { ...held('2026-04-08', 5), ...held('2026-04-29', 2) },
      rule: { parameters: { everyNth: 2, windowDays: 7 } },
      finds: [
        { doctor: 'a', date: '2026-04-08', vaktIds: vakterFrom('V', '2026-04-08', 5), penalty: 1 },
        { doctor: 'a', date: '2026-04-29', vaktIds: vakterFrom('V', '2026-04-29', 2), penalty: 1 },
      ],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{ everyNth: 2 }, { everyNth: 3, windowDays: 2, counts: 'samlet' }];
