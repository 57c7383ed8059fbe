import { z } from 'zod';

/** Counted on the vakter and doctors of a job, before anybody has a vakt. */
const demandFigure = z.enum([
  /** Seats that must be filled. */
  'vakter',
  /** Of these. */
  'doctor-hours',
  'bakvakt-hours',
  'present-doctor-hours',
  /** Out of office hours, as the next two. */
  'hours-with-two',
  'hours-with-one',
  'hours-with-none',
  /** Doctors who may have vakt on one of the lines, as their pools say. */
  'doctors',
  /** Seats that one of these doctors at least may have, as the pools of the line say. */
  'vakter-open',
  /** Of the doctors, in their weeks of vakt. */
  'doctors-on',
  'doctor-hours-of-each-on',
  'doctor-days-away',
  'hours-of-a-vakt',
  'satellites',
  /** Of what the job gives as demand, in the line group of these lines, once every seat is held: share of the doctors' time taken, hours with more than the limit of it. */
  'utilisation',
  'hours-above-limit',
  'hours-with-demand-and-no-doctor',
  'consultations-a-year',
  /** Of the doctors, who may have vakt alone on the first date and have taken the courses. */
  'doctors-alone',
]);

/** Of the staffing table, for the district that is named, else for the only one. */
const normFigure = z.enum([
  'population',
  /** N of "N-delt" in the table, and F of the pool; with `-combined` bakvakt is counted too. */
  'n-wanted',
  'n-wanted-combined',
  'frequency',
  'frequency-combined',
  /** Available every day; the number there are with those who are missing. */
  'missing-doctors',
  'missing-doctors-combined',
  'doctors-wanted',
  'hours-without-two-doctors',
  'hours-without-two-doctors-until-23',
  'hours-without-bakvakt-after-23',
]);

/** Counted on a roster that was planned; any other is a figure of a comparison. */
export const rosterFigure = z.enum([
  'unfilled',
  'vakter-held',
  'hours-held',
  'doctors-with-vakt',
  'most-vakter-of-one-doctor',
]);

export type RosterFigure = z.infer<typeof rosterFigure>;

/** Of doctors in posts by exception, on a roster that was planned. */
export const exemptionFigure = z.enum([
  'exemption-doctors-reported-by-31-march',
  'exemption-days-at-legevakt',
  'exemption-days-left-at-legevakt',
]);
export type ExemptionFigure = z.infer<typeof exemptionFigure>;

/** Of a scenario that asks for the smallest number: `smallest-too-small` counts the numbers that are proven to be too small. */
export const smallestFigure = z.enum(['smallest-number', 'smallest-too-small']);
export type SmallestFigure = z.infer<typeof smallestFigure>;

const bounds = z.union([
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ atMost: z.number() }),
  z.strictObject({ atLeast: z.number(), atMost: z.number() }),
]);
/** A search finds one of many rosters: what all of them have in common is a bound. */
const value = z.union([z.number(), bounds]);
export type ExpectedValue = z.infer<typeof value>;

const about = {
  before: value.optional(),
  after: value,
  /** `seed`: a public document states it; `derived`: worked out from such numbers, the calendar and the scenario alone; `assumption`: rests on a number that is ours. */
  origin: z.enum(['seed', 'derived', 'assumption']),
  because: z.string().min(20),
};
const lines = z.array(z.string()).min(1).optional();
/** A Monday: the figure is of that week alone. Without it: of the period. */
const week = z
  .string()
  .refine((text) => new Date(text).getUTCDay() === 1, 'not a Monday')
  .optional();

/** Only doctors of it; of the demand it narrows who may have vakt. */
const category = z.string().optional();

const expectedFigure = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('demand'), figure: demandFigure, lines, week, category, ...about }),
  z.strictObject({
    of: z.literal('norm'),
    figure: normFigure,
    lines,
    week,
    district: z.string().optional(),
    ...about,
  }),
  z.strictObject({
    of: z.literal('roster'),
    figure: z.union([
      rosterFigure,
      exemptionFigure,
      smallestFigure,
      z.string().regex(/^[a-z][a-zA-Z0-9æøåÆØÅ -]+$/),
    ]),
    lines,
    week,
    category,
    ...about,
  }),
]);
export type ExpectedFigure = z.infer<typeof expectedFigure>;

/** By which the public documents are named. */
const documents =
  /Handlingsprogram for legetjenestene|Plan for legetjenestene|Strategi for legetjenesten|Meld\. St\. 23/;

/** `<name>.expected.json` beside the scenario `<name>.json`. */
export const expectedAnswer = z.strictObject({
  /** In `fixtures/`, without its ending. */
  job: z.string().regex(/^[a-z-]+\/\d{4}-\d{2}(\.[a-z0-9-]+)?$/),
  question: z.strictObject({ nb: z.string().min(10), nn: z.string().min(10), en: z.string().min(10) }),
  figures: z
    .array(
      expectedFigure.refine(
        ({ origin, because }) => origin !== 'seed' || documents.test(because),
        'says of no document that it is from there',
      ),
    )
    .min(1),
});
export type ExpectedAnswer = z.infer<typeof expectedAnswer>;
