import type { Roster } from '../../src/domain/roster.js';
import type { Vakt } from '../../src/domain/vakt.js';
import type { ActiveRule } from '../../src/rules/active-rules.js';
import { verifyRoster, type Finding } from '../../src/rules/verify-roster.js';

/** What the checkers say of a doctor on a vakt instead of its holder; no model has a part in it. */
export interface VerifiedStandIn {
  readonly doctor: string;
  /** Ids of hard rules that are broken more than before, in order. */
  readonly broken: readonly string[];
  /** `tier/level rule` and how much more it costs. */
  readonly change: ReadonlyMap<string, number>;
}

/** Runs every checker over the whole roster: as it is, with the vakt empty, and with each doctor. The roster must have no locks. */
export function verifyStandIns(
  roster: Roster,
  rules: readonly ActiveRule[],
  vakt: Vakt,
): readonly VerifiedStandIn[] {
  const holder = roster.assignments.get(vakt.id);
  const empty = new Map([...roster.assignments].filter(([id]) => id !== vakt.id));
  const before = [roster, { ...roster, assignments: empty }].map((own) => verifyRoster(own, rules));
  return roster.problem.doctors
    .filter(({ id }) => id !== holder)
    .map(({ id: doctor }) => ({
      doctor,
      ...verifiedChange(before, verifyRoster(given(roster, vakt.id, doctor), rules)),
    }));
}

/** Swaps of the vakt's holder with others, all that break nothing new. */
export function verifySwaps(
  roster: Roster,
  rules: readonly ActiveRule[],
  { id }: Vakt,
): readonly (VerifiedStandIn & { readonly gives: string })[] {
  const holder = roster.assignments.get(id);
  if (holder === undefined) return [];
  return [...roster.assignments]
    .filter(([, doctor]) => doctor !== holder)
    .map(([gives, doctor]) => {
      const empty = new Map([...roster.assignments].filter(([vakt]) => vakt !== id && vakt !== gives));
      const before = [roster, { ...roster, assignments: empty }].map((own) => verifyRoster(own, rules));
      const after = verifyRoster(given(given(roster, id, doctor), gives, holder), rules);
      return { doctor, gives, ...verifiedChange(before, after) };
    })
    .filter(({ broken }) => broken.length === 0);
}

/** Ids of hard rules that a roster breaks, by itself or by history. */
export function brokenBy(roster: Roster, rules: readonly ActiveRule[]): ReadonlySet<string> {
  const findings = verifyRoster(roster, rules);
  return new Set([...amountsBroken(findings).keys()].map((key) => key.split(' ')[0] ?? ''));
}

function given(roster: Roster, vakt: string, doctor: string): Roster {
  return { ...roster, assignments: new Map([...roster.assignments, [vakt, doctor]]) };
}

function verifiedChange(
  before: readonly (readonly Finding[])[],
  after: readonly Finding[],
): Omit<VerifiedStandIn, 'doctor'> {
  const broken = amountsBroken(after);
  const grown = before.flatMap((findings) =>
    increases(amountsBroken(findings), broken).filter(([, more]) => more > 0),
  );
  return {
    broken: [...new Set(grown.map(([key]) => key.split(' ')[0] ?? ''))].sort(),
    change: new Map(increases(costs(before[0] ?? []), costs(after)).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** By the places' order in the search: legal first, then the lexicographic change. Equal ones compare as 0. */
export function compareVerified(a: VerifiedStandIn, b: VerifiedStandIn): number {
  const legal = Number(a.broken.length > 0) - Number(b.broken.length > 0);
  if (legal !== 0) return legal;
  const [own, other] = [byPlace(a), byPlace(b)];
  const places = [...new Set([...own.keys(), ...other.keys()])].sort((left, right) => left - right);
  return (
    places
      .map((place) => (own.get(place) ?? 0) - (other.get(place) ?? 0))
      .find((gap) => Math.abs(gap) > 1e-6) ?? 0
  );
}

/** Tier and level as one number. */
function byPlace({ change }: VerifiedStandIn): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [key, more] of change) {
    const [tier = 0, level = 0] = (key.split(' ')[0] ?? '').split('/').map(Number);
    sums.set(tier * 100 + level, (sums.get(tier * 100 + level) ?? 0) + more);
  }
  return sums;
}

function increases(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): [string, number][] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key): [string, number] => [key, (after.get(key) ?? 0) - (before.get(key) ?? 0)])
    .filter(([, more]) => Math.abs(more) > 1e-6);
}

function amountsBroken(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return sumBy(
    findings.filter(({ status }) => status === 'breach' || status === 'given'),
    ({ ruleId, violation: { doctorId = '', date, about = '' } }) => `${ruleId} ${doctorId} ${date} ${about}`,
    ({ violation }) => violation.penalty,
  );
}

function costs(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return sumBy(
    findings,
    ({ tier, level, ruleId }) => `${tier}/${level} ${ruleId}`,
    ({ cost }) => cost,
  );
}

function sumBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
  amountOf: (finding: Finding) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    sums.set(key, (sums.get(key) ?? 0) + amountOf(finding));
  }
  return sums;
}
