import { z } from 'zod';
import type { Text } from '../../domain/issue.js';
import { id } from '../../domain/job/scalars.js';
import { acceptedText } from './accepted-text.js';
import { costOfLineId, costOfLineName } from './demand-figures.js';
import type { Figure } from './figure.js';
import { directedFigureIds, figureIds, figureName } from './figures.js';

/** The one figure that is asked for with a line. */
export const costOfLine = 'cost-of-line';
const figure = z.enum([...figureIds, costOfLine]);
const line = id.optional().describe(`Of the figure ${costOfLine}: which line`);
const value = z.number().min(-1e9).max(1e9);

/** What the last of several results must be like to be accepted. */
export const acceptance = z
  .array(
    z.discriminatedUnion('must', [
      z.strictObject({ figure, line, must: z.literal('be-at-most'), value }),
      z.strictObject({ figure, line, must: z.literal('be-at-least'), value }),
      z.strictObject({
        figure: z.enum([...directedFigureIds, costOfLine]),
        line,
        must: z.literal('not-be-worse'),
      }),
    ]),
  )
  .max(50);
export type Acceptance = z.infer<typeof acceptance>;

/** One threshold, held against a figure. */
export interface AcceptanceVerdict {
  readonly figure: string;
  readonly name: Text;
  readonly must: Acceptance[number]['must'];
  /** What the figure may be at most or at least: for `not-be-worse` that of the first result. Null where a report does not say. */
  readonly limit: number | null;
  readonly value: number | null;
  /** Of the last result. False also where one of the numbers is not known. */
  readonly isMet: boolean;
  /** The same of each result, in their order. */
  readonly metBy: readonly boolean[];
}

/** Figures as computed, not as rounded for print. */
const tolerance = 1e-9;

/** A figure that no result has is met by none: nothing is known of it. */
export function judgeAcceptance(thresholds: Acceptance, figures: readonly Figure[]): AcceptanceVerdict[] {
  return thresholds.map((threshold) => {
    const { id: asked, name } = askedFigure(threshold);
    const own = figures.find((each) => each.id === asked);
    const values = own?.values ?? [];
    const limit = threshold.must === 'not-be-worse' ? (values[0] ?? null) : threshold.value;
    const isCeiling =
      threshold.must === 'be-at-most' || (threshold.must === 'not-be-worse' && own?.better === 'less');
    const metBy = values.map(
      (value) =>
        value !== null &&
        limit !== null &&
        (isCeiling ? value <= limit + tolerance : value >= limit - tolerance),
    );
    const [value, isMet] = [values.at(-1) ?? null, metBy.at(-1) ?? false];
    return { figure: asked, name: own?.name ?? name, must: threshold.must, limit, value, isMet, metBy };
  });
}

/** Which results meet every threshold; undefined where there is none. */
export function acceptedSentence(
  verdicts: readonly AcceptanceVerdict[],
  results: readonly string[],
): Text | undefined {
  if (verdicts.length === 0) return undefined;
  const isAccepted = (index: number): boolean => verdicts.every(({ metBy }) => metBy[index] === true);
  return acceptedText(
    results.filter((_, index) => isAccepted(index)),
    results.filter((_, index) => !isAccepted(index)),
  );
}

function askedFigure({ figure: asked, line: ofLine = '' }: Acceptance[number]): Pick<Figure, 'id' | 'name'> {
  if (asked === costOfLine) return { id: costOfLineId(ofLine), name: costOfLineName(ofLine) };
  return { id: asked, name: figureName(asked) ?? { nb: asked, nn: asked, en: asked } };
}
