import type { FrozenModel, LinearExpression, ModelVariable } from '../model/model.js';

/** Least and greatest value; either may be infinite. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The range of each variable at completed points, from the bounds of the variables before it alone. O(terms).
 * Rows are not looked at, so a range may be wider than what is feasible but never narrower.
 */
export function findRanges({ variables }: Pick<FrozenModel, 'variables'>): readonly Range[] {
  const ranges: Range[] = [];
  for (const variable of variables) ranges.push(rangeOf(variable, ranges));
  return ranges;
}

/** Range of an expression over variables whose ranges are known. */
export function rangeOfExpression({ terms, constant }: LinearExpression, ranges: readonly Range[]): Range {
  let least = constant;
  let greatest = constant;
  for (const { coefficient, variable } of terms) {
    if (coefficient === 0) continue;
    const range = ranges[variable] ?? { least: -Infinity, greatest: Infinity };
    least += coefficient * (coefficient > 0 ? range.least : range.greatest);
    greatest += coefficient * (coefficient > 0 ? range.greatest : range.least);
  }
  return { least, greatest };
}

function rangeOf({ lower, upper, hinge }: ModelVariable, ranges: readonly Range[]): Range {
  if (hinge === undefined) return { least: lower, greatest: upper ?? Infinity };
  const parts = hinge.map((expression) => rangeOfExpression(expression, ranges));
  const floor = Math.max(0, lower);
  return {
    least: Math.max(floor, ...parts.map(({ least }) => least)),
    greatest: Math.max(
      floor,
      Math.min(upper ?? Infinity, Math.max(floor, ...parts.map(({ greatest }) => greatest))),
    ),
  };
}
