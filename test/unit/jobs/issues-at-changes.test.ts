import { expect, it } from 'vitest';
import { error } from '../../../src/domain/issue.js';
import { issuesAtChanges } from '../../../src/jobs/issues-at-changes.js';
import { applyJsonPatch, type JsonPatch } from '../../../src/jobs/json-patch.js';

const document = { doctors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], rules: {} };
const value = { id: 'x', pools: ['?'] };

function pointers(changes: JsonPatch, path: (string | number)[]): string[] {
  const changed = applyJsonPatch(document, changes);
  if (!changed.ok) throw new Error('The patch fits the document.');
  const issue = error('X', path, { nb: 'Feil.', nn: 'Feil.', en: 'Wrong.' });
  const traces = changes.map((operation, index) => ({ operation, place: changed.places[index] ?? '' }));
  return issuesAtChanges([issue], traces).map(({ pointer }) => pointer);
}

it('names the part of the value that is wrong', () => {
  const changes: JsonPatch = [
    { op: 'add', path: '/doctors/-', value },
    { op: 'test', path: '/doctors/[id=x]/id', value: 'x' },
  ];
  expect(pointers(changes, ['doctors', 3, 'pools', 0])).toEqual(['/changes/0/value/pools/0']);
  // What is only looked at is not to blame.
  expect(pointers(changes, ['doctors', 3, 'id'])).toEqual(['/changes/0/value/id']);
});

it('names the last change that wrote there', () => {
  const changes: JsonPatch = [
    { op: 'add', path: '/doctors/-', value },
    { op: 'replace', path: '/doctors/[id=x]/pools', value: [] },
  ];
  expect(pointers(changes, ['doctors', 3, 'pools'])).toEqual(['/changes/1/value']);
  expect(pointers(changes, ['doctors', 3, 'id'])).toEqual(['/changes/0/value/id']);
});

it('names the change that took something away, or copied it', () => {
  expect(pointers([{ op: 'remove', path: '/rules' }], ['rules'])).toEqual(['/changes/0']);
  expect(pointers([{ op: 'copy', from: '/doctors/0', path: '/doctors/-' }], ['doctors', 3, 'id'])).toEqual([
    '/changes/0',
  ]);
});

it('names all changes where positions have moved since', () => {
  const changes: JsonPatch = [
    { op: 'add', path: '/doctors/[id=c]/pools', value: ['?'] },
    { op: 'remove', path: '/doctors/[id=a]' },
  ];
  expect(pointers(changes, ['doctors', 1, 'pools', 0])).toEqual(['/changes']);
  expect(pointers(changes, ['doctors', 0, 'pools'])).toEqual(['/changes']);
});

it('names all changes where no single one is to blame', () => {
  const changes: JsonPatch = [
    { op: 'add', path: '/rules/x', value: 1 },
    { op: 'add', path: '/rules/y', value: 1 },
  ];
  expect(pointers(changes, [])).toEqual(['/changes']);
  expect(pointers(changes.slice(0, 1), ['rules'])).toEqual(['/changes/0']);
  expect(pointers(changes, ['lines', 0])).toEqual(['/changes']);
});

it('keeps the place in the document in the sentence', () => {
  const operation: JsonPatch[number] = { op: 'add', path: '/rules/x', value: 1 };
  const issue = error('X', ['rules', 'x'], { nb: 'Feil.', nn: 'Feil.', en: 'Wrong.' });
  expect(issuesAtChanges([issue], [{ operation, place: '/rules/x' }])[0]?.message).toEqual({
    nb: 'Feil. (I jobbdokumentet: /rules/x)',
    nn: 'Feil. (I jobbdokumentet: /rules/x)',
    en: 'Wrong. (In the job document: /rules/x)',
  });
});
