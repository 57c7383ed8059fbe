import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchSolver } from './measurement.js';

/** The command as it is installed. */
export function vaktplanSolver(): BenchSolver {
  return {
    name: 'vaktplan',
    version: vaktplanEdition('.'),
    command: ({ instancePath, rosterPath, seconds, threads, seed }) => [
      process.execPath,
      ...['bin/vaktplan.js', 'nrp', instancePath, '--seconds', String(seconds), '--threads', String(threads)],
      ...['--seed', String(seed), '--out', rosterPath, '--quiet', '--json'],
    ],
  };
}

/** What the command is made from; a commit to anything else makes no new edition. */
const parts = ['bin', 'src', 'solver', 'package-lock.json'];

/** Of a difference. */
const MOST_BYTES = 2 ** 30;

/** The last commit of what the command in a folder is made from, and a digest of what was changed since. */
export function vaktplanEdition(folder: string): string {
  const git = (...words: string[]): string =>
    execFileSync('git', [...words, '--', ...parts], { cwd: folder, encoding: 'utf8', maxBuffer: MOST_BYTES });
  const commit = git('log', '-1', '--abbrev=8', '--format=%h').trim();
  const changes = git('diff', 'HEAD', '--binary');
  const added = git('ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean);
  if (changes === '' && added.length === 0) return commit;
  const digest = createHash('sha256').update(changes);
  for (const path of added) digest.update(path).update(readFileSync(join(folder, path)));
  return `${commit} with changes ${digest.digest('hex').slice(0, 7)}`;
}
