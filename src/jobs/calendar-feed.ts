import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '../audit/audit-entry.js';
import { writeVaktCalendar, type CalendarVakt } from '../calendar-feed/vakt-calendar.js';
import type { Clock } from './clock.js';
import type { DoctorAt, PublishedVakter } from './published-vakter.js';
import { readRosterNames } from './roster-names.js';

/** A calendar that can be subscribed to by an address that nobody can guess. */
export interface CalendarFeed {
  /** A UUID; another for each new address. */
  readonly id: string;
  readonly owner: Actor;
  /** Undefined: the owner's own vakter, by the roles at the time of reading. */
  readonly of: DoctorAt | undefined;
}

export type NewCalendarFeed = CalendarFeed & { readonly hash: string; readonly createdAt: Date };

/** The record of feeds: one for each owner and whom it is about. What changes it is written to the audit log too. */
export interface CalendarFeedStore {
  /** The address that there was before opens nothing from then on. */
  rotate(feed: NewCalendarFeed): Promise<void>;
  /** Nothing happens where there is none. */
  revoke(feed: Omit<CalendarFeed, 'id'>, at: Date): Promise<void>;
  findByHash(hash: string): Promise<CalendarFeed | undefined>;
}

const tokenBytes = 32;
const dayMilliseconds = 86_400_000;
const pastDays = 92;
const cancelledDays = 30;

/** The token is in the answer and nowhere else: only its hash is kept. */
export async function rotateCalendarFeed(
  { feeds, clock }: { readonly feeds: Pick<CalendarFeedStore, 'rotate'>; readonly clock: Clock },
  feed: Omit<CalendarFeed, 'id'>,
): Promise<string> {
  const token = randomBytes(tokenBytes).toString('base64url');
  await feeds.rotate({ ...feed, id: randomUUID(), hash: hashOf(token), createdAt: clock.now() });
  return token;
}

export interface ReadFeedParts {
  readonly feeds: Pick<CalendarFeedStore, 'findByHash'>;
  readonly vakter: Pick<PublishedVakter, 'givenTo' | 'storedNames'>;
  readonly clock: Clock;
  /** Whose vakter the owner may see in the feed now: roles change after an address was made. */
  readonly doctorsOf: (feed: CalendarFeed) => Promise<readonly DoctorAt[]>;
}

/** iCalendar text; undefined where the token opens nothing (any more). */
export async function readCalendarFeed(parts: ReadFeedParts, token: string): Promise<string | undefined> {
  const feed = await parts.feeds.findByHash(hashOf(token));
  if (feed === undefined) return undefined;
  const doctors = await parts.doctorsOf(feed);
  if (doctors.length === 0) return undefined;
  const vakter = await Promise.all(doctors.map((doctor) => calendarOf(parts, doctor)));
  return writeVaktCalendar(vakter.flat());
}

async function calendarOf({ vakter, clock }: ReadFeedParts, of: DoctorAt): Promise<CalendarVakt[]> {
  const now = clock.now().getTime();
  const given = await vakter.givenTo(of, new Date(now - pastDays * dayMilliseconds));
  const newest = new Map<string, { readonly seat: (typeof given)[number]; readonly changedAt: Date }>();
  for (const seat of given) {
    const changedAt = seat.replacedAt ?? seat.givenAt;
    const known = newest.get(seat.vakt);
    const isBetter =
      known === undefined ||
      (isCancelled(known.seat) === isCancelled(seat) ? changedAt > known.changedAt : isCancelled(known.seat));
    if (isBetter) newest.set(seat.vakt, { seat, changedAt });
  }
  const shown = [...newest.values()].filter(
    ({ seat, changedAt }) =>
      !isCancelled(seat) || changedAt.getTime() >= now - cancelledDays * dayMilliseconds,
  );
  const namesOf = await readRosterNames(
    vakter,
    shown.map(({ seat }) => seat.roster),
  );
  return shown.map(({ seat, changedAt }) => {
    const names = namesOf(seat.roster);
    const line = names.line(seat.line);
    return {
      ...of,
      vakt: seat.vakt,
      start: new Date(seat.start),
      end: new Date(seat.end),
      lineName: line.name,
      place: [names.legevakt ?? of.legevakt, ...(line.place === undefined ? [] : [line.place])].join(', '),
      changedAt,
      isCancelled: isCancelled(seat),
    };
  });
}

function isCancelled({ replacedAt }: { readonly replacedAt?: Date }): boolean {
  return replacedAt !== undefined;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
