import { describe, expect, it } from 'vitest';
import type { Problem, SolverBackend } from '../backends/solver-backend.js';
import type { ModelVariable, Sense, Variable } from '../model/model.js';
import { isFeasible } from '../outcome/feasibility.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';

type Row = readonly [coefficients: readonly number[], sense: Sense, rhs: number];

const NEVER_FINISHED = { nodeLimit: 1 };
/** Variables of a problem that is not solved at its root. */
const LARGE = 35;

/** A test for backends that can; for the others there is none, so that nothing counts as skipped. */
function itWhere(isCapable: boolean): (name: string, test: () => void | Promise<void>) => void {
  return (name, test) => {
    if (isCapable) it(name, test);
  };
}

/** What every solver backend must do, as far as its capabilities go. Nothing here waits for a clock. */
export function describeBackend(name: string, load: () => Promise<SolverBackend>): void {
  describe(`backend ${name}`, async () => {
    const backend = await load();
    const { capabilities } = backend;

    it('names itself and its version', () => {
      expect(backend.name).toBe(name);
      expect(backend.version).toMatch(/^\d+\.\d+\.\d+/);
    });

    it('solves a linear problem', () => {
      const problem = makeProblem(
        [real(0), real(0)],
        [
          [[1, 2], '>=', 4],
          [[3, 1], '>=', 6],
        ],
        [1, 1],
      );
      expectOptimal(backend, problem, 2.8);
    });

    it('solves a whole-valued problem whose relaxation is fractional', () => {
      const problem = makeProblem([yesNo(), yesNo(), yesNo()], [[[2, 2, 2], '<=', 3]], [-1, -1, -1]);
      expectOptimal(backend, problem, -1);
    });

    it('adds the constant of the objective', () => {
      expectOptimal(backend, makeProblem([yesNo()], [[[1], '>=', 1]], [2], 5), 7);
    });

    it('keeps an equation', () => {
      expectOptimal(backend, makeProblem([yesNo(), yesNo()], [[[1, 1], '=', 1]], [3, 2]), 2);
    });

    it('solves a problem without rows, and one without an objective', () => {
      expectOptimal(backend, makeProblem([yesNo(), yesNo()], [], [-1, 1]), -1);
      expectOptimal(backend, makeProblem([yesNo()], [[[1], '=', 1]], []), 0);
    });

    it('solves the empty problem, and refuses empty rows that cannot hold', () => {
      expectOptimal(backend, makeProblem([], [], [], 4), 4);
      expect(backend.solve(makeProblem([], [[[], '>=', 1]], [])).kind).toBe('infeasible');
      expect(backend.solve(makeProblem([yesNo()], [[[], '>=', 1]], [1])).kind).toBe('infeasible');
      expectOptimal(backend, makeProblem([yesNo()], [[[], '<=', 1]], [1]), 0);
    });

    it('lets a free variable be negative, and keeps a fixed one', () => {
      expectOptimal(backend, makeProblem([real(-Infinity)], [[[1], '>=', -7.5]], [1]), -7.5);
      expectOptimal(backend, makeProblem([real(2.5, 2.5), real(0)], [[[1, 1], '>=', 4]], [1, 1]), 4);
    });

    it('keeps bounds that are not 0 and 1', () => {
      expectOptimal(backend, makeProblem([whole(-3, 5), real(-2, 2)], [], [1, 1]), -5);
      expectOptimal(backend, makeProblem([whole(-3, 5), real(-2, 2)], [], [-1, -1]), -7);
    });

    it('tells infeasible from unbounded', () => {
      expect(backend.solve(makeProblem([yesNo(), yesNo()], [[[1, 1], '>=', 3]], [1, 1])).kind).toBe(
        'infeasible',
      );
      expect(backend.solve(makeProblem([yesNo(), yesNo()], [[[2, 2], '=', 1]], [1, 1])).kind).toBe(
        'infeasible',
      );
      expect(backend.solve(makeProblem([real(0)], [], [-1])).kind).toBe('unbounded');
      expect(backend.solve(makeProblem([real(-Infinity)], [[[1], '<=', 3]], [1])).kind).toBe('unbounded');
    });

    it('does not mind odd names, nor the same name twice', () => {
      const names = ['e1', 'st', 'x[1]', 'free', 'æ ø', 'æ ø'];
      const variables = names.map((odd) => ({ ...yesNo(), name: odd }));
      expectOptimal(backend, makeProblem(variables, [[[1, 1, 1, 1, 1, 1], '>=', 2]], [6, 5, 4, 3, 2, 1]), 3);
    });

    it('adds up what an objective says twice of a variable', () => {
      const terms = [2, -3].map((coefficient) => ({ coefficient, variable: 0 as Variable }));
      expectOptimal(backend, { ...makeProblem([yesNo()], [], []), objective: { terms, constant: 0 } }, -1);
    });

    itWhere(capabilities.largestVariableCount !== undefined)('refuses a problem that is too large', () => {
      const variables = Array.from({ length: (capabilities.largestVariableCount ?? 0) + 1 }, () => yesNo());
      expect(backend.solve(makeProblem(variables, [], [])).kind).toBe('backend-error');
    });

    itWhere(capabilities.bound)('proves a bound', () => {
      const outcome = backend.solve(hardProblem(20));
      expect(outcome.kind).toBe('optimal');
      if (outcome.kind === 'optimal') expect(outcome.bound).toBeCloseTo(outcome.objective, 5);
    });

    itWhere(!capabilities.bound)('claims no bound', () => {
      const outcome = backend.solve(makeProblem([yesNo()], [], [1]));
      expect(outcome).toMatchObject({ kind: 'optimal', bound: undefined });
    });

    itWhere(capabilities.nodeLimit)(
      'gives the point of an exhausted node limit without calling it optimal',
      () => {
        const problem = hardProblem(LARGE);
        const outcome = backend.solve(problem, NEVER_FINISHED);
        expect(outcome).toMatchObject({ kind: 'feasible', stoppedBy: 'limit' });
        if (outcome.kind !== 'feasible') return;
        expect(isFeasible(problem, outcome.values, 1e-5)).toBe(true);
        expect(outcome.bound ?? -Infinity).toBeLessThanOrEqual(outcome.objective);
      },
    );

    itWhere(capabilities.timeLimit)('says when the time was too short for a point', () => {
      expect(backend.solve(hardProblem(LARGE), { timeLimitSeconds: 0 }).kind).toBe('no-solution-in-time');
    });

    itWhere(capabilities.timeLimit)('never calls optimal, nor infeasible, what its time cut short', () => {
      const outcome = backend.solve(hardProblem(LARGE), { timeLimitSeconds: 1e-6 });
      expect(['feasible', 'no-solution-in-time']).toContain(outcome.kind);
    });

    itWhere(capabilities.timeLimit && capabilities.start)(
      'falls back on its start when the time is out',
      () => {
        const problem = hardProblem(LARGE);
        const start = problem.variables.map(() => 0);
        const outcome = backend.solve(problem, { start, timeLimitSeconds: 0.02 });
        expect(outcome).toMatchObject({ kind: 'feasible' });
      },
    );

    itWhere(capabilities.start)('takes a start that breaks rows for none', () => {
      const problem = makeProblem([yesNo(), yesNo()], [[[1, 1], '<=', 1]], [-1, -2]);
      const outcome = backend.solve(problem, { start: [1, 1] });
      expect(outcome).toMatchObject({ kind: 'optimal', objective: -2 });
    });

    itWhere(capabilities.cancel)('is cancelled before it has a point', () => {
      expect(backend.solve(hardProblem(LARGE), { shouldStop: () => true }).kind).toBe('cancelled');
    });

    itWhere(capabilities.cancel && capabilities.incumbents)('is cancelled and keeps the point it has', () => {
      let found = 0;
      const outcome = backend.solve(hardProblem(LARGE), {
        onImproving: () => (found += 1),
        shouldStop: () => found > 0,
      });
      expect(outcome).toMatchObject({ kind: 'feasible', stoppedBy: 'cancelled' });
    });

    itWhere(capabilities.incumbents)('tells each better point', () => {
      const problem = hardProblem(20);
      const seen: number[] = [];
      const outcome = backend.solve(problem, {
        onImproving: (values, objective) => {
          expect(isFeasible(problem, values, 1e-5)).toBe(true);
          seen.push(objective);
        },
      });
      expect(seen).toEqual([...seen].sort((a, b) => b - a));
      if (outcome.kind === 'optimal') expect(seen.at(-1)).toBeCloseTo(outcome.objective, 5);
    });

    itWhere(capabilities.incumbents)('passes on what a callback throws, and works after it', () => {
      const fail = (): never => {
        throw new RangeError('of the caller');
      };
      expect(() => backend.solve(hardProblem(20), { onImproving: fail })).toThrow('of the caller');
      expectOptimal(backend, makeProblem([yesNo()], [], [-1]), -1);
    });
  });
}

function expectOptimal(backend: SolverBackend, problem: Problem, objective: number): void {
  const outcome: SolveOutcome = backend.solve(problem);
  expect(outcome).toMatchObject({ kind: 'optimal', objective: expect.closeTo(objective, 6) as number });
  if (outcome.kind === 'optimal') expect(isFeasible(problem, outcome.values)).toBe(true);
}

type ProblemVariable = Pick<ModelVariable, 'name' | 'kind' | 'lower' | 'upper'>;

function real(lower: number, upper?: number): ProblemVariable {
  return { name: 'c', kind: 'continuous', lower, upper };
}

function whole(lower: number, upper?: number): ProblemVariable {
  return { name: 'i', kind: 'integer', lower, upper };
}

function yesNo(): ProblemVariable {
  return { name: 'b', kind: 'binary', lower: 0, upper: 1 };
}

function makeProblem(
  variables: readonly ProblemVariable[],
  rows: readonly Row[],
  costs: readonly number[],
  constant = 0,
): Problem {
  return {
    variables,
    rows: rows.map(([coefficients, sense, rhs]) => ({ terms: toTerms(coefficients), sense, rhs })),
    objective: { terms: toTerms(costs), constant },
  };
}

function toTerms(coefficients: readonly number[]): Problem['objective']['terms'] {
  return coefficients.map((coefficient, index) => ({ coefficient, variable: index as Variable }));
}

/** A knapsack with several limits; 35 variables take some dozens of nodes. */
function hardProblem(size: number): Problem {
  const draw = (seed: number): number => 1 + ((seed * 7919 + 104_729) % 101);
  const rows = Array.from({ length: 10 }, (_, row): Row => [
    Array.from({ length: size }, (_unused, column) => draw(row * 61 + column * 17 + ((row * column) % 13))),
    '<=',
    size * 15,
  ]);
  const costs = Array.from({ length: size }, (_, column) => -draw(column * 29 + 5));
  return makeProblem(
    Array.from({ length: size }, () => yesNo()),
    rows,
    costs,
  );
}
