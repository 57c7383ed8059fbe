import { clockText } from '../domain/time.js';
import type { Language } from '../reports/texts.js';
import { balanceBlocks, wishBlocks } from './balance-sections.js';
import type { Letter, LetterSection } from './letter.js';
import { list } from './letter.js';
import { dateOf, makeLetterContext, minuteOf } from './letter-context.js';
import type { LetterFacts } from './letter-facts.js';
import { answerBlocks, otherwiseBlocks, ruleBlocks } from './reason-sections.js';
import { needBlocks, planBlocks, vaktBlocks } from './vakt-sections.js';

/**
 * "Why me, why that night?": the letter to a doctor about one of the doctor's own vakter. The doctor's name and own facts are in it; of others there are
 * counts and sums, and those only where enough doctors stand behind them to hide one.
 */
export function composeLetter(facts: LetterFacts, language: Language): Letter {
  const context = makeLetterContext(facts, language);
  const { texts, fullDate } = context;
  const { vakt, doctor, roster, writtenAt } = facts;
  const blocks: Readonly<Record<keyof typeof texts.sections, LetterSection['blocks']>> = {
    answer: answerBlocks(context),
    vakt: vaktBlocks(context),
    plan: planBlocks(context),
    need: needBlocks(context),
    otherwise: otherwiseBlocks(context),
    rules: ruleBlocks(context),
    balance: balanceBlocks(context),
    wishes: wishBlocks(context),
    contact: [list(texts.contact)],
  };
  const date = texts.vakt.at(fullDate(dateOf(writtenAt)), clockText(minuteOf(writtenAt)));
  return {
    language,
    title: texts.title(fullDate(vakt.date)),
    writtenAt,
    head: [
      { label: texts.head.to, value: doctor.name },
      { label: texts.head.from, value: roster.problem.job.legevakt.name },
      { label: texts.head.date, value: date },
    ],
    sections: Object.entries(blocks).map(([id, own]) => ({
      id,
      heading: texts.sections[id as keyof typeof texts.sections],
      blocks: own,
    })),
  };
}
