import { expect, it } from 'vitest';
import { registry } from '../../../src/rules/registry.js';
import { aDoctor, aLine, aProblem } from '../../support/builders.js';

/** English sentences of what a rule could not judge. */
function notChecked(
  id: string,
  parameters: object,
  ...problem: Parameters<typeof aProblem>
): readonly string[] {
  const rule = registry.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule
    .bind(parameters)
    .notChecked(aProblem(...problem))
    .map(({ en }) => en);
}

it('a least workload of a group that the job does not have', () => {
  const minima = [
    { groups: ['kveld', 'none'], minVakter: 1 },
    { groups: ['none'], minHours: 3 },
  ];
  const job = { fairnessGroups: [{ id: 'kveld', name: 'Kveld', lines: ['V'] }] };
  expect(notChecked('minimum-workload', { minima }, job)).toEqual([
    'A least number of vakter is given for the group "none", which the job does not have; it binds nobody.',
  ]);
});

it('a cap on imposed vakter without a number', () => {
  expect(notChecked('imposed-vakter-cap', {})).toHaveLength(1);
  expect(notChecked('imposed-vakter-cap', { maxVakter: 0 })).toEqual([]);
});

it('a journey to a place where no line and no post is', () => {
  const journeys = [
    { from: 'moss', to: 'våler', travelMinutes: 20 },
    { from: 'moss', to: 'råde', travelMinutes: 15 },
  ];
  const job = {
    lines: [aLine({ place: 'moss' })],
    doctors: [aDoctor({ posts: [{ weekdays: ['mon'], place: 'våler' }] })],
  };
  expect(notChecked('one-place-at-a-time', { journeys }, job)).toEqual([
    'A travel time is given for "råde", but no line or post is there.',
  ]);
});

it('a quota of doctors away for an office without doctors, and lost posts where nights give no time off', () => {
  const quotas = [{ office: 'torget', maxAwayDoctors: 1 }];
  expect(notChecked('simultaneous-absence', { quotas })).toEqual([
    'The quota of doctors away at once (torget) is about no doctor of the job.',
  ]);
  const own = { doctors: [aDoctor({ office: 'torget' })] };
  expect(notChecked('simultaneous-absence', { quotas }, own, { postRelease: undefined })).toEqual([
    'Time off after a night is no hard rule in the job, so the quotas of doctors away at once see no lost posts.',
  ]);
  expect(notChecked('simultaneous-absence', { quotas }, own)).toEqual([]);
});
