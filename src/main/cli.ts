import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { verifyAuditCommand } from './audit-command.js';
import { checkCommand } from './check-command.js';
import { tellCommandFaults } from './command-faults.js';
import { exemptionsCommand } from './exemptions-command.js';
import { explainCommand } from './explain-command.js';
import { exitCodes } from './exit-codes.js';
import { faultText } from './fault-record.js';
import { createKeyCommand } from './key-command.js';
import { nrpCommand } from './nrp-command.js';
import { counts, date, seconds, threads, whole, year } from './option-values.js';
import { restoreCommand } from './restore-command.js';
import { rulesCommand } from './rules-command.js';
import { listSnapshotsCommand, takeSnapshotCommand } from './snapshot-command.js';
import { solveCommand } from './solve-command.js';
import { whatIfCommand } from './whatif-command.js';

const language = (): Option =>
  new Option('--language <code>', 'language of what is printed and of the page')
    .choices(['nb', 'nn', 'en'])
    .default('nb');

const program = new Command('vaktplan').description(
  'Plans doctors’ vakter at a Norwegian legevakt: legal, fair, explained',
);

program
  .command('solve')
  .description('plan the month that a job describes')
  .argument('<job>', 'job document (JSON)')
  .option('--seconds <n>', 'time for the search; default: the job’s', seconds)
  .option(
    '--idle-seconds <n>',
    'ends once so long brings no better roster or bound; default: the job’s',
    seconds,
  )
  .option('--iterations <n>', 'work instead of time: the same seed then gives the same roster', whole)
  .option('--seed <n>', 'seed of the search; default: the job’s', whole)
  .option('--threads <n>', 'threads of the search, 1 or 2; default: the job’s', threads)
  .option('--replay <roster>', 'do the search of this roster.json again, and tell if another roster comes')
  .option('--out <dir>', 'folder for roster.json, report.json, roster.csv, roster.html and model.lp', 'out')
  .option('--cross-check', 'let a second solver judge what was proven, as far as it can')
  .option('--mps', 'write model.mps too')
  .option('--json', 'issues and progress as JSON lines, for machines')
  .addOption(language())
  .action(solveCommand);

program
  .command('check')
  .description('check any roster against a job’s rules')
  .argument('<job>', 'job document (JSON)')
  .argument('<roster>', 'roster: JSON, CSV or iCalendar, from here or another system')
  .option('--rules <ids>', 'only these rules, separated by commas', (text) => text.split(','))
  .option('--names', 'doctors by name beside their ids')
  .option('--json', 'findings as JSON, for machines')
  .addOption(language())
  .action(checkCommand);

program
  .command('whatif')
  .description('plan a job as it is and with the changes of a scenario, and say which is better')
  .argument('<job>', 'job document (JSON)')
  .requiredOption('--scenario <file>', 'scenario (JSON), see docs/scenarios.md')
  .option('--base <roster>', 'roster.json of the job as it is, instead of a search for it')
  .option('--seconds <n>', 'time for each search; default: the job’s', seconds)
  .option('--iterations <n>', 'work instead of time: the same seed then gives the same rosters', whole)
  .option('--seed <n>', 'seed of the searches; default: the job’s', whole)
  .option('--threads <n>', 'threads of each search, 1 or 2; default: the job’s', threads)
  .option('--out <dir>', 'folder for base/, scenario/ and comparison.json', 'out')
  .option('--json', 'issues, progress and the comparison as JSON lines, for machines')
  .addOption(language())
  .action(whatIfCommand);

program
  .command('explain')
  .description(
    'what a roster costs and for what; why a doctor has a vakt or not; why a vakt is empty; who may step in',
  )
  .argument('<job>', 'job document (JSON)')
  .requiredOption('--roster <file>', 'roster: JSON, CSV or iCalendar, from here or another system')
  .option(
    '--vakt <id>',
    'a vakt, such as 2026-04-17/V1/1: why it is empty, or with --doctor why the doctor has it or not',
  )
  .option('--doctor <id>', 'with --vakt or --resilience: a doctor, by id')
  .option('--letter <file>', 'with --vakt and --doctor: writes a letter to the doctor, as .html or .pdf')
  .option('--instead', 'with --vakt: who may have it instead, who is asked first, and what it costs')
  .option('--resilience', 'who may step in for whom, and where nobody may')
  .option('--from <date>', 'with --resilience: only vakter from this date on', date)
  .option('--csv', 'with --resilience: call lists as CSV, with names')
  .option('--seconds <n>', 'time for all of it; what is found by then is said', seconds, 60)
  .option('--json', 'for machines')
  .addOption(language())
  .action(explainCommand);

program
  .command('nrp')
  .description('plan an instance of the public shift scheduling set of Curtois & Qu, with a proven bound')
  .argument('<instance>', 'instance (text)')
  .option('--seconds <n>', 'time for the whole command', seconds, 60)
  .option('--idle-seconds <n>', 'ends after so long without a better roster or bound', seconds)
  .option('--rounds <n>', 'work instead of time: the same seed then gives the same roster', whole)
  .option('--plan <list>', 'with --rounds: what a timed search said, to do it again', counts)
  .option('--meetings <list>', 'as --plan, of two threads', counts)
  .option('--threads <n>', 'threads of the search', threads, Math.min(2, availableParallelism()))
  .option('--seed <n>', 'seed of the search', whole, 1)
  .option('--out <file>', 'file for the roster: a row a person, a cell a day')
  .option('--quiet', 'no progress on standard error')
  .option('--json', 'issues, progress and result as JSON lines, for machines')
  .addOption(language())
  .action(nrpCommand);

program
  .command('rules')
  .description('list the rules with source, strength, dates, parameters and tests')
  .argument('[rule]', 'one rule, with all its versions')
  .option('--on <date>', 'as they judge vakter of this date; default: today')
  .option(
    '--template',
    'the rules that a legevakt decides by itself, as JSON to write a local agreement into',
  )
  .option('--json', 'for machines')
  .addOption(language())
  .action(rulesCommand);

program
  .command('exemptions')
  .description('a year’s days by exception from the competence requirement, as CSV')
  .argument('<job>', 'job document (JSON), with its exemptionLedger')
  .argument('<roster>', 'roster: JSON, CSV or iCalendar, from here or another system')
  .requiredOption('--year <year>', 'calendar year', year)
  .addOption(language())
  .action(exemptionsCommand);

program
  .command('key')
  .description('API keys')
  .command('create')
  .description('make a key in the database of the service, and print its token; for the first key')
  .requiredOption('--role <role>', 'admin, leader, planner, doctor, tillitsvalgt or integration')
  .requiredOption('--legevakt <id>', 'where; * is everywhere')
  .option('--doctor <id>', 'for the role doctor: whose vakter')
  .option('--label <id>', 'what the key is for', 'cli')
  .option('--scopes <permissions>', 'only these, separated by commas', (text) => text.split(','))
  .option('--expires <date>', 'opens nothing from this date on (UTC); default: never')
  .addOption(language())
  .action(createKeyCommand);

program
  .command('audit')
  .description('the log of who did what')
  .command('verify')
  .description('compute the chain of hashes again, and say whether an entry was changed or is gone')
  .option('--noted <hash>', 'a hash from an earlier run that must still be there')
  .addOption(language())
  .action(verifyAuditCommand);

const snapshot = program
  .command('snapshot')
  .description('copies of the embedded database, in the data folder');
snapshot
  .command('take', { isDefault: true })
  .description('take one of the data folder of a service that is stopped')
  .addOption(language())
  .action(takeSnapshotCommand);
snapshot
  .command('list')
  .description('those there are, newest first')
  .addOption(language())
  .action(listSnapshotsCommand);

program
  .command('restore')
  .description('put a snapshot in the place of the database of a service that is stopped')
  .argument('<snapshot>', 'its path, or its name in the data folder')
  .addOption(language())
  .action(restoreCommand);

program
  .command('serve')
  .description('start the API, the page and the worker')
  .action(async () => {
    await import('./serve.js');
  });

program
  .command('worker')
  .description('start a worker only; needs DATABASE_URL')
  .action(async () => {
    await import('./worker.js');
  });

tellCommandFaults(program);
try {
  await program.parseAsync();
} catch (fault) {
  console.error(faultText(fault));
  process.exitCode = exitCodes.fault;
}
