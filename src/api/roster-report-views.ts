import { z } from 'zod';
import { rosterStatuses } from '../jobs/roster-version.js';
import { departure, source, strength, text, textWithNynorsk } from './rule-shapes.js';

const instant = z.iso.datetime({ offset: true });
const ids = z.array(z.string()).readonly();

const finding = z.looseObject({
  status: z
    .enum(['breach', 'given', 'overridden', 'shortage', 'quality'])
    .describe('breach: a hard rule is broken, which keeps the roster from being published'),
  doctor: z.string().nullable(),
  date: z.iso.date().describe('The date on which the rule is judged'),
  version: z.string().describe('The reading of the rule that judges it'),
  vakter: ids,
  message: text.describe('Ids, never names'),
  penalty: z.number(),
  cost: z.number().describe('Penalty x weight, not rounded'),
  level: z.int().optional().describe('The place where it costs, with the tier of the rule'),
});

/** What every rule found. */
export const analysisView = z.object({
  roster: z.uuid(),
  departures: z
    .array(departure)
    .optional()
    .describe('Rules of law or agreement that the job has otherwise than the versions in force'),
  proof: z
    .array(
      z.looseObject({
        priority: z.int().nullable().describe('Of the lines; null where it is about every minimum vakt'),
        noun: z.enum(['netter', 'vakter']),
        empty: z.int(),
        atLeast: z
          .int()
          .nullable()
          .describe('Proven: no roster under these rules, as good in what goes before, has fewer'),
        sentence: textWithNynorsk,
      }),
    )
    .optional()
    .describe('What is proven about empty vakter; empty where nothing was searched for'),
  summary: z
    .looseObject({
      vakter: z.int(),
      heldVakter: z.int(),
      unfilled: ids.describe('Minimum seats without a doctor'),
      hardBreaches: z.int(),
      given: z.int(),
      overridden: z.int(),
      shortages: z.int(),
      qualities: z.int(),
      tiers: z
        .array(
          z.looseObject({
            tier: z.int(),
            level: z.int(),
            value: z.number(),
            bound: z.number().optional(),
            isProvenBest: z.boolean(),
            proof: text,
          }),
        )
        .describe('Empty where nothing was searched for'),
    })
    .optional(),
  places: z
    .array(
      z.looseObject({
        tier: z.int(),
        level: z.int().describe('Order within the tier'),
        name: textWithNynorsk,
        value: z.number().describe('What the search minimises here: the sum of its rules, not rounded'),
        rules: z.array(z.looseObject({ rule: z.string(), value: z.number() })),
      }),
    )
    .optional()
    .describe(
      'Where the roster costs something, in the order of the search; the findings of `rules` say for what',
    ),
  rules: z
    .array(
      z.looseObject({
        rule: z.string(),
        title: text,
        strength: strength,
        mode: z.enum(['hard', 'soft']),
        tier: z.int(),
        weight: z.number(),
        sources: z.array(source),
        cost: z.number().describe('Rounded to hundredths'),
        findings: z.array(finding),
      }),
    )
    .optional()
    .describe('Every active rule, also those that found nothing'),
  overrides: z
    .array(
      z.looseObject({
        rule: z.string(),
        doctor: z.string(),
        date: z.iso.date(),
        isUsed: z.boolean().describe('The rule would be broken otherwise'),
      }),
    )
    .optional(),
  exemptions: z
    .looseObject({})
    .optional()
    .describe('Days worked by exception from the competence requirement'),
  notChecked: z.array(z.looseObject({ rule: z.string().nullable(), sentence: text })).optional(),
  warnings: z.array(z.looseObject({ code: z.string(), message: text })).optional(),
});

/** Who stands where, and where nobody does. */
export const coverageView = z.object({
  roster: z.uuid(),
  coverage: z
    .looseObject({
      vakter: z
        .array(
          z.looseObject({
            vakt: z.string(),
            date: z.iso.date(),
            line: z.string(),
            from: instant,
            to: instant,
            hours: z.number(),
            requirement: z.enum(['minimum', 'ideal', 'extra', 'conditional']),
            doctor: z.string().nullable(),
            solo: z.boolean().nullable().describe('Whether the doctor may have vakt alone then'),
          }),
        )
        .describe('Every vakt of the period, by start'),
      halfHours: z.looseObject({ from: z.string(), slotMinutes: z.number() }),
      presence: z.looseObject({}),
      nurses: z.array(z.looseObject({ line: z.string() })),
    })
    .optional(),
  unfilled: z
    .array(
      z.looseObject({ vakt: z.string(), date: z.iso.date(), line: z.string(), from: instant, to: instant }),
    )
    .optional()
    .describe('Minimum seats without a doctor, and why'),
  staffingNorm: z.looseObject({}).optional(),
});

/** How the load is shared. */
export const fairnessView = z.object({
  roster: z.uuid(),
  shares: z
    .array(
      z.looseObject({
        doctor: z.string(),
        group: z.string(),
        measure: z.enum(['hours', 'natt', 'helg', 'fredagskveld', 'helligdag']),
        unit: z.enum(['weightedHours', 'vakter']),
        load: z.number(),
        target: z.number(),
        carried: z.number(),
        bandLow: z.number(),
        bandHigh: z.number(),
        outsideBand: z.number().describe('0 inside the band'),
      }),
    )
    .optional(),
  load: z
    .array(
      z.looseObject({
        doctor: z.string(),
        vakter: z.int(),
        presentHours: z.number(),
        weightedHours: z.number(),
        netter: z.int(),
        helgVakter: z.int(),
        helligdagVakter: z.int(),
      }),
    )
    .optional(),
  hjemmevaktWeight: z.number().optional(),
  poolFrequency: z.looseObject({}).optional(),
});

const compared = z.object({
  id: z.uuid(),
  number: z.int(),
  status: z.enum(rosterStatuses),
  heldVakter: z.int(),
  unfilled: z.int(),
  breaches: z.int(),
  shortages: z.int().nullable(),
  qualities: z.int().nullable(),
});

export const doctorNumbers = z
  .object({
    vakter: z.int(),
    presentHours: z.number(),
    weightedHours: z.number(),
    netter: z.int(),
    helgVakter: z.int(),
    helligdagVakter: z.int(),
  })
  .nullable()
  .describe('Null where the report does not have the doctor');

/** What differs between two versions. */
export const differenceView = z
  .object({
    before: compared,
    after: compared,
    changed: z
      .array(
        z.object({
          vakt: z.string(),
          line: z.string(),
          start: instant,
          end: instant,
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      )
      .readonly()
      .describe('Vakter that another doctor holds, or that somebody holds in one of the two only'),
    doctors: z
      .array(
        z.object({
          doctor: z.string(),
          lost: ids,
          gained: ids,
          before: doctorNumbers,
          after: doctorNumbers,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'RosterDifference' });
