import { describe, expect, it } from 'vitest';
import { checkRoster } from '../../../src/jobs/check-roster.js';
import { aDoctor, aJob, aLine } from '../../support/builders.js';

const natt = (to: string) => ({ short: [{ from: '23:00', to }], long: [{ from: '23:00', to }] });

/** From Wednesday 11 March 2026: an evening, a bakvakt at night, and for `p` a practice on weekdays from 08. */
function aJobOf(
  own: {
    readonly regime?: 'SFS2305' | 'AML';
    readonly from?: string;
    readonly to?: string;
    readonly until?: string;
  } = {},
) {
  return aJob({
    period: { from: own.from ?? '2026-03-11', to: own.to ?? '2026-03-12' },
    lines: [
      aLine({
        id: 'K',
        hours: {
          weekday: [{ from: '10:00', to: '16:00' }],
          saturday: [{ from: '10:00', to: '16:00' }],
          sunday: [{ from: '10:00', to: '16:00' }],
        },
      }),
      aLine({ id: 'B', kind: 'bakvakt', nights: natt(own.until ?? '08:00') }),
    ],
    doctors: [aDoctor({ id: 'a', regime: own.regime ?? 'SFS2305' }), aDoctor({ id: 'b' })],
  });
}

const bakvakt = '2026-03-11/B/1';
const assignments = [
  { vakt: bakvakt, doctor: 'a' },
  { vakt: '2026-03-12/K/1', doctor: 'a' },
];
const rest = ['rest-between-work', 'post-night-off'];

function findings(
  callOuts: readonly object[],
  { job = aJobOf(), rows = assignments, rules = rest } = {},
): string[] {
  const outcome = checkRoster({ job, roster: { assignments: rows, callOuts }, rules });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.check.rules.flatMap(({ id, findings: own }) =>
    own.map(({ status, date, vakter }) => [id, status, date, ...vakter].join(' ')),
  );
}
const at = (from: string, to: string, date = '2026-03-12') => ({
  vakt: bakvakt,
  from: `${date}T${from}:00+01:00`,
  to: `${date}T${to}:00+01:00`,
});

const broken = [
  `post-night-off breach 2026-03-12 ${bakvakt} 2026-03-12/K/1`,
  `rest-between-work breach 2026-03-12 ${bakvakt} 2026-03-12/K/1`,
];

describe('a bakvakt who is called out', () => {
  it('without a call-out has no rest to take', () => {
    expect(findings([])).toEqual([]);
  });

  it('has worked from the call-out’s start to its end, to the minute', () => {
    expect(findings([at('01:00', '02:01')]).sort()).toEqual(broken);
    expect(findings([at('01:00', '02:00')])).toEqual([]);
  });

  it('has worked past the night where the call-out ends after the vakt', () => {
    expect(findings([at('07:30', '08:30')])).toContain(broken[1]);
  });

  it('has no rest where the call-out runs into the next vakt, touches it or outlasts it', () => {
    for (const end of ['09:59', '10:00', '10:01', '15:00', '17:00'])
      expect(findings([at('05:00', end)]).sort()).toEqual(broken);
  });

  it.each(['07:00', '08:00', '08:01', '09:00', '17:00'])(
    'loses the post from 08 after a call-out from 05 to %s, and has no rest before it after one from 06:30',
    (end) => {
      const job = {
        ...aJobOf(),
        doctors: [aDoctor({ id: 'a', posts: [{ weekdays: ['thu'], from: '08:00' }] }), aDoctor({ id: 'b' })],
      };
      const rows = [{ vakt: bakvakt, doctor: 'a' }];
      const rules = [...rest, 'lost-posts'];
      expect(findings([at('05:00', end)], { job, rows, rules })).toEqual([
        `lost-posts quality 2026-03-12 ${bakvakt}`,
      ]);
      expect(findings([at('06:30', end)], { job, rows, rules })).toEqual([
        `rest-between-work breach 2026-03-11 ${bakvakt}`,
      ]);
    },
  );

  it('reads about the call-out in the sentence, not about a night', () => {
    const outcome = checkRoster({
      job: aJobOf(),
      roster: { assignments, callOuts: [at('01:00', '04:30')] },
      rules: rest,
    });
    const messages = outcome.ok
      ? outcome.check.rules.flatMap(({ findings: own }) => own.map(({ sentence }) => sentence.nb))
      : [];
    expect(messages.sort()).toEqual([
      `a har bare 5 t 30 min fri mellom utrykningen til kl. 04:30 på ${bakvakt} og 2026-03-12/K/1; kravet er 8 t.`,
      `a starter 2026-03-12/K/1 5 t 30 min etter utrykningen til kl. 04:30 på ${bakvakt}; det skal være 8 t fri.`,
    ]);
  });

  it('is judged once by the last of several call-outs, and not between them', () => {
    expect(findings([at('05:00', '06:00'), at('03:00', '04:00'), at('03:30', '04:30')]).sort()).toEqual(
      broken,
    );
  });

  it('has too little rest where the call-out follows an evening too soon', () => {
    const rows = [
      { vakt: '2026-03-11/K/1', doctor: 'a' },
      { vakt: bakvakt, doctor: 'a' },
    ];
    const called = at('23:30', '23:50', '2026-03-11');
    expect(findings([called], { rows })).toEqual([
      `rest-between-work breach 2026-03-11 2026-03-11/K/1 ${bakvakt}`,
    ]);
    expect(findings([at('00:00', '01:00')], { rows })).toEqual([]);
  });

  it.each([
    ['spring', '2026-03-28', '2026-03-29', '+01:00', '01:00', '01:01'],
    ['autumn', '2026-10-24', '2026-10-25', '+02:00', '03:00', '03:01'],
  ])('has elapsed hours over the change of the clocks in %s', (_season, from, to, offset, kept, brokenAt) => {
    const job = aJobOf({ from, to });
    const vakt = `${from}/B/1`;
    const rows = [
      { vakt, doctor: 'a' },
      { vakt: `${to}/K/1`, doctor: 'a' },
    ];
    const called = (end: string) => [
      { vakt, from: `${to}T00:30:00${offset}`, to: `${to}T${end}:00${offset}` },
    ];
    expect(findings(called(kept), { job, rows })).toEqual([]);
    expect(findings(called(brokenAt), { job, rows })).toHaveLength(2);
  });

  it('under arbeidsmiljøloven needs its 11 hours from the call-out', () => {
    const job = aJobOf({ regime: 'AML' });
    const rules = ['aml-daily-rest'];
    const rows = [
      { vakt: '2026-03-11/K/1', doctor: 'a' },
      { vakt: bakvakt, doctor: 'a' },
    ];
    expect(findings([], { job, rows, rules })).toEqual([]);
    expect(findings([at('02:00', '03:00')], { job, rows, rules })).not.toEqual([]);
  });
});

it('a check says where call-outs are not counted', () => {
  const outcome = checkRoster({ job: aJobOf(), roster: { assignments, callOuts: [at('01:00', '02:00')] } });
  const sentences = outcome.ok ? outcome.check.notChecked.map(({ sentence }) => sentence.nb) : [];
  expect(sentences.at(-1)).toContain('Utrykninger er regnet som arbeid der hvile');
});

it.each([
  ['a vakt that is none', { ...at('01:00', '02:00'), vakt: 'tull' }, 'VAKT_UNKNOWN /roster/callOuts/0/vakt'],
  [
    'a tilstede vakt',
    { ...at('11:00', '12:00'), vakt: '2026-03-12/K/1' },
    'CALL_OUT_OF_WORK /roster/callOuts/0/vakt',
  ],
  [
    'nobody',
    { ...at('23:30', '23:40'), vakt: '2026-03-12/B/1' },
    'CALL_OUT_OF_NOBODY /roster/callOuts/0/vakt',
  ],
  ['an end before the start', at('02:00', '01:00'), 'ENDS_BEFORE_START /roster/callOuts/0/to'],
  ['a time after the vakt', at('08:00', '09:00'), 'CALL_OUT_OUTSIDE_VAKT /roster/callOuts/0/from'],
  [
    'a time without offset',
    { vakt: bakvakt, from: '01:00', to: '02:00' },
    'WRONG_FORMAT /roster/callOuts/0/from',
  ],
])('a call-out of %s is refused', (_what, callOut, issue) => {
  const outcome = checkRoster({ job: aJobOf(), roster: { assignments, callOuts: [callOut] } });
  expect(outcome.ok).toBe(false);
  expect(outcome.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(issue);
});
