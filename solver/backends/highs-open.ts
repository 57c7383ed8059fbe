import type { Highs, InterruptCallbackEvent, Model as NativeModel, OptionValue } from 'highs';
import { readHighsStatus } from './highs-status.js';
import type { NewColumn, OpenProblem, OpenSolution } from './open-problem.js';
import type { Problem, SolveOptions } from './solver-backend.js';
import { toSparseModel } from './sparse-model.js';
import { Stopping } from './stopping.js';

/** For problems that are solved hundreds of times in a row: each is small, and looking for good points early is in vain. */
const NATIVE_OPTIONS: Readonly<Record<string, OptionValue>> = {
  output_flag: false,
  mip_abs_gap: 0,
  mip_rel_gap: 0,
  mip_detect_symmetry: false,
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_root_reduced_cost: false,
};

export interface HighsOpenSettings {
  readonly now: () => number;
  readonly nativeOptions: Readonly<Record<string, OptionValue>>;
  /** Told what native code threw; the problem is of no more use then. */
  readonly onFailure: (cause: unknown) => void;
}

/** Passes the problem to HiGHS once and keeps it there until it is closed. */
export function openInHighs(highs: Highs, problem: Problem, settings: HighsOpenSettings): OpenProblem {
  let model: NativeModel | undefined;
  const attempt = <T>(call: (native: NativeModel) => T): T | undefined => {
    if (model === undefined) return undefined;
    try {
      return call(model);
    } catch (cause) {
      model = undefined;
      settings.onFailure(cause);
      return undefined;
    }
  };
  model = highs.createModel();
  attempt((native) => {
    native.options.set({ ...NATIVE_OPTIONS, ...settings.nativeOptions });
    native.passModel(toSparseModel(problem));
  });
  const isMip = problem.variables.some(({ kind }) => kind !== 'continuous');
  return {
    setCosts(costs) {
      const indices = Int32Array.from(costs.keys());
      attempt((native) => native.changeColsCost({ kind: 'set', indices }, costs));
    },
    addColumns(columns) {
      if (columns.length > 0) attempt((native) => native.addCols(toColumnData(columns, problem.rows.length)));
    },
    solve(options) {
      const stopping = new Stopping(options, settings.now);
      const solution = attempt((native) => solve(native, options, stopping, isMip));
      if (stopping.failure !== undefined) throw stopping.failure;
      return solution;
    },
    close() {
      attempt((native) => {
        native.dispose();
      });
      model = undefined;
    },
  };
}

function solve(
  native: NativeModel,
  { timeLimitSeconds }: SolveOptions,
  stopping: Stopping,
  isMip: boolean,
): OpenSolution | undefined {
  if (stopping.isDue()) return undefined;
  if (timeLimitSeconds !== undefined)
    native.options.set({ time_limit: native.getRunTime() + Math.max(0, timeLimitSeconds) });
  const interruptIfDue = (event: InterruptCallbackEvent): undefined => {
    if (stopping.isDue()) event.interrupt();
    return undefined;
  };
  native.run({ 1: interruptIfDue, 2: interruptIfDue, 6: interruptIfDue });
  const verdict = readHighsStatus(native.getModelStatus());
  if (stopping.endsBefore(verdict === 'time') || verdict !== 'optimal') return undefined;
  const objective = native.getObjectiveValue();
  const bound = isMip ? Math.min(objective, Number(native.info.get('mip_dual_bound'))) : objective;
  const { colValue, rowDual } = native.getSolution();
  return Number.isFinite(bound) ? { values: colValue, bound, rowDuals: rowDual } : undefined;
}

function toColumnData(columns: readonly NewColumn[], numRows: number): Parameters<NativeModel['addCols']>[0] {
  const entries = columns.flatMap((column) => column.entries);
  const starts = new Int32Array(columns.length + 1);
  for (const [at, column] of columns.entries()) starts[at + 1] = (starts[at] ?? 0) + column.entries.length;
  return {
    cost: Float64Array.from(columns, ({ cost }) => cost),
    lower: new Float64Array(columns.length),
    upper: new Float64Array(columns.length).fill(Infinity),
    matrix: {
      format: 'csc',
      numRows,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(entries, ({ row }) => row),
      values: Float64Array.from(entries, ({ coefficient }) => coefficient),
    },
  };
}
