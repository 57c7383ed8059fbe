import type { ObjectivePlace } from '../model/model.js';

/** What a constraint form says of a point, computed without its rows. `cost` is in the objective's unit, >= 0. */
export interface FormValue {
  readonly holds: boolean;
  readonly cost: number;
}

/** Makes a form soft: each unit it is broken by costs `weight` at `place`. */
export interface Penalty {
  readonly place: ObjectivePlace;
  readonly weight: number;
}
