import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findRoster } from '../../src/jobs/find-roster.js';
import { letterAbout } from '../../src/jobs/write-letter.js';
import { letterText } from '../support/letter-text.js';
import { readWithoutIssues } from '../support/solved-fixtures.js';

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const section = read('explain.md').split('## Why me, why that night?')[1]?.split('\n## ')[0] ?? '';
const job = JSON.parse(/```json\n(.*?)```/s.exec(read('job.md'))?.[1] ?? '') as object;
const now = (): number => performance.now() / 1000;

it('the letter of docs/explain.md is what the job of docs/job.md gives', async () => {
  const [, vaktId = '', doctorId = ''] = /--vakt (\S+) --doctor (\S+) --letter/.exec(section) ?? [];
  const lines = /```text\n(.*?)```/s.exec(section)?.[1]?.trim().split('\n') ?? [];
  // By counted work, so that the result is the same on every machine.
  const document = { ...job, solve: { iterations: 3, seed: 1 } };
  const { problem, rules } = readWithoutIssues(document);
  const { roster, tiers } = await findRoster(problem, rules, {
    onProgress: () => undefined,
    shouldStop: () => false,
    now,
  });
  const [vakt, doctor] = [problem.vaktById.get(vaktId), problem.doctorById.get(doctorId)];
  if (vakt === undefined || doctor === undefined) throw new Error(`No ${vaktId} or ${doctorId}`);
  expect(roster.assignments.get(vaktId)).toBe(doctorId);
  const letter = await letterAbout(roster, rules, {
    ...{ vakt, doctor, document, language: 'en', proven: tiers },
    ...{ iterations: 3, seconds: 60, writtenAt: new Date('2026-02-20T09:30:00Z'), now },
  });
  const text = letterText(letter);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(text).toContain(line);
});
