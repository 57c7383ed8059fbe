import type {
  FrozenModel,
  LineProblem,
  ModelRow,
  ModelVariable,
  Objective,
  Sense,
  Term,
  Variable,
} from '../../../solver/index.js';

/** The plain integer program of a line problem, and which variable is whose. */
export interface PlainMip {
  readonly model: FrozenModel;
  /** By person: the variable of holding a shift on a day, at `day * shifts + shift`. */
  readonly holds: readonly (readonly Variable[])[];
}

type Part = readonly [coefficient: number, variable: Variable];

/** A program under construction; row by row as the literature writes it, without the constraint forms of the solver folder. */
class Program {
  readonly variables: ModelVariable[] = [];
  readonly rows: ModelRow[] = [];
  readonly costs: Objective['terms'][number][] = [];

  add(kind: 'binary' | 'continuous', name: string, cost = 0): Variable {
    const variable = this.variables.length as Variable;
    const upper = kind === 'binary' ? 1 : undefined;
    this.variables.push({ name, kind, lower: 0, upper, hinge: undefined });
    if (cost !== 0) this.costs.push({ coefficient: cost, variable, tag: { rule: 'cost', subject: name } });
    return variable;
  }

  row(rule: string, parts: readonly Part[], sense: Sense, rhs: number): void {
    const terms: Term[] = parts.map(([coefficient, variable]) => ({ coefficient, variable }));
    this.rows.push({ terms, sense, rhs, tag: { rule, subject: '' } });
  }
}

interface Own {
  readonly program: Program;
  readonly problem: LineProblem;
  readonly person: LineProblem['people'][number];
  readonly holds: readonly Variable[];
  readonly works: readonly Variable[];
}

/**
 * The usual plain formulation (Strandmark, Qu & Curtois 2020, equations 1 to 12): a yes/no for each person, day and shift, one for each day
 * worked and one for each weekend worked; shortage and surplus of cover as continuous variables. A day off is a row, and nothing is left out
 * that presolve would find.
 */
export function toPlainMip(problem: LineProblem): PlainMip {
  const program = new Program();
  const holds = problem.people.map((person, index) => addPerson(program, problem, person, index));
  addCover(program, problem, holds);
  const { variables, rows, costs } = program;
  const constant = problem.people.reduce((sum, person) => sum + person.constant, 0);
  const objective = { place: { tier: 1, level: 0 }, terms: costs, constant };
  return { model: { variables, rows, objectives: [objective] }, holds };
}

/** Cells that want nobody and cost nothing have no row. */
function addCover(
  program: Program,
  { cover, shifts }: LineProblem,
  holds: readonly (readonly Variable[])[],
): void {
  for (const [cell, { demand, under, over }] of cover.entries()) {
    if (demand === 0 && under === 0 && over === 0) continue;
    const name = `${Math.floor(cell / shifts.length)}_${cell % shifts.length}`;
    const shortage = program.add('continuous', `y_${name}`, under);
    const surplus = program.add('continuous', `z_${name}`, over);
    const present = holds.map((own) => own[cell]).filter((variable) => variable !== undefined);
    program.row('cover', [...sum(present), [1, shortage], [-1, surplus]], '=', demand);
  }
}

function addPerson(
  program: Program,
  problem: LineProblem,
  person: Own['person'],
  index: number,
): readonly Variable[] {
  const { days, shifts } = problem;
  const holds = Array.from({ length: days * shifts.length }, (_, cell) => {
    const name = `x_${index}_${Math.floor(cell / shifts.length)}_${cell % shifts.length}`;
    return program.add('binary', name, person.cost[cell]);
  });
  const works = Array.from({ length: days }, (_, day) => program.add('binary', `w_${index}_${day}`));
  const own: Own = { program, problem, person, holds, works };
  addDays(own);
  addTotals(own);
  addRuns(own);
  addWeekends(own, index);
  return holds;
}

function sum(variables: readonly Variable[], coefficient = 1): Part[] {
  return variables.map((variable) => [coefficient, variable]);
}

function addDays({ program, problem, person, holds, works }: Own): void {
  const { shifts } = problem;
  for (const [day, work] of works.entries()) {
    const held = holds.slice(day * shifts.length, (day + 1) * shifts.length);
    program.row('one a day', [...sum(held), [-1, work]], '=', 0);
    if (person.isOff[day] === true) program.row('day off', [[1, work]], '=', 0);
    const next = holds.slice((day + 1) * shifts.length, (day + 2) * shifts.length);
    if (next.length === 0) continue;
    for (const [shift, { notBefore }] of shifts.entries()) {
      const apart = [held[shift], ...notBefore.map((after) => next[after])];
      const variables = apart.filter((variable) => variable !== undefined);
      if (notBefore.length > 0) program.row('succession', sum(variables), '<=', 1);
    }
  }
}

function addTotals({ program, problem, person, holds }: Own): void {
  const { days, shifts } = problem;
  for (const [shift, most] of person.maxOfShift.entries())
    if (most < days) {
      const held = holds.filter((_, cell) => cell % shifts.length === shift);
      program.row('most of a shift', sum(held), '<=', most);
    }
  const minutes = holds.map((variable, cell): Part => [shifts[cell % shifts.length]?.minutes ?? 0, variable]);
  program.row('minutes', minutes, '<=', person.maxMinutes);
  program.row('minutes', minutes, '>=', person.minMinutes);
}

/** A window is a row: too many days of work; off, too few of work, off; work, too few off, work. */
function addRuns({ program, person, works }: Own): void {
  for (let first = 0; first + person.maxRun < works.length; first += 1)
    program.row('longest run', sum(works.slice(first, first + person.maxRun + 1)), '<=', person.maxRun);
  const windows = (
    least: number,
    add: (ends: readonly Part[], inner: readonly Part[], length: number) => void,
  ): void => {
    for (let length = 1; length < least; length += 1)
      for (let first = 0; first + length + 1 < works.length; first += 1) {
        const [before, ...inner] = works.slice(first, first + length + 1);
        const after = works[first + length + 1];
        if (before !== undefined && after !== undefined) add(sum([before, after]), sum(inner, -1), length);
      }
  };
  windows(person.minRun, (ends, inner, length) => {
    program.row('shortest run', [...ends, ...inner], '>=', 1 - length);
  });
  windows(person.minOff, (ends, inner) => {
    program.row('shortest time off', [...ends, ...inner], '<=', 1);
  });
}

function addWeekends({ program, person, works }: Own, index: number): void {
  const weekends: Variable[] = [];
  for (let saturday = 5; saturday < works.length; saturday += 7) {
    const weekend = program.add('binary', `k_${index}_${(saturday - 5) / 7}`);
    for (const work of works.slice(saturday, saturday + 2))
      program.row('weekend', [...sum([work]), [-1, weekend]], '<=', 0);
    weekends.push(weekend);
  }
  if (weekends.length > 0) program.row('weekends', sum(weekends), '<=', person.maxWeekends);
}
