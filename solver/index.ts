export { loadHighsBackend, type HighsSettings } from './backends/highs.js';
export { loadJavascriptLpSolver } from './backends/javascript-lp-solver.js';
export type { Capabilities, Problem, SolveOptions, SolverBackend } from './backends/solver-backend.js';
export { addBalance, evaluateBalance, type Balance } from './forms/balance.js';
export { addBlock, type Block } from './forms/block.js';
export { addConflict, evaluateConflict, type Conflict } from './forms/conflict.js';
export { addCover, evaluateCover, type Cover } from './forms/cover.js';
export type { FormValue, Penalty } from './forms/form-value.js';
export { addImplication, evaluateImplication, type Implication } from './forms/implication.js';
export { addRunLength, evaluateRunLength, type RunLength } from './forms/run-length.js';
export { addSumInWindow, evaluateSumInWindow, type SumInWindow } from './forms/sum-in-window.js';
export { writeLp } from './formats/lp.js';
export { writeMps } from './formats/mps.js';
export { Model } from './model/model.js';
export type {
  FrozenModel,
  LinearExpression,
  ModelRow,
  ModelVariable,
  Objective,
  ObjectivePlace,
  Sense,
  Tag,
  Term,
  Variable,
} from './model/model.js';
export { completePoint } from './outcome/complete-point.js';
export { findViolations, isFeasible, type Violation } from './outcome/feasibility.js';
export { objectiveValue } from './outcome/objective-value.js';
export { evaluateExpression, type Point } from './outcome/point.js';
export type { SolveOutcome } from './outcome/solve-outcome.js';
export type { Incumbent } from './search/incumbent.js';
export { optimiseLexicographically } from './search/lexicographic.js';
export type { SearchLimits, SearchSurroundings } from './search/search-limits.js';
export type { SearchOutcome, SearchRecord, TierResult } from './search/search-outcome.js';
