import type { Text } from '../domain/issue.js';
import type { LocalDate } from '../domain/time.js';
import type { LegalSource, Rule, RuleMode, Strength } from './rule.js';

/** `documented`: the dates were read. `inferred`: worked out from what was read. `proposed`: adoption was not seen. */
export type Validity = 'documented' | 'inferred' | 'proposed';

/** What one edition says to one rule; what it leaves out is the rule's own default. */
export interface EditionOfRule {
  readonly mode?: RuleMode;
  readonly strength?: Strength;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** One reading of a law, regulation or agreement, with the dates of vakter that it judges. */
export interface RulePackEdition {
  /** `pack/edition`, lower case. */
  readonly id: string;
  readonly title: Text;
  /** First date; undefined = the beginning of this wording was not found, so it judges every earlier date. */
  readonly validFrom: LocalDate | undefined;
  /** Last date; undefined = none is known. */
  readonly validTo: LocalDate | undefined;
  readonly validity: Validity;
  /** Only where a job asks for it. */
  readonly optIn: boolean;
  readonly sources: readonly LegalSource[];
  /** The rules that stand on this edition, by id. */
  readonly rules: Readonly<Record<string, EditionOfRule>>;
}

/** The editions of one document, oldest first; where two hold on a date the later in the list goes first. */
export interface RulePack {
  readonly id: string;
  readonly title: Text;
  readonly editions: readonly RulePackEdition[];
}

/** A rule as one edition has it. */
export interface RuleVersion extends Omit<RulePackEdition, 'rules'> {
  readonly mode: RuleMode;
  readonly strength: Strength;
  /** What differs from the rule's own defaults. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The rule's sources, then the edition's. */
  readonly sources: readonly LegalSource[];
}

/** A stretch of dates on which a rule says one and the same; both ends included, undefined = no end. */
export interface RuleStretch {
  readonly validFrom: LocalDate | undefined;
  readonly validTo: LocalDate | undefined;
  /** The first version that says it. */
  readonly version: RuleVersion;
}

/** Id of the version of a rule that stands on no dated document. */
export const undatedVersionId = 'undated';

/** The version of a rule that stands on no dated document: the product's or the legevakt's own. */
const undated = {
  id: undatedVersionId,
  title: { nb: 'Ikke tidsavgrenset', nn: 'Ikkje tidsavgrensa', en: 'Without dates' },
  validFrom: undefined,
  validTo: undefined,
  validity: 'documented',
  optIn: false,
} as const;

/** Every version of a rule in the order of the packs; one without dates where no pack names it. */
export function versionsOf(rule: Rule, packs: readonly RulePack[]): readonly RuleVersion[] {
  const versions = packs
    .flatMap(({ editions }) => editions)
    .flatMap(({ rules, sources, ...edition }): RuleVersion[] => {
      const own = rules[rule.id];
      if (own === undefined) return [];
      const { mode = rule.defaults.mode, strength = rule.strength, parameters = {} } = own;
      return [{ ...edition, mode, strength, parameters, sources: [...rule.sources, ...sources] }];
    });
  if (versions.length > 0) return versions;
  const { defaults, strength, sources } = rule;
  return [{ ...undated, mode: defaults.mode, strength, sources, parameters: {} }];
}

export function isInForce(
  { validFrom, validTo }: Pick<RuleVersion, 'validFrom' | 'validTo'>,
  on: LocalDate,
): boolean {
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);
}

/** The version that judges a date; `chosen` are the opt-in editions that a job asks for. */
export function versionOn(
  versions: readonly RuleVersion[],
  on: LocalDate,
  chosen: ReadonlySet<string> = new Set(),
): RuleVersion | undefined {
  return versions.findLast((version) => (!version.optIn || chosen.has(version.id)) && isInForce(version, on));
}
