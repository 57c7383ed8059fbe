import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openInstance } from '../bench/nrp/measure.js';
import type { Measurement } from '../bench/nrp/measurement.js';
import { appendJsonLine } from '../bench/json-lines.js';
import { vaktplanSolver } from '../bench/nrp/vaktplan-solver.js';

const folder = mkdtempSync(join(tmpdir(), 'vaktplan-bench-exit-'));
const page = 'docs/benchmarks.md';
const pageBefore = readFileSync(page, 'utf8');
afterAll(() => {
  rmSync(folder, { recursive: true });
  // Only where a test has failed is there anything to put back.
  if (readFileSync(page, 'utf8') !== pageBefore) writeFileSync(page, pageBefore);
});

/** By its name an instance whose best known value is 1143. */
const path = join(folder, 'Instance5.txt');
writeFileSync(path, 'SECTION_HORIZON\n1\nSECTION_SHIFTS\nD,480,\nSECTION_STAFF\nA,,960,0,5,1,1,1\n');

/** The bench of a folder whose one instance was measured before. */
function bench(
  name: string,
  found: Partial<Measurement>,
  more: readonly string[],
): { code: number | null; err: string; out: string } {
  const { sha256, people, days, shifts } = openInstance(path);
  const results = join(folder, `${name}.jsonl`);
  const { version } = vaktplanSolver();
  appendJsonLine(results, {
    ...{ instance: 'Instance5', sha256, people, days, shifts, solver: 'vaktplan', version, seconds: 60 },
    ...{ threads: 2, seed: 1, status: 'feasible', objective: 1150, bound: 1140, elapsedSeconds: 60 },
    ...{ rounds: 1, peakMegabytes: 1, verifier: { accepts: true, says: '' }, date: '2026-11-22' },
    machine: { processor: 'a processor', cores: 2, node: 'v20' },
    ...found,
  });
  const words = [folder, '--verifier', 'none.py', '--seconds', '60', '--out', results, ...more];
  const ended = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/bench/nrp.ts', ...words, '--measured-only', 'a test'],
    { encoding: 'utf8' },
  );
  return { code: ended.status, err: ended.stderr, out: ended.stdout };
}

describe('the bench of public instances', () => {
  it.each([
    [
      'a bound above the best known',
      { objective: 1150, bound: 1144 },
      'the bound 1144 is above the best known',
    ],
    [
      'a value below the best known',
      { objective: 1100, bound: 1100 },
      'the objective 1100 is below the best',
    ],
    [
      'a roster refused',
      { verifier: { accepts: false, says: 'HARD' } },
      'the verifier refuses the roster: HARD',
    ],
  ])('fails with code 1 on %s, and writes no page', (name, found, text) => {
    const ended = bench(name, found, ['--write-docs']);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(`CONTRADICTION Instance5, vaktplan, 60 s: ${text}`);
    expect(readFileSync(page, 'utf8')).toBe(pageBefore);
  });

  it('ends with 0 where nothing contradicts, and with the row of another edition not run', () => {
    const ended = bench('fine', {}, []);
    expect([ended.code, ended.err]).toEqual([0, 'Instance5  vaktplan  60 s: 1150 (bound 1140) in 60.0 s\n']);
    expect(ended.out).toContain('| 1143 | 1150 | 0.61 % |');
    expect(bench('older', { version: 'older' }, []).out).toContain(`| 1143 |${' not run |'.repeat(7)}`);
  });
});
