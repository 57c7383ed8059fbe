import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { demoLegevakter } from '../src/demo/demo-legevakter.js';
import { makeSatellittJob } from '../src/demo/interkommunal-satellitt.js';
import { putInCrisis } from '../src/demo/krise.js';
import { makeLitenDistriktJob } from '../src/demo/liten-distrikt.js';
import { makeRotasjonJob } from '../src/demo/rotasjon-stor-elvdal.js';

/**
 * Writes the job documents of fixtures/ from their generators, all or those of the legevakter named as arguments; with --check exits 1
 * where a file differs.
 */
const legevakter = Object.fromEntries(demoLegevakter.map(({ id, make }) => [id, make]));
const months = ['2025-12', '2026-03', '2026-04'];
/** Small documents beside the months: `<month>.<what is changed>.json`. */
const variants: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  'liten-distrikt': {
    '2026-03.lonn': () => makeLitenDistriktJob('2026-03', 'cost'),
    '2026-03.vikarbyra': () => makeLitenDistriktJob('2026-03', 'agency'),
    '2026-07.sommer': () => makeLitenDistriktJob('2026-07', 'summer'),
  },
  'rotasjon-stor-elvdal': { '2026-03.2-4': () => makeRotasjonJob('2026-03', 4) },
  'interkommunal-satellitt': {
    '2026-03.uten-satellitt': () => makeSatellittJob('2026-03', 'uten-satellitt'),
    '2026-03.slatt-sammen': () => makeSatellittJob('2026-03', 'slått-sammen'),
  },
  krise: { '2026-03.liten-distrikt': () => putInCrisis(makeLitenDistriktJob('2026-03')) },
};
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});

for (const name of positionals.length === 0 ? Object.keys(legevakter) : positionals) {
  const makeJob = legevakter[name];
  if (makeJob === undefined)
    throw new RangeError(`No fixture "${name}": ${Object.keys(legevakter).join(', ')}`);
  const folder = new URL(`../fixtures/${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  const documents = [
    ...months.map((month) => [month, makeJob(month)] as const),
    ...Object.entries(variants[name] ?? {}).map(([id, make]) => [id, make()] as const),
  ];
  for (const [id, document] of documents) {
    const file = new URL(`${id}.json`, folder);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (!options.check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`fixtures/${name}/${id}.json differs. Run: npx tsx scripts/write-fixtures.ts ${name}`);
      process.exitCode = 1;
    }
  }
}
