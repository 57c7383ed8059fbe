/** A row of the advisory staffing table; null = the cell is empty in the source. */
export interface NormRow {
  /** Inhabitants of the vaktdistrikt, both ends included; `populationTo` null = no upper end. */
  readonly populationFrom: number;
  readonly populationTo: number | null;
  /** Highest frequency: N of "N-delt". */
  readonly primaryFrequency: number;
  /** With bakvakt. */
  readonly combinedFrequency: number | null;
  readonly bakvakt: boolean | null;
  readonly bakvaktAfter23: boolean | null;
  readonly twoDoctorsUntil23: boolean | null;
  readonly alwaysTwoDoctors: boolean | null;
}

export const normSource = {
  document:
    'NKLM/NORCE, forslag til minimumsbemanning, gjengitt i Sarpsborg kommune, Handlingsprogram for legetjenestene (2025)',
  section: 'vedlegg 1',
  edition: '2025',
  readOn: '2026-11-21',
  confidence: 'secondary',
} as const;

/** A starting point for local judgement, never a demand. */
export const normStrength = 'bør';

type Cells = readonly [
  from: number,
  to: number | null,
  primary: number,
  combined: number | null,
  bakvakt: boolean | null,
  bakvaktAfter23: boolean | null,
  twoUntil23: boolean | null,
  alwaysTwo: boolean | null,
];

const cells: readonly Cells[] = [
  [0, 999, 3, null, false, null, false, null],
  [1_000, 1_999, 4, null, false, null, false, null],
  [2_000, 2_999, 4, null, false, null, false, null],
  [3_000, 4_999, 5, null, false, null, false, null],
  [5_000, 6_999, 6, null, false, null, false, null],
  [7_000, 8_999, 7, 5, true, null, false, null],
  [9_000, 11_999, 8, 6, true, null, false, null],
  [12_000, 15_999, 9, 7, true, null, false, null],
  [16_000, 24_999, 10, 8, null, true, true, null],
  [25_000, 39_999, 12, 10, null, true, true, null],
  [40_000, 60_000, 14, 14, null, null, null, true],
  [60_001, null, 18, 18, null, null, null, true],
];

/** The twelve rows, as the action plan of 2025 renders them. */
export const normTable: readonly NormRow[] = cells.map(
  ([
    populationFrom,
    populationTo,
    primaryFrequency,
    combinedFrequency,
    bakvakt,
    bakvaktAfter23,
    twoUntil23,
    alwaysTwo,
  ]) => ({
    populationFrom,
    populationTo,
    primaryFrequency,
    combinedFrequency,
    bakvakt,
    bakvaktAfter23,
    twoDoctorsUntil23: twoUntil23,
    alwaysTwoDoctors: alwaysTwo,
  }),
);

/** The row of a population: 60 000 is still 14-delt, 60 001 is 18-delt. */
export function normFor(population: number): NormRow {
  const row = normTable.findLast(({ populationFrom }) => populationFrom <= population);
  if (row === undefined) throw new RangeError(`Not a population: ${population}`);
  return row;
}
