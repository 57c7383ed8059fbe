/** A range of values with a few round numbers on it. */
export interface ChartScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const mostTicks = 6;

/** From 0, or from a round number below the least where all lie in the upper part. */
export function scaleFor(values: readonly number[]): ChartScale {
  const most = Math.max(0, ...values);
  const least = Math.min(...values, most);
  const start = least > most * 0.6 ? least : Math.min(0, least);
  const step = roundStep((most - start) / (mostTicks - 1));
  const from = Math.floor(start / step) * step;
  const count = Math.max(1, Math.ceil((most - from) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => tidy(from + index * step));
  return { from, to: tidy(from + count * step), ticks };
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(step: number): number {
  if (step <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((each) => each * power >= step - 1e-9) ?? 10;
  return factor * power;
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
