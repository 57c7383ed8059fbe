import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JobText } from '../../src/domain/job/job-text.js';
import { readJob } from '../../src/jobs/read-job.js';
import { changeNamed, type TypedChange } from '../../src/scenarios/changes/registry.js';
import { applyChanges, scenarioChanges } from '../../src/jobs/scenario-changes.js';
import { arbitraryJob } from '../support/arbitraries.js';
import type { Change } from '../support/changed-jobs.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 100);

/** As a user would write it: valid, without the overrides of no rule in particular. */
const job: fc.Arbitrary<JobText> = arbitraryJob
  .map((own) => JSON.parse(JSON.stringify({ ...own, overrides: [] })) as JobText)
  .filter((own) => readJob(own).ok);

const doctorId = fc.constantFrom('d1', 'd2', 'd3', 'nobody');
const lineId = fc.constantFrom('L1', 'L2', 'N');
const category = fc.constantFrom('fastlege', 'vikar', 'LIS1', 'nattlege');
const count = fc.integer({ min: 1, max: 3 });
const some = fc.oneof(
  fc.array(doctorId, { minLength: 1, maxLength: 2 }),
  fc.record({ count, category, seed: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: [] }),
);
const hours = fc.constantFrom([], [{ from: '16:00', to: '23:00' }], [{ from: '23:00', to: '08:00' }]);
const change = fc.oneof(
  fc.record({ change: fc.constant('add-doctors'), like: doctorId, count }),
  fc.record({ change: fc.constant('add-doctors'), category, count, pools: fc.constant(['a']) }),
  fc.record({ change: fc.constant('remove-doctors'), doctors: some }),
  fc.record({
    change: fc.constant('grant-fritak'),
    doctors: some,
    scope: fc.constantFrom('all', 'natt', 'helg'),
  }),
  fc.record({
    change: fc.constant('set-competence'),
    doctors: some,
    facts: fc.constantFrom({ specialistFrom: null }, { akuttmedisinkursOn: null }),
  }),
  fc.record({
    change: fc.constant('staff-line'),
    line: lineId,
    on: fc.subarray(['weekday', 'friday', 'sunday', 'helligdag', 'short-night', 'long-night'], {
      minLength: 1,
    }),
    doctors: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ change: fc.constant('staff-line'), line: lineId, on: fc.constant(['saturday']), hours }),
  fc.record({ change: fc.constant('switch-line'), line: lineId, to: fc.constantFrom('on', 'off') }),
  fc.record({ change: fc.constant('man-line'), line: lineId, by: some }),
  fc.record({ change: fc.constant('set-bakvakt'), nights: fc.constantFrom('every', 'helg', 'none') }),
  fc.record({
    change: fc.constant('split-out'),
    doctors: fc.array(doctorId, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ change: fc.constant('split-out'), lines: fc.array(lineId, { minLength: 1, maxLength: 1 }) }),
  fc.record({ change: fc.constant('add-crisis'), seed: fc.integer({ min: 0, max: 9 }) }),
  fc.record({
    change: fc.constant('set-rotation'),
    doctors: some,
    pattern: fc.constantFrom(null, { weeksOn: 2, weeksOff: 3, firstOnWeek: '2026-03-02' }),
  }),
) as fc.Arbitrary<Change>;

it('any list of changes makes a valid job, or is refused at one of its changes; the job stays as it is', () => {
  let made = 0;
  fc.assert(
    fc.property(job, fc.array(change, { minLength: 1, maxLength: 4 }), (before, changes) => {
      const written = JSON.stringify(before);
      const outcome = applyChanges(before, scenarioChanges.parse(changes));
      expect(JSON.stringify(before)).toBe(written);
      if (!outcome.ok) {
        expect(outcome.issues.length).toBeGreaterThan(0);
        for (const { pointer } of outcome.issues) expect(pointer).toMatch(/^\/changes\/[0-3](\/|$)/);
        return;
      }
      made += 1;
      const reading = readJob(outcome.document);
      expect(reading.ok ? [] : reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(isDeepStrictEqual(outcome.document, before)).toBe(false);
    }),
    { seed, numRuns },
  );
  expect(made).toBeGreaterThan(numRuns / 10);
});

it('a change leaves every section alone that it does not say it may change', () => {
  let judged = 0;
  fc.assert(
    fc.property(job, change, (before, own) => {
      const [typed] = scenarioChanges.parse([own]) as [TypedChange];
      const { sections } = changeNamed(typed.change);
      const outcome = applyChanges(before, [typed]);
      if (!outcome.ok || sections === undefined) return;
      judged += 1;
      const after = outcome.document as JobText;
      const names = Object.keys({ ...before, ...after }) as (keyof JobText)[];
      const differing = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
      expect(differing.filter((name) => !sections.has(name))).toEqual([]);
    }),
    { seed, numRuns },
  );
  expect(judged).toBeGreaterThan(numRuns / 10);
});

it('the faults of a list begin with those of its first change that fails, and name more only behind it', () => {
  fc.assert(
    fc.property(job, fc.array(change, { minLength: 2, maxLength: 4 }), (before, changes) => {
      const whole = applyChanges(before, scenarioChanges.parse(changes));
      if (whole.ok) return;
      const firstFailing = changes.findIndex((_, index) => {
        return !applyChanges(before, scenarioChanges.parse(changes.slice(0, index + 1))).ok;
      });
      const alone = applyChanges(before, scenarioChanges.parse(changes.slice(0, firstFailing + 1)));
      const first = alone.ok ? [] : alone.issues;
      expect(whole.issues.slice(0, first.length)).toEqual(first);
      for (const { pointer } of whole.issues.slice(first.length))
        expect(Number(pointer.split('/')[2])).toBeGreaterThan(firstFailing);
    }),
    { seed, numRuns },
  );
});

it('no changes change nothing', () => {
  fc.assert(
    fc.property(job, (before) => {
      expect(applyChanges(before, [])).toMatchObject({ ok: true, document: before });
    }),
    { seed, numRuns },
  );
});

it('doctors who come and go leave the job as it was', () => {
  fc.assert(
    fc.property(job, category, count, (before, own, number) => {
      const pools = before.lines.flatMap((line) => line.pools).slice(0, 1);
      const outcome = applyChanges(before, [
        { change: 'add-doctors', category: own, count: number, pools },
        { change: 'remove-doctors', doctors: { category: own, count: number } },
      ]);
      expect(outcome).toMatchObject({ ok: true });
      expect(outcome.ok ? outcome.document : undefined).toEqual(before);
    }),
    { seed, numRuns },
  );
});
