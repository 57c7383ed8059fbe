import { writeLp, writeMps } from '../../solver/index.js';
import type { Problem } from '../domain/problem.js';
import { buildRosterModel } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';

/** The exact model of a job as text that any MIP solver reads; the objective is the first tier, the later ones stand as comments. */
export function exportModel(problem: Problem, rules: readonly ActiveRule[], format: 'lp' | 'mps'): string {
  const { model } = buildRosterModel(problem, rules);
  return format === 'lp' ? writeLp(model) : writeMps(model);
}
