import { expect, it } from 'vitest';
import { readJob } from '../../../src/jobs/read-job.js';
import { applyChanges, scenarioChanges, type ScenarioChanges } from '../../../src/jobs/scenario-changes.js';
import { schemaIssues } from '../../../src/domain/job/schema-issues.js';
import { issuesAtChanges } from '../../../src/jobs/issues-at-changes.js';
import { changedJob, doctorOf, jobOf, refusals, type Change } from '../../support/changed-jobs.js';

const liten = jobOf('liten-distrikt');
const added: Change = { change: 'add-doctors', like: 'fl-1' };

it('applies typed changes and JSON Patch in their order', () => {
  const job = changedJob(
    liten,
    added,
    { op: 'add', path: '/doctors/[id=ny-fastlege-1]/stillingPercent', value: 50 },
    { op: 'test', path: '/doctors/[id=ny-fastlege-1]/category', value: 'fastlege' },
    { change: 'add-doctors', like: 'ny-fastlege-1' },
  );
  expect(doctorOf(job, 'ny-fastlege-2').stillingPercent).toBe(50);
});

it('changes nothing where there are no changes', () => {
  expect(applyChanges(liten, [])).toEqual({ ok: true, document: liten, traces: [] });
});

it('puts faults of a patch at its place in the whole list', () => {
  const missing: Change = { op: 'remove', path: '/doctors/[id=x]' };
  expect(refusals(liten, added, { op: 'add', path: '/rules', value: {} }, missing)).toEqual([
    ['PATCH_PATH_MISSING', '/changes/2/path'],
  ]);
});

it('does not build on a document that a patch has broken', () => {
  const broken: Change = { op: 'add', path: '/doctors/[id=fl-1]/hobby', value: 'ski' };
  expect(refusals(liten, broken, added)).toEqual([['UNKNOWN_KEY', '/changes/0/value']]);
});

it('counts what patches copy over the whole list', () => {
  const copies: ScenarioChanges = Array.from({ length: 40 }, (_, index) => [
    { op: 'copy', from: '/doctors', path: `/x${index}` } as const,
    { op: 'copy', from: '', path: `/y${index}` } as const,
  ]).flat();
  expect(refusals(liten, ...copies).map(([code]) => code)).toEqual(['PATCH_COPIES_TOO_MUCH']);
});

it('takes a hundred typed changes at most', () => {
  const many = Array.from({ length: 101 }, () => added);
  expect(refusals(liten, ...many)).toEqual([['TOO_MANY_CHANGES', '/changes']]);
});

it('says which change is to blame for what is wrong with the job', () => {
  const blamed = (...changes: ScenarioChanges): string[] => {
    const outcome = applyChanges(liten, changes);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    const reading = readJob(outcome.document);
    if (reading.ok) return [];
    const errors = reading.issues.filter(({ severity }) => severity === 'error');
    return issuesAtChanges(errors, outcome.traces).map(({ code, pointer }) => `${code} ${pointer}`);
  };
  const awayUntil = (to: string): Change => ({
    change: 'add-absences',
    doctors: ['fl-2'],
    kind: 'ferie',
    from: '2026-03-20',
    to,
  });
  // Two doctors go, so that everything behind them stands elsewhere when the job is read.
  const gone: Change = { change: 'remove-doctors', doctors: ['fl-1', 'vikar-1'] };
  expect(blamed(awayUntil('2026-03-02'), gone)).toEqual(['ENDS_BEFORE_START /changes/0']);
  const reversed: Change = { change: 'add-doctors', like: 'fl-2', from: '2026-03-20', to: '2026-03-02' };
  expect(blamed(gone, reversed, awayUntil('2026-03-21'))).toEqual(['ENDS_BEFORE_START /changes/1']);
  const wrong: Change = { op: 'add', path: '/doctors/[id=fl-2]/from', value: '2026-03-20' };
  const early: Change = { op: 'add', path: '/doctors/[id=fl-2]/to', value: '2026-03-02' };
  expect(blamed(wrong, early, gone)).toEqual(['ENDS_BEFORE_START /changes/1/value']);
  const rule: Change = { change: 'set-rule', rule: 'frequency-cap', to: { parameters: { everyNth: 'x' } } };
  expect(blamed(added, rule)).toEqual(['RULE_PARAMETER_INVALID /changes/1']);
});

it('reads a list of changes with a place for everything that is wrong', () => {
  const faults = (changes: unknown): string[] => {
    const read = scenarioChanges.safeParse(changes, { reportInput: true });
    return read.success ? [] : schemaIssues(read.error).map(({ code, pointer }) => `${code} ${pointer}`);
  };
  expect(
    faults([
      { change: 'add-doktors' },
      { change: 'add-doctors', count: 0, lik: 'fl-1' },
      { change: 'remove-doctors', doctors: { categori: 'LIS1', count: '2' } },
      { change: 'remove-doctors', doctors: ['Per Hansen'] },
      { op: 'ad', path: '/x', value: 1 },
      { op: 'add', path: 'x', value: 1 },
      7,
    ]),
  ).toEqual([
    'NOT_A_CHOICE /0/change',
    'OUT_OF_RANGE /1/count',
    'UNKNOWN_KEY /1/lik',
    'WRONG_TYPE /2/doctors/count',
    'UNKNOWN_KEY /2/doctors/categori',
    'WRONG_FORMAT /3/doctors/0',
    'NOT_A_CHOICE /4/op',
    'WRONG_FORMAT /5/path',
    'INVALID /6',
  ]);
});

it('speaks bokmål, nynorsk and English', () => {
  const outcome = applyChanges(liten, [{ change: 'remove-doctors', doctors: ['fl-11'] }]);
  expect(outcome.ok ? undefined : outcome.issues[0]?.message).toEqual({
    nb: 'Det finnes ingen lege «fl-11» i jobben. Nærmest: fl-1, fl-2, fl-3.',
    nn: 'Det finst ingen lege «fl-11» i jobben. Nærast: fl-1, fl-2, fl-3.',
    en: 'The job has no doctor "fl-11". Nearest: fl-1, fl-2, fl-3.',
  });
});
