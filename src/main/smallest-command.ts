import type { Language } from '../domain/issue.js';
import { join } from 'node:path';
import { smallestJob, type SmallestJob } from '../jobs/curves/smallest-job.js';
import { plansOfPoints, readGridJobs, type GridOptions } from './grid-input.js';
import { asJson, inFolder } from './out-files.js';
import { makeOutFolder, writeOutFiles } from './out-folder.js';
import { printIssues } from './print-issues.js';
import { printTable } from './print-table.js';
import { printWritten } from './print-written.js';
import { refused } from './refused.js';
import { resultFiles } from './result-files.js';
import type { ScenarioFile } from './scenario-file.js';
import { makeSearch } from './search-jobs.js';

type Asked = ScenarioFile & { readonly smallest: NonNullable<ScenarioFile['smallest']> };

/** Looks for the smallest number that is enough, and writes what it found out and the roster of it. */
export async function smallestCommand(path: string, scenario: Asked, options: GridOptions): Promise<void> {
  const { out, language } = options;
  const how = { json: options.json === true, language };
  const { norm, ...axis } = scenario.smallest;
  const jobs = await readGridJobs(path, scenario, 'smallest', [axis], options);
  if (!jobs.ok) {
    refused(jobs.issues, how);
    return;
  }
  const folder = 'scenario';
  // Before the searches: nobody should wait for rosters that cannot be kept.
  if (refused(await makeOutFolder(join(out, folder)), how)) return;
  if (!how.json) printIssues(jobs.warnings, how);
  // How many of the numbers have to be planned shows on the way.
  const search = makeSearch(how, plansOfPoints(jobs), false);
  const { answer, found } = await smallestJob(jobs, { norm }, search);
  const files = {
    'smallest.json': asJson(answer),
    ...(found === undefined
      ? {}
      : inFolder(folder, { 'job.json': asJson(found.document), ...resultFiles(found.result) })),
  };
  if (refused(await writeOutFiles(out, files), how)) return;
  const written = Object.keys(files).map((name) => join(out, name));
  if (how.json) {
    console.log(JSON.stringify({ smallest: answer, files: written }));
    return;
  }
  printAnswer(answer, language);
  printWritten(written, language);
}

const words = {
  nb: {
    doctors: 'Leger',
    empty: 'Tomme vakter',
    least: 'Minst, bevist',
    enough: 'nok',
    'too-small': 'for lite',
    'not-known': 'ikke kjent',
  },
  nn: {
    doctors: 'Legar',
    empty: 'Tomme vakter',
    least: 'Minst, prova',
    enough: 'nok',
    'too-small': 'for lite',
    'not-known': 'ikkje kjent',
  },
  en: {
    doctors: 'Doctors',
    empty: 'Empty vakter',
    least: 'At least, proven',
    enough: 'enough',
    'too-small': 'too small',
    'not-known': 'not known',
  },
};

function printAnswer({ sizes, sentence }: SmallestJob, language: Language): void {
  const own = words[language];
  printTable(
    ['', '', own.doctors, own.empty, own.least],
    sizes.map(({ label, answer, doctors, unfilled, leastUnfilled }) => [
      label,
      own[answer],
      String(doctors ?? '–'),
      String(unfilled ?? '–'),
      String(leastUnfilled ?? '–'),
    ]),
  );
  console.log(sentence[language]);
}
