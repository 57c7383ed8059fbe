import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestions, figureName } from '../support/planner-questions/answer.js';
import { readQuestions, type PlannerQuestion } from '../support/planner-questions/ask.js';

const folder = new URL('../../fixtures/scenarios/', import.meta.url);
const questions = readQuestions();

answerQuestions((job) => !job.startsWith('sarpsborg-rakkestad/'));

it('are 22', () => {
  const main = questions.map(({ name }) => name).filter((name) => !name.includes('.'));
  expect(main).toEqual(Array.from({ length: 22 }, (_, index) => `q${String(index + 1).padStart(2, '0')}`));
});

it('are scenarios with an expected answer each', () => {
  const scenarios = readdirSync(folder).filter((file) => /^[^.]+(\.[^.]+)?\.json$/.test(file));
  const names = scenarios.map((file) => file.slice(0, -'.json'.length));
  expect(names.filter((name) => !name.endsWith('.expected')).sort()).toEqual(
    questions.map(({ name }) => name).sort(),
  );
});

describe.each(questions)('$name', (question) => {
  it('changes a figure, and tells none twice', () => {
    const { figures } = question.expected;
    const isChange = ({ before, after }: (typeof figures)[number]): boolean =>
      before !== undefined && JSON.stringify(before) !== JSON.stringify(after);
    expect(figures.some(isChange)).toBe(true);
    const told = figures.map(figureName);
    expect(told).toEqual([...new Set(told)]);
  });

  it('stands in the table with its job and the origin of its figures', () => {
    expect(rowsOfTable()).toContainEqual(rowOf(question));
  });
});

function rowsOfTable(): string[][] {
  return readFileSync(new URL('README.md', folder), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| [q'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function rowOf({ name, expected: { question, job, figures } }: PlannerQuestion): string[] {
  const origins = (['seed', 'derived', 'assumption'] as const).flatMap((origin) => {
    const count = figures.filter((figure) => figure.origin === origin).length;
    return count === 0 ? [] : [`${count} ${origin}`];
  });
  return [`[${name}](${name}.json)`, question.en, job, origins.join(', ')];
}
