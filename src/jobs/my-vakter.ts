import type { BackedStretch } from '../reports/backing.js';
import { defaultRestMinutes } from '../rules/catalogue/vakter-elsewhere.js';
import type { DoctorAt, PublishedSeat, PublishedVakter, TimeSpan } from './published-vakter.js';
import { readRosterNames, type RosterNames } from './roster-names.js';
import { readReportParts } from './roster-report.js';
import type { RosterStore } from './roster-store.js';

/** RFC 3339 with offset. */
interface TimeSpanText {
  readonly start: string;
  readonly end: string;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

export interface MyVakterParts {
  readonly vakter: PublishedVakter;
  readonly rosters: Pick<RosterStore, 'reportParts'>;
}

/** A vakt with whose it is. */
export interface NamedSeat {
  readonly doctor: string;
  readonly name: string;
  readonly vakt: string;
  readonly line: string;
  readonly lineName: string;
  readonly place: string | null;
  /** RFC 3339 with offset. */
  readonly start: string;
  readonly end: string;
}

/** Who stands behind in a part of a vakt. */
export interface Behind {
  readonly doctor: string;
  readonly name: string;
  readonly as: 'colleague' | 'bakvakt';
  readonly start: string;
  readonly end: string;
}

/** Another vakt of one's own, at another legevakt, that is at the same time or leaves too little rest. */
export interface Collision {
  readonly legevakt: string;
  readonly legevaktName: string;
  readonly vakt: string;
  readonly start: string;
  readonly end: string;
  /** Between the two; 0 where they are at once. */
  readonly restMinutes: number;
}

export interface MyVakt extends NamedSeat {
  readonly roster: string;
  readonly legevakt: string;
  readonly legevaktName: string;
  /** Everybody else on duty in some part of it. */
  readonly colleagues: readonly NamedSeat[];
  readonly bakvakt: readonly Behind[];
  readonly collisions: readonly Collision[];
}

export interface OnNow {
  readonly legevakt: string;
  readonly legevaktName: string;
  readonly onDuty: readonly NamedSeat[];
}

/** The doctors' own vakter with colleagues and who stands behind, by start. */
export async function findMyVakter(
  parts: MyVakterParts,
  doctors: readonly DoctorAt[],
  span: TimeSpan,
): Promise<MyVakt[]> {
  const found = await Promise.all(doctors.map((doctor) => vakterOf(parts, doctor, span)));
  const own = found.flat().sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const near = await ownSeatsNear(parts, doctors, own);
  return own.map((vakt) => ({ ...vakt, collisions: collisionsOf(vakt, near) }));
}

/** Who is on duty at an instant, at each legevakt. */
export async function findOnNow(
  { vakter }: Pick<MyVakterParts, 'vakter'>,
  legevakter: readonly string[],
  at: Date,
): Promise<OnNow[]> {
  return Promise.all(
    legevakter.map(async (legevakt) => {
      const seats = await vakter.seatsAt(legevakt, { from: at, to: new Date(at.getTime() + 1) });
      const namesOf = await readRosterNames(
        vakter,
        seats.map(({ roster }) => roster),
      );
      const [first] = seats;
      return {
        legevakt,
        legevaktName: (first === undefined ? undefined : namesOf(first.roster).legevakt) ?? legevakt,
        onDuty: seats.map((seat) => toNamed(seat, namesOf(seat.roster))),
      };
    }),
  );
}

async function vakterOf(
  { vakter, rosters }: MyVakterParts,
  { legevakt, doctor }: DoctorAt,
  { from, to }: TimeSpan,
): Promise<Omit<MyVakt, 'collisions'>[]> {
  const inSpan = await vakter.seatsAt(legevakt, { from, to });
  const own = inSpan.filter((seat) => seat.doctor === doctor);
  if (own.length === 0) return [];
  // Colleagues may stay on before or after the span.
  const bounds = own.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)]);
  const around = await vakter.seatsAt(legevakt, {
    from: new Date(Math.min(...bounds)),
    to: new Date(Math.max(...bounds)),
  });
  const namesOf = await readRosterNames(
    vakter,
    around.map(({ roster }) => roster),
  );
  const backing = new Map<string, readonly BackedStretch[]>();
  const ownRosters = [...new Set(own.map((seat) => seat.roster))];
  for (const [roster, { coverage }] of await readReportParts(rosters, ownRosters, ['coverage'])) {
    for (const covered of coverage?.vakter ?? []) backing.set(`${roster} ${covered.vakt}`, covered.backing);
  }
  return own.map((seat) => {
    const names = namesOf(seat.roster);
    const beside = around.filter((other) => other.doctor !== doctor && overlaps(seat, other));
    const told = (backing.get(`${seat.roster} ${seat.vakt}`) ?? []).flatMap(
      ({ from: start, to: end, toCall }) =>
        toCall === null
          ? []
          : [{ doctor: toCall.doctor, name: names.doctor(toCall.doctor), as: toCall.as, start, end }],
    );
    const onBakvakt = beside.filter((other) => namesOf(other.roster).line(other.line).kind === 'bakvakt');
    return {
      ...toNamed(seat, names),
      roster: seat.roster,
      legevakt,
      legevaktName: names.legevakt ?? legevakt,
      colleagues: beside.map((other) => toNamed(other, namesOf(other.roster))),
      bakvakt:
        told.length > 0
          ? told
          : names.line(seat.line).kind === 'bakvakt'
            ? []
            : onBakvakt.map((other) => ({
                doctor: other.doctor,
                name: namesOf(other.roster).doctor(other.doctor),
                as: 'bakvakt' as const,
                start: other.start,
                end: other.end,
              })),
    };
  });
}

interface OwnSeat extends Omit<Collision, 'restMinutes'> {
  readonly countsAsWork: boolean;
}

/** At every legevakt, also a day before and after; none where there is one legevakt only. */
async function ownSeatsNear(
  { vakter }: MyVakterParts,
  doctors: readonly DoctorAt[],
  own: readonly TimeSpanText[],
): Promise<readonly OwnSeat[]> {
  if (own.length === 0 || new Set(doctors.map(({ legevakt }) => legevakt)).size < 2) return [];
  const bounds = own.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)]);
  const span = {
    from: new Date(Math.min(...bounds) - dayMilliseconds),
    to: new Date(Math.max(...bounds) + dayMilliseconds),
  };
  const found = await Promise.all(
    doctors.map(async ({ legevakt, doctor }) => {
      const seats = (await vakter.seatsAt(legevakt, span)).filter((seat) => seat.doctor === doctor);
      const namesOf = await readRosterNames(
        vakter,
        seats.map(({ roster }) => roster),
      );
      return seats.map(({ roster, vakt, line, start, end }) => {
        const names = namesOf(roster);
        const legevaktName = names.legevakt ?? legevakt;
        const { countsAsWork } = names.line(line);
        return { legevakt, legevaktName, vakt, start, end, countsAsWork };
      });
    }),
  );
  return found.flat();
}

function collisionsOf(
  { legevakt, vakt }: Pick<MyVakt, 'legevakt' | 'vakt'>,
  near: readonly OwnSeat[],
): Collision[] {
  const own = near.find((seat) => seat.legevakt === legevakt && seat.vakt === vakt);
  if (own === undefined) return [];
  return near.flatMap(({ countsAsWork, ...other }) => {
    if (other.legevakt === legevakt) return [];
    const restMinutes = Math.max(0, minutesBetween(own, other));
    const isTooNear = own.countsAsWork && countsAsWork && restMinutes < defaultRestMinutes;
    return overlaps(own, other) || isTooNear ? [{ ...other, restMinutes }] : [];
  });
}

/** From the end of the one that comes first to the start of the other; below 0 where they overlap. */
function minutesBetween(a: TimeSpanText, b: TimeSpanText): number {
  const gap = Math.max(Date.parse(b.start) - Date.parse(a.end), Date.parse(a.start) - Date.parse(b.end));
  return gap / 60_000;
}

function overlaps(a: TimeSpanText, b: TimeSpanText): boolean {
  return Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end);
}

function toNamed({ doctor, vakt, line, start, end }: PublishedSeat, names: RosterNames): NamedSeat {
  const { name, place } = names.line(line);
  return {
    doctor,
    name: names.doctor(doctor),
    vakt,
    line,
    lineName: name,
    place: place ?? null,
    start,
    end,
  };
}
