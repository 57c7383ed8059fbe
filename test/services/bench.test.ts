import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const sizes = ['--seconds', '2', '--rate', '25', '--jobs', '8', '--streams', '4', '--stored', '60'];

/** The numbers are of no interest here: only that everything is answered and every job is done once, else it ends with a fault. */
it(
  'npm run bench:service measures both ways to run without an error, with tiny numbers',
  { timeout: 600_000 },
  async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'bench:service', '--', ...sizes]);
    expect(stdout.match(/^50 answers and 0 errors /gm)).toHaveLength(2);
    expect(stdout.match(/^\| all +\| 50 /gm)).toHaveLength(2);
    expect(stdout.match(/^\| (?:1|2|4) +(?:\| +[\d.]+ +){8}\|$/gm)).toHaveLength(4);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 errors');
  },
);
