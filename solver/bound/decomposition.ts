import type { LinearExpression, ModelRow, ModelVariable, Term, Variable } from '../model/model.js';
import type { TierProblem } from '../search/tier-problem.js';

/** One term of a row that blocks share: by position in `Decomposition.rows`. */
export interface SharedTerm {
  readonly row: number;
  readonly coefficient: number;
}

/** Decisions that share a label, with all that follows from them alone. */
export interface Block {
  /** `''` where the decisions have none of the kind. */
  readonly label: string;
  /** Position in the whole problem of each variable. */
  readonly origin: readonly number[];
  readonly variables: readonly ModelVariable[];
  /** Rows over variables of this block alone. */
  readonly rows: readonly ModelRow[];
  /** By variable of the block: its cost, and its part in the shared rows. */
  readonly costs: Float64Array;
  readonly sharedTerms: readonly (readonly SharedTerm[])[];
}

/** A problem as blocks that are held together by few rows. */
export interface Decomposition {
  readonly whole: TierProblem;
  readonly blocks: readonly Block[];
  /** Rows of the whole problem that belong to no block alone. */
  readonly rows: readonly ModelRow[];
  /** Hinges over decisions of more than one block, by position in the whole problem. */
  readonly sharedVariables: readonly number[];
}

const SHARED = -1;
const UNUSED = -2;

/**
 * Takes the problem apart by the kind of label for which shared rows and decisions of the largest block are fewest in
 * all: the one makes finding prices slow, the other answering them. Hinges that nothing depends on are left out.
 * `undefined` where no kind of label makes two blocks. O(terms) for each kind.
 */
export function decompose(whole: TierProblem): Decomposition | undefined {
  const isUsed = findUsed(whole);
  const kinds = new Set(whole.variables.flatMap(({ groups = [] }) => groups.map(kindOf)));
  let best: { readonly owners: Owners; readonly burden: number } | undefined;
  for (const kind of kinds) {
    const found = findOwners(whole, kind, isUsed);
    const { owners, labels } = found;
    if (labels.length < 2) continue;
    const shared = whole.rows.filter((row) => ownerOfRow(row, owners) === SHARED).length;
    const burden = shared + Math.max(...countDecisions(whole, owners));
    if (best === undefined || burden < best.burden) best = { owners: found, burden };
  }
  return best === undefined ? undefined : build(whole, best.owners);
}

/** By block. */
function countDecisions({ variables }: TierProblem, owners: Int32Array): readonly number[] {
  const sizes: number[] = [];
  for (const [index, { hinge }] of variables.entries()) {
    const owner = owners[index] ?? SHARED;
    if (hinge === undefined) sizes[owner] = (sizes[owner] ?? 0) + 1;
  }
  return sizes;
}

function kindOf(label: string): string {
  return label.slice(0, label.indexOf(':') + 1);
}

/** Costs, rows that ask something, and bounds of hinges use variables; so do the hinges that are used. */
function findUsed({ variables, rows, objective }: TierProblem): Uint8Array {
  const isUsed = new Uint8Array(variables.length);
  const use = ({ variable }: Term): void => {
    isUsed[variable] = 1;
  };
  objective.terms.forEach(use);
  for (const { terms, defines } of rows) if (defines === undefined) terms.forEach(use);
  for (const [index, { hinge, upper }] of [...variables.entries()].reverse()) {
    if (hinge === undefined || upper !== undefined) isUsed[index] = 1;
    if (isUsed[index] === 1) for (const { terms } of hinge ?? []) terms.forEach(use);
  }
  return isUsed;
}

interface Owners {
  /** For each variable the number of its block, {@link SHARED} or {@link UNUSED}. */
  readonly owners: Int32Array;
  /** By block. */
  readonly labels: readonly string[];
}

/** Decisions without a label are one block. */
function findOwners({ variables }: TierProblem, kind: string, isUsed: Uint8Array): Owners {
  const owners = new Int32Array(variables.length).fill(UNUSED);
  const numbers = new Map<string, number>();
  for (const [index, { hinge, groups = [] }] of variables.entries()) {
    if (isUsed[index] !== 1) continue;
    if (hinge === undefined) {
      const label = groups.find((group) => kindOf(group) === kind) ?? '';
      const number = numbers.get(label) ?? numbers.size;
      numbers.set(label, number);
      owners[index] = number;
    } else {
      owners[index] = commonOwner(
        hinge.flatMap(({ terms }) => terms),
        owners,
      );
    }
  }
  return { owners, labels: [...numbers.keys()] };
}

/** {@link SHARED} where the variables have more than one owner, or there are none. */
function commonOwner(terms: readonly Term[], owners: Int32Array): number {
  const first = terms[0] === undefined ? SHARED : (owners[terms[0].variable] ?? SHARED);
  return terms.every(({ variable }) => owners[variable] === first) ? first : SHARED;
}

function ownerOfRow({ terms, defines }: ModelRow, owners: Int32Array): number {
  return defines !== undefined && owners[defines] === UNUSED ? UNUSED : commonOwner(terms, owners);
}

function build(whole: TierProblem, { owners, labels }: Owners): Decomposition {
  const origins = labels.map((): number[] => []);
  const rowsOfBlock = labels.map((): ModelRow[] => []);
  for (const [index, owner] of owners.entries()) origins[owner]?.push(index);
  const rows: ModelRow[] = [];
  for (const row of whole.rows) {
    const owner = ownerOfRow(row, owners);
    if (owner === SHARED) rows.push(row);
    else rowsOfBlock[owner]?.push(row);
  }
  const costs = new Float64Array(whole.variables.length);
  for (const { coefficient, variable } of whole.objective.terms)
    costs[variable] = (costs[variable] ?? 0) + coefficient;
  const sharedTerms: SharedTerm[][] = whole.variables.map(() => []);
  for (const [row, { terms }] of rows.entries())
    for (const { coefficient, variable } of terms) sharedTerms[variable]?.push({ row, coefficient });
  const blocks = origins.map((origin, number): Block => {
    const place = new Map(origin.map((index, at) => [index, at as Variable]));
    return {
      label: labels[number] ?? '',
      origin,
      variables: origin.map((index) => moveVariable(whole.variables[index] as ModelVariable, place)),
      rows: (rowsOfBlock[number] ?? []).map((row) => ({ ...row, terms: moveTerms(row.terms, place) })),
      costs: Float64Array.from(origin, (index) => costs[index] ?? 0),
      sharedTerms: origin.map((index) => sharedTerms[index] ?? []),
    };
  });
  const sharedVariables = [...owners.keys()].filter((index) => owners[index] === SHARED);
  return { whole, blocks, rows, sharedVariables };
}

function moveVariable(variable: ModelVariable, place: ReadonlyMap<number, Variable>): ModelVariable {
  const hinge = variable.hinge?.map(({ terms, constant }): LinearExpression => ({
    terms: moveTerms(terms, place),
    constant,
  }));
  return { ...variable, hinge };
}

function moveTerms(terms: readonly Term[], place: ReadonlyMap<number, Variable>): readonly Term[] {
  return terms.map(({ coefficient, variable }) => ({
    coefficient,
    variable: place.get(variable) as Variable,
  }));
}
