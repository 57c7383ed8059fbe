export { loadHighsBackend, type HighsSettings } from './backends/highs.js';
export type { Capabilities, Problem, SolveOptions, SolverBackend } from './backends/solver-backend.js';
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
export {
  optimiseLexicographically,
  type SearchLimits,
  type SearchOutcome,
  type SearchSurroundings,
  type TierResult,
} from './search/lexicographic.js';
