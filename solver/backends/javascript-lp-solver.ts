import declaredSolver from 'javascript-lp-solver';
import { isFeasible } from '../outcome/feasibility.js';
import { objectiveValue } from '../outcome/objective-value.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import { solveConstant } from './constant-problem.js';
import type { Capabilities, Problem, SolverBackend } from './solver-backend.js';

/** A month of a small district; see solver/README.md. */
const LARGEST_VARIABLE_COUNT = 700;

const CAPABILITIES: Omit<Capabilities, 'largestVariableCount'> = {
  start: false,
  timeLimit: true,
  nodeLimit: false,
  bound: false,
  cancel: false,
  incumbents: false,
};

/** The package declares its types as CommonJS, so its default export looks one level deeper than it is. */
const solver = declaredSolver as unknown as (typeof declaredSolver)['default'];

type SolverModel = Parameters<typeof solver.Solve>[0];

export interface JavascriptLpSolverSettings {
  /** Seconds on any steady clock. */
  readonly now: () => number;
  /** Of what it takes on; the default is what it was measured to be good for. */
  readonly largestVariableCount?: number;
}

/** It looks at a clock of whole milliseconds, which is not ours: so near its limit it may have been cut short. */
const CLOCK_TOLERANCE_SECONDS = 0.002;

/**
 * The pure JavaScript solver javascript-lp-solver: an independent second opinion on tiny problems. Its points are
 * re-checked, and it has no proof to show but its own word. It looks at its time limit between the nodes of its tree
 * only, and does not say whether that cut it short: where it may have, its word is not taken for a proof.
 */
export function loadJavascriptLpSolver({
  now,
  largestVariableCount = LARGEST_VARIABLE_COUNT,
}: JavascriptLpSolverSettings): SolverBackend {
  return {
    name: 'javascript-lp-solver',
    version: '1.0.3',
    capabilities: { ...CAPABILITIES, largestVariableCount },
    solve(problem, { timeLimitSeconds = Infinity } = {}) {
      if (problem.variables.length > largestVariableCount)
        return failed(`${problem.variables.length} variables are more than ${largestVariableCount}`);
      if (problem.variables.length === 0) return solveConstant(problem);
      if (!problem.rows.filter(({ terms }) => terms.length === 0).every((row) => holdsEmpty(row)))
        return { kind: 'infeasible' };
      if (timeLimitSeconds <= 0) return { kind: 'no-solution-in-time' };
      const begun = now();
      try {
        const result = solver.Solve(toSolverModel(problem, timeLimitSeconds));
        const isCut = now() - begun >= timeLimitSeconds - CLOCK_TOLERANCE_SECONDS;
        return isCut ? readCutResult(problem, result) : readResult(problem, result);
      } catch (cause) {
        return failed(cause instanceof Error ? cause.message : String(cause));
      }
    },
  };
}

function failed(message: string): SolveOutcome {
  return { kind: 'backend-error', message, backendLost: false };
}

function holdsEmpty(row: Problem['rows'][number]): boolean {
  return isFeasible({ variables: [], rows: [row] }, []);
}

/** Variables are at least 0 there, so each is counted from its lower bound; one without is marked unrestricted. */
function toSolverModel({ variables, rows, objective }: Problem, timeLimitSeconds: number): SolverModel {
  const model = {
    optimize: 'cost',
    opType: 'min' as const,
    constraints: {} as Record<string, { min?: number; max?: number; equal?: number }>,
    variables: Object.fromEntries<Record<string, number>>(
      variables.map((_, index) => [nameOf(index), { cost: 0 }]),
    ),
    ints: {} as Record<string, 1>,
    unrestricted: {} as Record<string, 1>,
    ...(Number.isFinite(timeLimitSeconds) && { timeout: Math.ceil(timeLimitSeconds * 1000) }),
  };
  const addTerm = (name: string, index: number, coefficient: number): void => {
    const column = (model.variables[nameOf(index)] ??= {});
    column[name] = (column[name] ?? 0) + coefficient;
  };
  for (const { coefficient, variable } of objective.terms) addTerm('cost', variable, coefficient);
  for (const [row, { terms, sense, rhs }] of rows.entries()) {
    if (terms.length === 0) continue;
    const limit = terms.reduce(
      (rest, { coefficient, variable }) => rest - coefficient * originOf(variables[variable]),
      rhs,
    );
    model.constraints[`r${row}`] =
      sense === '<=' ? { max: limit } : sense === '>=' ? { min: limit } : { equal: limit };
    for (const { coefficient, variable } of terms) addTerm(`r${row}`, variable, coefficient);
  }
  for (const [index, variable] of variables.entries()) {
    if (variable.kind !== 'continuous') model.ints[nameOf(index)] = 1;
    if (variable.lower === -Infinity) model.unrestricted[nameOf(index)] = 1;
    if (variable.upper === undefined) continue;
    model.constraints[`u${index}`] = { max: variable.upper - originOf(variable) };
    addTerm(`u${index}`, index, 1);
  }
  return model;
}

function nameOf(index: number): string {
  return `v${index}`;
}

function originOf(variable: Problem['variables'][number] | undefined): number {
  if (variable === undefined || variable.lower === -Infinity) return 0;
  return variable.kind === 'continuous' ? variable.lower : Math.ceil(variable.lower);
}

/** What it says when it was cut short is right only as far as its point stands the re-check. */
function readCutResult(problem: Problem, result: ReturnType<typeof solver.Solve>): SolveOutcome {
  const outcome = readResult(problem, result);
  return outcome.kind === 'optimal'
    ? { ...outcome, kind: 'feasible', stoppedBy: 'limit' }
    : { kind: 'no-solution-in-time' };
}

function readResult(problem: Problem, result: ReturnType<typeof solver.Solve>): SolveOutcome {
  const { feasible, bounded, ...found } = result as Readonly<Record<string, unknown>>;
  if (feasible !== true) return { kind: 'infeasible' };
  if (bounded === false) return { kind: 'unbounded' };
  const values = Float64Array.from(problem.variables, (variable, index) => {
    const value = found[nameOf(index)];
    return originOf(variable) + (typeof value === 'number' ? value : 0);
  });
  if (!isFeasible(problem, values))
    return failed('javascript-lp-solver gave a point that breaks the problem');
  return { kind: 'optimal', values, objective: objectiveValue(problem.objective, values), bound: undefined };
}
