import { z } from 'zod';
import { figureView, tierView } from './comparison-view.js';
import { textWithNynorsk as inAll } from './rule-shapes.js';

const outcome = z.enum(['real', 'uncertain', 'equal']);
const label = z.string().describe('Label of a point');

/** Key figures over a grid of scenarios. */
export const curveView = z
  .object({
    version: z.literal('vaktplan/curve/1'),
    label: z.string().nullable(),
    legevakt: z.string(),
    legevaktName: z.string(),
    period: z.object({ from: z.iso.date(), to: z.iso.date() }),
    axes: z.array(z.object({ name: z.string(), values: z.array(z.number()).readonly() })).readonly(),
    points: z
      .array(z.object({ label, at: z.array(z.number()).readonly().describe('Its number on each axis') }))
      .readonly()
      .describe('The last axis varies fastest'),
    tiers: z.array(tierView).readonly().describe('Values by point'),
    figures: z
      .array(
        figureView.extend({
          bounds: z
            .array(z.number().nullable())
            .readonly()
            .describe('Proven of the best roster there can be; null where nothing is proven'),
        }),
      )
      .readonly()
      .describe('Values and bounds by point'),
    steps: z
      .array(
        z.object({
          from: z.int().describe('Index of a point'),
          to: z.int(),
          outcome: z
            .enum([...outcome.options, 'not-comparable'])
            .describe(
              'real: no longer search can change which is better; uncertain: within what is not proven',
            ),
          better: label.nullable(),
          sentence: inAll,
          figures: z.array(z.object({ id: z.string(), difference: z.number(), outcome })).readonly(),
        }),
      )
      .readonly()
      .describe('From each point to the next on each axis'),
    verdict: z.object({
      best: z.array(label).readonly(),
      isCertain: z.boolean(),
      sentence: inAll,
    }),
  })
  .meta({ id: 'Curve' });
