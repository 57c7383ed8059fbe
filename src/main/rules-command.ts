import { DateTime } from 'luxon';
import { inLanguage, type Language, type Text } from '../domain/issue.js';
import { isLocalDate, zone } from '../domain/time.js';
import {
  findRule,
  listRules,
  listVersions,
  type RuleVersionView,
  type RuleView,
} from '../jobs/list-rules.js';
import { modeWords } from '../reports/mode-words.js';
import { registry } from '../rules/registry.js';
import { unknownRuleText } from '../rules/unknown-rule.js';
import { localAgreementTemplate } from '../rule-packs/local-agreement.js';
import { exitCodes } from './exit-codes.js';

import { printTable } from './print-table.js';
import { confidenceWords, strengthWords, validityWords } from './rule-words.js';

export interface RulesOptions {
  readonly on?: string;
  readonly json?: boolean;
  readonly template?: boolean;
  readonly language: Language;
}

/** Every rule as it judges a date, as a table; with an id, one rule with all its versions. */
export function rulesCommand(
  id: string | undefined,
  { on, json = false, template = false, language }: RulesOptions,
): void {
  if (template) {
    console.log(JSON.stringify({ rules: localAgreementTemplate() }, undefined, 2));
    return;
  }
  const date = on ?? DateTime.now().setZone(zone).toFormat('yyyy-MM-dd');
  if (!isLocalDate(date)) {
    refuse(
      {
        nb: `«${date}» er ingen dato (ÅÅÅÅ-MM-DD).`,
        nn: `«${date}» er ingen dato (ÅÅÅÅ-MM-DD).`,
        en: `"${date}" is no date (YYYY-MM-DD).`,
      },
      language,
    );
    return;
  }
  if (id === undefined) {
    const rules = listRules(date);
    if (json) console.log(JSON.stringify({ on: date, rules }, undefined, 2));
    else printRules(rules, language);
    return;
  }
  const rule = findRule(id, date);
  const versions = listVersions(id);
  if (rule === undefined || versions === undefined) {
    refuse(unknownRuleText(id, registry), language);
  } else if (json) {
    console.log(JSON.stringify({ on: date, rule, versions }, undefined, 2));
  } else {
    printRule(rule, versions, language);
  }
}

function refuse(message: Text, language: Language): void {
  console.error(inLanguage(message, language));
  process.exitCode = exitCodes.badInput;
}

function printRules(rules: readonly RuleView[], language: Language): void {
  const head = {
    nb: ['regel', 'tittel', 'kilde', 'styrke', 'gjelder', 'modus', 'prøvd'],
    nn: ['regel', 'tittel', 'kjelde', 'styrke', 'gjeld', 'modus', 'prøvd'],
    en: ['rule', 'title', 'source', 'strength', 'valid', 'mode', 'tested'],
  };
  const none = inLanguage(
    { nb: 'ingen kjent utgave', nn: 'inga kjend utgåve', en: 'no known edition' },
    language,
  );
  printTable(
    head[language],
    rules.map(({ id, title, version, tests }) => [
      id,
      inLanguage(title, language),
      ...(version === null
        ? ['', '', none, '']
        : [
            sourceText(version),
            language === 'en' ? version.strength : strengthWords[version.strength][language],
            validText(version),
            inLanguage(modeWords[version.mode], language),
          ]),
      tests === null ? '' : `${tests.kept}+${tests.broken}`,
    ]),
    34,
  );
  console.log(
    inLanguage(
      {
        nb: [
          `\n${rules.length} regler på datoen. Parametre, alle utgaver og kilder: vaktplan rules <regel>`,
          'Styrke: skal = påbud; hovedregel = gjelder når ikke annet er avtalt; bør = råd; praksis = vanlig; lokal = legevaktens eget valg.',
          'Modus: bindende = kan ikke brytes; vektet = koster, men kan brytes; av = prøves ikke. Gjelder: første..siste dato; .. = ikke tidsavgrenset.',
          'Prøvd: håndlagde tilfeller der regelen holdes + brytes.',
        ].join('\n'),
        nn: [
          `\n${rules.length} reglar på datoen. Parametrar, alle utgåver og kjelder: vaktplan rules <regel>`,
          'Styrke: skal = påbod; hovudregel = gjeld når ikkje anna er avtalt; bør = råd; praksis = vanleg; lokal = legevakta sitt eige val.',
          'Modus: bindande = kan ikkje brytast; vekta = kostar, men kan brytast; av = blir ikkje prøvd. Gjeld: første..siste dato; .. = ikkje tidsavgrensa.',
          'Prøvd: handlaga tilfelle der regelen blir halden + broten.',
        ].join('\n'),
        en: [
          `\n${rules.length} rules on the date. Parameters, all versions and sources: vaktplan rules <rule>`,
          'Strength: skal = binding; hovedregel = unless agreed otherwise; bør = advice; praksis = custom; local = the legevakt decides.',
          'Mode: hard = cannot be broken; soft = costs, but can be broken; off = not tested. Valid: first..last date; .. = without dates.',
          'Tested: hand-made cases in which the rule is kept + broken.',
        ].join('\n'),
      },
      language,
    ),
  );
}

/** The version that judges the date is marked. */
function printRule(rule: RuleView, versions: readonly RuleVersionView[], language: Language): void {
  console.log(
    `${inLanguage(rule.title, language)} [${rule.id}]\n\n${inLanguage(rule.statement, language)}\n`,
  );
  for (const version of versions) {
    const inForce = version.id === rule.version?.id;
    const mark = inForce
      ? inLanguage(
          { nb: '  <- gjelder på datoen', nn: '  <- gjeld på datoen', en: '  <- in force on the date' },
          language,
        )
      : '';
    const optIn = version.optIn
      ? inLanguage(
          { nb: '  bare når jobben ber om den', nn: '  berre når jobben ber om utgåva', en: '  opt-in' },
          language,
        )
      : '';
    console.log(
      `${version.id}  ${validText(version)}  ${inLanguage(strengthWords[version.strength], language)}  ${inLanguage(modeWords[version.mode], language)}${optIn}${mark}`,
    );
    console.log(
      `  ${inLanguage(version.title, language)} (${inLanguage(validityWords[version.validity], language)})`,
    );
    console.log(`  ${parametersText(version.parameters)}`);
    for (const { document, section, edition, readOn, confidence } of version.sources)
      console.log(
        `  - ${document}, ${section} (${edition}; ${inLanguage(confidenceWords[confidence], language)}, ${readOn})`,
      );
  }
}

function sourceText({ sources }: RuleVersionView): string {
  return [...new Set(sources.map(({ document, section }) => `${document} ${section}`))].slice(0, 1).join('');
}

function validText({ validFrom, validTo }: RuleVersionView): string {
  return validFrom === null && validTo === null ? '..' : `${validFrom ?? ''}..${validTo ?? ''}`;
}

function parametersText(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ');
}
