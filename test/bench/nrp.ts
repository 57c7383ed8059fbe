import { writeBenchmarksPage } from './benchmarks-page.js';
import { readBenchOptions } from './nrp/options.js';
import { publishedSources } from './nrp/published.js';
import { failOnContradictions, runAll } from './nrp/run-all.js';
import { sectionText } from './nrp/section-text.js';
import { publishedTable, solverTable } from './nrp/tables.js';
import { vaktplanSolver } from './nrp/vaktplan-solver.js';

const options = readBenchOptions(process.argv.slice(2));
const solver = vaktplanSolver();
const measurements = await runAll({ ...options, solvers: [solver] });
const report = { ...options, measurements };
const sources = publishedSources.map((source, index) => `${index + 1}. ${source}`).join('\n');
const published = options.isGenerated ? [] : [publishedTable(report, solver.name), sources];
const text = [solverTable(report, solver.name), ...published].join('\n\n');
console.log(text);
failOnContradictions(measurements);
if (options.writeDocs && process.exitCode === undefined)
  await writeBenchmarksPage(
    options.isGenerated ? 'bench:nrp generated' : 'bench:nrp',
    sectionText('bench:nrp', options, measurements, text),
  );
