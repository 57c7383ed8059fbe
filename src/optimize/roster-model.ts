import {
  completePoint,
  Model,
  type FrozenModel,
  type LinearExpression,
  type Tag,
  type Variable,
} from '../../solver/index.js';
import type { Doctor } from '../domain/doctor.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { Subject } from '../rules/rule.js';
import { allowGivenBreaches } from './given-breaches.js';
import { addLeastChange } from './least-change.js';
import { makeCandidateLookup, makeModelScope } from './model-scope.js';

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
  /** What the rows and costs with a tag are about. */
  readonly subjects: ReadonlyMap<Tag, Subject>;
}

export interface RosterModelOptions {
  /**
   * Vakter whose every pair gets a variable: a row for each rule that excludes it forbids it, and a row instead of a fixed value keeps a lock. The
   * rosters are the same; what stands in the way of a vakt can then be set aside row by row.
   */
  readonly openVakter?: ReadonlySet<string>;
  /** Pairs beside these and the locked ones get no variable, as though they could not be: for who asks about few changes of one roster. */
  readonly isAsked?: (pair: Omit<Pair, 'variable'>) => boolean;
  /** As little as can be shall be otherwise than in this roster, once all else is decided. */
  readonly changedFrom?: Pick<Roster, 'assignments'> | undefined;
}

const never: LinearExpression = { terms: [], constant: 0 };

/** Only pairs that can be get a variable; every active rule then adds its rows and costs. */
export function buildRosterModel(
  problem: Problem,
  rules: readonly ActiveRule[],
  { openVakter = new Set(), isAsked = () => true, changedFrom }: RosterModelOptions = {},
): RosterModel {
  const model = new Model();
  const subjects = new Map<Tag, Subject>();
  const pairs = addPairs(model, problem, { rules, openVakter, isAsked, subjects });
  const heldByVakt = indexPairs(pairs);
  const held = (doctor: Doctor, vakt: Vakt): LinearExpression =>
    heldByVakt.get(vakt.id)?.get(doctor.id) ?? never;
  const candidates = makeCandidateLookup(held);
  addSeatRows(model, problem, heldByVakt);
  for (const active of rules) {
    if (active.hasExclusions && active.mode === 'soft') addExclusionCosts(model, problem, active, pairs);
    active.constrain(problem, (restricted) =>
      makeModelScope({ model, problem: restricted, active, held, candidates, subjects }),
    );
  }
  if (changedFrom !== undefined)
    addLeastChange({ model, problem, pairs, held, candidates, subjects }, changedFrom);
  const locked = pairs.filter(({ doctorId, vaktId }) => problem.lockByVakt.get(vaktId) === doctorId);
  for (const { vaktId, doctorId, variable } of locked)
    if (openVakter.has(vaktId)) addLockRow(model, { vaktId, doctorId, variable });
    else model.fix(variable, 1);
  const given = allowGivenBreaches(
    model.freeze(),
    locked.map(({ variable }) => variable),
  );
  return { problem, model: given, pairs, subjects };
}

/** The roster that a point of the model stands for. */
export function readRoster(
  { problem, pairs }: Pick<RosterModel, 'problem' | 'pairs'>,
  values: ArrayLike<number>,
): Roster {
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

interface PairParts extends Required<Omit<RosterModelOptions, 'changedFrom'>> {
  readonly rules: readonly ActiveRule[];
  readonly subjects: Map<Tag, Subject>;
}

/** A locked pair always has its variable, whatever rules say: what the input breaks is reported, not refused. */
function addPairs(
  model: Model,
  problem: Problem,
  { rules, openVakter, isAsked, subjects }: PairParts,
): Pair[] {
  const hard = rules.filter(({ mode, hasExclusions }) => hasExclusions && mode === 'hard');
  const overridden = overriddenPairs(problem);
  return problem.vakter.flatMap((vakt) =>
    problem.doctors.flatMap((doctor) => {
      const isLocked = problem.lockByVakt.get(vakt.id) === doctor.id;
      if (!isLocked && !isAsked({ doctorId: doctor.id, vaktId: vakt.id })) return [];
      const isExcluded = (active: ActiveRule): boolean =>
        active.excludes(doctor, vakt, problem) &&
        !overridden.has(`${active.rule.id} ${doctor.id} ${vakt.date}`);
      const isOpen = openVakter.has(vakt.id);
      if (!isLocked && !isOpen && someFirst(hard, isExcluded)) return [];
      const groups = [`doctor:${doctor.id}`, `day:${vakt.date}`, `line:${vakt.lineId}`];
      const variable = model.addDecision({ groups });
      for (const { rule } of isOpen && !isLocked ? hard.filter(isExcluded) : []) {
        const tag = { rule: rule.id, subject: `${doctor.id} ${vakt.id}` };
        subjects.set(tag, { doctorId: doctor.id, date: vakt.date, about: vakt.id });
        model.addRow([{ coefficient: 1, variable }], '<=', 0, tag);
      }
      return [{ doctorId: doctor.id, vaktId: vakt.id, variable }];
    }),
  );
}

function addLockRow(model: Model, { vaktId, doctorId, variable }: Pair): void {
  model.addRow([{ coefficient: 1, variable }], '>=', 1, {
    rule: 'locked-vakt',
    subject: `${doctorId} ${vaktId}`,
  });
}

/** Whether one meets the condition; it then goes first, for it is likely to do so again. */
function someFirst<Item>(items: Item[], isMet: (item: Item) => boolean): boolean {
  const at = items.findIndex(isMet);
  if (at > 0) items.unshift(...items.splice(at, 1));
  return at >= 0;
}

/** `rule doctor date` of every override. */
function overriddenPairs({ job }: Problem): ReadonlySet<string> {
  return new Set(job.overrides.map(({ rule, doctor, date }) => `${rule} ${doctor} ${date}`));
}

/** What stands for each pair, by vakt and doctor. */
function indexPairs(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlyMap<string, LinearExpression>> {
  const byVakt = new Map<string, Map<string, LinearExpression>>();
  for (const { doctorId, vaktId, variable } of pairs) {
    const ofVakt = byVakt.get(vaktId) ?? new Map<string, LinearExpression>();
    byVakt.set(vaktId, ofVakt.set(doctorId, { terms: [{ coefficient: 1, variable }], constant: 0 }));
  }
  return byVakt;
}

/** A vakt is one seat: one doctor at most. */
function addSeatRows(
  model: Model,
  problem: Problem,
  heldByVakt: ReadonlyMap<string, ReadonlyMap<string, LinearExpression>>,
): void {
  for (const { id } of problem.vakter) {
    const terms = [...(heldByVakt.get(id)?.values() ?? [])].flatMap((held) => held.terms);
    if (terms.length > 1) model.addRow(terms, '<=', 1, { rule: 'one-doctor-a-vakt', subject: id });
  }
}

/** A soft rule that speaks of single pairs costs its weight for each such pair that is held. */
function addExclusionCosts(model: Model, problem: Problem, active: ActiveRule, pairs: readonly Pair[]): void {
  const overridden = overriddenPairs(problem);
  for (const { doctorId, vaktId, variable } of pairs) {
    const doctor = problem.doctorById.get(doctorId);
    const vakt = problem.vaktById.get(vaktId);
    if (doctor === undefined || vakt === undefined || !active.excludes(doctor, vakt, problem)) continue;
    if (overridden.has(`${active.rule.id} ${doctorId} ${vakt.date}`)) continue;
    const tag = { rule: active.rule.id, subject: `${doctorId} ${vaktId}` };
    model.addCost({ tier: active.tier, level: 0 }, active.weight, variable, tag);
  }
}
