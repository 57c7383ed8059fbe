import { expect, it } from 'vitest';
import { questionFaults, type ExplainQuestion } from '../../../src/main/explain-question.js';
import { noVaktText } from '../../../src/main/print-stand-ins.js';
import type { LocalDate } from '../../../src/domain/time.js';

const [vakt, doctor, letter] = ['2026-03-10/V/1', 'a', 'brev.pdf'];
const from = '2026-03-10' as LocalDate;
const faultsOf = (question: ExplainQuestion): string[] =>
  questionFaults(question).map(({ code, pointer }) => `${code} ${pointer}`);

it.each<ExplainQuestion>([
  {},
  { vakt },
  { vakt, doctor },
  { vakt, doctor, letter },
  { vakt, instead: true },
  { resilience: true },
  { resilience: true, doctor, from, csv: true },
])('takes %j', (question) => {
  expect(faultsOf({ ...question, json: question.csv !== true })).toEqual([]);
});

it.each<[ExplainQuestion, string[]]>([
  [{ doctor }, ['VAKT_MISSING /vakt']],
  [{ instead: true }, ['VAKT_MISSING /vakt']],
  [{ vakt, letter }, ['LETTER_OF_NOBODY /letter']],
  [{ vakt, instead: true, doctor }, ['TWO_QUESTIONS /doctor']],
  [{ vakt, instead: true, doctor, letter }, ['TWO_QUESTIONS /letter']],
  [{ resilience: true, vakt }, ['TWO_QUESTIONS /vakt']],
  [{ resilience: true, instead: true }, ['TWO_QUESTIONS /instead']],
  [{ resilience: true, doctor, letter }, ['TWO_QUESTIONS /letter']],
  [{ resilience: true, csv: true, json: true }, ['TWO_FORMATS /csv']],
  [
    { doctor, csv: true, json: true, from },
    ['VAKT_MISSING /vakt', 'TWO_FORMATS /csv', 'RESILIENCE_MISSING /csv', 'RESILIENCE_MISSING /from'],
  ],
])('refuses %j', (question, faults) => {
  expect(faultsOf(question)).toEqual(faults);
});

it('speaks bokmål, nynorsk and English', () => {
  const [fault] = questionFaults({ vakt, instead: true, doctor });
  expect(fault?.message).toMatchObject({
    nn: expect.stringContaining('--instead svarer om alle som kan ta vakta.') as string,
    en: expect.stringContaining('Leave --doctor out') as string,
  });
  expect((['nb', 'nn', 'en'] as const).map((language) => noVaktText({ doctor, from }, language))).toEqual([
    'a har ingen vakt i vaktplanen fra og med 2026-03-10.',
    'a har inga vakt i vaktplanen frå og med 2026-03-10.',
    'a has no vakt in the roster from 2026-03-10 on.',
  ]);
  expect((['nb', 'nn', 'en'] as const).map((language) => noVaktText({}, language))).toEqual([
    'Ingen har vakt i vaktplanen.',
    'Ingen har vakt i vaktplanen.',
    'Nobody has a vakt in the roster.',
  ]);
});
