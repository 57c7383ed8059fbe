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
  /** By person and day: the variable of working at all; undefined on a day without a shift to hold. */
  readonly works: readonly (readonly (Variable | undefined)[])[];
}

const place = { tier: 1, level: 0 };

/** What one person's forms are stated of. */
interface Own {
  readonly model: Model;
  readonly problem: LineProblem;
  readonly person: Person;
  readonly holds: readonly (Variable | undefined)[];
  readonly works: readonly (Variable | undefined)[];
  readonly subject: string;
}

/**
 * The plain integer program of a line problem, stated in the constraint forms: a yes/no for each person, day and shift, and one for each person
 * and day, which keeps the rows of runs short. It has O(people × days × shifts) columns, and of rows O(people × days × (shifts + shortest run +
 * shortest time off)).
 */
export function toModel(problem: LineProblem): LineModel {
  const model = new Model();
  const people = problem.people.map((person, index) => addPerson(model, problem, person, `person:${index}`));
  const holds = people.map((own) => own.holds);
  const shifts = problem.shifts.length;
  for (const [cell, { demand, under, over }] of problem.cover.entries()) {
    const variables = variablesOf(holds.map((own) => own[cell]));
    const tag = { rule: 'cover', subject: `day:${Math.floor(cell / shifts)} shift:${cell % shifts}` };
    addCover(model, { variables, demand, shortage: { place, weight: under }, overfill: true, tag });
    addSumInWindow(model, { terms: sumOf(variables), atMost: demand, excess: { place, weight: over }, tag });
  }
  return { model: model.freeze(), holds, works: people.map((own) => own.works) };
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

function addPerson(model: Model, problem: LineProblem, person: Person, subject: string): Own {
  const shifts = problem.shifts.length;
  const add = (day: number): Variable => model.addDecision({ groups: [subject, `day:${day}`] });
  const holds = Array.from({ length: problem.days * shifts }, (_, cell) => {
    const day = Math.floor(cell / shifts);
    const isOutside = person.isOff[day] === true || person.maxOfShift[cell % shifts] === 0;
    return isOutside ? undefined : add(day);
  });
  const works = Array.from({ length: problem.days }, (_, day) =>
    variablesOf(holds.slice(day * shifts, (day + 1) * shifts)).length > 0 ? add(day) : undefined,
  );
  const own: Own = { model, problem, person, holds, works, subject };
  addCosts(own);
  addDays(own);
  addTotals(own);
  addRuns(own);
  addTimeOff(own);
  addWeekends(own);
  return own;
}

function variablesOf(variables: readonly (Variable | undefined)[]): Variable[] {
  return variables.filter((variable) => variable !== undefined);
}

/** The variable of working on a day, in a list; empty where nobody can. */
function workOn({ works }: Own, day: number): Variable[] {
  return variablesOf([works[day]]);
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

/** Working is holding one shift, and after it the next day only what may follow. */
function addDays(own: Own): void {
  const { model, problem, holds, works } = own;
  const { shifts } = problem;
  for (const day of works.keys()) {
    const held = variablesOf(holds.slice(day * shifts.length, (day + 1) * shifts.length));
    if (held.length === 0) continue;
    model.addRow([...sumOf(held), ...sumOf(workOn(own, day), -1)], '=', 0, tagOf(own, 'one-a-day'));
    for (const [shift, { notBefore }] of shifts.entries()) {
      const first = holds[day * shifts.length + shift];
      const next = variablesOf(notBefore.map((after) => holds[(day + 1) * shifts.length + after]));
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
    addConflict(model, {
      variables: variablesOf(holds.filter((_, cell) => cell % shifts.length === shift)),
      atMost: person.maxOfShift[shift] ?? problem.days,
      tag: tagOf(own, 'of-shift'),
    });
  }
}

/** A run that begins after a day off lasts: work on a day needs work the day before, or on each of the next days that the run must reach. */
function addRuns(own: Own): void {
  const { model, person, works } = own;
  const tag = tagOf(own, 'run');
  const groups = [...works.keys()].map((day) => workOn(own, day));
  addRunLength(model, { groups, atMost: person.maxRun, exclusive: true, tag });
  for (let day = 1; day < works.length; day += 1)
    for (let later = day + 1; later < Math.min(day + person.minRun, works.length); later += 1)
      addImplication(model, {
        variables: workOn(own, day),
        needs: [...workOn(own, day - 1), ...workOn(own, later)],
        tag,
      });
}

/** Work on a day and again so soon that the time off between is too short needs work on the day after the first. */
function addTimeOff(own: Own): void {
  const { model, person, works } = own;
  for (const day of works.keys())
    for (let later = day + 2; later < Math.min(day + 1 + person.minOff, works.length); later += 1)
      addSumInWindow(model, {
        terms: [...sumOf([...workOn(own, day), ...workOn(own, later)]), ...sumOf(workOn(own, day + 1), -1)],
        atMost: 1,
        tag: tagOf(own, 'days-off-in-row'),
      });
}

function addWeekends(own: Own): void {
  const { model, person, works } = own;
  const tag = tagOf(own, 'weekends');
  const weekends: Variable[] = [];
  for (let saturday = 5; saturday < works.length; saturday += 7) {
    const variables = [...workOn(own, saturday), ...workOn(own, saturday + 1)];
    const either = variables.map((variable) => ({ terms: sumOf([variable]), constant: 0 }));
    // Whole, unlike a block, so that solvers cut and branch on it.
    if (either.length > 0) weekends.push(model.addHinge(either, tag, { integer: true, upper: 1 }));
  }
  addConflict(model, { variables: weekends, atMost: person.maxWeekends, tag });
}
