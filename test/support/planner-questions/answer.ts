import { describe, expect, it } from 'vitest';
import type { ExpectedFigure, ExpectedValue } from './expected-answer.js';
import { measureRoster, type PlannedMonth } from './measures.js';
import { isOfSmallest, measureSmallest } from './smallest.js';
import {
  askQuestion,
  measurePlan,
  planMonth,
  readQuestions,
  type AskedJob,
  type PlannerQuestion,
  type Side,
} from './ask.js';

/** A search that proves coverage on a busy machine, with room. */
const searchMs = 240_000;

/** Answers every question about some jobs, and holds the answer against what is expected. */
export function answerQuestions(isAsked: (job: string) => boolean): void {
  const planned = new Map<string, Promise<PlannedMonth>>();
  const planOnce = (job: string, side: Side): Promise<PlannedMonth> => {
    const own = planned.get(job) ?? planMonth(side);
    planned.set(job, own);
    return own;
  };
  const questions = readQuestions().filter(({ expected }) => isAsked(expected.job));
  describe.each(questions)('$name: $expected.question.en', (question) => {
    it(
      'is answered as expected',
      async () => {
        const asked = await askQuestion(question);
        expect(await answer(asked, question, planOnce)).toEqual(expectedOf(question));
      },
      searchMs,
    );
  });
}

/** Figure by figure, so that a failure names them. */
type Answer = Record<string, { readonly before?: unknown; readonly after: unknown }>;

async function answer(
  { base, changed, smallest }: AskedJob,
  { expected }: PlannerQuestion,
  planOnce: (job: string, side: Side) => Promise<PlannedMonth>,
): Promise<Answer> {
  const ofRosters = expected.figures.filter(({ of, figure }) => of === 'roster' && !isOfSmallest(figure));
  const before = ofRosters.some((figure) => figure.before !== undefined)
    ? await planOnce(expected.job, base)
    : undefined;
  const after = ofRosters.length > 0 ? await planMonth(changed) : undefined;
  const measure = (figure: ExpectedFigure, side: Side, month: PlannedMonth | undefined): number => {
    if (figure.of !== 'roster') return measurePlan(side, figure);
    if (isOfSmallest(figure.figure)) return measureSmallest(smallest, figure.figure);
    if (month === undefined) throw new Error('The month is not planned.');
    return measureRoster(month, figure);
  };
  return Object.fromEntries(
    expected.figures.map((figure) => [
      figureName(figure),
      {
        ...(figure.before === undefined ? {} : { before: measure(figure, base, before) }),
        after: measure(figure, changed, after),
      },
    ]),
  );
}

function expectedOf({ expected: { figures } }: PlannerQuestion): Answer {
  return Object.fromEntries(
    figures.map((figure) => [
      figureName(figure),
      {
        ...(figure.before === undefined ? {} : { before: within(figure.before) }),
        after: within(figure.after),
      },
    ]),
  );
}

/** What the figure is of, without its values. */
export function figureName(figure: ExpectedFigure): string {
  const told = { before: undefined, after: undefined, origin: undefined, because: undefined };
  return JSON.stringify({ ...figure, ...told });
}

function within(value: ExpectedValue): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 6);
  const atLeast = 'atLeast' in value ? value.atLeast : -Infinity;
  const atMost = 'atMost' in value ? value.atMost : Infinity;
  return expect.toSatisfy(
    (found: number) => found >= atLeast - 1e-6 && found <= atMost + 1e-6,
    `from ${atLeast} to ${atMost}`,
  );
}
