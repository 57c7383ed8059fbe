import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Roster } from '../domain/roster.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { undatedVersionId } from '../rules/rule-pack.js';
import type { RosterSeal, SealedSearch } from './roster-version.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

/** Seals a roster: says by hashes and ids what it was made of. */
export function sealRoster(
  document: unknown,
  { problem, assignments }: Roster,
  rules: readonly ActiveRule[],
  {
    search,
    elsewhere,
  }: { readonly search: SealedSearch | null; readonly elsewhere: KnownElsewhere | undefined },
): RosterSeal {
  return {
    inputHash: hashOf(document),
    ...(elsewhere === undefined ? {} : { elsewhereHash: hashOf(elsewhere) }),
    contentHash: hashOf(Object.fromEntries(assignments)),
    ruleEditions: editionsInForce(problem.dates, rules),
    search,
  };
}

function editionsInForce(dates: Roster['problem']['dates'], rules: readonly ActiveRule[]): string[] {
  const ids = rules.flatMap(({ isInForceOn, versionOn }) =>
    dates.filter(isInForceOn).map((date) => versionOn(date).id),
  );
  return [...new Set(ids)].filter((id) => id !== undatedVersionId).sort();
}

/** SHA-256 of the canonical JSON; half a surrogate pair, which has none, counts as U+FFFD. */
function hashOf(value: unknown): string {
  const wellFormed: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? Buffer.from(part).toString() : part,
  );
  return createHash('sha256')
    .update(canonicalize(wellFormed) ?? '')
    .digest('hex');
}
