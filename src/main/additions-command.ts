import type { Language } from '../domain/issue.js';
import { join } from 'node:path';
import {
  rankAdditions,
  readAdditions,
  type AdditionRanking,
  type AdditionsReading,
} from '../jobs/curves/best-addition.js';
import { changeJob } from '../jobs/what-if.js';
import { curveTexts } from '../reports/page/curve-texts.js';
import { readSeveral, type GridOptions } from './grid-input.js';
import type { FileReading } from './input-files.js';
import { asJson } from './out-files.js';
import { makeOutFolder, writeOutFiles } from './out-folder.js';
import { printTable } from './print-table.js';
import { printWritten } from './print-written.js';
import { refused } from './refused.js';
import type { ScenarioFile } from './scenario-file.js';
import { makeSearch } from './search-jobs.js';

interface Input {
  readonly document: unknown;
  readonly tried: Extract<AdditionsReading, { readonly ok: true }>['tried'];
}

/** Tries each single addition to a job, and says which helps most. */
export async function additionsCommand(
  path: string,
  scenario: ScenarioFile,
  options: GridOptions,
): Promise<void> {
  const { out, language } = options;
  const how = { json: options.json === true, language };
  const input = await readInput(path, scenario, options);
  if (!input.ok) {
    refused(input.issues, how);
    return;
  }
  // Before the searches: nobody should wait for an answer that cannot be kept.
  if (refused(await makeOutFolder(out), how)) return;
  const { document, tried } = input.value;
  const plans = [
    { document, name: words[language].base },
    ...tried.map(({ addition, document: own }) => ({ document: own, name: addition.label })),
  ];
  const ranking = await rankAdditions(document, tried, makeSearch(how, plans));
  const name = 'additions.json';
  if (refused(await writeOutFiles(out, { [name]: asJson(ranking) }), how)) return;
  const written = [join(out, name)];
  if (how.json) {
    console.log(JSON.stringify({ additions: ranking, files: written }));
    return;
  }
  printRanking(ranking, language);
  printWritten(written, language);
}

async function readInput(
  path: string,
  scenario: ScenarioFile,
  options: GridOptions,
): Promise<FileReading<Input>> {
  const read = await readSeveral(path, scenario, 'additions', options);
  if (!read.ok) return read;
  const changed = changeJob(read.value, scenario.changes);
  if (!changed.ok) return changed;
  const { document } = changed;
  const additions = readAdditions(document);
  return additions.ok ? { ok: true, value: { document, tried: additions.tried } } : additions;
}

const words = {
  nb: { empty: 'Tomme vakter', alike: 'like', base: 'Som nå' },
  nn: { empty: 'Tomme vakter', alike: 'like', base: 'Som no' },
  en: { empty: 'Empty vakter', alike: 'alike', base: 'As it is' },
};

function printRanking({ base, additions }: AdditionRanking, language: Language): void {
  const texts = curveTexts[language];
  const own = words[language];
  printTable(
    ['', own.empty, texts.verdict],
    [
      ['–', String(base.unfilled ?? '–'), ''],
      ...additions.map(({ label, alike, unfilled, outcome }) => [
        alike.length > 1 ? `${label} (${alike.length} ${own.alike})` : label,
        String(unfilled ?? '–'),
        texts.outcomes[outcome],
      ]),
    ],
  );
  const [best] = additions;
  if (best !== undefined) console.log(best.sentence[language]);
}
