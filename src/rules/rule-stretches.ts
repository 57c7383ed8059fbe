import type { RuleSetting } from '../domain/job/rule-setting.js';
import { addDays, type LocalDate } from '../domain/time.js';
import { versionOn, type RuleStretch, type RuleVersion } from './rule-pack.js';

/** Before every date that a job can name. */
const beginningOfTime = '0001-01-01' as LocalDate;
/** After every such date. */
const endOfTime = '9999-12-31' as LocalDate;

/**
 * Cuts the calendar where a version begins or ends, takes the version that judges each stretch, and joins neighbours that say the same.
 * Dates that no version judges are in no stretch. With `rulesOn` every date is judged as that one.
 */
export function stretchesOf(
  versions: readonly RuleVersion[],
  chosen: ReadonlySet<string>,
  rulesOn?: LocalDate,
): readonly RuleStretch[] {
  if (rulesOn !== undefined) {
    const version = versionOn(versions, rulesOn, chosen);
    return version === undefined ? [] : [{ validFrom: undefined, validTo: undefined, version }];
  }
  const cuts = new Set<LocalDate>([beginningOfTime]);
  for (const { validFrom, validTo } of versions) {
    if (validFrom !== undefined) cuts.add(validFrom);
    if (validTo !== undefined) cuts.add(addDays(validTo, 1));
  }
  const firsts = [...cuts].sort();
  const stretches: RuleStretch[] = [];
  for (const [index, first] of firsts.entries()) {
    const version = versionOn(versions, first, chosen);
    if (version === undefined) continue;
    const next = firsts[index + 1];
    const validTo = next === undefined ? undefined : addDays(next, -1);
    const before = stretches.at(-1);
    if (before !== undefined && touches(before, first) && saysTheSame(before.version, version)) {
      stretches[stretches.length - 1] = { ...before, validTo };
    } else {
      const validFrom = first === beginningOfTime ? undefined : first;
      stretches.push({ validFrom, validTo, version });
    }
  }
  return stretches;
}

/** The dates on which a setting of the job holds, and those before and after it on which the rule is as it is by itself. */
export function splitBySetting(
  { validFrom, validTo }: Pick<RuleStretch, 'validFrom' | 'validTo'>,
  setting: Pick<RuleSetting, 'validFrom' | 'validTo'>,
): readonly { readonly dates: Pick<RuleStretch, 'validFrom' | 'validTo'>; readonly isSet: boolean }[] {
  const first = validFrom ?? beginningOfTime;
  const last = validTo ?? endOfTime;
  const setFirst = later(first, setting.validFrom ?? first);
  const setLast = earlier(last, setting.validTo ?? last);
  const parts =
    setLast < setFirst
      ? [{ from: first, to: last, isSet: false }]
      : [
          { from: first, to: addDays(setFirst, -1), isSet: false },
          { from: setFirst, to: setLast, isSet: true },
          { from: setLast === endOfTime ? setLast : addDays(setLast, 1), to: last, isSet: false },
        ];
  return parts
    .filter(({ from, to, isSet }) => from <= to && (isSet || from !== endOfTime))
    .map(({ from, to, isSet }) => ({
      dates: {
        validFrom: from === beginningOfTime ? undefined : from,
        validTo: to === endOfTime ? undefined : to,
      },
      isSet,
    }));
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? b : a);
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

function touches({ validTo }: RuleStretch, next: LocalDate): boolean {
  return validTo !== undefined && addDays(validTo, 1) === next;
}

function saysTheSame(a: RuleVersion, b: RuleVersion): boolean {
  return (
    a.mode === b.mode &&
    a.strength === b.strength &&
    JSON.stringify(a.parameters) === JSON.stringify(b.parameters)
  );
}
