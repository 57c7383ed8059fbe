import { z } from 'zod';
import { localDate } from '../../domain/job/scalars.js';
import { addDays, daysBetween, localDateOf, startOfDate, type EpochMinute } from '../../domain/time.js';
import type { Clock } from '../../jobs/clock.js';
import { findMyBalance } from '../../jobs/my-balance.js';
import { findMyVakter, findOnNow } from '../../jobs/my-vakter.js';
import type { PublishedVakter } from '../../jobs/published-vakter.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import type { App } from '../app-type.js';
import { inLanguageOf } from '../language.js';
import { asDoctor, ownDoctors } from '../own-doctors.js';
import { problemDetails, sendProblem } from '../problem-details.js';

const seat = z.object({
  doctor: z.string(),
  name: z.string(),
  vakt: z.string(),
  line: z.string(),
  lineName: z.string(),
  place: z.string().nullable(),
  start: z.string().describe('RFC 3339 with offset'),
  end: z.string(),
});
const myVakt = seat
  .extend({
    roster: z.uuid(),
    legevakt: z.string(),
    legevaktName: z.string(),
    colleagues: z.array(seat).readonly().describe('Everybody else on duty in some part of it'),
    bakvakt: z
      .array(
        z.object({
          doctor: z.string(),
          name: z.string(),
          as: z.enum(['colleague', 'bakvakt']),
          start: z.string(),
          end: z.string(),
        }),
      )
      .readonly()
      .describe('Whom to call, and when'),
    collisions: z
      .array(
        z.object({
          legevakt: z.string(),
          legevaktName: z.string(),
          vakt: z.string(),
          start: z.string(),
          end: z.string(),
          restMinutes: z.int().describe('Between the two; 0 where they are at once'),
        }),
      )
      .readonly()
      .describe('My vakter at other legevakter that are at the same time, or less than 8 hours away'),
  })
  .meta({ id: 'MyVakt' });
const onNow = z.object({
  legevakt: z.string(),
  legevaktName: z.string(),
  onDuty: z.array(seat).readonly(),
});

const unit = z.enum(['weightedHours', 'vakter']);
const balance = z
  .object({
    legevakt: z.string(),
    doctor: z.string(),
    rosters: z
      .array(
        z.object({
          roster: z.uuid(),
          period: z.object({ from: z.string(), to: z.string() }),
          shares: z
            .array(
              z.object({
                group: z.string(),
                measure: z.string(),
                unit,
                load: z.number(),
                target: z.number().describe('With what is carried over taken off'),
                carried: z.number(),
                bandLow: z.number(),
                bandHigh: z.number(),
                outsideBand: z.number().describe('0: nothing is wrong; whole vakter cannot hit a fraction'),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    total: z
      .array(
        z.object({
          group: z.string(),
          measure: z.string(),
          unit,
          load: z.number(),
          share: z.number().describe('The own shares, before anything is carried over'),
          difference: z.number().describe('Positive: has had too much'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'MyBalance' });

const span = z.strictObject({
  from: localDate.optional(),
  to: localDate.optional().describe('This date too'),
  ...asDoctor,
});

/** Longer spans are refused. */
const mostDays = 400;
const config = { permission: 'me:read' } as const;

export interface MyVakterRouteParts {
  readonly vakter: PublishedVakter;
  readonly rosters: RosterStore;
  readonly clock: Clock;
}

/** What a doctor needs to know: the own vakter, who is on now, whether the load is fair. Published rosters only. */
export function addMyVakterRoutes(app: App, parts: MyVakterRouteParts): void {
  const { vakter, rosters, clock } = parts;
  const today = () => localDateOf(Math.floor(clock.now().getTime() / 60_000) as EpochMinute);

  app.get(
    '/v1/me/vakter',
    {
      config,
      schema: {
        summary: 'My vakter, with colleagues and whom to call',
        description: `Vakter of published rosters that touch the dates; default from today, and ${mostDays} days at most.`,
        querystring: span,
        response: { 200: z.object({ vakter: z.array(myVakt) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const about = ownDoctors(request, reply, request.query);
      if (about === undefined) return reply;
      const from = request.query.from ?? today();
      const to = request.query.to ?? addDays(from, mostDays - 1);
      const days = daysBetween(from, to) + 1;
      if (days < 1 || days > mostDays) {
        const detail = inLanguageOf(request, {
          nb: `Spør om 1 til ${mostDays} dager.`,
          nn: `Spør om 1 til ${mostDays} dagar.`,
          en: `Ask for 1 to ${mostDays} days.`,
        });
        const errors = [{ code: 'INVALID_VALUE', pointer: '/to', detail }];
        return sendProblem(request, reply, { code: 'INVALID_REQUEST', errors });
      }
      const asked = {
        from: new Date(startOfDate(from) * 60_000),
        to: new Date(startOfDate(addDays(to, 1)) * 60_000),
      };
      return { vakter: await findMyVakter(parts, about.doctors, asked) };
    },
  );

  app.get(
    '/v1/me/on-now',
    {
      config,
      schema: {
        summary: 'Who is on duty now, where I have vakter',
        querystring: z.strictObject(asDoctor),
        response: { 200: z.object({ legevakter: z.array(onNow) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const about = ownDoctors(request, reply, request.query);
      if (about === undefined) return reply;
      const legevakter = [...new Set(about.doctors.map(({ legevakt }) => legevakt))];
      return { legevakter: await findOnNow({ vakter }, legevakter, clock.now()) };
    },
  );

  app.get(
    '/v1/me/balance',
    {
      config,
      schema: {
        summary: 'What I have had against my share, by published roster and in all',
        description:
          'Rosters whose period touches the dates; default those of the last year and what is published ahead.',
        querystring: span,
        response: { 200: z.object({ doctors: z.array(balance) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const about = ownDoctors(request, reply, request.query);
      if (about === undefined) return reply;
      const from = request.query.from ?? addDays(today(), -365);
      const to = request.query.to ?? addDays(today(), 365);
      const found = about.doctors.map((doctor) => findMyBalance(rosters, doctor, { from, to }));
      return { doctors: await Promise.all(found) };
    },
  );
}
