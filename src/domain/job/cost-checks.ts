import { error, type Issue } from '../issue.js';
import type { Cost } from './cost.js';
import type { ReadableParts } from './read-document.js';
import { unknownReference } from './unknown-reference.js';

/** Lines that are not there, and two rates or pay models for the very same. */
export function checkCost({ cost, writtenIds }: ReadableParts): Issue[] {
  if (cost === undefined) return [];
  const refer = (line: string | undefined, section: keyof Cost, index: number): Issue[] =>
    line === undefined || writtenIds.lines.has(line)
      ? []
      : [unknownReference('lines', line, ['cost', section, index, 'line'])];
  return [
    ...cost.payModels.flatMap(({ line }, index) => refer(line, 'payModels', index)),
    ...cost.rates.flatMap(({ line }, index) => refer(line, 'rates', index)),
    ...twice('payModels', cost.payModels, ({ line, category }) => [line, category]),
    ...twice('rates', cost.rates, ({ model, line, category }) => [model, line, category]),
  ];
}

function twice<Item>(
  section: keyof Cost,
  items: readonly Item[],
  keyOf: (item: Item) => readonly (string | undefined)[],
): Issue[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = JSON.stringify(keyOf(item));
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      error('COST_TWICE', ['cost', section, index], {
        nb: 'Det står én før for det samme: linje, kategori og lønnsmodell har én sats, linje og kategori én lønnsmodell.',
        nn: 'Det står éin før for det same: linje, kategori og lønsmodell har éin sats, linje og kategori éin lønsmodell.',
        en: 'There is one before for the same: line, category and pay model have one rate, line and category one pay model.',
      }),
    ];
  });
}
