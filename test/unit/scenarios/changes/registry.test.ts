import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changeNamed, typedChange } from '../../../../src/scenarios/changes/registry.js';

const folder = new URL('../../../../src/scenarios/changes/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => / = defineChange\(\{/.test(readFileSync(new URL(name, folder), 'utf8')))
  .map((name) => name.replace(/\.ts$/, ''));
const ids = typedChange.options.flatMap(({ shape }) => [...shape.change.values]);

it('lists every change, each in a file of its name', () => {
  expect([...ids].sort()).toEqual(files.sort());
});

it('finds a change by its name', () => {
  for (const id of ids) expect(changeNamed(id).id).toBe(id);
  expect(() => changeNamed('add-nurses')).toThrow('There is no change add-nurses');
});

it('describes every change and refuses fields that it does not have', () => {
  for (const { description, shape } of typedChange.options) {
    expect(description?.length).toBeGreaterThan(20);
    const [change] = shape.change.values;
    const read = typedChange.safeParse({ change, somethingElse: 1 });
    expect(read.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  }
});
