import type { Measurement } from './measurement.js';
import { publishedFigures } from './published.js';

/** A bound is proven in floating point. */
const tolerance = 1e-6;

export function bestKnownOf(instance: string): number | undefined {
  return publishedFigures(instance)?.bestKnown;
}

/**
 * What cannot be true of a measurement: a roster that the verifier refuses, or anything but bound <= best known <= objective. A roster better than
 * the best known is named too: either it is a find and the published figure is to be replaced, or something is wrong.
 */
export function findContradictions({
  instance,
  solver,
  seconds,
  objective,
  bound,
  verifier,
}: Measurement): string[] {
  const bestKnown = bestKnownOf(instance);
  const found: string[] = [];
  if (verifier?.accepts === false) found.push(`the verifier refuses the roster: ${verifier.says}`);
  if (bound !== null && objective !== null && bound > objective + tolerance)
    found.push(`the bound ${bound} is above the objective ${objective}`);
  if (bound !== null && bestKnown !== undefined && bound > bestKnown + tolerance)
    found.push(`the bound ${bound} is above the best known ${bestKnown}`);
  if (objective !== null && bestKnown !== undefined && objective < bestKnown - tolerance)
    found.push(`the objective ${objective} is below the best known ${bestKnown}`);
  return found.map((text) => `${instance}, ${solver}, ${seconds} s: ${text}`);
}

/** Bounds of one solver above what another one found, whatever their limits: one of the two is wrong. */
export function findDisagreements(measurements: readonly Measurement[]): string[] {
  return measurements.flatMap((proof) =>
    measurements
      .filter((other) => other.instance === proof.instance && other.solver !== proof.solver)
      .filter(({ objective }) => (proof.bound ?? -Infinity) > (objective ?? Infinity) + tolerance)
      .map(
        (other) =>
          `${proof.instance}: the bound ${numberText(proof.bound)} of ${proof.solver} (${proof.seconds} s) is above the objective ${numberText(other.objective)} of ${other.solver} (${other.seconds} s)`,
      ),
  );
}

function numberText(value: number | null): string {
  return value === null ? 'none' : String(value);
}

/** (value - reference) / reference; undefined without a roster or a reference. */
export function gapTo(reference: number | undefined, objective: number | null): number | undefined {
  return reference === undefined || objective === null ? undefined : (objective - reference) / reference;
}

/** Mean of ln(1 + gap) over the instances with a reference, a gap counting 1 at most and no roster as 1; undefined where there is none. */
export function meanLogGap(
  measurements: readonly Pick<Measurement, 'instance' | 'objective'>[],
  reference: (instance: string) => number | undefined = bestKnownOf,
): number | undefined {
  const logs = measurements.flatMap(({ instance, objective }) => {
    const base = reference(instance);
    return base === undefined ? [] : [Math.log1p(Math.min(1, gapTo(base, objective) ?? 1))];
  });
  return logs.length === 0 ? undefined : logs.reduce((sum, log) => sum + log, 0) / logs.length;
}
