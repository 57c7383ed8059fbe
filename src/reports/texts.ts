import type { Unpriced } from '../domain/cost/vakt-price.js';
import type { DayClass } from '../domain/calendar/day-class.js';
import type { FairnessMeasure } from '../domain/job/plan-input.js';
import type { DoctorCategory } from '../domain/job/doctor.js';
import type { Strength } from '../rules/rule.js';
import type { FindingStatus } from '../rules/verify-roster.js';
import type { HoursGap } from './staffing-norm.js';

/** What empty vakter are called. */
export type EmptyNoun = 'netter' | 'vakter';

export type { Language } from '../domain/issue.js';

/** Every title and label of the roster page. Counts come as numbers, so that each language forms its own plural. */
export interface Texts {
  readonly title: string;
  readonly skipToRoster: string;
  readonly contents: string;
  readonly sections: {
    readonly summary: string;
    readonly doctors: string;
    readonly days: string;
    readonly unfilled: string;
    readonly presence: string;
    readonly load: string;
    readonly shares: string;
    readonly norm: string;
    readonly demand: string;
    readonly cost: string;
    readonly findings: string;
    readonly notChecked: string;
  };
  /** Monday first; two letters, and whole. */
  readonly weekdaysShort: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly date: (day: number, month: string) => string;
  readonly week: string;
  /** Beside an end on a later date; 1 = the next. */
  readonly daysLater: (days: number) => string;
  readonly decimalSign: ',' | '.';
  readonly helligdag: string;
  readonly aftenDag: string;
  readonly signs: { readonly helligdag: string; readonly aftenDag: string };
  readonly categories: Readonly<Record<DoctorCategory, string>>;
  readonly and: string;

  readonly tiles: {
    readonly filled: string;
    readonly empty: (count: number) => string;
    readonly breaches: string;
    readonly doctors: string;
    readonly single: string;
    readonly twoOrMore: string;
    readonly fromHome: string;
    readonly singleAvailable: string;
    readonly twoOrMoreAvailable: string;
    readonly unavailable: string;
  };
  readonly sentences: {
    readonly filled: (held: number, wanted: number, doctors: number, all: number) => string;
    readonly noneEmpty: string;
    readonly someEmpty: (count: number) => string;
    readonly noBreach: string;
    readonly breaches: (count: number) => string;
    readonly given: (count: number) => string;
    readonly overridden: (count: number) => string;
    readonly presence: (single: string, twoOrMore: string) => string;
    readonly fromHome: (hours: string) => string;
    /** For a legevakt that never has a doctor present. */
    readonly available: (single: string, twoOrMore: string) => string;
    readonly neverUnavailable: string;
    readonly unavailable: (hours: string) => string;
    readonly shares: (inside: number, all: number) => string;
    readonly exemptions: (days: number) => string;
  };
  /** What is proven about empty vakter. */
  readonly emptyProof: {
    /** `2 tomme netter` */
    readonly count: (count: number, noun: EmptyNoun) => string;
    /** Put behind a count. */
    readonly onLines: (priority: number) => string;
    readonly none: (noun: EmptyNoun, where: string) => string;
    /** What no other roster may have more of, for the proof to be about it. */
    readonly limits: {
      readonly hours: (isZero: boolean) => string;
      readonly empty: (priority: number, isZero: boolean) => string;
    };
    /** The rosters of which none is better; null where they are as good in what goes before. */
    readonly among: (limits: readonly string[] | null) => string;
    readonly proven: (among: string, count: string, empty: number) => string;
    readonly gap: (among: string, count: string, atLeast: number, fewer: number) => string;
    readonly unproven: (count: string) => string;
  };
  readonly proofTitle: string;
  readonly counts: string;
  readonly proven: string;
  readonly notSearched: string;

  readonly doctor: string;
  readonly line: string;
  readonly dateLabel: string;
  readonly vakter: string;
  readonly away: string;
  readonly notInScheme: string;
  readonly withoutVakt: string;
  readonly withVakt: (some: number, all: number) => string;
  readonly doctorsCaption: (month: string) => string;
  readonly daysCaption: string;
  readonly legend: string;
  readonly nobody: string;
  readonly backedBy: string;
  readonly bakvakt: string;
  readonly notSolo: string;

  readonly unfilledNone: string;
  readonly unfilledIntro: string;
  /** What keeps a doctor off a vakt, by id of the rule; `unavailable` stands for all that is the doctor's own affair. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly lockedEmpty: string;
  readonly excludedTitle: string;
  readonly triedTitle: string;
  readonly triedNone: string;
  readonly triedTooMany: string;
  readonly couldTake: string;
  readonly doctorsCount: (count: number) => string;

  readonly presenceIntro: string;
  readonly presenceCaption: string;
  readonly presenceColumns: {
    readonly single: string;
    readonly twoOrMore: string;
    readonly none: string;
    readonly present: string;
    readonly fromHome: string;
    readonly singleAvailable: string;
    readonly twoOrMoreAvailable: string;
    readonly unavailable: string;
  };
  readonly plan: string;
  readonly wholePeriod: string;
  readonly presenceLegend: {
    readonly one: string;
    readonly two: string;
    readonly home: string;
    readonly missing: string;
    readonly office: string;
    readonly nobody: string;
  };
  readonly presenceImage: (week: number, present: string, fromHome: string, unavailable: string) => string;
  readonly nursesCaption: string;
  readonly nurses: string;
  readonly time: string;
  readonly days: string;

  readonly loadCaption: string;
  readonly loadColumns: {
    readonly presentHours: string;
    readonly bakvaktHours: string;
    readonly otherHours: string;
    readonly weightedHours: string;
    readonly netter: string;
    readonly weekends: string;
    readonly fredagskvelder: string;
    readonly helligdager: string;
    readonly shortestRest: string;
    readonly nightRun: string;
    readonly lostPosts: string;
    readonly oneInN: string;
  };
  readonly measures: Readonly<Record<FairnessMeasure, string>>;
  readonly sharesIntro: string;
  readonly sharesNone: string;
  readonly hjemmevaktCounts: (weight: string) => string;
  readonly carried: (measure: string) => string;
  readonly carriedNote: string;
  readonly sharesCaption: (group: string) => string;
  readonly shareOf: (load: string, target: string, low: string, high: string) => string;
  readonly outside: string;
  readonly target: string;

  readonly demand: {
    readonly intro: string;
    readonly sources: string;
    readonly dayClassCaption: (group: string) => string;
    readonly weekCaption: (group: string) => string;
    readonly dayClass: string;
    readonly dayClasses: Readonly<Record<DayClass, string>>;
    readonly demandHours: string;
    readonly doctorHours: string;
    readonly utilisation: string;
    readonly noDoctor: string;
    readonly contacts: (consultations: string, calls: string, visits: string) => string;
    readonly used: (demandHours: string, doctorHours: string, utilisation: string) => string;
    readonly worst: (when: string, utilisation: string) => string;
    readonly above: (hours: string, limit: string) => string;
    readonly withoutDoctor: (hours: string) => string;
    readonly unknown: (hours: string) => string;
  };
  readonly cost: {
    readonly intro: string;
    readonly caption: string;
    readonly total: string;
    readonly model: string;
    readonly hours: string;
    readonly paid: string;
    readonly refundToMunicipality: string;
    readonly net: string;
    readonly refundToDoctor: string;
    readonly notPriced: (whose: string, vakter: string, hours: string, why: Unpriced) => string;
    readonly sources: string;
  };

  readonly normIntro: string;
  readonly normCaption: (district: string, population: string) => string;
  readonly normColumns: {
    readonly asked: string;
    readonly wanted: string;
    readonly found: string;
    readonly gap: string;
  };
  readonly nDelt: (n: string) => string;
  readonly primaryFrequency: string;
  readonly combinedFrequency: string;
  readonly hoursGap: Readonly<Record<HoursGap['what'], string>>;
  readonly hoursAsked: (hours: string) => string;
  readonly hoursMissing: (hours: string) => string;
  readonly hoursMissingOf: (roster: string, plan: string) => string;
  readonly kept: string;
  readonly missingDoctors: (count: number) => string;
  readonly notJudged: string;
  readonly leftOut: (lines: string) => string;
  readonly frequencyCaption: string;
  readonly frequency: string;
  readonly doctors: string;
  readonly ofLines: { readonly primary: string; readonly combined: string };

  readonly findingsCaption: string;
  readonly findingColumns: {
    readonly rule: string;
    readonly mode: string;
    readonly findings: string;
    readonly cost: string;
    readonly source: string;
  };
  readonly modes: { readonly hard: string; readonly soft: string };
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  /** Names of parameters; the first date, as people write it. */
  readonly setByJob: (parameters: string, from: string | null) => string;
  readonly noFinding: string;
  readonly smallFindings: (count: number) => string;
  readonly readOn: string;
  readonly departuresTitle: string;
  readonly departuresIntro: string;
  readonly overridesTitle: string;
  readonly overrideUsed: string;
  readonly overrideUnused: string;
  readonly exemptionsTitle: string;
  /** Days worked by exception in a calendar year. */
  readonly exemptionYear: {
    readonly caption: (year: number) => string;
    readonly doctor: string;
    readonly legevakt: string;
    readonly other: string;
    readonly left: string;
    readonly remaining: (legevakt: string, other: string, inAll: string) => string;
    readonly unknown: string;
    /** The year in which the report is due. */
    readonly reportBy: (year: number) => string;
  };
  readonly warningsTitle: string;
  readonly notCheckedIntro: string;
  readonly hour: string;
  readonly minute: string;
}
