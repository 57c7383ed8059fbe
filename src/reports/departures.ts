import type { Language, Text } from '../domain/issue.js';
import type { RuleScope, RuleSetting } from '../domain/job/rule-setting.js';
import type { Problem } from '../domain/problem.js';
import type { LocalDate } from '../domain/time.js';
import { ruleEditions } from '../rule-packs/rule-packs.js';
import { registry } from '../rules/registry.js';
import { versionOn, versionsOf, type RuleVersion } from '../rules/rule-pack.js';
import type { LegalSource, Rule, RuleMode, Strength } from '../rules/rule.js';
import { modeWords } from './mode-words.js';

/** One thing in which the job has a rule otherwise than its source has it. */
interface Difference {
  readonly what: 'mode' | 'weight' | 'scope' | 'parameter' | 'edition';
  /** Name of the parameter; null for all else. */
  readonly parameter: string | null;
  /** What the job sets. */
  readonly set: unknown;
  /** What the version in force says; null where it gives no value. */
  readonly source: unknown;
  readonly sentence: Text;
}

/** A rule of law or agreement that the job has switched off, relaxed, narrowed or given other values, on some dates of the period. */
export interface Departure {
  readonly rule: string;
  readonly title: Text;
  readonly strength: Strength;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Id of the version in force; where none is, of the one that the job uses. */
  readonly version: string;
  readonly differences: readonly Difference[];
  readonly sources: readonly LegalSource[];
}

/** A rule that the legevakt decides by itself has nothing to depart from. */
const binding: ReadonlySet<Strength> = new Set(['skal', 'hovedregel', 'bør']);

/**
 * Every departure of the job from the versions in force, in the order of the registry and then of dates, whether or not the roster makes
 * use of it. Whether the law lets an agreement relax so far is not judged.
 */
export function reportDepartures({ job, dates }: Pick<Problem, 'job' | 'dates'>): Departure[] {
  const { packs, chosen, rulesOn } = ruleEditions(job);
  return registry.flatMap((rule) => {
    const setting = job.rules[rule.id] ?? {};
    const versions = versionsOf(rule, packs);
    const found: Departure[] = [];
    for (const date of dates) {
      const departure = departureOn(date, rule, setting, {
        inForce: versionOn(versions, date),
        used: versionOn(versions, rulesOn ?? date, chosen),
        isOtherDate: rulesOn !== undefined,
      });
      const before = found.at(-1);
      if (departure === undefined) continue;
      if (before !== undefined && continues(before, departure, dates))
        found[found.length - 1] = { ...before, to: date };
      else found.push(departure);
    }
    return found;
  });
}

interface VersionsOnDate {
  readonly inForce: RuleVersion | undefined;
  readonly used: RuleVersion | undefined;
  /** The job has every vakt judged by the versions of one date. */
  readonly isOtherDate: boolean;
}

function departureOn(
  date: LocalDate,
  rule: Rule,
  setting: RuleSetting,
  { inForce, used, isOtherDate }: VersionsOnDate,
): Departure | undefined {
  const known = inForce ?? used;
  if (known === undefined || !binding.has(known.strength)) return undefined;
  const isInBoth = inForce !== undefined && used !== undefined;
  if (!isInBoth && !isOtherDate) return undefined;
  const differences = isInBoth
    ? differencesOf(rule, holdsOn(setting, date) ? setting : {}, inForce, used)
    : [editionDifference(used, inForce)];
  if (differences.length === 0) return undefined;
  const { id: version, strength, sources } = known;
  const { id, title } = rule;
  return { rule: id, title, strength, from: date, to: date, version, differences, sources };
}

function holdsOn({ validFrom, validTo }: RuleSetting, date: LocalDate): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
}

function continues(before: Departure, next: Departure, dates: readonly LocalDate[]): boolean {
  return (
    dates.indexOf(before.to) + 1 === dates.indexOf(next.from) &&
    before.version === next.version &&
    JSON.stringify(before.differences) === JSON.stringify(next.differences)
  );
}

function differencesOf(
  rule: Rule,
  setting: RuleSetting,
  inForce: RuleVersion,
  used: RuleVersion,
): Difference[] {
  const mode = setting.mode ?? used.mode;
  const edition = used.id === inForce.id ? [] : [editionDifference(used, inForce)];
  const relaxed = firmness[mode] < firmness[inForce.mode] ? [modeDifference(mode, inForce.mode)] : [];
  if (mode === 'off') return [...edition, ...relaxed];
  return [
    ...edition,
    ...relaxed,
    ...(mode === 'soft' && setting.weight === 0 ? [weightDifference(rule.defaults.weight)] : []),
    ...(isNarrowed(setting.scope) ? [scopeDifference(setting.scope)] : []),
    ...changedParameters(rule, { ...used.parameters, ...setting.parameters }, inForce.parameters).map(
      ({ name, set, source }) => parameterDifference(name, set, source),
    ),
  ];
}

const firmness: Readonly<Record<RuleMode, number>> = { off: 0, soft: 1, hard: 2 };

interface ChangedParameter {
  readonly name: string;
  readonly set: unknown;
  readonly source: unknown;
}

/** Parameters that do not have the value that holds where a job sets none. */
export function changedParameters(rule: Rule, set: object, ofVersion: object): ChangedParameter[] {
  const own = rule.parameters.parse(set) as Readonly<Record<string, unknown>>;
  const law = rule.parameters.parse(ofVersion) as Readonly<Record<string, unknown>>;
  return Object.entries(own)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(law[name]))
    .map(([name, value]) => ({ name, set: value, source: law[name] ?? null }));
}

function isNarrowed(scope: RuleScope | undefined): scope is RuleScope {
  return scope !== undefined && Object.values(scope).some((list) => list !== undefined);
}

function modeDifference(set: RuleMode, source: RuleMode): Difference {
  const by = modeWords[source];
  const sentence =
    set === 'off'
      ? {
          nb: `slått av (etter kilden: ${by.nb})`,
          nn: `slått av (etter kjelda: ${by.nn})`,
          en: `switched off (by the source: ${by.en})`,
        }
      : {
          nb: `bare vektet (etter kilden: ${by.nb})`,
          nn: `berre vekta (etter kjelda: ${by.nn})`,
          en: `made soft (by the source: ${by.en})`,
        };
  return { what: 'mode', parameter: null, set, source, sentence };
}

function weightDifference(source: number): Difference {
  const sentence = {
    nb: `vekt 0, så avvik koster ingenting (vanlig vekt: ${source})`,
    nn: `vekt 0, så avvik kostar ingenting (vanleg vekt: ${source})`,
    en: `weight 0, so departures cost nothing (usual weight: ${source})`,
  };
  return { what: 'weight', parameter: null, set: 0, source, sentence };
}

const scopeWords: Readonly<Record<keyof RuleScope, Text>> = {
  regimes: { nb: 'regelverk', nn: 'regelverk', en: 'regimes' },
  categories: { nb: 'legegrupper', nn: 'legegrupper', en: 'categories' },
  pools: { nb: 'vaktgrupper', nn: 'vaktgrupper', en: 'pools' },
  doctors: { nb: 'leger', nn: 'legar', en: 'doctors' },
  lines: { nb: 'linjer', nn: 'linjer', en: 'lines' },
};

function scopeDifference(scope: RuleScope): Difference {
  const parts = (language: Language): string =>
    (Object.keys(scopeWords) as (keyof RuleScope)[])
      .flatMap((key) => {
        const list = scope[key];
        return list === undefined ? [] : [`${scopeWords[key][language]} ${list.join(', ') || '–'}`];
      })
      .join('; ');
  return {
    what: 'scope',
    parameter: null,
    set: scope,
    source: null,
    sentence: {
      nb: `gjelder bare ${parts('nb')} (etter kilden: alle)`,
      nn: `gjeld berre ${parts('nn')} (etter kjelda: alle)`,
      en: `holds only for ${parts('en')} (by the source: all)`,
    },
  };
}

function parameterDifference(name: string, set: unknown, source: unknown): Difference {
  return {
    what: 'parameter',
    parameter: name,
    set,
    source,
    sentence: {
      nb: `${name}: ${valueText(set, 'ingen verdi')} (etter kilden: ${valueText(source, 'ingen verdi')})`,
      nn: `${name}: ${valueText(set, 'ingen verdi')} (etter kjelda: ${valueText(source, 'ingen verdi')})`,
      en: `${name}: ${valueText(set, 'no value')} (by the source: ${valueText(source, 'no value')})`,
    },
  };
}

const valueText = (value: unknown, none: string): string => (value === null ? none : JSON.stringify(value));

function editionDifference(used: RuleVersion | undefined, inForce: RuleVersion | undefined): Difference {
  const own = {
    nb:
      used === undefined
        ? 'ikke vurdert, som jobben har valgt'
        : `vurdert etter «${used.title.nb}», som jobben har valgt`,
    nn:
      used === undefined
        ? 'ikkje vurdert, som jobben har valt'
        : `vurdert etter «${used.title.nn}», som jobben har valt`,
    en:
      used === undefined
        ? 'not judged, which the job has chosen'
        : `judged by "${used.title.en}", which the job has chosen`,
  };
  const known = {
    nb: inForce === undefined ? 'ingen' : `«${inForce.title.nb}»`,
    nn: inForce === undefined ? 'ingen' : `«${inForce.title.nn}»`,
    en: inForce === undefined ? 'none' : `"${inForce.title.en}"`,
  };
  return {
    what: 'edition',
    parameter: null,
    set: used?.id ?? null,
    source: inForce?.id ?? null,
    sentence: {
      nb: `${own.nb} (kjent utgave i kraft: ${known.nb})`,
      nn: `${own.nn} (kjend utgåve i kraft: ${known.nn})`,
      en: `${own.en} (known version in force: ${known.en})`,
    },
  };
}
