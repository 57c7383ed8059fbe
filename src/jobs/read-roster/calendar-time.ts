import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import { zone as ownZone, type EpochMinute } from '../../domain/time.js';

export type CalendarProperty = InstanceType<typeof ICAL.Property>;
type DescribedZone = InstanceType<typeof ICAL.Timezone>;

/** What a clock somewhere shows. */
export interface CalendarTime {
  /** In minutes since 1970 as if the clock showed UTC. */
  readonly wall: number;
  /** IANA name, or a zone that the file describes itself. */
  readonly zone: string | DescribedZone;
}

export type TimeReading =
  | { readonly kind: 'time'; readonly time: CalendarTime }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'unknown-zone'; readonly tzid: string }
  | { readonly kind: 'unreadable' };

/** Names of time zones that other programs write, and the IANA name for Norway. */
const foreignNames: ReadonlyMap<string, string> = new Map([
  ['W. Europe Standard Time', ownZone],
  ['Central European Standard Time', ownZone],
  ['Romance Standard Time', ownZone],
]);

/** Reads every value of DTSTART, DTEND, EXDATE or the like; a time without a zone is in Norway. */
export function readTimes(property: CalendarProperty): TimeReading[] {
  const written = property.toJSON() as unknown as readonly unknown[];
  const tzid = parameterOf(property, 'tzid');
  return written.slice(3).map((value): TimeReading => {
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: 'date', date: text };
    const local = DateTime.fromISO(text.replace(/Z$/, ''), { zone: 'utc' });
    if (!/^\d{4}-\d{2}-\d{2}T[\d:]{8}Z?$/.test(text) || !local.isValid) return { kind: 'unreadable' };
    const wall = Math.round(local.toMillis() / 60_000);
    if (text.endsWith('Z')) return { kind: 'time', time: { wall, zone: 'utc' } };
    const zone = tzid === undefined ? ownZone : zoneNamed(tzid, property);
    return zone === undefined
      ? { kind: 'unknown-zone', tzid: tzid ?? '' }
      : { kind: 'time', time: { wall, zone } };
  });
}

/** The instant; of a clock time that comes twice the first is meant, one that is skipped moves an hour on (RFC 5545 section 3.3.5). */
export function instantOf({ wall, zone }: CalendarTime): EpochMinute {
  if (typeof zone === 'string') {
    const local = DateTime.fromMillis(wall * 60_000, { zone: 'utc' }).setZone(zone, { keepLocalTime: true });
    return Math.min(...local.getPossibleOffsets().map((each) => each.toMillis() / 60_000)) as EpochMinute;
  }
  return (toIcalTime(wall, zone).toUnixTime() / 60) as EpochMinute;
}

export function toIcalTime(wall: number, zone: DescribedZone): InstanceType<typeof ICAL.Time> {
  const { year, month, day, hour, minute } = DateTime.fromMillis(wall * 60_000, { zone: 'utc' });
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
}

/** Undefined where the property has no such parameter, whatever the types of ical.js say. */
export function parameterOf(property: CalendarProperty, name: string): string | undefined {
  return property.getFirstParameter(name);
}

function zoneNamed(tzid: string, property: CalendarProperty): string | DescribedZone | undefined {
  const name = foreignNames.get(tzid) ?? /[A-Za-z_]+\/[A-Za-z_]+$/.exec(tzid)?.[0] ?? tzid;
  if (IANAZone.isValidZone(name)) return name;
  return describedZone(tzid, property);
}

/** The VTIMEZONE of that name in the calendar around the property. */
function describedZone(tzid: string, property: CalendarProperty): DescribedZone | undefined {
  const calendar = property.parent.parent as typeof property.parent | undefined;
  const described = calendar
    ?.getAllSubcomponents('vtimezone')
    .find((component) => component.getFirstPropertyValue('tzid') === tzid);
  return described === undefined ? undefined : ICAL.Timezone.fromData({ component: described });
}
