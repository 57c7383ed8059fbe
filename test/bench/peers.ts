import { writeBenchmarksPage } from './benchmarks-page.js';
import { readBenchOptions } from './nrp/options.js';
import { peersTable } from './nrp/peers-table.js';
import { failOnContradictions, runAll } from './nrp/run-all.js';
import { sectionText } from './nrp/section-text.js';
import { vaktplanSolver } from './nrp/vaktplan-solver.js';
import { installPeers, type Peer } from './peers/solvers.js';

const options = readBenchOptions(process.argv.slice(2));
const own = vaktplanSolver();
const peers: Peer[] = [{ name: own.name, solver: own }, ...installPeers(options.venv)].filter(
  ({ name, onlyByName }) => options.solvers?.includes(name) ?? onlyByName !== true,
);
const solvers = peers.flatMap(({ solver }) => solver ?? []);
const measurements = await runAll({ ...options, solvers });
const report = { ...options, measurements };
const names = peers.map(({ name }) => name);
const tables = options.seconds.map(
  (seconds) => `${seconds} seconds:\n\n${peersTable(report, seconds, names, own.name)}`,
);
const missing = peers.flatMap(({ name, notRun }) =>
  notRun === undefined ? [] : [`- ${name} was not run: ${notRun}`],
);
const text = [...tables, missing.join('\n')].join('\n\n').trim();
console.log(text);
failOnContradictions(measurements);
if (options.writeDocs && process.exitCode === undefined)
  await writeBenchmarksPage(
    options.isGenerated ? 'bench:peers generated' : 'bench:peers',
    sectionText('bench:peers', options, measurements, text),
  );
