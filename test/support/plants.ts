import type { Roster } from '../../src/domain/roster.js';
import type { Vakt } from '../../src/domain/vakt.js';
import type { FixtureName, JobText } from './solved-fixtures.js';

/** Vakter that change hands, to `undefined` where they are left empty. */
export type Move = readonly (readonly [vaktId: string, doctorId: string | undefined])[];

/** One breach of one rule in a solved month. */
export interface Plant {
  readonly fixture: FixtureName;
  /** What is done, as a sentence goes on after "a roster in which". */
  readonly how: string;
  /** A small change of the job, where the fixture alone does not bring the rule to bear. */
  readonly change?: (document: JobText, roster: Roster) => JobText;
  /** Ways to do it, tried in order; none = the change alone does it. */
  readonly moves?: (roster: Roster) => Iterable<Move>;
  /** Other rules that are broken too, and why that cannot be otherwise. */
  readonly implies?: Readonly<Record<string, string>>;
}

export const sarpsborg = 'sarpsborg-rakkestad/2026-03';
export const liten = 'liten-distrikt/2026-03';
export const easter = 'liten-distrikt/2026-04';

export function heldOn(roster: Roster, line: string, fits: (vakt: Vakt) => boolean = () => true) {
  return roster.problem.vakter.flatMap((vakt) => {
    const doctorId = roster.assignments.get(vakt.id);
    return vakt.lineId === line && doctorId !== undefined && fits(vakt) ? [{ vakt, doctorId }] : [];
  });
}

export function firstOn(roster: Roster, line: string, fits?: (vakt: Vakt) => boolean) {
  const [first] = heldOn(roster, line, fits);
  if (first === undefined) throw new Error(`Nobody holds a vakt of ${line}.`);
  return first;
}

export function changeDoctor(document: JobText, id: string, change: object): JobText {
  const doctors = document.doctors.map((doctor) => (doctor.id === id ? { ...doctor, ...change } : doctor));
  return { ...document, doctors };
}

export const weekdayOf = (vakt: Vakt): number => new Date(`${vakt.date}T12:00:00Z`).getUTCDay();
export const isSunday = (vakt: Vakt): boolean => weekdayOf(vakt) === 0;
export const isWeekday = (vakt: Vakt): boolean => weekdayOf(vakt) >= 1 && weekdayOf(vakt) <= 4;

/** Every vakt of a line to every doctor of a pool who does not hold it. */
export function* give(
  roster: Roster,
  line: string,
  pool: string,
  fits?: (vakt: Vakt) => boolean,
): Iterable<Move> {
  for (const { vakt, doctorId } of heldOn(roster, line, fits))
    for (const doctor of roster.problem.doctors)
      if (doctor.pools.includes(pool) && doctor.id !== doctorId) yield [[vakt.id, doctor.id]];
}

/** A run of vakter of a line to one doctor of a pool. */
export function* inARow(roster: Roster, line: string, pool: string, count: number): Iterable<Move> {
  const nights = heldOn(roster, line).map(({ vakt }) => vakt.id);
  for (const doctor of roster.problem.doctors.filter(({ pools }) => pools.includes(pool)))
    for (let first = 0; first + count <= nights.length; first += 1)
      yield nights.slice(first, first + count).map((id) => [id, doctor.id] as const);
}

/** @throws where the rule has no plant file */
export async function loadPlant(ruleId: string): Promise<Plant> {
  const module = (await import(`../unit/rules/plants/${ruleId}.plant.ts`)) as { readonly plant: Plant };
  return module.plant;
}
