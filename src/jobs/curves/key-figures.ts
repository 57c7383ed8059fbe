import { kindOfLevel } from '../../domain/objective-levels.js';
import { bestPossible } from '../../reports/tier-proof.js';
import type { Figure } from '../comparison/figure.js';
import { figuresOf } from '../comparison/figures.js';
import type { StoredReport } from '../roster-report.js';

/** What a what-if is told by. */
const keyFigureIds = [
  'unfilled',
  'hours-with-two',
  'rest-overrides',
  'netter-most',
  'netter-mean',
  'one-in-n-least',
  'frequency-primary',
  'frequency-combined',
  'present-doctor-hours',
  'cost',
];

/** A key figure of several results. */
export interface KeyFigure extends Figure {
  /** By result: proven of the best roster there can be; null where nothing is proven of it. */
  readonly bounds: readonly (number | null)[];
}

export function keyFiguresOf(reports: readonly StoredReport[]): KeyFigure[] {
  return figuresOf(reports)
    .filter(({ id }) => keyFigureIds.includes(id) || /^(line|present)-hours-/.test(id))
    .map((figure) => ({
      ...figure,
      bounds: reports.map((report) => (figure.id === 'unfilled' ? leastUnfilled(report) : null)),
    }));
}

/**
 * The roster that is best in the order of the tiers leaves at least so many vakter empty. A bound holds for rosters as good in what goes before:
 * the best one is that at each place up to the first that is not proven, and at the one after it.
 */
export function leastUnfilled({ summary }: StoredReport): number | null {
  const tiers = summary?.tiers ?? [];
  const open = tiers.findIndex(({ isProvenBest }) => !isProvenBest);
  const holding = open < 0 ? tiers : tiers.slice(0, open + 2);
  const own = tiers.filter(
    ({ level, unit }) => kindOfLevel(level) === 'emptyVakter' && unit === 'emptyVakter',
  );
  const bounds = own.map((tier) =>
    holding.includes(tier) ? (tier.isProvenBest ? tier.value : bestPossible(tier, tier.unit)) : undefined,
  );
  const known = bounds.filter((bound) => bound !== undefined);
  if (own.length > 0) return known.length === 0 ? null : known.reduce((sum, bound) => sum + bound, 0);
  // Nothing is less than none.
  return summary?.unfilled.length === 0 ? 0 : null;
}
