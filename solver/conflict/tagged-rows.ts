import type { ModelRow, ModelVariable } from '../model/model.js';

/** Rows that may not all hold together, each in the group with which it stands or falls. */
export interface TaggedRows {
  readonly variables: readonly ModelVariable[];
  readonly rows: readonly Pick<ModelRow, 'terms' | 'sense' | 'rhs' | 'defines'>[];
  /** By position of the row; a row without a group always holds. */
  readonly groups: readonly (string | undefined)[];
}

/** Rows that are written with variables of their own positions, and the way back. */
export interface RestrictedRows extends Omit<TaggedRows, 'groups'> {
  /** Of each row. */
  readonly groups: readonly (string | undefined)[];
  /** By position here, the position in the whole. */
  readonly origins: readonly number[];
}

/**
 * The rows of these groups with all that they lean on: definitions of hinges in them, and rows without a group that share a variable.
 * Where the rows without a group can hold by themselves, the restricted rows can hold together exactly when these groups can: no other row
 * shares a variable with them.
 */
export function restrictRows(whole: TaggedRows, kept: ReadonlySet<string>): RestrictedRows {
  return restrictTo(whole, (group) => group !== undefined && kept.has(group));
}

/** All rows but definitions of hinges that no other row has. */
export function withoutIdleHinges(whole: TaggedRows): RestrictedRows {
  return restrictTo(whole, (group, { defines }) => group !== undefined || defines === undefined);
}

type IsChosen = (group: string | undefined, row: TaggedRows['rows'][number]) => boolean;

function restrictTo(whole: TaggedRows, isChosen: IsChosen): RestrictedRows {
  const { chosen, variables } = closeOver(whole, isChosen);
  const origins = [...variables].sort((a, b) => a - b);
  const placeOf = new Map(origins.map((origin, place) => [origin, place]));
  const positions = [...chosen].sort((a, b) => a - b);
  return {
    origins,
    variables: origins.flatMap((origin) => whole.variables[origin] ?? []),
    rows: positions.flatMap((position) => {
      const row = whole.rows[position];
      if (row === undefined) return [];
      const terms = row.terms.map(({ coefficient, variable }) => ({
        coefficient,
        variable: (placeOf.get(variable) ?? 0) as typeof variable,
      }));
      return [{ ...row, terms }];
    }),
    groups: positions.map((position) => whole.groups[position]),
  };
}

/** Rows and variables by position. */
function closeOver(
  whole: TaggedRows,
  isChosen: IsChosen,
): { readonly chosen: ReadonlySet<number>; readonly variables: ReadonlySet<number> } {
  const leaning = indexLeaning(whole);
  const chosen = new Set<number>();
  const variables = new Set<number>();
  const open: number[] = [];
  const take = (position: number): void => {
    if (chosen.has(position)) return;
    chosen.add(position);
    for (const { variable } of whole.rows[position]?.terms ?? []) {
      if (variables.has(variable)) continue;
      variables.add(variable);
      open.push(variable);
    }
  };
  for (const [position, row] of whole.rows.entries())
    if (isChosen(whole.groups[position], row)) take(position);
  for (let variable = open.pop(); variable !== undefined; variable = open.pop())
    for (const position of leaning.get(variable) ?? []) take(position);
  return { chosen, variables };
}

/** For each variable the rows without a group that must come along with it. */
function indexLeaning(whole: TaggedRows): ReadonlyMap<number, readonly number[]> {
  const held = findHeld(whole);
  const leaning = new Map<number, number[]>();
  for (const [position, { terms, defines }] of whole.rows.entries()) {
    if (whole.groups[position] !== undefined) continue;
    const isFree = defines !== undefined && !held.has(defines);
    for (const variable of isFree ? [defines] : terms.map((term) => term.variable)) {
      const known = leaning.get(variable);
      if (known === undefined) leaning.set(variable, [position]);
      else known.push(position);
    }
  }
  return leaning;
}

/**
 * Variables that something other than a group holds down: an upper bound, or a row without a group. Any other hinge may be as large as its
 * definition asks, so that definition says nothing of the variables in it and comes with the hinge alone.
 */
function findHeld({ variables, rows, groups }: TaggedRows): ReadonlySet<number> {
  const held = new Set<number>();
  for (const [variable, { upper }] of variables.entries()) if (upper !== undefined) held.add(variable);
  // A definition uses earlier variables only, so those of later hinges come first.
  for (const [position, { terms, defines }] of [...rows.entries()].reverse()) {
    if (groups[position] !== undefined || (defines !== undefined && !held.has(defines))) continue;
    for (const { variable } of terms) held.add(variable);
  }
  return held;
}
