import type { FrozenModel, ModelVariable, Tag } from '../model/model.js';
import { toSparseLists, type SparseEntry, type SparseLists } from './sparse-lists.js';

/**
 * A model turned round for incremental evaluation: what each variable touches. Rows that define hinges are left out,
 * for a completed point keeps them; a hinge's upper bound becomes a row.
 */
export interface ModelIndex {
  readonly model: FrozenModel;
  /** Positions of the yes/no decisions that are not fixed. */
  readonly choices: Int32Array;
  /** By variable: 1 where it is one of {@link choices}. */
  readonly isChoice: Uint8Array;
  /** By variable: the least value it can have, 0 or more for a hinge. */
  readonly floor: Float64Array;
  readonly rowsOfVariable: SparseLists;
  readonly variablesOfRow: SparseLists;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** By row: who asked for it; of a hinge's upper bound, who asked for the hinge. */
  readonly rowTags: readonly Tag[];
  /** Every expression of every hinge, in the order of the hinges. */
  readonly expressionsOfVariable: SparseLists;
  readonly variablesOfExpression: SparseLists;
  readonly expressionConstant: Float64Array;
  readonly hingeOfExpression: Int32Array;
  /** Of variable `v`: expressions `[starts[v], starts[v + 1])`; none for a decision. */
  readonly expressionStarts: Int32Array;
  readonly objectivesOfVariable: SparseLists;
}

/** O(terms). */
export function indexModel(model: FrozenModel): ModelIndex {
  const count = model.variables.length;
  const rows = indexRows(model);
  const expressions = indexExpressions(model.variables);
  return {
    model,
    choices: Int32Array.from(
      model.variables.flatMap((variable, index) => (isChoice(variable) ? [index] : [])),
    ),
    isChoice: Uint8Array.from(model.variables, (variable) => (isChoice(variable) ? 1 : 0)),
    floor: Float64Array.from(model.variables, ({ hinge, lower }) =>
      hinge === undefined ? lower : Math.max(0, lower),
    ),
    rowsOfVariable: toSparseLists(count, rows.entries.map(transpose)),
    variablesOfRow: toSparseLists(rows.lower.length, rows.entries),
    rowLower: Float64Array.from(rows.lower),
    rowUpper: Float64Array.from(rows.upper),
    rowTags: rows.tags,
    expressionsOfVariable: toSparseLists(count, expressions.entries.map(transpose)),
    variablesOfExpression: toSparseLists(expressions.constants.length, expressions.entries),
    expressionConstant: Float64Array.from(expressions.constants),
    hingeOfExpression: Int32Array.from(expressions.hinges),
    expressionStarts: Int32Array.from(expressions.starts),
    objectivesOfVariable: indexObjectives(model),
  };
}

function isChoice({ kind, hinge, lower, upper }: ModelVariable): boolean {
  return kind === 'binary' && hinge === undefined && lower === 0 && upper === 1;
}

function transpose({ list, index, coefficient }: SparseEntry): SparseEntry {
  return { list: index, index: list, coefficient };
}

function indexRows({ variables, rows }: FrozenModel): {
  entries: SparseEntry[];
  lower: number[];
  upper: number[];
  tags: Tag[];
} {
  const entries: SparseEntry[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  const tags: Tag[] = [];
  const askers = new Map<number, Tag>();
  for (const { terms, sense, rhs, tag, defines } of rows) {
    if (defines !== undefined) {
      askers.set(defines, tag);
      continue;
    }
    for (const { coefficient, variable } of terms)
      entries.push({ list: lower.length, index: variable, coefficient });
    lower.push(sense === '<=' ? -Infinity : rhs);
    upper.push(sense === '>=' ? Infinity : rhs);
    tags.push(tag);
  }
  for (const [index, variable] of variables.entries()) {
    if (variable.hinge === undefined || variable.upper === undefined) continue;
    entries.push({ list: lower.length, index, coefficient: 1 });
    lower.push(-Infinity);
    upper.push(variable.upper);
    tags.push(askers.get(index) ?? { rule: variable.name, subject: '' });
  }
  return { entries, lower, upper, tags };
}

function indexExpressions(variables: readonly ModelVariable[]): {
  entries: SparseEntry[];
  constants: number[];
  hinges: number[];
  starts: number[];
} {
  const entries: SparseEntry[] = [];
  const constants: number[] = [];
  const hinges: number[] = [];
  const starts = [0];
  for (const [hinge, variable] of variables.entries()) {
    for (const { terms, constant } of variable.hinge ?? []) {
      for (const term of terms)
        entries.push({ list: constants.length, index: term.variable, coefficient: term.coefficient });
      constants.push(constant);
      hinges.push(hinge);
    }
    starts.push(constants.length);
  }
  return { entries, constants, hinges, starts };
}

function indexObjectives({ variables, objectives }: FrozenModel): SparseLists {
  const entries = objectives.flatMap(({ terms }, index) =>
    terms.map(({ coefficient, variable }) => ({ list: variable, index, coefficient })),
  );
  return toSparseLists(variables.length, entries);
}
