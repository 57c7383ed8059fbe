import type { CostChange } from '../../solver/index.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { Text } from '../domain/issue.js';
import { groupBy } from '../reports/group-by.js';

/** What a change costs at one place of the lexicographic order, and by whom it is charged. */
export interface PlaceChange {
  readonly tier: number;
  /** Order within the tier, see src/domain/objective-levels.ts. */
  readonly level: number;
  /** More (above 0) or less than now. */
  readonly change: number;
  readonly rules: readonly RuleChange[];
}

export interface RuleChange {
  readonly rule: string;
  readonly title: Text;
  readonly change: number;
}

/** In the order of the search; places where nothing changes are left out, and what history breaks by itself (tier 0) is no cost of a rule. */
export function changesByPlace(costs: readonly CostChange[], rules: readonly ActiveRule[]): PlaceChange[] {
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  const charged = costs.filter(({ place }) => place.tier > 0);
  const byPlace = [...groupBy(charged, ({ place }) => `${place.tier}/${place.level}`).values()];
  return byPlace
    .flatMap((own) => {
      const place = own[0]?.place;
      if (place === undefined) return [];
      const byRule = [...groupBy(own, ({ tag }) => tag.rule)]
        .map(([rule, each]) => ({
          rule,
          title: titles.get(rule) ?? { nb: rule, nn: rule, en: rule },
          change: sum(each),
        }))
        .filter(({ change }) => change !== 0);
      return byRule.length === 0 ? [] : [{ ...place, change: sum(byRule), rules: byRule }];
    })
    .sort(byOrderOfSearch);
}

/** Rounded to a millionth, so that equal costs compare as equal. */
function sum(changes: readonly { readonly change: number }[]): number {
  const total = changes.reduce((before, { change }) => before + change, 0);
  return Math.round(total * 1e6) / 1e6 + 0;
}

type Place = Pick<PlaceChange, 'tier' | 'level'>;

function byOrderOfSearch(a: Place, b: Place): number {
  return a.tier - b.tier || a.level - b.level;
}

/** Who is asked first. */
export interface Ranked {
  readonly doctor: string;
  readonly legal: boolean;
  readonly change: readonly PlaceChange[];
  readonly vakterLately: number;
}

/** Legal before not, then the lexicographic change, then fewest vakter lately, then id. */
export function byCallOrder(a: Ranked, b: Ranked): number {
  return (
    Number(b.legal) - Number(a.legal) ||
    compareChanges(a.change, b.change) ||
    a.vakterLately - b.vakterLately ||
    (a.doctor < b.doctor ? -1 : Number(a.doctor > b.doctor))
  );
}

/** At the first place that differs the smaller change goes first. */
export function compareChanges(a: readonly PlaceChange[], b: readonly PlaceChange[]): number {
  const changeAt = (changes: readonly PlaceChange[], { tier, level }: Place): number =>
    changes.find((one) => one.tier === tier && one.level === level)?.change ?? 0;
  const places = [...a, ...b].sort(byOrderOfSearch);
  for (const place of places) {
    const difference = changeAt(a, place) - changeAt(b, place);
    if (difference !== 0) return difference;
  }
  return 0;
}

const latelyMinutes = 28 * 24 * 60;

/** Vakter that each doctor begins in the four weeks before this one, of the roster or before its period. */
export function countVakterLately({ problem, assignments }: Roster, vakt: Vakt): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (doctor: string, start: number): void => {
    if (start < vakt.start && start >= vakt.start - latelyMinutes)
      counts.set(doctor, (counts.get(doctor) ?? 0) + 1);
  };
  for (const [doctor, duties] of problem.historyByDoctor)
    for (const { start } of duties) count(doctor, start);
  for (const { id, start } of problem.vakter) {
    const doctor = assignments.get(id);
    if (doctor !== undefined && id !== vakt.id) count(doctor, start);
  }
  return counts;
}
