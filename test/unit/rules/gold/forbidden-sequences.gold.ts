import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const lines = [
  everyDay('D', '08:00', '16:00'),
  everyDay('K', '16:00', '23:00'),
  everyDay('N', '23:00', '08:00'),
];
const nattThenDag = { first: { parts: ['natt'] }, then: { parts: ['dag'] }, withinHours: 24 };
const sequences = (...own: object[]) => ({ parameters: { sequences: own } });
const finds = (date: string, vaktIds: readonly string[], says?: string) =>
  [{ doctor: 'a', date, vaktIds, ...(says === undefined ? {} : { says }) }] as const;
/** A natt and the dag that starts so long after it, to the minute. */
const nattAndDag = (natt: string, dag: string, from: string, period: { from: string; to: string }) => ({
  job: { period, lines: [oneVakt('N', natt, '23:00', '08:00'), oneVakt('D', dag, from, '16:00')] },
  roster: { [`${natt}/N/1`]: 'a', [`${dag}/D/1`]: 'a' },
});

/** The job says which vakter shall not follow each other, and within which time. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'no sequence in the job',
      job: { lines },
      roster: allTo('a', ['2026-03-09/N/1', '2026-03-10/D/1']),
    },
    {
      name: 'natt and then kveld',
      job: { lines },
      roster: allTo('a', ['2026-03-09/N/1', '2026-03-10/K/1']),
      rule: sequences(nattThenDag),
    },
    {
      name: 'dag and then natt',
      job: { lines },
      roster: allTo('a', ['2026-03-09/D/1', '2026-03-09/N/1']),
      rule: sequences(nattThenDag),
    },
    {
      name: '24 hours after the natt to the minute',
      ...nattAndDag('2026-03-09', '2026-03-11', '08:00', { from: '2026-03-09', to: '2026-03-15' }),
      rule: sequences(nattThenDag),
    },
    {
      name: '24 hours into winter time: the clock shows 07:00',
      ...nattAndDag('2026-10-23', '2026-10-25', '07:00', { from: '2026-10-23', to: '2026-10-25' }),
      rule: sequences(nattThenDag),
    },
    {
      name: "a colleague's dag",
      job: { lines, doctors: [aDoctor(), aDoctor({ id: 'b' })] },
      roster: { '2026-03-09/N/1': 'a', '2026-03-10/D/1': 'b' },
      rule: sequences(nattThenDag),
    },
    {
      name: 'both before the period',
      job: {
        lines,
        history: [
          {
            doctor: 'a',
            start: '2026-03-06T23:00:00+01:00',
            end: '2026-03-07T08:00:00+01:00',
            kind: 'tilstede',
          },
          {
            doctor: 'a',
            start: '2026-03-07T08:00:00+01:00',
            end: '2026-03-07T16:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: {},
      rule: sequences(nattThenDag),
    },
  ],
  breaks: [
    {
      name: 'natt and then dag in one go',
      job: { lines },
      roster: allTo('a', ['2026-03-09/N/1', '2026-03-10/D/1']),
      rule: sequences(nattThenDag),
      finds: finds('2026-03-10', ['2026-03-09/N/1', '2026-03-10/D/1'], 'with 0 hours between'),
    },
    {
      name: '23 hours and 59 minutes after the natt',
      ...nattAndDag('2026-03-09', '2026-03-11', '07:59', { from: '2026-03-09', to: '2026-03-15' }),
      rule: sequences(nattThenDag),
      finds: finds('2026-03-11', ['2026-03-09/N/1', '2026-03-11/D/1']),
    },
    {
      name: '23 hours into summer time: the clock shows 08:00',
      ...nattAndDag('2026-03-27', '2026-03-29', '08:00', { from: '2026-03-27', to: '2026-03-29' }),
      rule: sequences(nattThenDag),
      finds: finds('2026-03-29', ['2026-03-27/N/1', '2026-03-29/D/1'], 'with 23 hours between'),
    },
    {
      name: 'kveld and then the next morning, hard',
      job: { lines },
      roster: allTo('a', ['2026-03-09/K/1', '2026-03-10/D/1']),
      rule: {
        mode: 'hard',
        ...sequences({ first: { parts: ['kveld'] }, then: { parts: ['dag'] }, withinHours: 12 }),
      },
      finds: finds('2026-03-10', ['2026-03-09/K/1', '2026-03-10/D/1'], '9 hours'),
    },
    {
      name: 'a natt before the period, over New Year',
      job: {
        period: { from: '2026-01-01', to: '2026-01-01' },
        lines,
        history: [
          {
            doctor: 'a',
            start: '2025-12-31T23:00:00+01:00',
            end: '2026-01-01T08:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-01-01/D/1': 'a' },
      rule: sequences(nattThenDag),
      finds: finds('2026-01-01', ['history/0', '2026-01-01/D/1']),
    },
    {
      name: 'lines and kinds narrow a pattern; one that says nothing fits every vakt',
      job: { lines },
      roster: allTo('a', ['2026-03-09/K/1', '2026-03-10/D/1', '2026-03-10/K/1']),
      rule: sequences({ first: { lines: ['K'], kinds: ['tilstede'] }, then: {}, withinHours: 12 }),
      finds: finds('2026-03-10', ['2026-03-09/K/1', '2026-03-10/D/1']),
    },
    {
      name: 'a natt that two dag vakter follow counts twice',
      job: { lines: [...lines, everyDay('E', '12:00', '15:00')] },
      roster: allTo('a', ['2026-03-09/N/1', '2026-03-10/D/1', '2026-03-10/E/1']),
      rule: sequences(nattThenDag),
      finds: [
        ...finds('2026-03-10', ['2026-03-09/N/1', '2026-03-10/D/1']),
        ...finds('2026-03-10', ['2026-03-09/N/1', '2026-03-10/E/1']),
      ],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { sequences: [nattThenDag, { first: { lines: ['L1'] }, then: { lines: ['L2', 'L1'] }, withinHours: 30 }] },
  { sequences: [{ first: {}, then: { kinds: ['tilstede', 'legevaktbil'] }, withinHours: 15.5 }] },
];
