import { inLanguage, type Language } from '../domain/issue.js';
import { join } from 'node:path';
import { crossCheck } from '../jobs/cross-check.js';
import { exportModel } from '../jobs/export-model.js';
import type { PlanResult } from '../jobs/planning.js';
import { readJob } from '../jobs/read-job.js';
import type { StoredReport } from '../jobs/roster-report.js';
import { sumLevels } from '../jobs/sum-levels.js';
import { makePlanInThread } from '../workers/plan-in-thread.js';
import { crossCheckIssues, crossCheckText } from './cross-check-text.js';
import { issuesOfReplay, readEarlierSearch } from './earlier-search.js';
import { exitCodes } from './exit-codes.js';
import { readUserJson } from './input-files.js';
import { makeOutFolder, writeOutFiles } from './out-folder.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';
import { refused } from './refused.js';
import { resultFiles } from './result-files.js';
import { withSolveChoices, type SolveChoices } from './solve-choices.js';
import { stopOnInterrupt } from './stop-on-interrupt.js';
import { makeTerminalProgress, secondsText, tierText } from './terminal-progress.js';

export interface SolveOptions extends SolveChoices {
  readonly replay?: string;
  readonly crossCheck?: boolean;
  readonly out: string;
  readonly mps?: boolean;
  readonly json?: boolean;
  readonly language: Language;
}

/** Plans one job and writes what comes out to a folder. Ctrl-C keeps the best roster so far; a second one ends at once. */
export async function solveCommand(path: string, options: SolveOptions): Promise<void> {
  const { language, out } = options;
  const json = options.json === true;
  const earlier = options.replay === undefined ? undefined : await readEarlierSearch(options.replay);
  if (earlier?.ok === false) {
    refused(earlier.issues, { json, language });
    return;
  }
  const file = await readUserJson(path);
  const { seed = earlier?.value.search.seed } = options;
  const document = file.ok ? withSolveChoices(file.value, { ...options, seed }) : undefined;
  const reading = file.ok ? readJob(document) : { ok: false as const, issues: file.issues };
  if (!reading.ok) {
    refused(reading.issues, { json, language });
    return;
  }
  // Before the search: nobody should wait for a roster that cannot be kept.
  if (refused(await makeOutFolder(out), { json, language })) return;
  if (!json) printIssues(reading.warnings, { json, language });

  const progress = makeTerminalProgress(process.stderr, { json, language });
  const outcome = await makePlanInThread()(document, {
    onProgress: progress.show,
    stop: stopOnInterrupt(),
    language,
    replay: earlier?.value.search.pace,
    proverReplay: earlier?.value.search.proverPace,
  });
  progress.end();
  if (outcome.kind === 'invalid') throw new Error('A job that was valid is refused by the planner.');

  const files = {
    ...resultFiles(outcome.result),
    'model.lp': exportModel(reading.problem, reading.rules, 'lp'),
    ...(options.mps === true ? { 'model.mps': exportModel(reading.problem, reading.rules, 'mps') } : {}),
  };
  if (refused(await writeOutFiles(out, files), { json, language })) return;
  if (json)
    console.log(
      JSON.stringify({ ...outcome.result.roster, files: Object.keys(files).map((name) => join(out, name)) }),
    );
  else {
    printIssues(
      outcome.warnings.filter(({ code }) => code === 'ONE_THREAD'),
      { json, language },
    );
    printResult(outcome.result, Object.keys(files), out, language);
  }
  if (options.crossCheck === true) {
    const now = (): number => performance.now() / 1000;
    const opinions = crossCheck(reading.problem, reading.rules, outcome.result.roster, now);
    const disagreements = crossCheckIssues(opinions);
    if (!json) console.log(inLanguage(crossCheckText(opinions), language));
    printIssues(disagreements, { json, language });
    if (disagreements.length > 0) process.exitCode = exitCodes.fault;
  }
  const differences = earlier === undefined ? [] : issuesOfReplay(outcome.result.roster, earlier.value);
  if (differences.length === 0) return;
  printIssues(differences, { json, language });
  process.exitCode = exitCodes.replayDiffers;
}

function printResult(
  { roster, unfilled, report }: PlanResult,
  files: readonly string[],
  out: string,
  language: Language,
): void {
  const { tiers, search } = roster;
  for (const { sentence } of (report as StoredReport).proof ?? [])
    console.log(inLanguage(sentence, language));
  const ended = {
    proven: {
      nb: 'Ferdig: beste mulige plan er bevist',
      nn: 'Ferdig: den beste moglege planen er prova',
      en: 'Done: the best possible roster is proven',
    },
    time: { nb: 'Tiden er brukt opp', nn: 'Tida er brukt opp', en: 'Time is up' },
    idle: {
      nb: 'Ingenting ble bedre lenger',
      nn: 'Ingenting vart betre lenger',
      en: 'Nothing got better any more',
    },
    iterations: {
      nb: 'Iterasjonene er brukt opp',
      nn: 'Iterasjonane er brukte opp',
      en: 'The iterations are used up',
    },
    stopped: {
      nb: 'Stoppet; beste plan så langt er beholdt',
      nn: 'Stoppa; den beste planen så langt er teken vare på',
      en: 'Stopped; the best roster so far is kept',
    },
  }[search.ended];
  const first = secondsText(search.firstRosterSeconds, language);
  const all = secondsText(search.elapsedSeconds, language);
  console.log(
    inLanguage(
      {
        nb: `${ended.nb} etter ${all} (første plan etter ${first}, ${search.engine}, frø ${search.seed}).`,
        nn: `${ended.nn} etter ${all} (første plan etter ${first}, ${search.engine}, frø ${search.seed}).`,
        en: `${ended.en} after ${all} (first roster after ${first}, ${search.engine}, seed ${search.seed}).`,
      },
      language,
    ),
  );
  const filled = roster.assignments.length;
  console.log(
    inLanguage(
      {
        nb: `${filled} vakter har lege${unfilled.length === 0 ? '; ingen er tomme.' : `; ${unfilled.length} er tomme: ${unfilled.join(', ')}`}`,
        nn: `${filled} vakter har lege${unfilled.length === 0 ? '; ingen er tomme.' : `; ${unfilled.length} er tomme: ${unfilled.join(', ')}`}`,
        en: `${filled} vakter have a doctor${unfilled.length === 0 ? '; none is empty.' : `; ${unfilled.length} are empty: ${unfilled.join(', ')}`}`,
      },
      language,
    ),
  );
  for (const tier of sumLevels(tiers)) console.log(`  ${tierText(tier, language)}`);
  printWritten(
    files.map((name) => join(out, name)),
    language,
  );
}
