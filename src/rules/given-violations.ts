import type { Violation } from './rule.js';

/** Penalties may be hours or shares of vakter; sums of them are not exact. */
const tolerance = 1e-6;

/**
 * Those of one rule's violations that are no worse than what locks and history make by themselves. A violation whose vakter are the same is
 * held against its own counterpart; the others against what is left of the penalty for the same doctor, date and limit.
 */
export function givenViolations(
  found: readonly Violation[],
  baseline: readonly Violation[],
): ReadonlySet<Violation> {
  if (baseline.length === 0) return new Set();
  const left = new Map<string, Violation[]>();
  for (const violation of baseline) {
    const key = keyOf(violation);
    left.set(key, [...(left.get(key) ?? []), violation]);
  }
  const given = new Set<Violation>();
  for (const violation of found) {
    const rest = left.get(keyOf(violation)) ?? [];
    const counterpart = rest.find(
      (own) =>
        own.vaktIds.join(' ') === violation.vaktIds.join(' ') && violation.penalty <= own.penalty + tolerance,
    );
    if (counterpart === undefined) continue;
    given.add(violation);
    left.set(
      keyOf(violation),
      rest.filter((own) => own !== counterpart),
    );
  }
  const amountLeft = new Map(
    [...left].map(([key, rest]) => [key, rest.reduce((total, { penalty }) => total + penalty, 0)]),
  );
  for (const violation of found) {
    if (given.has(violation)) continue;
    const key = keyOf(violation);
    const amount = amountLeft.get(key) ?? 0;
    if (violation.penalty > amount + tolerance) continue;
    given.add(violation);
    amountLeft.set(key, amount - violation.penalty);
  }
  return given;
}

function keyOf({ doctorId, date, about }: Violation): string {
  return [doctorId ?? '', date, about ?? ''].join(' ');
}
