import { z } from 'zod';
import { source, text } from './rule-shapes.js';

const instant = z.iso.datetime({ offset: true });
const ids = z.array(z.string()).readonly();

const placeChange = z
  .object({
    tier: z.int(),
    level: z.int().describe('Order within the tier'),
    change: z.number().describe('How much more, or less, the roster costs here'),
    rules: z.array(z.object({ rule: z.string(), title: text, change: z.number() })).readonly(),
  })
  .meta({ id: 'PlaceChange' });

const change = z
  .array(placeChange)
  .readonly()
  .describe('In the order of the search; what does not change is left out');
const vakterLately = z.int().describe('Vakter that the doctor begins in the four weeks before this one');

const standIn = z
  .object({
    doctor: z.string(),
    legal: z.boolean().describe('No hard rule is broken that is not broken now'),
    breaks: z
      .array(
        z.object({
          rule: z.string().describe('`unavailable` stands for the doctor’s own circumstances'),
          title: text,
          sources: z.array(source).readonly(),
          sentences: z.array(text).readonly().describe('Ids, never names'),
        }),
      )
      .readonly()
      .describe('Hard rules that are broken where this doctor has the vakt'),
    change,
    vakterLately,
  })
  .meta({ id: 'StandIn' });

export const whoInsteadView = z
  .object({
    roster: z.uuid(),
    version: z.literal('vaktplan/who-instead/1'),
    vakt: z.string(),
    date: z.iso.date(),
    line: z.string(),
    from: instant,
    to: instant,
    holder: z.string().nullable(),
    isLocked: z.boolean().describe('The job locks the vakt; the answer is given as though it did not'),
    candidates: z.array(standIn).readonly().describe('Who is asked first stands first'),
    swaps: z
      .array(
        z.object({
          doctor: z.string(),
          gives: z.string().describe('The vakt of this doctor that the holder takes'),
          change,
          vakterLately,
        }),
      )
      .readonly()
      .describe('The ten best of those that break nothing'),
  })
  .meta({ id: 'WhoInstead' });

const tally = {
  vakter: z.int(),
  nobody: z.int().describe('Vakter that nobody else may take'),
  one: z.int(),
  twoOrMore: z.int(),
};

export const resilienceView = z
  .object({
    roster: z.uuid(),
    version: z.literal('vaktplan/resilience/1'),
    vakter: z
      .array(
        z.object({
          vakt: z.string(),
          date: z.iso.date(),
          line: z.string(),
          from: instant,
          to: instant,
          isNatt: z.boolean().describe('At least three hours of it lie before 06:00'),
          holder: z.string(),
          callList: ids.describe('Doctors who may have it; who is asked first stands first'),
        }),
      )
      .readonly()
      .describe('Those that somebody holds, by start; each by itself, with everything else as in the roster'),
    lines: z.array(z.object({ line: z.string(), ...tally })).readonly(),
    nights: z.array(z.object({ date: z.iso.date(), ...tally })).readonly(),
    doctors: z
      .array(z.object({ doctor: z.string(), ...tally, withNobody: ids }))
      .readonly()
      .describe('What is lost with each doctor'),
  })
  .meta({ id: 'Resilience' });
