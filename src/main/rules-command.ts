import { DateTime } from 'luxon';
import type { Text } from '../domain/issue.js';
import { isLocalDate, zone } from '../domain/time.js';
import {
  findRule,
  listRules,
  listVersions,
  type RuleVersionView,
  type RuleView,
} from '../jobs/list-rules.js';
import { registry } from '../rules/registry.js';
import { unknownRuleText } from '../rules/unknown-rule.js';
import { localAgreementTemplate } from '../rule-packs/local-agreement.js';
import { exitCodes } from './exit-codes.js';
import { inLanguage, type Language } from './print-issues.js';
import { printTable } from './print-table.js';

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
      { nb: `«${date}» er ingen dato (ÅÅÅÅ-MM-DD).`, en: `"${date}" is no date (YYYY-MM-DD).` },
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
    nb: ['regel', 'kilde', 'styrke', 'gjelder', 'modus', 'parametre', 'prøvd'],
    en: ['rule', 'source', 'strength', 'valid', 'mode', 'parameters', 'tested'],
  };
  printTable(
    language === 'en' ? head.en : head.nb,
    rules.map(({ id, version: inForce, tests }) => {
      // A rule that no version judges on the date is shown as the last one has it.
      const version = inForce ?? listVersions(id)?.at(-1);
      return [
        id,
        version === undefined ? '' : sourceText(version),
        version?.strength ?? '',
        version === undefined ? '' : `${validText(version)}${version.optIn ? ' opt-in' : ''}`,
        version?.mode ?? '',
        parametersText(version?.parameters ?? {}),
        tests === null ? '' : `${tests.kept}+${tests.broken}, ${tests.agreement.join('/')}, 1`,
      ];
    }),
  );
  console.log(
    inLanguage(
      {
        nb: `\n${rules.length} regler. Prøvd: håndlagde tilfeller der regelen holdes + brytes, modus der tilfeldige planer viser at modell og kontroll er enige, plantede brudd. Mer: vaktplan rules <regel>`,
        en: `\n${rules.length} rules. Tested: hand-made cases kept + broken, modes in which random rosters show that model and checker agree, planted breaches. More: vaktplan rules <rule>`,
      },
      language,
    ),
  );
}

function printRule(rule: RuleView, versions: readonly RuleVersionView[], language: Language): void {
  console.log(
    `${inLanguage(rule.title, language)} [${rule.id}]\n\n${inLanguage(rule.statement, language)}\n`,
  );
  for (const version of versions) {
    console.log(
      `${version.id}  ${validText(version)}  ${version.strength}  ${version.mode}${version.optIn ? '  opt-in' : ''}`,
    );
    console.log(`  ${inLanguage(version.title, language)} (${version.validity})`);
    console.log(`  ${parametersText(version.parameters)}`);
    for (const { document, section, edition, readOn, confidence } of version.sources)
      console.log(`  - ${document}, ${section} (${edition}; ${confidence}, ${readOn})`);
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
