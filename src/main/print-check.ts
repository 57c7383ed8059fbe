import { inLanguage, type Language, type Text } from '../domain/issue.js';
import type { CheckFinding, RosterCheck, RuleCheck } from '../jobs/check-roster.js';
import { groupBy } from '../reports/group-by.js';
import { modeWords } from '../reports/mode-words.js';
import type { LegalSource } from '../rules/rule.js';
import { counted } from './counted.js';
import { confidenceWords, statusWords, strengthWords, validityWords } from './rule-words.js';

export interface CheckPrinting {
  readonly language: Language;
  /** Names by id, for those whose names are asked for. */
  readonly names: ReadonlyMap<string, string>;
}

/** A check for people: departures of the job first, then rule by rule what was found, how binding the rule is and how sure. */
export function printCheck(check: RosterCheck, { language, names }: CheckPrinting): void {
  const lines = [
    ...departureLines(check),
    ...ruleLines(check.rules, names),
    ...overrideLines(check),
    ...silentLines(check.rules),
    ...notCheckedLines(check),
    ...lastLines(check),
  ];
  for (const line of lines) console.log(inLanguage(line, language));
}

const same = (text: string): Text => ({ nb: text, nn: text, en: text });

function departureLines({ departures }: RosterCheck): Text[] {
  if (departures.length === 0) return [];
  return [
    {
      nb: `Slått av, lempet eller avgrenset i jobben (${departures.length})`,
      nn: `Slått av, lempa eller avgrensa i jobben (${departures.length})`,
      en: `Switched off, relaxed or narrowed in the job (${departures.length})`,
    },
    ...departures.flatMap(({ rule, title, strength, from, to, differences, sources }) => [
      {
        nb: `  - ${strengthWords[strength].nb.toUpperCase()}: ${title.nb} [${rule}], ${from}–${to}`,
        nn: `  - ${strengthWords[strength].nn.toUpperCase()}: ${title.nn} [${rule}], ${from}–${to}`,
        en: `  - ${strengthWords[strength].en}: ${title.en} [${rule}], ${from}–${to}`,
      },
      ...differences.map(({ sentence }) => indented(sentence, 6)),
      ...sources.filter(({ confidence }) => confidence !== 'choice').map((source) => sourceLine(source, 6)),
    ]),
  ];
}

function ruleLines(rules: readonly RuleCheck[], names: ReadonlyMap<string, string>): Text[] {
  const firstWith = new Map<string, string>();
  return rules
    .filter(({ findings }) => findings.length > 0)
    .flatMap((rule) => {
      const key = JSON.stringify([rule.sources, rule.versions]);
      const shown = firstWith.get(key);
      if (shown === undefined) firstWith.set(key, rule.id);
      return [
        headLine(rule),
        standingLine(rule),
        ...(shown === undefined
          ? [...caveatsLast(rule.sources).map((source) => sourceLine(source, 2)), ...dateLines(rule)]
          : [
              {
                nb: `  Kilder: som for [${shown}] over`,
                nn: `  Kjelder: som for [${shown}] over`,
                en: `  Sources: as of [${shown}] above`,
              },
            ]),
        ...rule.findings.map((finding) => findingLine(finding, names)),
        {
          nb: `  mer: vaktplan rules ${rule.id}`,
          nn: `  meir: vaktplan rules ${rule.id}`,
          en: `  more: vaktplan rules ${rule.id}`,
        },
      ];
    });
}

function headLine({ id, title, setByJob }: RuleCheck): Text {
  const from = setByJob?.from ?? null;
  const set =
    setByJob === null
      ? same('')
      : {
          nb: ` (lokalt satt i jobben${from === null ? '' : `, fra ${from}`}: ${setByJob.parameters.join(', ')})`,
          nn: ` (lokalt sett i jobben${from === null ? '' : `, frå ${from}`}: ${setByJob.parameters.join(', ')})`,
          en: ` (set locally in the job${from === null ? '' : `, from ${from}`}: ${setByJob.parameters.join(', ')})`,
        };
  return {
    nb: `\n${title.nb} [${id}]${set.nb}`,
    nn: `\n${title.nn} [${id}]${set.nn}`,
    en: `\n${title.en} [${id}]${set.en}`,
  };
}

function standingLine({ strength, mode, findings }: RuleCheck): Text {
  const mayBeSetAside = findings.some(({ overridable, status }) => overridable || status === 'overridden');
  return {
    nb: `  Styrke: ${strengthWords[strength].nb}; gjelder som ${modeWords[mode].nb}; ${mayBeSetAside ? 'kan' : 'kan ikke'} fravikes i jobben (overrides)`,
    nn: `  Styrke: ${strengthWords[strength].nn}; gjeld som ${modeWords[mode].nn}; ${mayBeSetAside ? 'kan' : 'kan ikkje'} fråvikast i jobben (overrides)`,
    en: `  Strength: ${strengthWords[strength].en}; holds as ${modeWords[mode].en}; ${mayBeSetAside ? 'can' : 'cannot'} be set aside in the job (overrides)`,
  };
}

function caveatsLast(sources: readonly LegalSource[]): readonly LegalSource[] {
  const isCaveat = ({ confidence }: LegalSource): boolean => confidence === 'choice';
  return [...sources.filter((source) => !isCaveat(source)), ...sources.filter(isCaveat)];
}

/** What the product chose because no source says it is a caveat, not a source. */
function sourceLine({ document, section, edition, confidence }: LegalSource, indent: number): Text {
  if (confidence === 'choice')
    return indented(
      {
        nb: `Forbehold, vårt eget valg: ${section}`,
        nn: `Atterhald, vårt eige val: ${section}`,
        en: `Caveat, our own choice: ${section}`,
      },
      indent,
    );
  const words = confidenceWords[confidence];
  return indented(
    {
      nb: `Kilde: ${document}, ${section} (${edition}; ${words.nb})`,
      nn: `Kjelde: ${document}, ${section} (${edition}; ${words.nn})`,
      en: `Source: ${document}, ${section} (${edition}; ${words.en})`,
    },
    indent,
  );
}

/** Only where the dates of an edition were not read. */
function dateLines({ versions }: RuleCheck): Text[] {
  return versions
    .filter(({ validity }) => validity !== 'documented')
    .map(({ title, validity, validFrom, validTo }) => {
      if (validFrom === null && validTo === null)
        return {
          nb: `  Utgave: ${title.nb}: når den begynte å gjelde, er ikke funnet`,
          nn: `  Utgåve: ${title.nn}: når ho tok til å gjelde, er ikkje funne`,
          en: `  Edition: ${title.en}: when it began to hold was not found`,
        };
      const dates = `${validFrom ?? ''}–${validTo ?? ''}`;
      return {
        nb: `  Utgave: ${title.nb}, ${dates}: ${validityWords[validity].nb}`,
        nn: `  Utgåve: ${title.nn}, ${dates}: ${validityWords[validity].nn}`,
        en: `  Edition: ${title.en}, ${dates}: ${validityWords[validity].en}`,
      };
    });
}

function findingLine({ status, sentence, doctor }: CheckFinding, names: ReadonlyMap<string, string>): Text {
  const name = names.get(doctor ?? '');
  const suffix = name === undefined ? '' : ` (${name})`;
  return {
    nb: `  - ${statusWords[status].nb}: ${sentence.nb}${suffix}`,
    nn: `  - ${statusWords[status].nn}: ${sentence.nn}${suffix}`,
    en: `  - ${statusWords[status].en}: ${sentence.en}${suffix}`,
  };
}

function overrideLines({ overrides }: RosterCheck): Text[] {
  if (overrides.length === 0) return [];
  return [
    {
      nb: '\nSatt til side i jobben (overrides)',
      nn: '\nSett til side i jobben (overrides)',
      en: '\nSet aside in the job (overrides)',
    },
    ...overrides.map(({ rule, doctor, date, reasonCode, isUsed }) => ({
      nb: `  - ${rule}, ${doctor}, ${date} (${reasonCode}): ${isUsed ? 'i bruk' : 'treffer ingenting'}`,
      nn: `  - ${rule}, ${doctor}, ${date} (${reasonCode}): ${isUsed ? 'i bruk' : 'treffer ingenting'}`,
      en: `  - ${rule}, ${doctor}, ${date} (${reasonCode}): ${isUsed ? 'in use' : 'hits nothing'}`,
    })),
  ];
}

/** Rules that were tested and found nothing, by how binding they are. */
function silentLines(rules: readonly RuleCheck[]): Text[] {
  const silent = rules.filter(({ findings }) => findings.length === 0);
  if (silent.length === 0) return [];
  const byStrength = groupBy(silent, ({ strength }) => strength);
  return [
    { nb: '\nPrøvd uten funn', nn: '\nPrøvd utan funn', en: '\nTested without findings' },
    ...[...byStrength].map(([strength, own]) => {
      const ids = [...new Set(own.map(({ id }) => id))].join(', ');
      return mapped(strengthWords[strength], (word) => `  ${word}: ${ids}`);
    }),
  ];
}

function notCheckedLines({ notChecked }: RosterCheck): Text[] {
  if (notChecked.length === 0) return [];
  return [
    { nb: '\nIkke kontrollert', nn: '\nIkkje kontrollert', en: '\nNot checked' },
    ...notChecked.map(({ sentence }) => mapped(sentence, (own) => `  - ${own}`)),
  ];
}

function lastLines({ vakter, heldVakter, rules, counts, departures }: RosterCheck): Text[] {
  const tested = new Set(rules.map(({ id }) => id)).size;
  const departed = new Set(departures.map(({ rule }) => rule)).size;
  const { breach, shortage, given, overridden, quality } = counts;
  return [
    {
      nb: `\n${heldVakter} av ${vakter} vakter har lege; ${counted(tested, 'regel', 'regler')} er prøvd.`,
      nn: `\n${heldVakter} av ${vakter} vakter har lege; ${counted(tested, 'regel er prøvd', 'reglar er prøvde')}.`,
      en: `\n${heldVakter} of ${vakter} vakter have a doctor; ${counted(tested, 'rule was', 'rules were')} tested.`,
    },
    {
      nb: `${breach} brudd på harde regler, ${counted(shortage, 'mangel', 'mangler')}, ${given} gitt, ${overridden} satt til side, ${counted(quality, 'merknad', 'merknader')} om kvalitet; ${counted(departed, 'regel', 'regler')} slått av, lempet eller avgrenset i jobben.`,
      nn: `${breach} brot på harde reglar, ${counted(shortage, 'mangel', 'manglar')}, ${given} gitt, ${overridden} sett til side, ${counted(quality, 'merknad', 'merknader')} om kvalitet; ${counted(departed, 'regel slått av', 'reglar slåtte av')}, lempa eller avgrensa i jobben.`,
      en: `${counted(breach, 'breach', 'breaches')} of hard rules, ${counted(shortage, 'shortage', 'shortages')}, ${given} given, ${overridden} set aside, ${counted(quality, 'remark', 'remarks')} on quality; ${counted(departed, 'rule', 'rules')} switched off, relaxed or narrowed in the job.`,
    },
  ];
}

function indented(text: Text, spaces: number): Text {
  return mapped(text, (own) => `${' '.repeat(spaces)}${own}`);
}

function mapped(text: Text, change: (own: string) => string): Text {
  return { nb: change(text.nb), nn: change(text.nn), en: change(text.en) };
}
