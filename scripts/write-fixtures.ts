import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { makeLitenDistriktJob } from '../src/demo/liten-distrikt.js';
import { makeDemoJob } from '../src/demo/sarpsborg-rakkestad.js';

/** Writes the job documents of fixtures/ from their generators; with --check exits 1 where a file differs. */
const legevakter = [
  ['sarpsborg-rakkestad', makeDemoJob],
  ['liten-distrikt', makeLitenDistriktJob],
] as const;
const months = ['2025-12', '2026-03', '2026-04'];
const isCheck = process.argv.includes('--check');

for (const [name, makeJob] of legevakter) {
  const folder = new URL(`../fixtures/${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const month of months) {
    const file = new URL(`${month}.json`, folder);
    const text = `${JSON.stringify(makeJob(month), null, 2)}\n`;
    if (!isCheck) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`fixtures/${name}/${month}.json differs. Run: npx tsx scripts/write-fixtures.ts`);
      process.exitCode = 1;
    }
  }
}
