import { z } from 'zod';
import type { TextWithNynorsk } from '../../domain/issue.js';
import { directedFigureIds, figureIds, type Figure } from './figures.js';

const figure = z.enum(figureIds);
const value = z.number().min(-1e6).max(1e6);

/** What the last of several results must be like to be accepted. */
export const acceptance = z
  .array(
    z.discriminatedUnion('must', [
      z.strictObject({ figure, must: z.literal('be-at-most'), value }),
      z.strictObject({ figure, must: z.literal('be-at-least'), value }),
      z.strictObject({ figure: z.enum(directedFigureIds), must: z.literal('not-be-worse') }),
    ]),
  )
  .max(50);
export type Acceptance = z.infer<typeof acceptance>;

/** One threshold, held against a figure. */
export interface AcceptanceVerdict {
  readonly figure: string;
  readonly name: TextWithNynorsk;
  readonly must: Acceptance[number]['must'];
  /** What the figure may be at most or at least: for `not-be-worse` that of the first result. Null where a report does not say. */
  readonly limit: number | null;
  readonly value: number | null;
  /** False also where one of the numbers is not known. */
  readonly isMet: boolean;
}

/** Figures as computed, not as rounded for print. */
const tolerance = 1e-9;

export function judgeAcceptance(thresholds: Acceptance, figures: readonly Figure[]): AcceptanceVerdict[] {
  return thresholds.flatMap((threshold) => {
    const own = figures.find(({ id }) => id === threshold.figure);
    if (own === undefined) return [];
    const at = own.values.at(-1) ?? null;
    const limit = threshold.must === 'not-be-worse' ? (own.values[0] ?? null) : threshold.value;
    const isCeiling =
      threshold.must === 'be-at-most' || (threshold.must === 'not-be-worse' && own.better === 'less');
    const isMet =
      at !== null && limit !== null && (isCeiling ? at <= limit + tolerance : at >= limit - tolerance);
    return [{ figure: own.id, name: own.name, must: threshold.must, limit, value: at, isMet }];
  });
}
