import { circumstances, commandText, writeBenchmarksPage } from './nrp/benchmarks-page.js';
import { readBenchOptions } from './nrp/options.js';
import { failOnContradictions, runAll } from './nrp/run-all.js';
import { peersTable } from './nrp/tables.js';
import { vaktplanSolver } from './nrp/vaktplan-solver.js';
import { installPeers, type Peer } from './peers/solvers.js';

const options = readBenchOptions();
const own = vaktplanSolver();
const peers: Peer[] = [{ name: own.name, solver: own }, ...installPeers(options.venv)].filter(
  ({ name }) => options.solvers?.includes(name) ?? true,
);
const solvers = peers.flatMap(({ solver }) => solver ?? []);
const measurements = await runAll({ ...options, solvers });
const tables = options.seconds.map(
  (seconds) => `${seconds} seconds:\n\n${peersTable(measurements, seconds, peers)}`,
);
const missing = peers.flatMap(({ name, notRun }) =>
  notRun === undefined ? [] : [`- ${name} was not run: ${notRun}`],
);
const text = [...tables, ...missing].join('\n\n');
console.log(text);
failOnContradictions(measurements);
if (options.writeDocs && process.exitCode === undefined)
  await writeBenchmarksPage(
    'bench:peers',
    `\`\`\`\n${commandText('bench:peers', measurements)}\n\`\`\`\n\n${circumstances(measurements)}\n\n${text}`,
  );
