import { inLanguage, type Language, type Text } from '../domain/issue.js';
import type { RosterAnalysis, RuleAnalysis } from '../explain/analysis.js';
import { groupedNumber } from '../reports/figure-text.js';
import { statusWords } from './rule-words.js';

/** What a roster costs place by place, and for what, for a person; ids, never names. */
export function printAnalysis({ places, hard, withoutCost }: RosterAnalysis, language: Language): void {
  for (const { name, value, rules } of places) {
    console.log(`${startHigh(name[language])}: ${groupedNumber(value, language)}`);
    for (const rule of rules) printRule(rule, language);
  }
  if (hard.length > 0) console.log(hardTitle[language]);
  for (const rule of hard) printRule(rule, language);
  if (withoutCost.length > 0) console.log(`${withoutTitle[language]} ${withoutCost.join(', ')}`);
}

function printRule({ rule, title, weight, value, matches }: RuleAnalysis, language: Language): void {
  console.log(
    `  ${title[language]} [${rule}]: ${groupedNumber(value, language)} (× ${groupedNumber(weight, language)})`,
  );
  for (const { sentence, cost, status } of matches)
    console.log(
      `    ${cost > 0 ? groupedNumber(cost, language) : inLanguage(statusWords[status], language)}  ${sentence[language]}`,
    );
}

const hardTitle: Text = {
  nb: 'Harde regler med funn:',
  nn: 'Harde reglar med funn:',
  en: 'Hard rules with findings:',
};

const withoutTitle: Text = {
  nb: 'Koster ingenting:',
  nn: 'Kostar ingenting:',
  en: 'Cost nothing:',
};

function startHigh(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
