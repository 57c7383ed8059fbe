import { describe, expect, it } from 'vitest';
import type { CostText, DemandText, JobText } from '../../../../src/domain/job/job-text.js';
import { changedJob, jobOf, refusals, type Change } from '../../../support/changed-jobs.js';

const source = 'egne tall';
const bare = jobOf('sarpsborg-rakkestad');
const [station, other] = bare.lines.map(({ id }) => id);
const [area] = bare.legevakt.kommuner.map(({ id }) => id);
if (station === undefined || other === undefined || area === undefined) throw new Error('Too few lines.');
const profile = { weekday: [{ from: '08:00', to: '16:00', amount: 2 }] };
const stream = { kind: 'call' as const, minutes: 5, profile, source };
const demand: DemandText = {
  groups: [
    { id: 'hus', name: 'Huset', lines: [station] },
    { id: 'bil', name: 'Bilen', lines: [other] },
  ],
  contacts: [
    { id: 'k', group: 'hus', area, ...stream },
    { id: 'b', group: 'bil', ...stream },
  ],
  growth: { percentPerYear: 2, from: 2026, source: 'SSB' },
};
const cost: CostText = {
  payModels: [{ line: station, model: 'fastlønn' }],
  rates: [
    { model: 'fastlønn', krPerHour: 500, source },
    { model: 'beredskap', line: other, krPerHour: 500, factor: 0.25, source },
  ],
};
const job: JobText = { ...bare, demand, cost };

describe('grow-demand', () => {
  it('grows demand by a percentage, or by the growth of the job for some years, and touches nothing else', () => {
    const grown = changedJob(
      job,
      { change: 'grow-demand', percent: 10, area, source: 'befolkningsprognose' },
      { change: 'grow-demand', years: 5 },
    );
    expect(grown.demand?.increases).toEqual([
      { percent: 10, years: 1, area, source: 'befolkningsprognose' },
      { percent: 2, years: 5, source: 'SSB' },
    ]);
    expect({ ...grown, demand }).toEqual(job);
  });

  it('says what it lacks', () => {
    const change = { change: 'grow-demand', percent: 10 } as const;
    expect(refusals(bare, change)).toEqual([['DEMAND_NOT_GIVEN', '/changes/0']]);
    expect(refusals(job, { ...change, area: 'nowhere' })).toEqual([['UNKNOWN_REFERENCE', '/changes/0/area']]);
    const { growth, ...without } = demand;
    expect(growth).toBeDefined();
    expect(refusals({ ...job, demand: without }, { change: 'grow-demand', years: 2 })).toEqual([
      ['GROWTH_NOT_GIVEN', '/changes/0/percent'],
    ]);
  });
});

describe('set-pay-model', () => {
  it('pays lines, or some categories on them, otherwise, and touches nothing else', () => {
    const paid = changedJob(
      job,
      { change: 'set-pay-model', lines: [station], categories: ['byråvikar'], model: 'vikarbyrå' },
      { change: 'set-pay-model', lines: [other], model: 'beredskap' },
    );
    expect(paid.cost?.payModels).toEqual([
      { line: station, model: 'fastlønn' },
      { line: station, category: 'byråvikar', model: 'vikarbyrå' },
      { line: other, model: 'beredskap' },
    ]);
    expect({ ...paid, cost }).toEqual(job);
    const all = changedJob(paid, { change: 'set-pay-model', lines: [station], model: 'næringsdrift' });
    expect(all.cost?.payModels).toEqual([
      { line: other, model: 'beredskap' },
      { line: station, model: 'næringsdrift' },
    ]);
  });

  it('says what it lacks', () => {
    const change: Change = { change: 'set-pay-model', lines: ['nowhere'], model: 'beredskap' };
    expect(refusals(bare, change)).toEqual([['COST_NOT_GIVEN', '/changes/0']]);
    expect(refusals(job, change)).toEqual([['UNKNOWN_REFERENCE', '/changes/0/lines/0']]);
    expect(refusals(job, { ...change, lines: [station], model: 'fastlønn' })).toEqual([
      ['CHANGE_WITHOUT_EFFECT', '/changes/0'],
    ]);
  });
});

it('a line that goes takes its demand, its pay model and its rates along', () => {
  const split = changedJob(job, { change: 'split-out', lines: [other] });
  expect(split.demand?.groups).toEqual([demand.groups[0]]);
  expect(split.demand?.contacts?.map(({ id }) => id)).toEqual(['k']);
  expect(split.cost).toEqual({ payModels: cost.payModels, rates: cost.rates.slice(0, 1) });
  const none = changedJob(
    { ...job, demand: { groups: demand.groups.slice(0, 1), contacts: demand.contacts?.slice(0, 1) } },
    { change: 'split-out', lines: [station] },
  );
  expect(none.demand).toBeUndefined();
});

it('a kommune that goes takes its contacts along', () => {
  const split = changedJob(
    { ...job, demand: { ...demand, increases: [{ percent: 5, area, source }] } },
    { change: 'split-out', kommuner: [area] },
  );
  expect(split.demand?.contacts?.map(({ id }) => id)).toEqual(['b']);
  expect(split.demand?.increases).toEqual([]);
});

describe('merge-legevakt', () => {
  it('joins demand and cost; a rate for all lines of the other one stays a rate for these', () => {
    const merged = changedJob(job, { change: 'merge-legevakt', job: { ...job }, prefix: 'z' });
    expect(merged.demand?.groups.map(({ id, lines }) => [id, lines])).toEqual([
      ['hus', [station]],
      ['bil', [other]],
      ['zhus', [`z${station}`]],
      ['zbil', [`z${other}`]],
    ]);
    expect(merged.demand?.contacts?.map(({ id, group }) => [id, group])).toEqual([
      ['k', 'hus'],
      ['b', 'bil'],
      ['zk', 'zhus'],
      ['zb', 'zbil'],
    ]);
    expect(merged.cost?.payModels.map(({ line }) => line)).toEqual([station, `z${station}`]);
    expect(merged.cost?.rates.slice(0, 2)).toEqual(cost.rates);
    expect(merged.cost?.rates.slice(2).map(({ model, line }) => [model, line])).toEqual([
      ...bare.lines.map(({ id }) => ['fastlønn', `z${id}`]),
      ['beredskap', `z${other}`],
    ]);
  });

  it('takes what only one of the two has', () => {
    const merged = changedJob(bare, { change: 'merge-legevakt', job: { ...job }, prefix: 'z' });
    expect(merged.demand?.groups.map(({ id }) => id)).toEqual(['zhus', 'zbil']);
    const kept = changedJob(job, { change: 'merge-legevakt', job: { ...bare }, prefix: 'z' });
    expect([kept.demand, kept.cost]).toEqual([demand, cost]);
  });

  it('joins no demand that grows otherwise', () => {
    const faster = { ...job, demand: { ...demand, growth: { percentPerYear: 3, from: 2026, source } } };
    expect(refusals(job, { change: 'merge-legevakt', job: { ...faster }, prefix: 'z' })).toEqual([
      ['DEMAND_DIFFERS', '/changes/0/job/demand'],
    ]);
  });
});
