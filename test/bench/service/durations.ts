import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';

/** Durations of one kind, in a histogram with three significant digits. */
export class Durations {
  readonly #histogram: RecordableHistogram = createHistogram();

  record(milliseconds: number): void {
    this.#histogram.record(Math.max(1, Math.round(milliseconds * 1000)));
  }

  add(other: Durations): void {
    this.#histogram.add(other.#histogram);
  }

  get count(): number {
    return this.#histogram.count;
  }

  /** p50, p90, p99 and the longest, in milliseconds. */
  texts(): string[] {
    if (this.count === 0) return ['-', '-', '-', '-'];
    const { max } = this.#histogram;
    return [50, 90, 99].map((share) => text(this.#histogram.percentile(share))).concat(text(max));
  }
}

function text(microseconds: number): string {
  return (microseconds / 1000).toFixed(1);
}
