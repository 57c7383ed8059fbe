import type { Text } from '../domain/issue.js';
import type { ProvenValue } from '../reports/proven-value.js';
import type { ChangedVakt, PlacePrice, PriceVerdict } from './forced-price.js';
import type { Obstacle } from './obstacles.js';

/** Why a doctor has a vakt, or has not: `vaktplan/why/1`. Doctors and vakter by id, never by name. */
export interface WhyAnswer {
  readonly version: 'vaktplan/why/1';
  readonly vakt: string;
  readonly doctor: string;
  readonly isHeld: boolean;
  /** Who has it; null where nobody has. */
  readonly holder: string | null;
  /** Rules that keep the doctor off the vakt whatever the rest looks like. */
  readonly excludedBy: readonly Obstacle[];
  /** Other hard rules that the change alone would break in this roster. */
  readonly brokenAlone: readonly Obstacle[];
  /** How many of these are left out because they tell of other doctors; 0 for who may know of all. */
  readonly withheld: number;
  /** Of having it the other way round. */
  readonly price: Price;
  readonly sentence: Text;
}

export type Price =
  /** Proven: no roster under these rules has it so. */
  | { readonly kind: 'impossible' }
  /** None was found in the time that there was, and none is excluded. */
  | { readonly kind: 'unknown' }
  /** There are so few other doctors that it would tell of one of them. */
  | { readonly kind: 'withheld' }
  /** The roster itself breaks hard rules, so nothing can be held against it. */
  | { readonly kind: 'not-comparable' }
  | ForcedPrice;

export interface ForcedPrice {
  readonly kind: 'priced';
  readonly verdict: PriceVerdict;
  /** In lexicographic order. */
  readonly places: readonly PlacePrice[];
  /** From this roster to the best one that was found. */
  readonly changes: readonly ChangedVakt[];
  /** How many these are; bound: no roster that is as good at every place has fewer. */
  readonly fewestChanges: ProvenValue;
  /** What the answer stands on. */
  readonly ended: 'proven' | 'iterations' | 'time';
}
