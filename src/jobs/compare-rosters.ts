import { readStoredReport, type StoredReport } from './roster-report.js';
import type { RosterStore } from './roster-store.js';
import type { HeldSeat, RosterVersion } from './roster-version.js';

/** What differs between two versions: from `before` to `after`. */
export interface RosterDifference {
  readonly before: Compared;
  readonly after: Compared;
  /** Vakter that another doctor holds, or that somebody holds in one of the two only; by start. */
  readonly changed: readonly ChangedVakt[];
  /** Doctors whom a change concerns, by id. */
  readonly doctors: readonly ChangedDoctor[];
}

interface Compared extends Pick<RosterVersion, 'id' | 'number' | 'status' | 'unfilled' | 'breaches'> {
  readonly heldVakter: number;
  /** Null where the report does not say. */
  readonly shortages: number | null;
  readonly qualities: number | null;
}

interface ChangedVakt extends Omit<HeldSeat, 'doctor'> {
  readonly before: string | null;
  readonly after: string | null;
}

interface ChangedDoctor {
  readonly doctor: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
  /** Null where the report does not have the doctor. */
  readonly before: DoctorNumbers | null;
  readonly after: DoctorNumbers | null;
}

/** What a doctor has of a roster. */
export interface DoctorNumbers {
  readonly vakter: number;
  readonly presentHours: number;
  readonly weightedHours: number;
  readonly netter: number;
  readonly helgVakter: number;
  readonly helligdagVakter: number;
}

interface Side {
  readonly version: RosterVersion;
  readonly held: ReadonlyMap<string, HeldSeat>;
  readonly report: StoredReport;
}

export async function compareRosters(
  rosters: RosterStore,
  before: RosterVersion,
  after: RosterVersion,
): Promise<RosterDifference> {
  const [from, to] = await Promise.all([readSide(rosters, before), readSide(rosters, after)]);
  const changed = changedVakter(from.held, to.held);
  return {
    before: compared(from),
    after: compared(to),
    changed,
    doctors: changedDoctors(changed, from, to),
  };
}

async function readSide(rosters: RosterStore, version: RosterVersion): Promise<Side> {
  const held = await rosters.heldSeats(version.id);
  const report = await readStoredReport(rosters, version.id);
  return { version, held: new Map(held.map((seat) => [seat.vakt, seat])), report };
}

function compared({ version, held, report }: Side): Compared {
  const { id, number, status, unfilled, breaches } = version;
  return {
    id,
    number,
    status,
    unfilled,
    breaches,
    heldVakter: held.size,
    shortages: report.summary?.shortages ?? null,
    qualities: report.summary?.qualities ?? null,
  };
}

function changedVakter(before: Side['held'], after: Side['held']): ChangedVakt[] {
  return [...new Map([...before, ...after]).values()]
    .map(({ vakt, line, start, end }) => ({
      vakt,
      line,
      start,
      end,
      before: before.get(vakt)?.doctor ?? null,
      after: after.get(vakt)?.doctor ?? null,
    }))
    .filter((each) => each.before !== each.after)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.vakt < b.vakt ? -1 : 1));
}

function changedDoctors(changed: readonly ChangedVakt[], from: Side, to: Side): ChangedDoctor[] {
  const doctors = new Set(changed.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()));
  return [...doctors].sort().map((doctor) => ({
    doctor,
    lost: changed.filter(({ before }) => before === doctor).map(({ vakt }) => vakt),
    gained: changed.filter(({ after }) => after === doctor).map(({ vakt }) => vakt),
    before: numbersOf(from.report, doctor),
    after: numbersOf(to.report, doctor),
  }));
}

export function numbersOf({ load = [] }: StoredReport, doctor: string): DoctorNumbers | null {
  const own = load.find((each) => each.doctor === doctor);
  if (own === undefined) return null;
  const { vakter, presentHours, weightedHours, netter, helgVakter, helligdagVakter } = own;
  return { vakter, presentHours, weightedHours, netter, helgVakter, helligdagVakter };
}
