import { execFileSync } from 'node:child_process';
import type { BenchSolver } from './measurement.js';

/** The command as it is installed; its version is the commit. */
export function vaktplanSolver(): BenchSolver {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const changes = git('status', '--porcelain', '--', 'src', 'solver') === '' ? '' : ' with changes';
  return {
    name: 'vaktplan',
    version: `${git('rev-parse', '--short', 'HEAD')}${changes}`,
    command: ({ instancePath, rosterPath, seconds, threads, seed }) => [
      process.execPath,
      ...['bin/vaktplan.js', 'nrp', instancePath, '--seconds', String(seconds), '--threads', String(threads)],
      ...['--seed', String(seed), '--out', rosterPath, '--quiet', '--json'],
    ],
  };
}
