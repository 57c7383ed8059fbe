import {
  completePoint,
  Model,
  type FrozenModel,
  type LinearExpression,
  type Variable,
} from '../../solver/index.js';
import type { Doctor } from '../domain/doctor.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { allowGivenBreaches } from './given-breaches.js';
import { makeModelScope } from './model-scope.js';

export interface Pair {
  readonly doctorId: string;
  readonly vaktId: string;
  readonly variable: Variable;
}

/** The model of a problem and the way back from its variables. */
export interface RosterModel {
  readonly problem: Problem;
  readonly model: FrozenModel;
  /** In the order of the variables. */
  readonly pairs: readonly Pair[];
}

/** Only pairs that can be get a variable; every active rule then adds its rows and costs. */
export function buildRosterModel(problem: Problem, rules: readonly ActiveRule[]): RosterModel {
  const model = new Model();
  const pairs = addPairs(model, problem, rules);
  const variableOf = indexPairs(pairs);
  const held = (doctor: Doctor, vakt: Vakt): LinearExpression => {
    const variable = variableOf.get(vakt.id)?.get(doctor.id);
    return { terms: variable === undefined ? [] : [{ coefficient: 1, variable }], constant: 0 };
  };
  addSeatRows(model, problem, variableOf);
  for (const active of rules) {
    addExclusionCosts(model, problem, active, held);
    active.constrain(problem, (restricted) => makeModelScope({ model, problem: restricted, active, held }));
  }
  const locked = pairs
    .filter(({ doctorId, vaktId }) => problem.lockByVakt.get(vaktId) === doctorId)
    .map(({ variable }) => variable);
  for (const variable of locked) model.fix(variable, 1);
  return { problem, model: allowGivenBreaches(model.freeze(), locked), pairs };
}

/** The roster that a point of the model stands for. */
export function readRoster({ problem, pairs }: RosterModel, values: ArrayLike<number>): Roster {
  const held = pairs.filter(({ variable }) => (values[variable] ?? 0) > 0.5);
  return { problem, assignments: new Map(held.map(({ vaktId, doctorId }) => [vaktId, doctorId])) };
}

/** The point of the model that a roster stands for; pairs that the model does not know are left out. */
export function pointOf(
  { model, pairs }: RosterModel,
  { assignments }: Pick<Roster, 'assignments'>,
): Float64Array {
  const decisions = new Float64Array(model.variables.length);
  for (const { doctorId, vaktId, variable } of pairs)
    if (assignments.get(vaktId) === doctorId) decisions[variable] = 1;
  return completePoint(model, decisions);
}

/** A locked pair always has its variable, whatever rules say: what the input breaks is reported, not refused. */
function addPairs(model: Model, problem: Problem, rules: readonly ActiveRule[]): Pair[] {
  const hard = rules.filter(({ mode }) => mode === 'hard');
  const overridden = overriddenPairs(problem);
  return problem.vakter.flatMap((vakt) =>
    problem.doctors.flatMap((doctor) => {
      const isLocked = problem.lockByVakt.get(vakt.id) === doctor.id;
      const isExcluded = (active: ActiveRule): boolean =>
        active.excludes(doctor, vakt, problem) &&
        !overridden.has(`${active.rule.id} ${doctor.id} ${vakt.date}`);
      if (!isLocked && hard.some(isExcluded)) return [];
      const groups = [`doctor:${doctor.id}`, `day:${vakt.date}`, `line:${vakt.lineId}`];
      return [{ doctorId: doctor.id, vaktId: vakt.id, variable: model.addDecision({ groups }) }];
    }),
  );
}

/** `rule doctor date` of every override. */
function overriddenPairs({ job }: Problem): ReadonlySet<string> {
  return new Set(job.overrides.map(({ rule, doctor, date }) => `${rule} ${doctor} ${date}`));
}

function indexPairs(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlyMap<string, Variable>> {
  const byVakt = new Map<string, Map<string, Variable>>();
  for (const { doctorId, vaktId, variable } of pairs) {
    const ofVakt = byVakt.get(vaktId) ?? new Map<string, Variable>();
    byVakt.set(vaktId, ofVakt.set(doctorId, variable));
  }
  return byVakt;
}

/** A vakt is one seat: one doctor at most. */
function addSeatRows(
  model: Model,
  problem: Problem,
  variableOf: ReadonlyMap<string, ReadonlyMap<string, Variable>>,
): void {
  for (const { id } of problem.vakter) {
    const terms = [...(variableOf.get(id)?.values() ?? [])].map((variable) => ({ coefficient: 1, variable }));
    if (terms.length > 1) model.addRow(terms, '<=', 1, { rule: 'one-doctor-a-vakt', subject: id });
  }
}

/** A soft rule that speaks of single pairs costs its weight for each such pair that is held. */
function addExclusionCosts(
  model: Model,
  problem: Problem,
  active: ActiveRule,
  held: (doctor: Doctor, vakt: Vakt) => LinearExpression,
): void {
  if (active.mode !== 'soft') return;
  const overridden = overriddenPairs(problem);
  for (const vakt of problem.vakter) {
    for (const doctor of problem.doctors) {
      if (
        !active.excludes(doctor, vakt, problem) ||
        overridden.has(`${active.rule.id} ${doctor.id} ${vakt.date}`)
      )
        continue;
      const tag = { rule: active.rule.id, subject: `${doctor.id} ${vakt.id}` };
      for (const { variable } of held(doctor, vakt).terms)
        model.addCost({ tier: active.tier, level: 0 }, active.weight, variable, tag);
    }
  }
}
