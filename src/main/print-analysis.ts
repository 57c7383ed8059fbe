import type { TextWithNynorsk } from '../domain/issue.js';
import type { RosterAnalysis, RuleAnalysis } from '../explain/analysis.js';
import { inLanguage, type Language } from './print-issues.js';

/** What a roster costs place by place, and for what, for a person; ids, never names. */
export function printAnalysis({ places, hard, withoutCost }: RosterAnalysis, language: Language): void {
  for (const { tier, level, name, value, rules } of places) {
    console.log(`${tier}.${level} ${name[language]}: ${short(value)}`);
    for (const rule of rules) printRule(rule, language);
  }
  if (hard.length > 0) console.log(hardTitle[language]);
  for (const rule of hard) printRule(rule, language);
  if (withoutCost.length > 0) console.log(`${withoutTitle[language]} ${withoutCost.join(', ')}`);
}

function printRule({ rule, title, weight, value, matches }: RuleAnalysis, language: Language): void {
  console.log(`  ${inLanguage(title, language)} [${rule}]: ${short(value)} (x ${weight})`);
  for (const { sentence, cost, status } of matches)
    console.log(`    ${cost > 0 ? short(cost) : status}  ${inLanguage(sentence, language)}`);
}

const hardTitle: TextWithNynorsk = {
  nb: 'Harde regler med funn:',
  nn: 'Harde reglar med funn:',
  en: 'Hard rules with findings:',
};

const withoutTitle: TextWithNynorsk = {
  nb: 'Koster ingenting:',
  nn: 'Kostar ingenting:',
  en: 'Cost nothing:',
};

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
