import type { Report } from '../../../src/reports/report.js';
import type { ExemptionYear, ExemptionYearLine } from '../../../src/reports/exemption-year-report.js';
import type { ExemptionFigure } from './expected-answer.js';

/** Of the doctors in posts by exception, in the calendar year of the period: the days of the ledger and those of the roster. */
export function measureExemptions({ exemptions }: Report, figure: ExemptionFigure): number {
  const [year, ...more] = exemptions.years;
  if (year === undefined || more.length > 0) throw new Error('Nobody works by exception in one year.');
  return exemptionMeasures[figure](year);
}

const exemptionMeasures: Readonly<Record<ExemptionFigure, (year: ExemptionYear) => number>> = {
  'exemption-doctors-reported-by-31-march': ({ year, reportBy, lines }) =>
    reportBy === `${year + 1}-03-31` ? lines.length : 0,
  'exemption-days-at-legevakt': ({ lines }) => sumOf(lines, ({ legevaktDays }) => legevaktDays),
  'exemption-days-left-at-legevakt': ({ lines }) =>
    sumOf(lines, ({ doctor, remaining }) => {
      if (remaining === null) throw new Error(`What ${doctor} has left is not known.`);
      return remaining.legevaktDays;
    }),
};

function sumOf(lines: readonly ExemptionYearLine[], of: (line: ExemptionYearLine) => number): number {
  return lines.reduce((sum, line) => sum + of(line), 0);
}
