import { describe, expect, it } from 'vitest';
import { applyJsonPatch, jsonPatch, type JsonPatch } from '../../../src/jobs/json-patch.js';

const document = {
  doctors: [
    { id: 'fl-1', fritak: [] },
    { id: 'fl-3', pools: ['a', 'b'] },
  ],
  absences: [
    { doctor: 'fl-1', kind: 'kurs' },
    { doctor: 'fl-1', kind: 'ferie' },
    { doctor: 'a/b', kind: 'ferie' },
  ],
  rows: [{ n: 7 }, 'text', null],
  '[id=x]': 1,
};

function patched(...patch: JsonPatch): unknown {
  const outcome = applyJsonPatch(document, jsonPatch.parse(patch));
  return outcome.ok ? outcome.value : outcome.issues.map(({ code, pointer }) => [code, pointer]);
}

describe('a JSON Patch with selectors', () => {
  it('finds the one element by its id, at the end of a path or in the middle', () => {
    expect(
      patched(
        { op: 'add', path: '/doctors/[id=fl-3]/fritak', value: ['natt'] },
        { op: 'replace', path: '/doctors/[id=fl-3]/pools/1', value: 'c' },
        { op: 'remove', path: '/doctors/[id=fl-1]' },
      ),
    ).toMatchObject({ doctors: [{ id: 'fl-3', pools: ['a', 'c'], fritak: ['natt'] }] });
  });

  it('reads a selector as the operations before have left the document', () => {
    const outcome = applyJsonPatch(document, [
      { op: 'add', path: '/doctors/0', value: { id: 'fl-9' } },
      { op: 'add', path: '/doctors/-', value: { id: 'fl-10' } },
      { op: 'add', path: '/doctors/[id=fl-1]/pools', value: [] },
      { op: 'copy', from: '/doctors/[id=fl-3]/pools', path: '/doctors/[id=fl-10]/pools' },
    ]);
    expect(outcome).toMatchObject({
      ok: true,
      places: ['/doctors/0', '/doctors/3', '/doctors/1/pools', '/doctors/3/pools'],
      value: {
        doctors: [
          { id: 'fl-9' },
          { id: 'fl-1', pools: [] },
          { id: 'fl-3' },
          { id: 'fl-10', pools: ['a', 'b'] },
        ],
      },
    });
  });

  it('takes any member, numbers, and values with a slash', () => {
    expect(patched({ op: 'remove', path: '/rows/[n=7]' })).toMatchObject({ rows: ['text', null] });
    expect(patched({ op: 'test', path: '/absences/[doctor=a~1b]/kind', value: 'ferie' })).toEqual(document);
  });

  it('changes nothing where none fits, or several do', () => {
    const value = 'x';
    expect(patched({ op: 'replace', path: '/doctors/[id=fl-2]/id', value })).toEqual([
      ['PATCH_PATH_MISSING', '/0/path'],
    ]);
    expect(patched({ op: 'replace', path: '/absences/[doctor=fl-1]/kind', value })).toEqual([
      ['PATCH_SELECTOR_AMBIGUOUS', '/0/path'],
    ]);
    expect(
      patched({ op: 'add', path: '/a', value }, { op: 'move', from: '/doctors/[id=no]', path: '/b' }),
    ).toEqual([['PATCH_PATH_MISSING', '/1/from']]);
    expect(document.doctors).toHaveLength(2);
  });

  it('tells every fault of a patch that does not follow from another', () => {
    const at = (path: string) => ({ op: 'replace', path, value: 'x' }) as const;
    expect(
      patched(
        at('/doctors/[id=fl-2]/id'),
        { op: 'test', path: '/rows/0/n', value: 8 },
        at('/doctors/[id=fl-4]/id'),
        at('/doctors/[id=fl-2]/pools'),
        at('/doctors/[id=x]/pools'),
        { op: 'copy', from: '/doctors/[id=fl-5]', path: '/spare' },
        { op: 'remove', path: '/spare/id' },
        at('/absences/9/kind'),
        at('/absences/[doctor=nobody]/kind'),
      ),
    ).toEqual([
      ['PATCH_PATH_MISSING', '/0/path'],
      ['PATCH_TEST_FAILED', '/1/value'],
      ['PATCH_PATH_MISSING', '/2/path'],
      ['PATCH_PATH_MISSING', '/3/path'],
      ['PATCH_PATH_MISSING', '/5/from'],
      ['PATCH_PATH_MISSING', '/7/path'],
    ]);
  });

  it('is a name like any other where there is no array', () => {
    expect(patched({ op: 'replace', path: '/[id=x]', value: 2 })).toMatchObject({ '[id=x]': 2 });
  });

  it.each(['/doctors/length', '/doctors/01', '/doctors/x', '/doctors/0/id/0', '/rows/0/n/x', '/rows/2/x'])(
    'finds no place at %s, whatever is to be done there',
    (path) => {
      const value = 2 ** 32 - 1;
      for (const op of ['add', 'replace', 'test'] as const)
        expect(patched({ op, path, value })).toEqual([['PATCH_PATH_MISSING', '/0/path']]);
      expect(patched({ op: 'remove', path })).toEqual([['PATCH_PATH_MISSING', '/0/path']]);
      for (const op of ['copy', 'move'] as const) {
        expect(patched({ op, from: path, path: '/a' })).toEqual([['PATCH_PATH_MISSING', '/0/from']]);
        expect(patched({ op, from: '/rows/0', path })).toEqual([['PATCH_PATH_MISSING', '/0/path']]);
      }
    },
  );

  it('does not let copies of copies fill the memory', () => {
    const doubling = Array.from(
      { length: 60 },
      () => ({ op: 'copy', from: '/doctors', path: '/doctors/-' }) as const,
    );
    expect(patched(...doubling)).toEqual([
      ['PATCH_COPIES_TOO_MUCH', expect.stringMatching(/^\/1\d\/from$/) as string],
    ]);
  });

  it.each(['/__proto__/x', '/doctors/0/constructor', '/doctors/[__proto__=x]/a', '/doctors/[toString=x]'])(
    'finds nothing at %s',
    (path) => {
      expect(patched({ op: 'add', path, value: 1 })).toEqual([['PATCH_PATH_MISSING', '/0/path']]);
    },
  );

  it('says which value is another than the one it builds on', () => {
    expect(patched({ op: 'test', path: '/doctors/[id=fl-1]/id', value: 'fl-2' })).toEqual([
      ['PATCH_TEST_FAILED', '/0/value'],
    ]);
  });

  it('finds nothing behind the end of an array to take away', () => {
    expect(patched({ op: 'remove', path: '/doctors/-' })).toEqual([['PATCH_PATH_MISSING', '/0/path']]);
  });
});
