import { addConflict } from '../forms/conflict.js';
import { addCover } from '../forms/cover.js';
import { addImplication } from '../forms/implication.js';
import { addRunLength } from '../forms/run-length.js';
import { addSumInWindow } from '../forms/sum-in-window.js';
import { sumOf } from '../forms/sum-of-variables.js';
import { Model, type FrozenModel, type Tag, type Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import { OFF, type Line, type LineProblem, type Person } from './line-problem.js';

/** A line problem as variables and rows. */
export interface LineModel {
  readonly model: FrozenModel;
  /** By person: the variable of holding a shift on a day, at `day * shifts + shift`; undefined where it may not be held. */
  readonly holds: readonly (readonly (Variable | undefined)[])[];
}

const place = { tier: 1, level: 0 };

/** What one person's forms are stated of. */
interface Own {
  readonly model: Model;
  readonly problem: LineProblem;
  readonly person: Person;
  readonly holds: readonly (Variable | undefined)[];
  /** By day, the variables of which at most one is on. */
  readonly days: readonly (readonly Variable[])[];
  readonly subject: string;
}

/**
 * The plain integer program of a line problem, stated in the constraint forms: a yes/no for each person, day and shift. It has
 * O(people × days × shifts) columns, and of rows O(people × days × (shifts + shortest run + shortest time off)).
 */
export function toModel(problem: LineProblem): LineModel {
  const model = new Model();
  const holds = problem.people.map((person, index) => addPerson(model, problem, person, `person:${index}`));
  const shifts = problem.shifts.length;
  for (const [cell, { demand, under, over }] of problem.cover.entries()) {
    const variables = holds.flatMap((own) => own[cell] ?? []);
    const tag = { rule: 'cover', subject: `day:${Math.floor(cell / shifts)} shift:${cell % shifts}` };
    addCover(model, { variables, demand, shortage: { place, weight: under }, overfill: true, tag });
    addSumInWindow(model, { terms: sumOf(variables), atMost: demand, excess: { place, weight: over }, tag });
  }
  return { model: model.freeze(), holds };
}

/** The lines that a point of the model stands for. */
export function linesAt({ days, shifts }: LineProblem, { holds }: LineModel, point: Point): Line[] {
  return holds.map((own) =>
    Int8Array.from({ length: days }, (_, day) =>
      shifts.reduce((held, _shift, shift) => {
        const variable = own[day * shifts.length + shift];
        return variable !== undefined && (point[variable] ?? 0) > 0.5 ? shift : held;
      }, OFF),
    ),
  );
}

function addPerson(
  model: Model,
  problem: LineProblem,
  person: Person,
  subject: string,
): (Variable | undefined)[] {
  const shifts = problem.shifts.length;
  const holds = Array.from({ length: problem.days * shifts }, (_, cell) =>
    person.isOff[Math.floor(cell / shifts)] === true || person.maxOfShift[cell % shifts] === 0
      ? undefined
      : model.addDecision({ groups: [subject, `day:${Math.floor(cell / shifts)}`] }),
  );
  const days = Array.from({ length: problem.days }, (_, day) =>
    holds.slice(day * shifts, (day + 1) * shifts).filter((variable) => variable !== undefined),
  );
  const own: Own = { model, problem, person, holds, days, subject };
  addCosts(own);
  addDays(own);
  addTotals(own);
  addRuns(own);
  addTimeOff(own);
  addWeekends(own);
  return holds;
}

function tagOf({ subject }: Own, rule: string): Tag {
  return { rule, subject };
}

function addCosts(own: Own): void {
  const { model, person, holds } = own;
  const tag = tagOf(own, 'request');
  model.addConstantCost(place, person.constant);
  for (const [cell, variable] of holds.entries()) {
    const cost = person.cost[cell] ?? 0;
    if (variable !== undefined && cost !== 0) model.addCost(place, cost, variable, tag);
  }
}

/** One shift a day, and after it the next day only what may follow. */
function addDays(own: Own): void {
  const { model, problem, holds, days } = own;
  const { shifts } = problem;
  for (const [day, variables] of days.entries()) {
    addConflict(model, { variables, tag: tagOf(own, 'one-a-day') });
    for (const [shift, { notBefore }] of shifts.entries()) {
      const first = holds[day * shifts.length + shift];
      const next = notBefore.flatMap((after) => holds[(day + 1) * shifts.length + after] ?? []);
      if (first !== undefined)
        addConflict(model, { variables: [first, ...next], tag: tagOf(own, 'succession') });
    }
  }
}

function addTotals(own: Own): void {
  const { model, problem, person, holds } = own;
  const { shifts } = problem;
  const minutes = holds.flatMap((variable, cell) =>
    variable === undefined ? [] : [{ coefficient: shifts[cell % shifts.length]?.minutes ?? 0, variable }],
  );
  const negated = minutes.map((term) => ({ ...term, coefficient: -term.coefficient }));
  const tag = tagOf(own, 'minutes');
  addSumInWindow(model, { terms: minutes, atMost: person.maxMinutes, tag });
  addSumInWindow(model, { terms: negated, atMost: -person.minMinutes, tag });
  for (const shift of shifts.keys()) {
    const variables = holds.filter((_, cell) => cell % shifts.length === shift);
    addConflict(model, {
      variables: variables.filter((variable) => variable !== undefined),
      atMost: person.maxOfShift[shift] ?? problem.days,
      tag: tagOf(own, 'of-shift'),
    });
  }
}

/** A run that begins after a day off lasts: work on a day needs work the day before, or on each of the next days that the run must reach. */
function addRuns(own: Own): void {
  const { model, person, days } = own;
  const tag = tagOf(own, 'run');
  addRunLength(model, { groups: days, atMost: person.maxRun, exclusive: true, tag });
  for (const [day, variables] of days.entries())
    for (let later = day + 1; day > 0 && later < Math.min(day + person.minRun, days.length); later += 1)
      addImplication(model, { variables, needs: [...(days[day - 1] ?? []), ...(days[later] ?? [])], tag });
}

/** Work on a day and again so soon that the time off between is too short needs work on the day after the first. */
function addTimeOff(own: Own): void {
  const { model, person, days } = own;
  for (const [day, variables] of days.entries())
    for (let later = day + 2; later < Math.min(day + 1 + person.minOff, days.length); later += 1)
      addSumInWindow(model, {
        terms: [...sumOf([...variables, ...(days[later] ?? [])]), ...sumOf(days[day + 1] ?? [], -1)],
        atMost: 1,
        tag: tagOf(own, 'days-off-in-row'),
      });
}

/** A weekend is worked where Saturday or Sunday is; at most one shift a day is on, so the sum of a day is 0 or 1. */
function addWeekends(own: Own): void {
  const { model, person, days } = own;
  const tag = tagOf(own, 'weekends');
  const weekends: Variable[] = [];
  for (let saturday = 5; saturday < days.length; saturday += 7) {
    const worked = days.slice(saturday, saturday + 2).filter((variables) => variables.length > 0);
    const expressions = worked.map((variables) => ({ terms: sumOf(variables), constant: 0 }));
    if (worked.length > 0) weekends.push(model.addHinge(expressions, tag, { upper: 1 }));
  }
  addConflict(model, { variables: weekends, atMost: person.maxWeekends, tag });
}
