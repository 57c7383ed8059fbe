import type { Text } from '../../domain/issue.js';
import type { FigureUnit } from '../../reports/figure-text.js';
import type { StoredReport } from '../roster-report.js';

/** A number of each result, from its report. */
export interface Figure {
  readonly id: string;
  readonly name: Text;
  readonly unit: FigureUnit;
  /** Which is better, where that can be said of the number alone. */
  readonly better: 'less' | 'more' | null;
  /** In the order of the results; null where a report does not say. */
  readonly values: readonly (number | null)[];
}

export type Measure = Omit<Figure, 'values'> & {
  readonly of: (report: StoredReport) => number | null | undefined;
};
