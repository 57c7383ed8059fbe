import type {
  Highs,
  HighsCallbackMap,
  InterruptCallbackEvent,
  Model as NativeModel,
  OptionValue,
} from 'highs';
import { isFeasible } from '../outcome/feasibility.js';
import { objectiveValue } from '../outcome/objective-value.js';
import type { Feasible, Optimal, SolveOutcome } from '../outcome/solve-outcome.js';
import { solveConstant } from './constant-problem.js';
import { openInHighs } from './highs-open.js';
import { readHighsStatus, type HighsVerdict } from './highs-status.js';
import { loadHighs } from './load-highs.js';
import type { Capabilities, Problem, SolveOptions, SolverBackend } from './solver-backend.js';
import { toSparseModel } from './sparse-model.js';
import { Stopping } from './stopping.js';

export interface HighsSettings {
  /** Seconds on any steady clock. */
  readonly now: () => number;
  /** Native options by their HiGHS name, over the defaults of this backend. */
  readonly nativeOptions?: Readonly<Record<string, OptionValue>>;
}

const DEFAULT_ABSOLUTE_GAP = 1e-6;
/** HiGHS keeps rows within 1e-6 of a scaled problem; a point further off than this is not used. */
const POINT_TOLERANCE = 1e-5;
const FEASIBLE_POINT = 2;

const CAPABILITIES: Capabilities = {
  start: true,
  timeLimit: true,
  nodeLimit: true,
  bound: true,
  cancel: true,
  incumbents: true,
  largestVariableCount: undefined,
};

/**
 * Loads HiGHS in WebAssembly: one thread, deterministic for a seed. The instance serves any number of solves, one
 * after the other, until an outcome says `backendLost`. `solve` throws only what a caller's own function threw.
 */
export async function loadHighsBackend(settings: HighsSettings): Promise<SolverBackend> {
  const highs = await loadHighs();
  let lost = false;
  return {
    name: 'highs',
    version: highs.version.string,
    capabilities: CAPABILITIES,
    solve(problem, options = {}) {
      if (lost)
        return { kind: 'backend-error', message: 'This HiGHS instance has aborted', backendLost: true };
      if (problem.variables.length === 0) return solveConstant(problem);
      const stopping = new Stopping(options, settings.now);
      let outcome: SolveOutcome;
      try {
        outcome = solve(
          highs,
          problem,
          options,
          { ...nativeOptions(options), ...settings.nativeOptions },
          stopping,
        );
      } catch (cause) {
        lost = !(cause instanceof highs.errors.HighsError);
        outcome = { kind: 'backend-error', message: describe(cause), backendLost: lost };
      }
      if (stopping.failure !== undefined) throw stopping.failure;
      return outcome;
    },
    open(problem) {
      if (lost) return undefined;
      return openInHighs(highs, problem, {
        now: settings.now,
        nativeOptions: settings.nativeOptions ?? {},
        onFailure: (cause) => {
          lost ||= !(cause instanceof highs.errors.HighsError);
        },
      });
    },
  };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function solve(
  highs: Highs,
  problem: Problem,
  options: SolveOptions,
  native: Readonly<Record<string, OptionValue>>,
  stopping: Stopping,
): SolveOutcome {
  const model = highs.createModel();
  try {
    model.options.set(native);
    model.passModel(toSparseModel(problem));
    if (options.start !== undefined && isFeasible(problem, options.start))
      model.setSolution({ colValue: Float64Array.from(options.start) });
    const verdict = run(model, options, stopping);
    return stopping.endsBefore(verdict === 'time')
      ? readStopped(problem, stopping, options.start)
      : readOutcome(model, problem, verdict);
  } finally {
    model.dispose();
  }
}

function nativeOptions(options: SolveOptions): Readonly<Record<string, OptionValue>> {
  return {
    output_flag: false,
    random_seed: options.seed ?? 0,
    mip_abs_gap: options.absoluteGap ?? DEFAULT_ABSOLUTE_GAP,
    mip_rel_gap: options.relativeGap ?? 0,
    ...(options.nodeLimit === undefined ? {} : { mip_max_nodes: options.nodeLimit }),
    ...(options.timeLimitSeconds === undefined ? {} : { time_limit: Math.max(0, options.timeLimitSeconds) }),
  };
}

function run(model: NativeModel, options: SolveOptions, stopping: Stopping): HighsVerdict {
  const callbacks = makeCallbacks(options, stopping);
  model.run(callbacks);
  let verdict = readHighsStatus(model.getModelStatus());
  if (verdict === 'infeasible-or-unbounded') {
    model.options.set('presolve', 'off');
    model.run(callbacks);
    verdict = readHighsStatus(model.getModelStatus());
  }
  if (verdict === 'infeasible-or-unbounded') return isInfeasible(model) ? 'infeasible' : 'unbounded';
  return verdict;
}

/** Without an objective nothing is unbounded. Leaves the model without costs. */
function isInfeasible(model: NativeModel): boolean {
  for (let column = model.getDimensions().numCols - 1; column >= 0; column -= 1)
    model.changeColCost(column, 0);
  model.run();
  return readHighsStatus(model.getModelStatus()) === 'infeasible';
}

/** Native code polls the interrupt channels now and then; its own time limit ends what it does in between. */
function makeCallbacks({ onImproving }: SolveOptions, stopping: Stopping): HighsCallbackMap {
  const interruptIfDue = (event: InterruptCallbackEvent): undefined => {
    if (stopping.isDue()) event.interrupt();
    else stopping.keepBound(event.data.mip_dual_bound);
    return undefined;
  };
  return {
    1: interruptIfDue,
    2: interruptIfDue,
    6: interruptIfDue,
    4: ({ data }): undefined => {
      const { mip_solution: values, objective_function_value: objective } = data;
      if (values === undefined || objective === undefined || stopping.isDue()) return undefined;
      stopping.keepPoint(values);
      stopping.keepBound(data.mip_dual_bound);
      if (onImproving !== undefined)
        stopping.guard(() => {
          onImproving(values, objective);
        });
      return undefined;
    },
  };
}

/** What was known when it was last said to go on: what came after depends on the moment of the stop. */
function readStopped(problem: Problem, stopping: Stopping, start: SolveOptions['start']): SolveOutcome {
  const stoppedBy = stopping.cancelled ? 'cancelled' : 'limit';
  const values = [stopping.point, start && Float64Array.from(start)].find(
    (point) => point !== undefined && isFeasible(problem, point, POINT_TOLERANCE),
  );
  if (values === undefined) return { kind: stopping.cancelled ? 'cancelled' : 'no-solution-in-time' };
  const objective = objectiveValue(problem.objective, values);
  return { kind: 'feasible', values, objective, bound: boundOf(stopping.bound, objective), stoppedBy };
}

function readOutcome(model: NativeModel, problem: Problem, verdict: HighsVerdict): SolveOutcome {
  switch (verdict) {
    case 'optimal':
      return readSolution(model, problem, 'optimal') ?? brokenPoint();
    case 'work':
      return readSolution(model, problem, 'feasible') ?? { kind: 'no-solution-in-time' };
    case 'infeasible':
    case 'unbounded':
      return { kind: verdict };
    case 'infeasible-or-unbounded':
    case 'time':
    case 'interrupted':
    case 'error':
      return {
        kind: 'backend-error',
        message: `HiGHS ended with model status ${model.getModelStatus()}`,
        backendLost: false,
      };
  }
}

function brokenPoint(): SolveOutcome {
  return {
    kind: 'backend-error',
    message: 'HiGHS called a point optimal that breaks the problem',
    backendLost: false,
  };
}

/** `undefined` where there is no point, or one that does not stand the re-check. */
function readSolution(
  model: NativeModel,
  problem: Problem,
  kind: 'optimal' | 'feasible',
): Optimal | Feasible | undefined {
  if (model.info.get('primal_solution_status') !== FEASIBLE_POINT) return undefined;
  const values = model.getSolution().colValue;
  if (!isFeasible(problem, values, POINT_TOLERANCE)) return undefined;
  const objective = objectiveValue(problem.objective, values);
  const isMip = problem.variables.some((variable) => variable.kind !== 'continuous');
  const nativeBound = isMip
    ? Number(model.info.get('mip_dual_bound'))
    : kind === 'optimal'
      ? objective
      : Number.NaN;
  const solution = { values, objective, bound: boundOf(nativeBound, objective) };
  return kind === 'optimal' ? { kind, ...solution } : { kind, ...solution, stoppedBy: 'limit' };
}

function boundOf(nativeBound: number, objective: number): number | undefined {
  return Number.isFinite(nativeBound) ? Math.min(nativeBound, objective) : undefined;
}
