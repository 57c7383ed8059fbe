import { requireSections, writeBenchmarksPage } from './benchmarks-page.js';
import { readBenchOptions } from './nrp/options.js';
import { peersTable } from './nrp/peers-table.js';
import { failOnContradictions, runAll } from './nrp/run-all.js';
import { sectionText } from './nrp/section-text.js';
import { vaktplanSolver } from './nrp/vaktplan-solver.js';
import { installPeers, type Peer } from './peers/solvers.js';

const options = readBenchOptions(process.argv.slice(2));
const sectionOf = (seconds: number): string =>
  `bench:peers${options.isGenerated ? ' generated' : ''} ${seconds} s`;
if (options.writeDocs) await requireSections(options.seconds.map(sectionOf));
const own = vaktplanSolver();
const peers: Peer[] = [{ name: own.name, solver: own }, ...installPeers(options.venv)].filter(
  ({ name, onlyByName }) => options.solvers?.includes(name) ?? onlyByName !== true,
);
const solvers = peers.flatMap(({ solver }) => solver ?? []);
const measurements = await runAll({ ...options, solvers });
const report = { ...options, measurements };
const names = peers.map(({ name }) => name);
const missing = peers.flatMap(({ name, notRun }) =>
  notRun === undefined ? [] : [`- ${name} was not run: ${notRun}`],
);
const sections = options.seconds.map((seconds) => ({
  name: sectionOf(seconds),
  text: [peersTable(report, seconds, names, own.name), missing.join('\n')].join('\n\n').trim(),
  found: measurements.filter((measurement) => measurement.seconds === seconds),
}));
for (const { name, text } of sections) console.log(`${name}\n\n${text}\n`);
failOnContradictions(measurements);
if (options.writeDocs && process.exitCode === undefined)
  for (const { name, text, found } of sections)
    await writeBenchmarksPage(name, sectionText('bench:peers', options, found, text));
