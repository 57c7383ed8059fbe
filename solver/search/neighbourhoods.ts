import type { Candidates } from './candidates.js';
import type { ModelIndex } from './model-index.js';
import { randomIndex, shuffle, type Random } from './random.js';

/** Draws a set of related choices to free, about `size` of them. */
export type Neighbourhood = (size: number, random: Random) => ReadonlySet<number>;

/**
 * One neighbourhood for each kind of group label (the text before the `:`), which frees whole groups in a random
 * order; one that frees successive groups, in the order they were made; and one that grows over shared rows.
 */
export function makeNeighbourhoods(index: ModelIndex): readonly Neighbourhood[] {
  const kinds = [...groupsByKind(index).values()].filter((groups) => groups.length > 1);
  return [
    ...kinds.flatMap((groups) => [scatteredGroups(groups), successiveGroups(groups)]),
    sharedRows(index),
  ];
}

/** Frees what bears on the costs given, with all the groups of a kind that those choices are in. */
export function pickAround(
  costs: readonly number[],
  candidatesOf: (variable: number) => Candidates,
  size: number,
  random: Random,
): Set<number> {
  const chosen = new Set<number>();
  for (const cost of shuffle([...costs], random)) {
    const { lowering, raising } = candidatesOf(cost);
    for (const choice of [...lowering, ...raising]) chosen.add(choice);
    if (chosen.size >= size) break;
  }
  return chosen;
}

function groupsByKind({ model, choices }: ModelIndex): ReadonlyMap<string, readonly (readonly number[])[]> {
  const kinds = new Map<string, Map<string, number[]>>();
  for (const choice of choices) {
    for (const label of model.variables[choice]?.groups ?? []) {
      const kind = label.slice(0, Math.max(0, label.indexOf(':')));
      const groups = kinds.get(kind) ?? new Map<string, number[]>();
      kinds.set(kind, groups);
      const group = groups.get(label) ?? [];
      groups.set(label, group);
      group.push(choice);
    }
  }
  return new Map([...kinds].map(([kind, groups]) => [kind, [...groups.values()]]));
}

function scatteredGroups(groups: readonly (readonly number[])[]): Neighbourhood {
  return (size, random) => takeGroups(shuffle([...groups], random), size);
}

function successiveGroups(groups: readonly (readonly number[])[]): Neighbourhood {
  return (size, random) => {
    const first = randomIndex(random, groups.length);
    return takeGroups([...groups.slice(first), ...groups.slice(0, first)], size);
  };
}

function takeGroups(groups: readonly (readonly number[])[], size: number): Set<number> {
  const chosen = new Set<number>();
  for (const group of groups) {
    if (chosen.size >= size) break;
    for (const choice of group) chosen.add(choice);
  }
  return chosen;
}

function sharedRows({ choices, isChoice, rowsOfVariable, variablesOfRow }: ModelIndex): Neighbourhood {
  return (size, random) => {
    const chosen = new Set<number>();
    const frontier = [choices[randomIndex(random, choices.length)] ?? 0];
    const seenRows = new Set<number>();
    while (chosen.size < size && frontier.length > 0) {
      const [choice = 0] = frontier.splice(randomIndex(random, frontier.length), 1);
      for (
        let at = rowsOfVariable.starts[choice] ?? 0;
        at < (rowsOfVariable.starts[choice + 1] ?? 0);
        at += 1
      ) {
        const row = rowsOfVariable.indices[at] ?? 0;
        if (seenRows.has(row)) continue;
        seenRows.add(row);
        for (
          let term = variablesOfRow.starts[row] ?? 0;
          term < (variablesOfRow.starts[row + 1] ?? 0);
          term += 1
        ) {
          const other = variablesOfRow.indices[term] ?? 0;
          if (isChoice[other] !== 1 || chosen.has(other)) continue;
          chosen.add(other);
          frontier.push(other);
        }
      }
    }
    return chosen;
  };
}
