import { parseArgs } from 'node:util';
import { loadHighsBackend, loadJavascriptLpSolver, type SolverBackend } from '../../solver/index.js';
import type { Problem } from '../../solver/backends/solver-backend.js';
import { readJob } from '../../src/jobs/read-job.js';
import { buildRosterModel } from '../../src/optimize/roster-model.js';
import { addDays } from '../../src/domain/time.js';
import { readFixture } from '../support/solve-fixture.js';
import { machineText } from './machine.js';

/** Processor seconds of this process. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The fairness tier of the first days of a month, alone: the earlier tiers are not kept. */
function firstDays(legevakt: string, month: string, days: number): Problem {
  const document = readFixture(legevakt, month);
  const reading = readJob(document);
  if (!reading.ok) throw new Error(`${legevakt} ${month} is not a valid job`);
  const { job } = reading.problem;
  const { from } = job.period;
  const shorter = readJob({ ...job, period: { from, to: addDays(from, days - 1) } });
  if (!shorter.ok) throw new Error(JSON.stringify(shorter.issues));
  const { model } = buildRosterModel(shorter.problem, shorter.rules);
  const objective = model.objectives.find(({ place }) => place.tier === 1);
  const fair = model.objectives.find(({ place }) => place.tier === 2);
  const terms = [
    ...(objective?.terms.map((term) => ({ ...term, coefficient: 100 * term.coefficient })) ?? []),
    ...(fair?.terms ?? []),
  ];
  return { ...model, objective: { terms, constant: 0 } };
}

function relaxed(problem: Problem): Problem {
  return {
    ...problem,
    variables: problem.variables.map((variable) => ({ ...variable, kind: 'continuous' as const })),
  };
}

function measure(backend: SolverBackend, problem: Problem, timeLimitSeconds: number): string {
  const begun = now();
  const outcome = backend.solve(problem, { timeLimitSeconds });
  const took = now() - begun;
  const said =
    'objective' in outcome
      ? `${outcome.kind} ${outcome.objective.toFixed(3)}`
      : 'message' in outcome
        ? outcome.message
        : outcome.kind;
  return `${said}, ${took.toFixed(2)} s`;
}

const { values: options } = parseArgs({
  options: {
    legevakt: { type: 'string', default: 'liten-distrikt' },
    month: { type: 'string', default: '2026-03' },
    days: { type: 'string', default: '1,2,3,4,5,7,10,14,31' },
    seconds: { type: 'string', default: '10' },
  },
});
const seconds = Number(options.seconds);
const highs = await loadHighsBackend({ now });
const second = loadJavascriptLpSolver({ now, largestVariableCount: Infinity });

console.log(
  `${machineText()}; first days of ${options.legevakt} ${options.month}, ${seconds} s at most, processor time`,
);
console.log('| days | variables | rows | LP, HiGHS | LP, second | whole, HiGHS | whole, second |');
console.log('|---|---|---|---|---|---|---|');
for (const days of options.days.split(',').map(Number)) {
  const problem = firstDays(options.legevakt, options.month, days);
  const cells = [relaxed(problem), problem].flatMap((each) =>
    [highs, second].map((backend) => measure(backend, each, seconds)),
  );
  console.log(`| ${days} | ${problem.variables.length} | ${problem.rows.length} | ${cells.join(' | ')} |`);
}
