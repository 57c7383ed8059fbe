import type { FrozenModel } from '../../solver/index.js';
import { warning, type Issue } from '../domain/issue.js';
import type { ValueAtPlace } from '../explain/forced-price.js';
import { fingerprintOfModel } from './fingerprint.js';

/** What a roster document says of an earlier search. */
export interface EarlierProof {
  readonly tiers: readonly ValueAtPlace[];
  readonly modelHash?: string | undefined;
}

interface EarlierBounds {
  /** Without bounds where they are not of this model. */
  readonly places: readonly ValueAtPlace[];
  readonly warnings: readonly Issue[];
}

/** A bound holds for the model that it was proven for, and for no other: not for a job that was changed since, nor for rules that say something else now. */
export function readEarlierBounds(model: FrozenModel, { tiers, modelHash }: EarlierProof): EarlierBounds {
  const isProvenHere = modelHash !== undefined && modelHash === fingerprintOfModel(model);
  const hasBounds = tiers.some(({ bound }) => bound !== undefined);
  return {
    places: tiers.map(({ tier, level, value, bound }) => ({
      ...{ tier, level, value },
      ...(isProvenHere && bound !== undefined ? { bound } : {}),
    })),
    warnings: hasBounds && !isProvenHere ? [notOfJob] : [],
  };
}

const notOfJob = warning('BOUNDS_NOT_OF_JOB', [], {
  nb: 'Det som søket beviste om planen, er ikke brukt: planen sier ikke at det gjelder denne jobben med disse reglene.',
  nn: 'Det som søket prova om planen, er ikkje brukt: planen seier ikkje at det gjeld denne jobben med desse reglane.',
  en: 'What the search proved of the roster is not used: the roster does not say that it is about this job under these rules.',
});
