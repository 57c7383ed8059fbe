import type { Wish } from '../domain/job/plan-input.js';
import type { Requirement } from '../domain/vakt.js';
import type { VersionFacts } from './letter-facts.js';

/** Every sentence of the letter; the doctor who gets it is "you". Numbers and dates come as people write them. */
export interface LetterTexts {
  readonly title: (when: string) => string;
  readonly head: { readonly from: string; readonly to: string; readonly date: string };
  readonly sections: {
    readonly answer: string;
    readonly vakt: string;
    readonly plan: string;
    readonly need: string;
    readonly otherwise: string;
    readonly rules: string;
    readonly balance: string;
    readonly wishes: string;
    readonly contact: string;
  };
  readonly vakt: {
    readonly line: string;
    readonly start: string;
    readonly end: string;
    readonly length: string;
    readonly id: string;
    /** `onsdag 11. mars 2026 kl. 16:00` */
    readonly at: (date: string, clock: string) => string;
    readonly clockChange: (clockHours: string, realHours: string) => string;
  };
  readonly plan: {
    readonly period: string;
    readonly version: string;
    readonly status: string;
    readonly contentHash: string;
    readonly inputHash: string;
    readonly statuses: Readonly<Record<VersionFacts['status'], string>>;
    readonly fromFile: string;
    readonly neverPublished: string;
    readonly publicationsTitle: string;
    readonly published: (number: string, at: string, notice: string) => string;
    readonly notice: (days: number, required: number) => string;
    readonly lateNotice: (days: number, required: number) => string;
    readonly hadVakt: string;
    readonly hadNotVakt: string;
  };
  readonly need: {
    readonly requirements: Readonly<Record<Requirement, string>>;
    readonly priority: (priority: string) => string;
    readonly helligdag: (name: string) => string;
    readonly hoursWithoutDoctor: (hours: string) => string;
    readonly stillCovered: string;
  };
  readonly price: {
    readonly how: string;
    readonly locked: string;
    readonly impossible: string;
    readonly unknown: string;
    readonly withheld: string;
    readonly notComparable: string;
    readonly same: string;
    readonly better: (place: string, then: string, now: string) => string;
    readonly worse: (place: string, then: string, now: string) => string;
    /** A bound at a later place speaks only of rosters that are as good in what goes before. */
    readonly real: (bound: string, isFirstPlace: boolean) => string;
    readonly uncertain: string;
    readonly caption: string;
    readonly columns: readonly [string, string, string, string, string];
    /** Of what is better: it is there, so there is no doubt of it. */
    readonly found: string;
    readonly certain: string;
    readonly within: string;
    readonly orderNote: string;
    readonly empty: string;
    readonly otherHolder: string;
    readonly changes: (vakter: number, doctors: number) => string;
    readonly noChanges: string;
    /** No roster that is as good changes fewer. */
    readonly fewest: string;
    /** Not proven: as good a roster changes so many beside this vakt, or more. */
    readonly perhapsFewer: (least: number) => string;
    /** After some that are named. */
    readonly more: (count: number) => string;
    readonly gained: (vakter: string) => string;
    readonly lost: (vakter: string) => string;
    readonly ended: Readonly<Record<'proven' | 'iterations' | 'time', string>>;
  };
  readonly rules: {
    readonly intro: string;
    readonly none: string;
    readonly withheld: (count: number) => string;
    readonly others: (fit: number, all: number) => string;
    readonly ownChoice: string;
  };
  readonly balance: {
    readonly counts: (vakter: number, netter: number, helgVakter: number) => string;
    readonly countsNote: string;
    readonly noGroup: string;
    readonly explained: string;
    readonly caption: (group: string, members: number) => string;
    readonly columns: readonly [string, string, string, string, string];
    readonly groupColumns: readonly [string, string];
    readonly vakter: string;
    readonly smallGroup: string;
    readonly inside: (measures: string) => string;
    readonly above: (measures: string) => string;
    readonly below: (measures: string) => string;
    readonly yearCaption: (from: string, to: string) => string;
    readonly yearColumns: readonly [string, string, string, string];
  };
  readonly wishes: {
    readonly none: string;
    readonly kinds: Readonly<Record<Wish['kind'], string>>;
    readonly parts: Readonly<Record<NonNullable<Wish['part']>, string>>;
    readonly strength: (strength: number) => string;
    readonly lines: (lines: string) => string;
    readonly met: string;
    readonly metBy: (vakter: string) => string;
    readonly refused: string;
    readonly refusedBy: (vakt: string) => string;
    readonly seeAbove: string;
    readonly locked: string;
    readonly noVakt: string;
    readonly nobodyElse: string;
    readonly withheld: string;
    readonly rules: (titles: string) => string;
    readonly othersRules: string;
    readonly worse: (place: string, by: string) => string;
    readonly notWorse: string;
    readonly weighed: string;
  };
  readonly contact: readonly string[];
}
