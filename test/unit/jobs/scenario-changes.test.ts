import { expect, it } from 'vitest';
import type { Text } from '../../../src/domain/issue.js';
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
  const codes = refusals(liten, ...copies).map(([code]) => code);
  expect(codes.filter((code) => code !== 'UNKNOWN_KEY')).toEqual(['PATCH_COPIES_TOO_MUCH']);
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

it('says what is wrong with the shape of a change in nynorsk too', () => {
  const read = scenarioChanges.safeParse(
    [
      { change: 'add-doctors', count: 0, lik: 'fl-1', from: '2026-02-30' },
      { change: 'remove-doctors', doctors: ['Per Hansen'] },
      { change: 'staff-line', line: 'N1', on: [], doctors: true },
      { op: 'add', path: '/x', value: 1, from: 7 },
      { op: 'move', path: '/x' },
      7,
    ],
    { reportInput: true },
  );
  const messages = read.success ? [] : schemaIssues(read.error).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(5);
  for (const message of messages) expect(message).toHaveProperty('nn', expect.stringMatching(/^\S.*\.$/));
});

it('says which word of a list was meant, and nothing where none is like it', () => {
  const messageOf = (change: unknown): Text | undefined => {
    const read = scenarioChanges.safeParse([change], { reportInput: true });
    return read.success ? undefined : schemaIssues(read.error)[0]?.message;
  };
  const named = messageOf({ change: 'add-docters', like: 'fl-1' });
  expect(named?.nb).toMatch(/^Velg en av: add-doctors, .* Nærmest: add-doctors\.$/);
  expect(named?.nn).toMatch(/^Vel ein av: add-doctors, .* Nærast: add-doctors\.$/);
  expect(named?.en).toMatch(/^Choose one of: add-doctors, .* Nearest: add-doctors\.$/);
  expect(messageOf({ change: 'staff-line', line: 'N1', on: ['wekday'], doctors: 1 })?.nb).toContain(
    'Nærmest: weekday.',
  );
  expect(messageOf({ change: 'add-doctors', category: 'FASTLEGE' })?.nb).toContain('Nærmest: fastlege.');
  expect(messageOf({ change: 'add-doctors', category: 'sykepleier' })?.nb).not.toContain('Nærmest');
  expect(messageOf({ op: 'add', path: 'x', value: 1 })?.nn).toMatch(/^Skriv staden som ein JSON Pointer/);
});

const unknown = (doctor: string): Change => ({ change: 'remove-doctors', doctors: [doctor] });
const told = (...changes: ScenarioChanges): string[] =>
  refusals(liten, ...changes).map((issue) => issue.join(' '));

it('tells what is wrong with every change, not only with the first', () => {
  const sameDate: Change = { change: 'set-rule-pack-date', on: null };
  expect(
    told(
      unknown('fl-99'),
      { change: 'set-rule', rule: 'frequency', to: null },
      added,
      sameDate,
      { op: 'remove', path: '/doctors/[id=fl-98]' },
      { change: 'staff-line', line: 'X', on: ['weekday'], doctors: 2 },
      sameDate,
    ),
  ).toEqual([
    'UNKNOWN_REFERENCE /changes/0/doctors/0',
    'RULE_UNKNOWN /changes/1/rule',
    'UNKNOWN_REFERENCE /changes/5/line',
  ]);
  expect(told(sameDate, unknown('fl-99'), unknown('fl-99'))).toEqual([
    'CHANGE_WITHOUT_EFFECT /changes/0',
    'UNKNOWN_REFERENCE /changes/1/doctors/0',
    'UNKNOWN_REFERENCE /changes/2/doctors/0',
  ]);
});

it('blames no change for what only follows from an earlier one that failed', () => {
  const line: Change = {
    change: 'add-line',
    line: { id: 'NY', name: 'Ny', kind: 'tilstede', pools: ['fastlege'], priority: 1 },
    group: 'ukjent',
  };
  const staff = (own: string): Change => ({ change: 'switch-line', line: own, to: 'off' });
  expect(told(line, staff('NY'), staff('NYE'))).toEqual([
    'UNKNOWN_REFERENCE /changes/0/group',
    'UNKNOWN_REFERENCE /changes/2/line',
  ]);
  const noDoctor: Change = { change: 'add-doctors', like: 'fl-99' };
  const many: Change = { change: 'remove-doctors', doctors: { category: 'fastlege', count: 40 } };
  expect(told(noDoctor, unknown('ny-fastlege-1'), unknown('fl-98'), many)).toEqual([
    'UNKNOWN_REFERENCE /changes/0/like',
    'UNKNOWN_REFERENCE /changes/2/doctors/0',
  ]);
  const rule: Change = { change: 'set-rule', rule: 'frequency', to: null };
  expect(told(rule, many)).toEqual(['RULE_UNKNOWN /changes/0/rule', 'TOO_FEW_DOCTORS /changes/1/doctors']);
});

it('knows the names that a change makes up by itself', () => {
  const like = (groups: string[]): Change => ({ change: 'add-doctors', like: 'fl-1', groups });
  const line = (own: string): Change => ({ change: 'switch-line', line: own, to: 'off' });
  const district = (own: string): Change => ({
    change: 'add-satellite',
    line: 'S',
    name: 'S',
    servedBy: liten.lines[0]?.id ?? '',
    district: own,
  });
  const merged = { change: 'merge-legevakt', job: {}, prefix: 'b-' } as const;
  const shared: Change = { change: 'share-line', line: 'V', districts: ['d1', 'd2'] };
  const newLine: Change = {
    change: 'add-line',
    line: { id: 'NY', name: 'Ny', kind: 'tilstede', pools: ['fastlege'], priority: 1 },
    group: 'ukjent',
  };
  for (const [failing, following, other] of [
    [merged, unknown('b-fl-1'), unknown('c-fl-1')],
    [{ change: 'add-crisis', callable: ['ingen'] }, line('KRISE'), line('KRIG')],
    [newLine, like(['NY-egen']), like(['NY-annen'])],
    [shared, district('felles-V'), district('fjern')],
  ] satisfies [Change, Change, Change][]) {
    const alone = told(failing);
    expect(alone.length).toBeGreaterThan(0);
    expect(told(failing, following)).toEqual(alone);
    expect(told(failing, other).length).toBeGreaterThan(alone.length);
  }
});

it('tries what comes behind a patch that made no job of the document on the job before it', () => {
  const broken: Change = { op: 'add', path: '/doctors/[id=fl-1]/hobby', value: 'ski' };
  const late: Change = { op: 'add', path: '/period/hobby', value: 'ski' };
  expect(told(broken, unknown('fl-99'), late)).toEqual([
    'UNKNOWN_KEY /changes/0/value',
    'UNKNOWN_REFERENCE /changes/1/doctors/0',
    'UNKNOWN_KEY /changes/2/value',
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
