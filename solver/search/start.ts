import type { Candidates } from './candidates.js';
import { compareLexicographically } from './incumbent.js';
import type { MovingPoint } from './moving-point.js';

const MOST_PASSES = 6;

/**
 * A first point by greed: for each cost in lexicographic order, those with the fewest candidates first, turn on the
 * decision that lowers the merit most while no row gets worse. Passes repeat until none helps, as one decision may
 * have to wait for another that covers it. Before that, rows broken by fixed variables are mended where single
s do it. Ends early when `shouldStop` says so.
 */
export function buildStart(point: MovingPoint, candidatesOf: (variable: number) => Candidates): void {
  mendRows(point);
  const targets = orderTargets(point, candidatesOf);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let hasChanged = false;
    for (const { variable, candidates } of targets) {
      while ((point.values[variable] ?? 0) > 1e-6 && takeBest(point, candidates)) hasChanged = true;
    }
    if (!hasChanged) return;
  }
}

function mendRows(point: MovingPoint): void {
  for (let pass = 0; pass < MOST_PASSES && (point.merit[0] ?? 0) > 0; pass += 1) {
    for (const choice of point.index.choices) {
      if ((point.merit[0] ?? 0) === 0) return;
      if (point.violationOfFlip(choice) >= 0) continue;
      const before = point.merit[0] ?? 0;
      point.flip(choice);
      if ((point.merit[0] ?? 0) >= before) point.flip(choice);
    }
  }
}

function orderTargets(
  { index: { model } }: MovingPoint,
  candidatesOf: (variable: number) => Candidates,
): readonly { readonly variable: number; readonly candidates: Int32Array }[] {
  const seen = new Set<number>();
  return model.objectives.flatMap(({ terms }) =>
    terms
      .filter(({ coefficient, variable }) => coefficient > 0 && !seen.has(variable) && seen.add(variable))
      .map(({ variable }) => ({ variable, candidates: candidatesOf(variable).lowering }))
      .filter(({ candidates }) => candidates.length > 0)
      .sort((a, b) => a.candidates.length - b.candidates.length),
  );
}

/** Turns on the candidate after which the merit is least; `false` where none lowers it. */
function takeBest(point: MovingPoint, candidates: Int32Array): boolean {
  const best = point.merit.slice();
  let chosen = -1;
  for (const candidate of candidates) {
    if (point.isOn(candidate) || point.violationOfFlip(candidate) > 0) continue;
    point.flip(candidate);
    if (compareLexicographically(point.merit, best) < 0) {
      best.set(point.merit);
      chosen = candidate;
    }
    point.flip(candidate);
  }
  if (chosen >= 0) point.flip(chosen);
  return chosen >= 0;
}
