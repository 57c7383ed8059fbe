import { collectTerms } from './collect-terms.js';

/** Position of a variable in its model; only {@link Model} makes them. */
export type Variable = number & { readonly brand: 'Variable' };

export interface Term {
  readonly coefficient: number;
  readonly variable: Variable;
}

/** `sum(coefficient * variable) + constant`. */
export interface LinearExpression {
  readonly terms: readonly Term[];
  readonly constant: number;
}

export type Sense = '<=' | '>=' | '=';

/**
 * Place of an objective part in the lexicographic order: by `tier`, then by `level` within it.
 * A smaller place is minimised first and its value is kept while later ones are minimised.
 */
export interface ObjectivePlace {
  readonly tier: number;
  readonly level: number;
}

/** Who asked for a row or a cost: `rule` is the asker's id, `subject` what it is about, in the asker's words. */
export interface Tag {
  readonly rule: string;
  readonly subject: string;
}

export type VariableKind = 'binary' | 'integer' | 'continuous';

/**
 * `decision`: chosen by the search. `hinge`: follows from the variables before it as the least value its
 * definition allows, so a point is known once its decisions are.
 */
export interface ModelVariable {
  readonly name: string;
  readonly kind: VariableKind;
  readonly lower: number;
  /** `undefined` = no upper bound. */
  readonly upper: number | undefined;
  /** Present for a hinge: its value is `max(0, ...expressions)`; every expression uses earlier variables only. */
  readonly hinge: readonly LinearExpression[] | undefined;
  /** Labels that decisions share, such as `doctor:7` or `day:12`; the search frees related decisions together. */
  readonly groups?: readonly string[];
}

export interface ModelRow {
  readonly terms: readonly Term[];
  readonly sense: Sense;
  readonly rhs: number;
  readonly tag: Tag;
  /** The hinge whose definition this row is; a completed point always keeps it. */
  readonly defines?: Variable;
}

export interface ObjectiveTerm {
  readonly coefficient: number;
  readonly variable: Variable;
  readonly tag: Tag;
}

/** One step of the lexicographic objective, minimised: `sum(coefficient * variable) + constant`. */
export interface Objective {
  readonly place: ObjectivePlace;
  readonly terms: readonly ObjectiveTerm[];
  readonly constant: number;
}

/** A finished model as plain data: it can be cloned to a thread, written to a file and solved by any backend. */
export interface FrozenModel {
  readonly variables: readonly ModelVariable[];
  readonly rows: readonly ModelRow[];
  /** In lexicographic order. */
  readonly objectives: readonly Objective[];
}

/** A model under construction. All objectives are minimised. */
export class Model {
  readonly #variables: ModelVariable[] = [];
  readonly #rows: ModelRow[] = [];
  readonly #objectives = new Map<
    string,
    { place: ObjectivePlace; terms: ObjectiveTerm[]; constant: number }
  >();

  /** A yes/no choice, named `x` and its position in the model. */
  addDecision(options: { readonly groups?: readonly string[] } = {}): Variable {
    return this.#add({
      name: `x${this.#variables.length}`,
      kind: 'binary',
      lower: 0,
      upper: 1,
      hinge: undefined,
      ...options,
    });
  }

  /**
   * A variable that stands for `max(0, ...expressions)`. Adds one row `v >= expression` each, so `v` may be larger
   * in the relaxation: use it only where a larger value never helps (costs >= 0, left side of `<=` rows).
   * `integer` may be set where every expression is whole at whole points.
   */
  addHinge(
    expressions: readonly LinearExpression[],
    tag: Tag,
    options: { readonly integer?: boolean; readonly upper?: number } = {},
  ): Variable {
    const variable = this.#add({
      name: `h${this.#variables.length}`,
      kind: options.integer === true ? 'integer' : 'continuous',
      lower: 0,
      upper: options.upper,
      hinge: expressions,
    });
    for (const { terms, constant } of expressions) {
      const negated = terms.map((term) => ({ ...term, coefficient: -term.coefficient }));
      this.#rows.push({
        terms: collectTerms([{ coefficient: 1, variable }, ...negated]),
        sense: '>=',
        rhs: constant,
        tag,
        defines: variable,
      });
    }
    return variable;
  }

  /** Terms on one variable are added up; terms that vanish are dropped. An empty row is kept: it may be unsatisfiable. */
  addRow(terms: readonly Term[], sense: Sense, rhs: number, tag: Tag): void {
    this.#rows.push({ terms: collectTerms(terms), sense, rhs, tag });
  }

  addCost(place: ObjectivePlace, coefficient: number, variable: Variable, tag: Tag): void {
    this.#objectiveAt(place).terms.push({ coefficient, variable, tag });
  }

  /** A cost that no decision changes, so that the objective equals the sum of what the rules report. */
  addConstantCost(place: ObjectivePlace, amount: number): void {
    this.#objectiveAt(place).constant += amount;
  }

  /** The bounds so far; no `upper` = unbounded. */
  boundsOf(variable: Variable): { readonly lower: number; readonly upper: number | undefined } {
    const { lower, upper } = this.#at(variable);
    return { lower, upper };
  }

  /** Narrows a variable to one value. */
  fix(variable: Variable, value: number): void {
    this.#variables[variable] = { ...this.#at(variable), lower: value, upper: value };
  }

  freeze(): FrozenModel {
    const objectives = [...this.#objectives.values()].sort(
      (a, b) => a.place.tier - b.place.tier || a.place.level - b.place.level,
    );
    return { variables: [...this.#variables], rows: [...this.#rows], objectives };
  }

  #add(variable: ModelVariable): Variable {
    this.#variables.push(variable);
    return (this.#variables.length - 1) as Variable;
  }

  #at(variable: Variable): ModelVariable {
    const found = this.#variables[variable];
    if (found === undefined) throw new RangeError(`No variable ${variable} in this model`);
    return found;
  }

  #objectiveAt(place: ObjectivePlace): { terms: ObjectiveTerm[]; constant: number } {
    const key = `${place.tier}/${place.level}`;
    const found = this.#objectives.get(key) ?? { place, terms: [], constant: 0 };
    this.#objectives.set(key, found);
    return found;
  }
}
