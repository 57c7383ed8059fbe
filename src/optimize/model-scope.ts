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
}

/** What one active rule says, as rows and costs of the model. Subjects that an override names, or whose date another version judges, say nothing. */
export function makeModelScope({ model, problem, active, held }: ScopeParts): ModelScope {
  const { rule, mode, tier, weight } = active;
  const overridden = new Set(
    problem.job.overrides
      .filter((own) => own.rule === rule.id)
      .map(({ doctor, date }) => `${doctor} ${date}`),
  );
  const isSilent = ({ doctorId, date }: Subject): boolean =>
    !active.isInForceOn(date) || (doctorId !== undefined && overridden.has(`${doctorId} ${date}`));
  const tagOf = ({ about }: Subject): Tag => ({ rule: rule.id, subject: about });
  const candidatesByDoctor = new Map<string, readonly Candidate[]>();

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
    candidates(doctor) {
      const known = candidatesByDoctor.get(doctor.id);
      if (known !== undefined) return known;
      const history = (problem.historyByDoctor.get(doctor.id) ?? []).map((duty) => ({
        duty,
        held: constant(1),
      }));
      const open = problem.vakter
        .map((vakt) => ({ duty: vakt, held: held(doctor, vakt) }))
        .filter((candidate) => !isZero(candidate.held));
      const made = [...history, ...open].sort(
        (a, b) => a.duty.start - b.duty.start || a.duty.end - b.duty.end,
      );
      candidatesByDoctor.set(doctor.id, made);
      return made;
    },
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
