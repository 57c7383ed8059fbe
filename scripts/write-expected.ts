import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findRoster } from '../src/jobs/find-roster.js';
import { readJob } from '../src/jobs/read-job.js';

/**
 * Solves the months of fixtures/, all or those whose path holds one of the words, and writes what was proven beside them
 * (`<month>.expected.json`): the tiers that are proven to be optimal within the limit, and a bound and a value of the others.
 */
const seconds = 40;
/** A tier that took longer would make the golden test slow. */
const mostSecondsOfTest = 20;
const words = process.argv.slice(2);
const folder = new URL('../fixtures/', import.meta.url);

const months = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`))
  .filter((path) => /\/\d{4}-\d{2}\.json$/.test(path))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));

for (const path of months) {
  const document = JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as { readonly solve: object };
  const reading = readJob({ ...document, solve: { ...document.solve, seconds } });
  if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.issues)}`);
  const begun = performance.now();
  const provenAt = new Map<string, number>();
  const { roster, findings, tiers } = await findRoster(reading.problem, reading.rules, {
    now: () => performance.now() / 1000,
    shouldStop: () => false,
    onProgress: (progress) => {
      for (const { tier, level, status } of progress.tiers) {
        const key = `${tier}.${level}`;
        if (status === 'optimal' && !provenAt.has(key)) provenAt.set(key, (performance.now() - begun) / 1000);
      }
    },
  });
  const vakter: Record<string, number> = {};
  for (const { lineId } of roster.problem.vakter) vakter[lineId] = (vakter[lineId] ?? 0) + 1;
  const firstOpen = tiers.findIndex(
    ({ tier, level }) => (provenAt.get(`${tier}.${level}`) ?? Infinity) > mostSecondsOfTest,
  );
  const proven = firstOpen < 0 ? tiers : tiers.slice(0, firstOpen);
  const expected = {
    vakter,
    unfilled: findings
      .filter(({ ruleId }) => ruleId === 'vakt-coverage')
      .flatMap(({ violation }) => violation.vaktIds),
    optimal: Object.fromEntries(proven.map(({ tier, level, value }) => [`${tier}.${level}`, round(value)])),
    // The bound of a tier holds only where those before it are at their best.
    known: Object.fromEntries(
      tiers
        .slice(proven.length)
        .map(({ tier, level, bound = 0, value }, index) => [
          `${tier}.${level}`,
          { bound: index === 0 ? round(bound) : 0, value: round(value) },
        ]),
    ),
  };
  writeFileSync(
    new URL(path.replace(/\.json$/, '.expected.json'), folder),
    `${JSON.stringify(expected, undefined, 2)}\n`,
  );
  console.log(
    `${path}: ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    expected.optimal,
    expected.known,
  );
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
