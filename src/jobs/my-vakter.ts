import type { BackedStretch } from '../reports/backing.js';
import type { DoctorAt, PublishedSeat, PublishedVakter, TimeSpan } from './published-vakter.js';
import { readRosterNames, type RosterNames } from './roster-names.js';
import { readReportParts } from './roster-report.js';
import type { RosterStore } from './roster-store.js';

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

export interface MyVakt extends NamedSeat {
  readonly roster: string;
  readonly legevakt: string;
  readonly legevaktName: string;
  /** Everybody else on duty in some part of it. */
  readonly colleagues: readonly NamedSeat[];
  readonly bakvakt: readonly Behind[];
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
  return found.flat().sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
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
): Promise<MyVakt[]> {
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

function overlaps(a: PublishedSeat, b: PublishedSeat): boolean {
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
