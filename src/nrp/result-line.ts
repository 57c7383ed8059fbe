/** What a search of an instance found, in numbers. */
export interface NrpResult {
  /** Infinity without a roster. */
  readonly objective: number;
  /** Proven; rounded down to three decimals, so that what is shown promises no more. */
  readonly bound: number;
  /** (objective - bound) / objective, 0-1; Infinity without a roster. */
  readonly gap: number;
  /** Wall time of the whole command. */
  readonly seconds: number;
}

/** Rounds so that nothing looks better than it is: the bound down, the gap up. */
export function toNrpResult(value: number, bound: number, seconds: number): NrpResult {
  const shown = Math.min(value, Math.floor(bound * 1000 + 1e-6) / 1000);
  return {
    objective: value,
    bound: shown,
    gap: gapOf(value, shown),
    seconds: Math.round(seconds * 100) / 100,
  };
}

function gapOf(value: number, bound: number): number {
  if (value === Infinity) return Infinity;
  return value === bound ? 0 : Math.ceil(((value - bound) / value) * 1e6) / 1e6;
}

/** `objective 1143 bound 1140.5 gap 0.002188 seconds 60.01`; `inf` and `-inf` for what there is not. */
export function resultLine({ objective, bound, gap, seconds }: NrpResult): string {
  return `objective ${plain(objective)} bound ${plain(bound)} gap ${plain(gap)} seconds ${plain(seconds)}`;
}

/** Never in the notation with an exponent. */
function plain(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return value.toFixed(6).replace(/\.?0+$/, '');
}
