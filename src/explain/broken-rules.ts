import type { Text } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import { groupBy } from '../reports/group-by.js';
import { reasonOf } from '../reports/unfilled.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { LegalSource, Violation } from '../rules/rule.js';
import { isSetAside } from '../rules/set-aside.js';

/** A hard rule that a move breaks, see moves.ts. */
export interface NewlyBroken {
  /** Id of the rule, or `unavailable`: away, with fritak or unable; which of these is nobody's business here. */
  readonly rule: string;
  readonly title: Text;
  readonly sources: readonly LegalSource[];
  /** What its checker says; none for `unavailable`. */
  readonly sentences: readonly Text[];
}

const unavailable: NewlyBroken = {
  rule: 'unavailable',
  title: { nb: 'Ikke tilgjengelig', nn: 'Ikkje tilgjengeleg', en: 'Not available' },
  sources: [],
  sentences: [],
};

/** Says of broken rules, by id, what their checkers find after a move and not, or less of it, in one of the rosters before it. */
export function makeBrokenRules(
  before: readonly Roster[],
  rules: readonly ActiveRule[],
): (broken: readonly string[], after: Roster) => NewlyBroken[] {
  const hard = groupBy(
    rules.filter(({ mode }) => mode === 'hard'),
    ({ rule }) => rule.id,
  );
  const known = new Map<ActiveRule, readonly ReadonlyMap<string, number>[]>();
  const amountsBefore = (active: ActiveRule): readonly ReadonlyMap<string, number>[] => {
    const amounts = known.get(active) ?? before.map((roster) => amountsOf(active.check(roster)));
    known.set(active, amounts);
    return amounts;
  };
  const fresh = (active: ActiveRule, after: Roster): Text[] => {
    const found = active
      .check(after)
      .filter((violation) => !isSetAside(after.problem, active, violation.doctorId, violation.date));
    const amounts = amountsOf(found);
    const grown = found.filter((violation) => {
      const key = keyOf(violation);
      const least = Math.min(...amountsBefore(active).map((own) => own.get(key) ?? 0));
      return (amounts.get(key) ?? 0) > least + tolerance;
    });
    return active.merge(grown).map((violation) => active.explain(violation, 'hypothesis'));
  };
  return (broken, after) => {
    const shown = [...new Set(broken)].filter((id) => reasonOf(id) === id);
    const told = shown.flatMap((id): NewlyBroken[] => {
      const own = hard.get(id) ?? [];
      const [first] = own;
      if (first === undefined) return [];
      const { title, sources } = first.rule;
      return [{ rule: id, title, sources, sentences: own.flatMap((active) => fresh(active, after)) }];
    });
    return shown.length === new Set(broken).size ? told : [unavailable, ...told];
  };
}

/** Penalties may be hours or shares of vakter; sums of them are not exact. */
const tolerance = 1e-6;

function amountsOf(violations: readonly Violation[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const violation of violations) {
    const key = keyOf(violation);
    amounts.set(key, (amounts.get(key) ?? 0) + violation.penalty);
  }
  return amounts;
}

function keyOf({ doctorId, date, about }: Violation): string {
  return [doctorId ?? '', date, about ?? ''].join(' ');
}
