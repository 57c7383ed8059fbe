import { expect, it } from 'vitest';
import { readJob } from '../../../src/jobs/read-job.js';
import { aJob } from '../../support/builders.js';

const source = 'egne tall';
const profile = { weekday: [{ from: '16:00', to: '23:00', amount: 2 }] };
const stream = { id: 'k', kind: 'call', group: 'hus', minutes: 5, profile, source };
const demand = { groups: [{ id: 'hus', name: 'Huset', lines: ['V'] }], contacts: [stream] };
const cost = {
  payModels: [{ line: 'V', model: 'fastlønn' }],
  rates: [{ model: 'fastlønn', krPerHour: 1, source }],
};

function faults(own: object): string[][] {
  const reading = readJob({ ...aJob(), ...own });
  const errors = reading.ok ? [] : reading.issues.filter(({ severity }) => severity === 'error');
  return errors.map(({ code, pointer }) => [code, pointer]);
}

it('reads demand and cost with their sources', () => {
  expect(faults({ demand, cost })).toEqual([]);
  const { source: said, ...silent } = stream;
  expect(said).toBe(source);
  expect(faults({ demand: { ...demand, contacts: [silent] } })).toEqual([
    ['MISSING', '/demand/contacts/0/source'],
  ]);
});

it('knows lines, groups and kommuner that demand names', () => {
  const contacts = [{ ...stream, group: 'bil', area: 'vik' }];
  const groups = [{ id: 'hus', name: 'Huset', lines: ['W'] }];
  expect(faults({ demand: { groups, contacts, increases: [{ percent: 1, area: 'vik', source }] } })).toEqual([
    ['UNKNOWN_REFERENCE', '/demand/groups/0/lines/0'],
    ['UNKNOWN_REFERENCE', '/demand/contacts/0/group'],
    ['UNKNOWN_REFERENCE', '/demand/contacts/0/area'],
    ['UNKNOWN_REFERENCE', '/demand/increases/0/area'],
  ]);
});

it('takes a line, an id and a month once', () => {
  const [group] = demand.groups;
  const season = { month: 7, factor: 2, source };
  const twice = { groups: [group, group], contacts: [stream, stream], seasons: [season, season] };
  expect(faults({ demand: twice })).toEqual([
    ['DEMAND_TWICE', '/demand/groups/1/lines/0'],
    ['DEMAND_TWICE', '/demand/groups/1/id'],
    ['DEMAND_TWICE', '/demand/contacts/1/id'],
    ['DEMAND_TWICE', '/demand/seasons/1/month'],
  ]);
});

it('refuses blocks over midnight and a year without an hour for its contacts', () => {
  const night = { weekday: [{ from: '22:00', to: '08:00', amount: 1 }] };
  expect(faults({ demand: { ...demand, contacts: [{ ...stream, profile: night }] } })).toEqual([
    ['ENDS_BEFORE_START', '/demand/contacts/0/profile/weekday/0/to'],
  ]);
  const nowhere = { weekday: [{ from: '08:00', to: '16:00', amount: 0 }] };
  expect(faults({ demand: { ...demand, contacts: [{ ...stream, perYear: 9, profile: nowhere }] } })).toEqual([
    ['DEMAND_NOWHERE', '/demand/contacts/0/profile'],
  ]);
});

it('takes one pay model and one rate for the same, of lines that there are', () => {
  const [pay, rate] = [cost.payModels[0], cost.rates[0]];
  expect(faults({ cost: { payModels: [pay, { ...pay, line: 'W' }, pay], rates: [rate, rate] } })).toEqual([
    ['UNKNOWN_REFERENCE', '/cost/payModels/1/line'],
    ['COST_TWICE', '/cost/payModels/2'],
    ['COST_TWICE', '/cost/rates/1'],
  ]);
});
