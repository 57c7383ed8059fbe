import { expect, it } from 'vitest';
import { checkRoster } from '../../../src/jobs/check-roster.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { buildReport } from '../../../src/reports/report.js';
import { explainUnfilled } from '../../../src/reports/unfilled.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aJob, aLine, aRoster } from '../../support/builders.js';

const vakt = '2026-03-10/V/1';
const elsewhere = [
  { doctor: 'a', start: '2026-03-10T22:07:00+01:00', end: '2026-03-11T06:07:00+01:00', countsAsWork: true },
];

it('what the service knows is judged as what the job says, and stands nowhere in the report', () => {
  const reading = readJob(aJob(), elsewhere);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules, warnings } = reading;
  const roster = aRoster(problem, { [vakt]: 'a' });
  const findings = verifyRoster(roster, rules);
  const ofJob = readJob(aJob({ elsewhere }));
  const same = ofJob.ok ? verifyRoster({ ...roster, problem: ofJob.problem }, ofJob.rules) : [];
  expect(findings.filter(({ ruleId }) => ruleId === 'vakter-elsewhere')).toHaveLength(1);
  expect(findings).toEqual(same);
  const report = JSON.stringify(buildReport({ roster, findings, rules, tiers: [], warnings }));
  expect(report).toContain('vakter-elsewhere');
  expect(report).not.toMatch(/22:07|21:07|06:07|05:07/);
  expect(JSON.stringify(problem.job)).not.toContain('22:07');
});

it('what is not checked is the same whether the service knows anything or not', () => {
  const sentences = [readJob(aJob()), readJob(aJob(), elsewhere)].map((reading) =>
    reading.ok ? reading.rules.map((active) => active.notChecked(reading.problem)) : [],
  );
  expect(sentences[0]).toEqual(sentences[1]);
  expect(JSON.stringify(sentences[0])).toContain('rosters that this service has published');
});

it('an empty vakt says that the doctor is not available, as it does of an absence', () => {
  const reading = readJob(aJob(), elsewhere);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const empty = explainUnfilled(aRoster(reading.problem), reading.rules).find((own) => own.vakt === vakt);
  expect(empty?.excluded).toEqual([
    {
      reason: 'unavailable',
      title: { nb: 'Ikke tilgjengelig', nn: 'Ikkje tilgjengeleg', en: 'Not available' },
      doctors: ['a'],
    },
  ]);
});

it.each([
  ['ends 479 minutes before the vakt elsewhere', '14:08', 1],
  ['ends 480 minutes before the vakt elsewhere', '14:07', 0],
])('a call-out from hjemmevakt that %s', (_name, to, found) => {
  const hours = { weekday: [{ from: '08:00', to: '16:00' }] };
  const outcome = checkRoster({
    job: aJob({ lines: [aLine({ kind: 'hjemmevakt', hours })], elsewhere }),
    roster: {
      assignments: [{ vakt, doctor: 'a' }],
      callOuts: [{ vakt, from: '2026-03-10T13:00:00+01:00', to: `2026-03-10T${to}:00+01:00` }],
    },
    rules: ['vakter-elsewhere'],
  });
  expect(outcome.ok && outcome.check.rules[0]?.findings).toHaveLength(found);
});
