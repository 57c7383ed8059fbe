/** Results side by side, as rows of one table for people and spreadsheets, in one language. */
export interface ComparisonTable {
  readonly title: string;
  /** Legevakter and periods that the results are of. */
  readonly of: readonly string[];
  /** `A`, `B (label)`. */
  readonly results: readonly string[];
  readonly parts: readonly ComparisonPart[];
  readonly headings: {
    readonly name: string;
    readonly unit: string;
    readonly verdict: string;
    readonly doctor: string;
    readonly unchanged: string;
  };
}

export interface ComparisonPart {
  readonly id: 'verdict' | 'tiers' | 'figures' | 'acceptance' | 'doctors' | 'vakter';
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  /** The same in every language: `unfilled`, `doctor-id/netter`, `2026-03-09/L1/1`. */
  readonly id: string;
  /** The doctor that the row is about, by name; else empty. */
  readonly doctor: string;
  readonly name: string;
  readonly unit: string;
  /** By result; null where a result does not say. */
  readonly values: readonly (number | string | null)[];
  /** Of each result but the first, less that of the first; empty for what is no number. */
  readonly changes: readonly (number | null)[];
  /** What is proven, or whether a threshold is met. */
  readonly verdict: string;
  /** Of a threshold. */
  readonly isMet?: boolean;
}

/** `B − A`, `C − A`. */
export function changeHeadings({ results }: ComparisonTable): string[] {
  return results.slice(1).map((_, index) => `${String.fromCharCode('B'.charCodeAt(0) + index)} − A`);
}
