import { circumstances, commandText, writeBenchmarksPage } from './nrp/benchmarks-page.js';
import { readBenchOptions } from './nrp/options.js';
import { publishedSources } from './nrp/published.js';
import { failOnContradictions, runAll } from './nrp/run-all.js';
import { publishedTable, solverTable } from './nrp/tables.js';
import { vaktplanSolver } from './nrp/vaktplan-solver.js';

const options = readBenchOptions();
const measurements = await runAll({ ...options, solvers: [vaktplanSolver()] });
const sources = publishedSources.map((source, index) => `${index + 1}. ${source}`).join('\n');
const text = [solverTable(measurements), publishedTable(measurements), sources].join('\n\n');
console.log(text);
failOnContradictions(measurements);
if (options.writeDocs && process.exitCode === undefined)
  await writeBenchmarksPage(
    'bench:nrp',
    `\`\`\`\n${commandText('bench:nrp', measurements)}\n\`\`\`\n\n${circumstances(measurements)}\n\n${text}`,
  );
