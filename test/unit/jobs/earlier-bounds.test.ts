import { describe, expect, it } from 'vitest';
import { readEarlierBounds } from '../../../src/jobs/earlier-bounds.js';
import { fingerprintOfModel } from '../../../src/jobs/fingerprint.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { buildRosterModel } from '../../../src/optimize/roster-model.js';
import { readFixture } from '../../support/solve-fixture.js';

interface Text extends Record<string, unknown> {
  solve: object;
  absences: { from: string; to: string }[];
  doctors: { name: string; pools: string[] }[];
  fairnessGroups: { members: unknown[] }[];
  history: object[];
  wishes: object[];
  rules: Record<string, unknown>;
}

const original = readFixture('liten-distrikt', '2026-03');

function modelOf(document: unknown) {
  const reading = readJob(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return buildRosterModel(reading.problem, reading.rules).model;
}

function hashWith(change: (document: Text) => void): string {
  const document = structuredClone(original) as unknown as Text;
  change(document);
  return fingerprintOfModel(modelOf(document));
}

const own = hashWith(() => undefined);

describe('the hash of what a bound is proven for', () => {
  it('is the same however the job is written, whoever is in it, and however long the search may take', () => {
    const entries = Object.entries(original).reverse();
    expect(fingerprintOfModel(modelOf(Object.fromEntries(entries)))).toBe(own);
    expect(
      hashWith(({ doctors: [first] }) => {
        if (first !== undefined) first.name = 'En Annen';
      }),
    ).toBe(own);
    expect(
      hashWith((document) => {
        document.solve = { seconds: 7, seed: 99, threads: 2 };
      }),
    ).toBe(own);
  });

  it.each<[string, (document: Text) => void]>([
    ['one absence less', ({ absences }) => absences.pop()],
    ['one duty of the history less', ({ history }) => history.pop()],
    ['one wish less', ({ wishes }) => wishes.pop()],
    ['the doctors in another order', ({ doctors }) => doctors.reverse()],
    ['a weight', ({ rules }) => (rules['fair-helg'] = { weight: 1.0001 })],
    ['a tier', ({ rules }) => (rules['wishes'] = { tier: 5 })],
    ['a rule that is off', ({ rules }) => (rules['frequency-cap'] = { mode: 'off' })],
    ['a parameter', ({ rules }) => (rules['frequency-cap'] = { parameters: { everyNth: 4 } })],
  ])('is another with %s', (_, change) => {
    expect(hashWith(change)).not.toBe(own);
  });
});

describe('bounds of an earlier search', () => {
  const tiers = [
    { tier: 1, level: 0, value: 3, bound: 2 },
    { tier: 2, level: 0, value: 1 },
  ];
  const unproven = tiers.map(({ tier, level, value }) => ({ tier, level, value }));
  const model = modelOf(original);

  it('hold for the very same model', () => {
    expect(readEarlierBounds(model, { tiers, modelHash: own })).toEqual({ places: tiers, warnings: [] });
  });

  it.each([['of another'], [undefined]])('hold not where the hash is %s, and that is said', (modelHash) => {
    const { places, warnings } = readEarlierBounds(model, { tiers, modelHash });
    expect(places).toEqual(unproven);
    expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ['BOUNDS_NOT_OF_JOB', 'warning'],
    ]);
  });

  it('are not missed where nothing was proven', () => {
    expect(readEarlierBounds(model, { tiers: unproven })).toEqual({ places: unproven, warnings: [] });
  });
});
