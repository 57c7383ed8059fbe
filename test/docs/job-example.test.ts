import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJob } from '../../src/jobs/read-job.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/job.md', root), 'utf8');

describe('the example of docs/job.md', () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

  it('is a job without a single issue', () => {
    const reading = readJob(JSON.parse(example));
    expect(reading.ok ? reading.warnings : reading.issues).toEqual([]);
    expect(reading.ok).toBe(true);
  });

  it('asks for 42 vakter and for 14 bakvakter where they are needed', () => {
    const reading = readJob(JSON.parse(example));
    const vakter = reading.ok ? reading.problem.vakter : [];
    const counts = ['minimum', 'conditional'].map(
      (wanted) => vakter.filter(({ requirement }) => requirement === wanted).length,
    );
    expect(counts).toEqual([42, 14]);
  });
});

it('docs/job.md names every code that reading or planning a job can give, and no other', () => {
  const documented = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  const files = [
    ...readdirSync(new URL('src/domain/job/', root)).map((file) => `src/domain/job/${file}`),
    'src/domain/seams.ts',
    'src/rules/active-rules.ts',
    'src/jobs/read-job.ts',
    'src/jobs/plan-roster.ts',
  ];
  const given = files.flatMap((file) =>
    [...readFileSync(new URL(file, root), 'utf8').matchAll(/\b(?:error|warning)\(\s*'([A-Z_]+)'/g)].map(
      ([, code]) => code,
    ),
  );
  expect(documented.sort()).toEqual([...new Set(given)].sort());
});
