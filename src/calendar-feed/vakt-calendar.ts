import { createHash } from 'node:crypto';
import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** A vakt as one doctor's calendar shows it. */
export interface CalendarVakt {
  readonly legevakt: string;
  /** `date/line/seat` */
  readonly vakt: string;
  readonly doctor: string;
  readonly start: Date;
  readonly end: Date;
  readonly lineName: string;
  readonly place: string;
  /** When a published roster gave it, or took it away. */
  readonly changedAt: Date;
  readonly isCancelled: boolean;
}

const refreshSeconds = 3600;
const sequenceEpochSeconds = Date.UTC(2020, 0, 1) / 1000;

/** iCalendar (RFC 5545) in UTC instants: right in every calendar program, and without a time zone to get wrong. */
export function writeVaktCalendar(vakter: readonly CalendarVakt[]): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'vaktplan', product: 'vaktplan', language: 'NO' },
    name: 'Vakter',
    ttl: refreshSeconds,
  });
  for (const vakt of vakter) {
    const { start, end, lineName, place, changedAt, isCancelled } = vakt;
    calendar.createEvent({
      id: uidOf(vakt),
      sequence: Math.floor(changedAt.getTime() / 1000) - sequenceEpochSeconds,
      stamp: changedAt,
      lastModified: changedAt,
      start,
      end,
      summary: isCancelled ? `Avlyst: ${lineName}` : lineName,
      location: place,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The same for a vakt and its doctor whatever version of the roster has it. */
export function uidOf({
  legevakt,
  vakt,
  doctor,
}: Pick<CalendarVakt, 'legevakt' | 'vakt' | 'doctor'>): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([legevakt, vakt, doctor]))
    .digest('hex');
  return `${digest.slice(0, 40)}@vaktplan`;
}
