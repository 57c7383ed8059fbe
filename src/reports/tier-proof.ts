import type { Language, Text } from '../domain/issue.js';
import { kindOfLevel, type LevelKind } from '../domain/objective-levels.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { round, roundDown } from './hours.js';

/** How far the search came in one step of the lexicographic objective. */
export interface TierResult {
  readonly tier: number;
  /** Order within the tier, see src/domain/objective-levels.ts. */
  readonly level: number;
  /** 0 is the best there can be. */
  readonly value: number;
  /** Proven: no roster under these rules, as good in what goes before, has less. Absent where nothing is proven. */
  readonly bound?: number;
  readonly status: 'optimal' | 'feasible';
}

export interface TierReport extends TierResult {
  /** What the value counts. */
  readonly unit: 'emptyVakter' | 'changedVakter' | 'hoursWithoutDoctor' | 'cost';
  /** Rules that count in it. */
  readonly rules: readonly string[];
  readonly isProvenBest: boolean;
  /** What is proven, in a sentence. */
  readonly proof: Text;
}

const tolerance = 1e-6;

/** Tiers in the order of the search, each with what can be said about it. */
export function reportTiers(tiers: readonly TierResult[], rules: readonly ActiveRule[]): TierReport[] {
  return tiers.map((tier, index) => {
    const own = rules.filter((active) => active.mode === 'soft' && active.tier === tier.tier);
    const unit = unitOf(tier, own);
    const best = bestPossible(tier, unit);
    const isProvenBest = tier.value <= tolerance || (best !== undefined && tier.value - best <= tolerance);
    const named = own.filter((active) => countsAt(active, tier.level));
    return {
      ...tier,
      value: round(tier.value),
      unit,
      rules: [...new Set((named.length > 0 ? named : own).map(({ rule }) => rule.id))],
      isProvenBest,
      proof: proofOf({ tier, unit, best, isProvenBest, isFirst: index === 0, levels: levelsOf(tiers, tier) }),
    };
  });
}

/** Rules that count after the others of their tier. */
const ruleOfLevel: Readonly<Record<Exclude<LevelKind, 'first'>, string>> = {
  emptyVakter: 'vakt-coverage',
  minimumWorkload: 'minimum-workload',
  stability: 'stability',
};

function countsAt({ rule }: ActiveRule, level: number): boolean {
  const kind = kindOfLevel(level);
  return kind === 'first' ? !Object.values(ruleOfLevel).includes(rule.id) : ruleOfLevel[kind] === rule.id;
}

function unitOf({ tier, level }: TierResult, own: readonly ActiveRule[]): TierReport['unit'] {
  const [only, ...others] = own.filter((active) => countsAt(active, level));
  if (only === undefined || others.length > 0 || only.weight !== 1 || only.tier !== tier) return 'cost';
  const kind = kindOfLevel(level);
  if (kind === 'emptyVakter') return 'emptyVakter';
  if (kind === 'stability') return 'changedVakter';
  return only.rule.id === 'doctor-always-available' ? 'hoursWithoutDoctor' : 'cost';
}

/** What a bound proves: vakter are whole, so 1.2 of them means 2. */
export function bestPossible(
  { bound }: Pick<TierResult, 'bound'>,
  unit: TierReport['unit'],
): number | undefined {
  if (bound === undefined) return undefined;
  const isWhole = unit === 'emptyVakter' || unit === 'changedVakter';
  return Math.max(0, isWhole ? Math.ceil(bound - tolerance) : bound);
}

/** Priorities of lines that stand in the tier. */
function levelsOf(tiers: readonly TierResult[], { tier }: TierResult): number {
  return tiers.filter((other) => other.tier === tier && kindOfLevel(other.level) === 'emptyVakter').length;
}

function proofOf({
  tier,
  unit,
  best,
  isProvenBest,
  isFirst,
  levels,
}: {
  readonly tier: TierResult;
  readonly unit: TierReport['unit'];
  readonly best: number | undefined;
  readonly isProvenBest: boolean;
  readonly isFirst: boolean;
  readonly levels: number;
}): Text {
  const facts = {
    unit,
    best: best === undefined ? undefined : roundDown(best),
    isProvenBest,
    isFirst,
    value: round(tier.value),
    priority: levels > 1 ? tier.level : 0,
  };
  return { nb: say('nb', facts), nn: say('nn', facts), en: say('en', facts) };
}

interface ProofFacts {
  readonly unit: TierReport['unit'];
  /** Proven: no roster has less. */
  readonly best: number | undefined;
  readonly isProvenBest: boolean;
  /** Nothing is minimised before. */
  readonly isFirst: boolean;
  readonly value: number;
  /** Of the lines it is about; 0: of all. */
  readonly priority: number;
}

function say(language: Language, { unit, best, isProvenBest, isFirst, value, priority }: ProofFacts): string {
  const words = wording[language];
  const name = `${words.units[unit]}${unit === 'emptyVakter' && priority > 0 ? words.onLines(priority) : ''}`;
  const among = isFirst ? words.anyRoster : words.anyAsGood;
  const text = (amount: number): string => number(amount, language);
  if (value === 0) return words.none(name);
  if (best === undefined) return words.unproven(text(value), name);
  if (isProvenBest) return words.proven(among, text(best), text(value), name);
  return words.within(text(value), name, text(round(value - best)), among, text(best));
}

interface Wording {
  readonly units: Readonly<Record<TierReport['unit'], string>>;
  readonly onLines: (priority: number) => string;
  readonly anyRoster: string;
  readonly anyAsGood: string;
  readonly none: (name: string) => string;
  /** `least`: rounded down, since no roster has less; it may read a hundredth less than `value`. */
  readonly proven: (among: string, least: string, value: string, name: string) => string;
  readonly unproven: (value: string, name: string) => string;
  readonly within: (value: string, name: string, gap: string, among: string, best: string) => string;
}

const wording: Readonly<Record<Language, Wording>> = {
  nb: {
    units: {
      emptyVakter: 'tomme vakter',
      changedVakter: 'endringer fra den publiserte planen',
      hoursWithoutDoctor: 'timer uten lege på vakt',
      cost: 'ulempepoeng',
    },
    onLines: (priority) => ` på linjer med prioritet ${priority}`,
    anyRoster: 'ingen plan under disse reglene',
    anyAsGood: 'ingen plan under disse reglene som er like god i det som går foran,',
    none: (name) => `Ingen ${name}. Færre kan det ikke bli.`,
    proven: (among, least, value, name) =>
      `${capital(among)} har færre enn ${least} ${name}; denne har ${value}.`,
    unproven: (value, name) => `Planen har ${value} ${name}. Ingenting er bevist om det kunne vært færre.`,
    within: (value, name, gap, among, best) =>
      `Planen har ${value} ${name}. Den er høyst ${gap} fra det beste mulige: ${among} har færre enn ${best}.`,
  },
  nn: {
    units: {
      emptyVakter: 'tomme vakter',
      changedVakter: 'endringar frå den publiserte planen',
      hoursWithoutDoctor: 'timar utan lege på vakt',
      cost: 'ulempepoeng',
    },
    onLines: (priority) => ` på linjer med prioritet ${priority}`,
    anyRoster: 'ingen plan under desse reglane',
    anyAsGood: 'ingen plan under desse reglane som er like god i det som går framfor,',
    none: (name) => `Ingen ${name}. Færre kan det ikkje bli.`,
    proven: (among, least, value, name) =>
      `${capital(among)} har færre enn ${least} ${name}; denne har ${value}.`,
    unproven: (value, name) => `Planen har ${value} ${name}. Ingenting er prova om det kunne vore færre.`,
    within: (value, name, gap, among, best) =>
      `Planen har ${value} ${name}. Han er høgst ${gap} frå det beste moglege: ${among} har færre enn ${best}.`,
  },
  en: {
    units: {
      emptyVakter: 'empty vakter',
      changedVakter: 'changes from the published roster',
      hoursWithoutDoctor: 'hours without a doctor on duty',
      cost: 'points of cost',
    },
    onLines: (priority) => ` on lines of priority ${priority}`,
    anyRoster: 'no roster under these rules',
    anyAsGood: 'no roster under these rules that is as good in what goes before',
    none: (name) => `No ${name}. There cannot be fewer.`,
    proven: (among, least, value, name) =>
      `${capital(among)} has fewer than ${least} ${name}; this one has ${value}.`,
    unproven: (value, name) =>
      `The roster has ${value} ${name}. Nothing is proven about whether it could have had fewer.`,
    within: (value, name, gap, among, best) =>
      `The roster has ${value} ${name}. It is at most ${gap} from the best there can be: ${among} has fewer than ${best}.`,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function number(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
