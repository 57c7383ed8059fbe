import { addBalance, type LinearExpression, type Model, type Tag } from '../../solver/index.js';
import type { Doctor } from '../domain/doctor.js';
import type { Problem } from '../domain/problem.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { constant, isZero, sum } from '../rules/expression.js';
import type { Candidate, ModelScope, Subject } from '../rules/rule.js';

export interface ScopeParts {
  readonly model: Model;
  /** As the rule sees it: its doctors and lines only. */
  readonly problem: Problem;
  readonly active: ActiveRule;
  /** 1 where the doctor holds the vakt; the constant 0 where the pair can never be. */
  readonly held: (doctor: Doctor, vakt: Vakt) => LinearExpression;
  readonly candidates: CandidateLookup;
  /** Gets what each tag is about. */
  readonly subjects: Map<Tag, Subject>;
}

/** A doctor's duties before the period and possible vakter of it, by start, as a problem has them. */
export type CandidateLookup = (problem: Problem, doctor: Doctor) => readonly Candidate[];

/** Looks a doctor's candidates up once for all rules that see the same vakter and history. */
export function makeCandidateLookup(held: ScopeParts['held']): CandidateLookup {
  const known = new WeakMap<
    Problem['vakter'],
    WeakMap<Problem['historyByDoctor'], Map<string, readonly Candidate[]>>
  >();
  return (problem, doctor) => {
    const { vakter, historyByDoctor } = problem;
    const byHistory =
      known.get(vakter) ?? new WeakMap<Problem['historyByDoctor'], Map<string, readonly Candidate[]>>();
    known.set(vakter, byHistory);
    const byDoctor = byHistory.get(historyByDoctor) ?? new Map<string, readonly Candidate[]>();
    byHistory.set(historyByDoctor, byDoctor);
    const found = byDoctor.get(doctor.id) ?? findCandidates(problem, doctor, held);
    byDoctor.set(doctor.id, found);
    return found;
  };
}

function findCandidates(
  { vakter, historyByDoctor }: Problem,
  doctor: Doctor,
  held: ScopeParts['held'],
): readonly Candidate[] {
  const history = (historyByDoctor.get(doctor.id) ?? []).map((duty) => ({ duty, held: constant(1) }));
  const open = vakter
    .map((vakt) => ({ duty: vakt, held: held(doctor, vakt) }))
    .filter((candidate) => !isZero(candidate.held));
  return [...history, ...open].sort((a, b) => a.duty.start - b.duty.start || a.duty.end - b.duty.end);
}

/** What one active rule says, as rows and costs of the model. Subjects that an override names, or whose date another version judges, say nothing. */
export function makeModelScope({
  model,
  problem,
  active,
  held,
  candidates,
  subjects,
}: ScopeParts): ModelScope {
  const { rule, mode, tier, weight } = active;
  const overridden = new Set(
    problem.job.overrides
      .filter((own) => own.rule === rule.id)
      .map(({ doctor, date }) => `${doctor} ${date}`),
  );
  const isSilent = ({ doctorId, date }: Subject): boolean =>
    !active.isInForceOn(date) || (doctorId !== undefined && overridden.has(`${doctorId} ${date}`));
  const tagOf = (subject: Subject): Tag => {
    const tag = { rule: rule.id, subject: subject.about };
    subjects.set(tag, subject);
    return tag;
  };

  const hinge: ModelScope['hinge'] = (expressions, subject) => {
    const open = expressions.filter(({ terms }) => terms.length > 0);
    const floor = Math.max(
      0,
      ...expressions.filter(({ terms }) => terms.length === 0).map((expression) => expression.constant),
    );
    if (open.length === 0) return constant(floor);
    const variable = model.addHinge(floor > 0 ? [constant(floor), ...open] : open, tagOf(subject));
    return { terms: [{ coefficient: 1, variable }], constant: 0 };
  };
  const cost: ModelScope['cost'] = (expression, subject, level = 0) => {
    if (isSilent(subject)) return;
    const place = { tier, level };
    for (const term of expression.terms)
      model.addCost(place, weight * term.coefficient, term.variable, tagOf(subject));
    model.addConstantCost(place, weight * expression.constant);
  };

  return {
    problem,
    isSilent,
    hinge,
    cost,
    held,
    filled: (vakt) => sum(problem.doctors.map((doctor) => held(doctor, vakt))),
    candidates: (doctor) => candidates(problem, doctor),
    atMost(expression, limit, subject) {
      if (isSilent(subject)) return;
      if (mode === 'soft')
        cost(hinge([{ ...expression, constant: expression.constant - limit }], subject), subject);
      // A row without variables speaks of history alone: kept, or given and reported by the checker.
      else if (expression.terms.length > 0)
        model.addRow(expression.terms, '<=', limit - expression.constant, tagOf(subject));
    },
    balance({ expression, low, high, step, steepest }, subject) {
      if (isSilent(subject)) return;
      addBalance(model, {
        expression,
        low,
        high,
        step,
        steepest,
        penalty: { place: { tier, level: 0 }, weight },
        tag: tagOf(subject),
      });
    },
  };
}
