import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const lines = [
  everyDay('D', '08:00', '15:00'),
  everyDay('K', '16:00', '22:00'),
  everyDay('N', '23:00', '07:00'),
];
const sequences = (...own: object[]) => ({ parameters: { sequences: own } });
/** Forward: after a kveld within two days another kveld or a natt. */
const forward = { after: { parts: ['kveld'] }, next: { parts: ['kveld', 'natt'] }, withinDays: 2 };
const toB = { after: { lines: ['D'] }, next: { lines: ['N'] }, withinDays: 3 };

/** The job says what the next vakt should be; only the next one is looked at. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no wish in the job', job: { lines }, roster: allTo('a', ['2026-03-09/K/1', '2026-03-10/D/1']) },
    {
      name: 'kveld, kveld, natt',
      job: { lines },
      roster: allTo('a', ['2026-03-09/K/1', '2026-03-10/K/1', '2026-03-11/N/1']),
      rule: sequences(forward),
    },
    {
      name: 'a dag three days after the kveld',
      job: { lines },
      roster: allTo('a', ['2026-03-09/K/1', '2026-03-12/D/1']),
      rule: sequences(forward),
    },
    {
      name: 'a natt between the kveld and the dag',
      job: { lines },
      roster: allTo('a', ['2026-03-09/K/1', '2026-03-09/N/1', '2026-03-11/D/1']),
      rule: sequences(forward),
    },
    { name: 'no next vakt', job: { lines }, roster: { '2026-03-09/D/1': 'a' }, rule: sequences(toB) },
    {
      name: "a colleague's vakt is not the next",
      job: { lines, doctors: [aDoctor(), aDoctor({ id: 'b' })] },
      roster: { '2026-03-09/K/1': 'a', '2026-03-10/D/1': 'b' },
      rule: sequences(forward),
    },
  ],
  breaks: [
    {
      name: 'a dag two days after the kveld',
      job: { lines },
      roster: allTo('a', ['2026-03-09/K/1', '2026-03-11/D/1']),
      rule: sequences(forward),
      finds: [{ doctor: 'a', date: '2026-03-11', vaktIds: ['2026-03-09/K/1', '2026-03-11/D/1'] }],
    },
    {
      name: 'line D and then line K within three days',
      job: { lines },
      roster: allTo('a', ['2026-03-09/D/1', '2026-03-12/K/1']),
      rule: { mode: 'hard', ...sequences(toB) },
      finds: [{ doctor: 'a', date: '2026-03-12', vaktIds: ['2026-03-09/D/1', '2026-03-12/K/1'] }],
    },
    {
      name: 'each departure counts: a kveld before each of two dag vakter',
      job: { lines },
      roster: allTo('a', ['2026-03-09/K/1', '2026-03-10/D/1', '2026-03-11/K/1', '2026-03-12/D/1']),
      rule: sequences(forward),
      finds: [
        { doctor: 'a', date: '2026-03-10', vaktIds: ['2026-03-09/K/1', '2026-03-10/D/1'] },
        { doctor: 'a', date: '2026-03-12', vaktIds: ['2026-03-11/K/1', '2026-03-12/D/1'] },
      ],
    },
    {
      name: 'a kveld before the period, over the change from summer time',
      job: {
        period: { from: '2026-10-25', to: '2026-10-26' },
        lines,
        history: [
          {
            doctor: 'a',
            start: '2026-10-24T16:00:00+02:00',
            end: '2026-10-24T22:00:00+02:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-10-26/D/1': 'a' },
      rule: sequences(forward),
      finds: [{ doctor: 'a', date: '2026-10-26', vaktIds: ['history/0', '2026-10-26/D/1'] }],
    },
    {
      name: 'over the change to summer time: days are dates',
      job: { period: { from: '2026-03-28', to: '2026-03-30' }, lines },
      roster: allTo('a', ['2026-03-28/K/1', '2026-03-30/D/1']),
      rule: sequences(forward),
      finds: [{ doctor: 'a', date: '2026-03-30', vaktIds: ['2026-03-28/K/1', '2026-03-30/D/1'] }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { sequences: [forward, { after: { lines: ['L1'] }, next: { lines: ['L2'] }, withinDays: 3 }] },
  { sequences: [{ after: {}, next: { parts: ['natt'] }, withinDays: 1 }] },
];
