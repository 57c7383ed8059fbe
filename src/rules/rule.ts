import type { z } from 'zod';
import type { LinearExpression } from '../../solver/index.js';
import type { Doctor } from '../domain/doctor.js';
import type { Text } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { LocalDate } from '../domain/time.js';
import type { Duty, Vakt } from '../domain/vakt.js';
import { findingVerbs, type FindingVerbs, type Mood } from './finding-verbs.js';

/** How binding the source is. Hard or soft, tier and weight are the job's choice. */
export type Strength = 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';

export type RuleMode = 'hard' | 'soft' | 'off';

export interface LegalSource {
  readonly document: string;
  readonly section: string;
  /** Which text of the document was read: its year, period of validity or date. */
  readonly edition: string;
  /** Date on which the text, or the page that renders it, was read. */
  readonly readOn: string;
  /** `text`: the source itself was read; `secondary`: a page about it; `derived`: worked out from read facts; `choice`: the product's own. */
  readonly confidence: 'text' | 'secondary' | 'derived' | 'choice';
}

/** One place where a roster departs from a rule. */
export interface Violation {
  readonly doctorId?: string;
  /** The date on which the rule is judged; an override names it. */
  readonly date: LocalDate;
  readonly vaktIds: readonly string[];
  /** Which of several things that the rule judges on this date: a limit, a vakt, a pair of them. */
  readonly about?: string;
  /** How much, in the rule's unit, before the job's weight; for a hard rule any amount above 0 is a breach. */
  readonly penalty: number;
  /** Numbers and words that {@link RuleDefinition.explain} puts into its sentence. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** What a row or cost is about; an override for this doctor and date takes it away. */
export interface Subject {
  readonly doctorId?: string;
  readonly date: LocalDate;
  readonly about: string;
}

/** A duty that a doctor has held before the period (constant 1) or may hold in it (a variable). */
export interface Candidate {
  readonly duty: Duty;
  readonly held: LinearExpression;
}

/** `low <= expression <= high` costs nothing; `step` > 0 is the size of one step outside, in the expression's unit. */
export interface FreeBand {
  readonly expression: LinearExpression;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly steepest: number;
}

/** What a rule may say to the model. It sees the doctors and vakter in its scope only. */
export interface ModelScope {
  readonly problem: Problem;
  /** Whether an override or another version of the rule takes the subject away; rows and costs about it are then left out. */
  isSilent(subject: Subject): boolean;
  /** By start. */
  candidates(doctor: Doctor): readonly Candidate[];
  /** 1 where the doctor holds the vakt; the constant 0 where that can never be. */
  held(doctor: Doctor, vakt: Vakt): LinearExpression;
  /** Number of doctors on the vakt. */
  filled(vakt: Vakt): LinearExpression;
  /** `expression <= limit`: a row where the rule is hard; where it is soft each unit above the limit costs the rule's weight. */
  atMost(expression: LinearExpression, limit: number, subject: Subject): void;
  /** `max(0, ...expressions)`. Only for use where a larger value never helps. */
  hinge(expressions: readonly LinearExpression[], subject: Subject): LinearExpression;
  /** Convex cost of leaving a free band: the first step outside counts 1, the second 2, ... up to `steepest`; then the same. */
  balance(band: FreeBand, subject: Subject): void;
  /** Adds weight x expression to the rule's tier; the expression is never negative. `level` orders parts of one tier. */
  cost(expression: LinearExpression, subject: Subject, level?: number): void;
}

/** How a finding is told. */
export interface Told<Parameters> {
  readonly parameters: Parameters;
  readonly verbs: FindingVerbs;
}

/** A rule: its law, and two halves that share nothing but parameters and facts of the domain. */
export interface RuleDefinition<Parameters> {
  /** Kebab-case; also the file name. */
  readonly id: string;
  readonly title: Text;
  /** What the rule asks, in a sentence or two, and in which unit a soft rule counts. */
  readonly statement: Text;
  readonly strength: Strength;
  /** Where the rule weighs doctors or dates together, so that no doctor and date can be taken out of it: what a job does instead. */
  readonly insteadOfOverride?: Text;
  /** Where it judges many dates together: the date of a finding, which an override names, is the first of them or the Saturday of their last weekend. */
  readonly window?: 'from-date' | 'to-weekend';
  readonly sources: readonly [LegalSource, ...LegalSource[]];
  /** What a departure is: a breach of a rule, a shortage to be reported as such, or a quality that is weighed. */
  readonly finding: 'breach' | 'shortage' | 'quality';
  /** `doctors`: each doctor or vakt by itself, so a job may narrow it to some. `roster`: all together; it has no scope. */
  readonly judges: 'doctors' | 'roster';
  readonly modes: readonly Exclude<RuleMode, 'off'>[];
  readonly defaults: { readonly mode: RuleMode; readonly tier: number; readonly weight: number };
  /** Unit in every key; defaults in the schema. */
  readonly parameters: z.ZodType<Parameters>;
  /** Constraint half for single pairs: true where this doctor can never hold this vakt. */
  excludes?(doctor: Doctor, vakt: Vakt, problem: Problem, parameters: Parameters): boolean;
  /** Constraint half: rows and costs. */
  constrain?(scope: ModelScope, parameters: Parameters): void;
  /** Checker half: looks at a finished roster only, never at the model. Empty = kept. */
  check(roster: Roster, parameters: Parameters): Violation[];
  /** Makes one of violations that say the same; those of one status at a time, in the checker's order. */
  merge?(violations: readonly Violation[]): readonly Violation[];
  /** A sentence for the person who owns the roster; ids, never names. What only this roster makes so is said with the verbs that are given. */
  explain(violation: Violation, told: Told<Parameters>): Text;
  /** Level of its tier at which a departure costs, as the rule's `constrain` says it; 0 where absent. */
  levelOf?(violation: Violation): number;
  /** Doctors that the parameters name, with the path to each; a job without such a doctor is refused. */
  doctorsNamed?(
    parameters: Parameters,
  ): readonly { readonly doctor: string; readonly path: readonly PropertyKey[] }[];
  /** Lines that the parameters name, with the path to each; a job without such a line is refused. */
  linesNamed?(
    parameters: Parameters,
  ): readonly { readonly line: string; readonly path: readonly PropertyKey[] }[];
  /** What could not be judged, and why. */
  notChecked?(problem: Problem, parameters: Parameters): Text[];
}

/** A definition whose parameter type is hidden, so that rules of any shape share one list. */
export interface Rule extends Omit<
  RuleDefinition<never>,
  | 'parameters'
  | 'excludes'
  | 'constrain'
  | 'check'
  | 'merge'
  | 'explain'
  | 'notChecked'
  | 'doctorsNamed'
  | 'linesNamed'
> {
  readonly parameters: z.ZodType;
  /** Binds the rule to parameters that its schema has accepted. */
  bind(parameters: unknown): BoundRule;
}

export interface BoundRule {
  readonly parameters: unknown;
  /** Whether the rule speaks of single pairs at all. */
  readonly hasExclusions: boolean;
  excludes(doctor: Doctor, vakt: Vakt, problem: Problem): boolean;
  constrain(scope: ModelScope): void;
  check(roster: Roster): Violation[];
  merge(violations: readonly Violation[]): readonly Violation[];
  explain(violation: Violation, mood: Mood): Text;
  doctorsNamed(): readonly { readonly doctor: string; readonly path: readonly PropertyKey[] }[];
  linesNamed(): readonly { readonly line: string; readonly path: readonly PropertyKey[] }[];
  notChecked(problem: Problem): Text[];
}

/** Whether an override can set the rule aside for one doctor on one date. */
export function takesOverrides({
  strength,
  insteadOfOverride,
}: Pick<Rule, 'strength' | 'insteadOfOverride'>): boolean {
  return strength !== 'skal' && insteadOfOverride === undefined;
}

export function defineRule<Parameters>(definition: RuleDefinition<Parameters>): Rule {
  return {
    ...definition,
    bind(raw) {
      const parameters = definition.parameters.parse(raw);
      return {
        parameters,
        hasExclusions: definition.excludes !== undefined,
        excludes: (doctor, vakt, problem) =>
          definition.excludes?.(doctor, vakt, problem, parameters) ?? false,
        constrain: (scope) => definition.constrain?.(scope, parameters),
        check: (roster) => definition.check(roster, parameters),
        merge: (violations) => definition.merge?.(violations) ?? violations,
        explain: (violation, mood) =>
          definition.explain(violation, { parameters, verbs: findingVerbs[mood] }),
        doctorsNamed: () => definition.doctorsNamed?.(parameters) ?? [],
        linesNamed: () => definition.linesNamed?.(parameters) ?? [],
        notChecked: (problem) => definition.notChecked?.(problem, parameters) ?? [],
      };
    },
  };
}
