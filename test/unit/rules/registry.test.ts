import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Text } from '../../../src/domain/issue.js';
import { isLocalDate } from '../../../src/domain/time.js';
import { registry } from '../../../src/rules/registry.js';
import { aProblem } from '../../support/builders.js';
import { findingsOf, loadGold, ruleRows } from '../../support/gold.js';
import { expectNynorsk } from '../../support/nynorsk.js';

const catalogue = readdirSync(new URL('../../../src/rules/catalogue/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** How a number's key names its unit: a measure, or what is counted. */
const unit =
  /(Minutes|Hours|Days|Vakter|Natt|Helg|Weight|Nth|Percent|Doctors|PerMonth|Months|Weeks|Years|Points)$/;
/** Keys whose unit stands elsewhere, and where. */
const unitElsewhere: Readonly<Record<string, string>> = {
  maxInARow: 'vakter on dates in a row: the rule says of which kind',
};

it('every rule of the catalogue is in the registry, and the other way round, under its file name', () => {
  expect(registry.map(({ id }) => id).sort()).toEqual(catalogue.sort());
});

it('no id is used twice', () => {
  expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
});

function expectBothLanguages({ nb, en }: Text): void {
  expect([nb.trim(), en.trim()]).toEqual([nb, en]);
  expect(Math.min(nb.length, en.length)).toBeGreaterThan(3);
  expect(nb).not.toBe(en);
}

/** Rules whose findings say only what is so already: who may not have the vakt, whoever has it. */
const whateverTheRoster: ReadonlySet<string> = new Set([
  'absence',
  'fritak',
  'line-competence',
  'one-place-at-a-time',
  'pool-eligibility',
  'rotation-out-week',
  'vakter-elsewhere',
]);

/** Rules whose findings tell beside what would be also what is: the days that a doctor has had before. */
const alsoOfWhatIs: ReadonlySet<string> = new Set(['exemption-days']);

describe.each(ruleRows)('%s', (id, rule) => {
  it('is named in kebab-case', () => {
    expect(id).toMatch(/^[a-z]+\d?(-[a-z]+)*$/);
  });

  it('has a title and a statement in every language', () => {
    expectBothLanguages(rule.title);
    expectBothLanguages(rule.statement);
    expectNynorsk(rule.title);
    expectNynorsk(rule.statement);
    for (const text of Object.values(rule.title)) expect(text).not.toMatch(/\.$/);
    for (const text of Object.values(rule.statement)) expect(text).toMatch(/\.$/);
  });

  it('says where it stands, when that was read, and how sure the reading is', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const { document, section, readOn, confidence } of rule.sources) {
      expect(Math.min(document.length, section.length)).toBeGreaterThan(2);
      expect([readOn, isLocalDate(readOn)]).toEqual([readOn, true]);
      expect(['text', 'secondary', 'derived', 'choice']).toContain(confidence);
    }
  });

  it('can be what it is by default', () => {
    const { mode, tier, weight } = rule.defaults;
    expect([...rule.modes, 'off']).toContain(mode);
    expect(Math.min(tier, weight)).toBeGreaterThan(0);
  });

  it('is a breach where it is hard by default, and soft alone where it is a shortage', () => {
    if (rule.defaults.mode === 'hard') expect(rule.finding).toBe('breach');
    if (rule.finding === 'shortage') expect(rule.modes).toEqual(['soft']);
    if (rule.finding === 'breach') expect(rule.modes).toContain('hard');
  });

  it('has a default for every parameter and refuses unknown ones', () => {
    expect(rule.parameters.safeParse({}).success).toBe(true);
    expect(rule.parameters.safeParse({ noSuchParameter: 1 }).success).toBe(false);
    const schema = z.toJSONSchema(rule.parameters, { io: 'output' });
    expect(schema.required ?? []).toEqual(Object.keys(schema.properties ?? {}));
  });

  it('names the unit of every number among its parameters', () => {
    const withoutUnit = numericKeys(z.toJSONSchema(rule.parameters, { io: 'input' })).filter(
      (key) => !unit.test(key) && unitElsewhere[key] === undefined,
    );
    expect(withoutUnit).toEqual([]);
  });

  it('explains every gold finding in a sentence in every language, with ids and without names', async () => {
    const { breaks } = await loadGold(id);
    for (const own of breaks) {
      const names = aProblem(own.job).doctors.map(({ name }) => name);
      for (const { message, violation } of findingsOf(rule, own)) {
        expectBothLanguages(message);
        expectNynorsk(message);
        const known = [...violation.vaktIds, violation.doctorId ?? violation.date];
        for (const sentence of [message.nb, message.nn, message.en]) {
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|null|\[object|\(\)| {2}/);
          expect(known.filter((about) => sentence.includes(about)).length).toBeGreaterThan(0);
          expect(names.filter((name) => sentence.includes(name))).toEqual([]);
          if (violation.doctorId !== undefined) expect(sentence).toContain(violation.doctorId);
        }
      }
    }
  });

  it('never tells of a roster that would be as though it were', async () => {
    if (!rule.modes.includes('hard') || whateverTheRoster.has(id)) return;
    const { breaks } = await loadGold(id);
    for (const own of breaks) {
      const bound = rule.bind(own.rule?.parameters ?? {});
      for (const { violation, message } of findingsOf(rule, own)) {
        const { nb, nn, en } = bound.explain(violation, 'hypothesis');
        expect([nb, nn]).toEqual([expect.stringMatching(/\bville\b/), expect.stringMatching(/\bville\b/)]);
        expect(en).toMatch(/\b(would|could)\b/);
        if (!alsoOfWhatIs.has(id))
          expect([nb, nn, en].join()).not.toMatch(/\b(har|has|holds|(?<!may )hold)\b/);
        expect([message.nb, message.nn, message.en].join()).not.toMatch(
          /\b(ville (fått|vært|vore|arbeid|start|stått|støtt)|would|could)\b/,
        );
      }
    }
  });

  it('says what it could not judge in both languages', () => {
    const bound = rule.bind({});
    for (const text of bound.notChecked(aProblem())) expectBothLanguages(text);
  });
});

/** Keys of numbers at any depth of a JSON Schema. */
function numericKeys(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { readonly properties?: Readonly<Record<string, unknown>> };
  const own = Object.entries(properties ?? {}).flatMap(([key, value]) =>
    /"(number|integer)"/.test(JSON.stringify(typeOf(value))) ? [key] : [],
  );
  return [...own, ...Object.values(schema).flatMap(numericKeys)];
}

/** What a property itself may be, without what lies inside it. */
function typeOf(schema: unknown): unknown {
  const { type, anyOf } = schema as {
    readonly type?: unknown;
    readonly anyOf?: readonly { type?: unknown }[];
  };
  return [type, ...(anyOf ?? []).map((choice) => choice.type)];
}
