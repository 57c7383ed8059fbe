export { loadHighsBackend } from './backends/highs.js';
export { loadJavascriptLpSolver } from './backends/javascript-lp-solver.js';
export type { SolverBackend } from './backends/solver-backend.js';
export type { ConflictLimits } from './conflict/conflict-checks.js';
export { findConflict, type ConflictOutcome } from './conflict/find-conflict.js';
export type { TaggedRows } from './conflict/tagged-rows.js';
export { addBalance, evaluateBalance } from './forms/balance.js';
export { addBlock } from './forms/block.js';
export { addConflict, evaluateConflict } from './forms/conflict.js';
export { addCover, evaluateCover } from './forms/cover.js';
export type { FormValue } from './forms/form-value.js';
export { addImplication, evaluateImplication } from './forms/implication.js';
export { addRunLength, evaluateRunLength } from './forms/run-length.js';
export { addSumInWindow, evaluateSumInWindow } from './forms/sum-in-window.js';
export { writeLp } from './formats/lp.js';
export { writeMps } from './formats/mps.js';
export { findImpossiblePeople } from './lines/impossible-people.js';
export { rosterCost } from './lines/line-cost.js';
export { findLineFaults } from './lines/line-faults.js';
export { linesAt, toModel } from './lines/line-model.js';
export type { Cover, Line, LineProblem, Person, Shift } from './lines/line-problem.js';
export type {
  LineReplay,
  LineRound,
  LineRoundResult,
  LineSearchOutcome,
  RunningLineTeam,
} from './lines/line-search.js';
export type { LineTeam } from './lines/line-team.js';
export { makeLineTeam, type LineTeamOptions } from './lines/make-line-team.js';
export { optimiseLines } from './lines/optimise-lines.js';
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
export { findViolations, isFeasible } from './outcome/feasibility.js';
export { objectiveValue } from './outcome/objective-value.js';
export type { Point } from './outcome/point.js';
export type { Pace } from './search/pace.js';
export { makeRandom, shuffle } from './search/random.js';
export { FlipEffects, type CostChange, type FlipEffect } from './search/flip-effects.js';
export type { Incumbent } from './search/incumbent.js';
export { optimiseLexicographically } from './search/lexicographic.js';
export { makeProver, takeTurns, type Prover } from './search/prover.js';
export type { ProofResult, ProofTask, RunningProver } from './search/running-prover.js';
export { askSecondOpinion } from './search/second-opinion.js';
export type { TierOpinion } from './search/second-opinion.js';
export type { ProverLimits, SearchLimits, SearchSurroundings } from './search/search-limits.js';
export type { SearchOutcome, TierResult } from './search/search-outcome.js';
