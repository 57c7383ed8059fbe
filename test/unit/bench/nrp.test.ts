import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { replaceSection } from '../../bench/benchmarks-page.js';
import { appendJsonLine, readJsonLines } from '../../bench/json-lines.js';
import { findResult } from '../../bench/nrp/find-result.js';
import { findContradictions, findDisagreements, meanLogGap } from '../../bench/nrp/judge.js';
import { measure, openInstance } from '../../bench/nrp/measure.js';
import {
  measurementSchema,
  type BenchSolver,
  type Measurement,
  type SolverAnswer,
} from '../../bench/nrp/measurement.js';
import { readBenchOptions } from '../../bench/nrp/options.js';
import { peersTable } from '../../bench/nrp/peers-table.js';
import { publishedFigures } from '../../bench/nrp/published.js';
import { findInstances, runAll } from '../../bench/nrp/run-all.js';
import { sectionText } from '../../bench/nrp/section-text.js';
import { publishedTable, solverTable } from '../../bench/nrp/tables.js';

const folder = mkdtempSync(join(tmpdir(), 'vaktplan-bench-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Of an instance whose best known value is 1143. */
function measured(changes: Partial<Measurement> = {}): Measurement {
  return {
    ...{ instance: 'Instance5', sha256: 'a', people: 16, days: 28, shifts: 2 },
    ...{ solver: 'vaktplan', version: '1', seconds: 60, threads: 2, seed: 1, status: 'feasible' },
    ...{ objective: 1150, bound: 1140.257, elapsedSeconds: 60.2, rounds: 9, peakMegabytes: 300 },
    verifier: { accepts: true, says: 'penalty 1150' },
    machine: { processor: 'a processor', cores: 2, node: 'v20' },
    date: '2026-11-22',
    ...changes,
  };
}

describe('a measurement', () => {
  it.each([
    ['nothing', {}, []],
    ['a proven optimum', { objective: 1143, bound: 1143 }, []],
    ['no roster and no bound', { objective: null, bound: null, verifier: null }, []],
    ['a bound above the best known', { bound: 1143.5 }, ['the bound 1143.5 is above the best known 1143']],
    [
      'a value below the best known',
      { objective: 1142 },
      ['the objective 1142 is below the best known 1143'],
    ],
    [
      'a bound above the value where no best known is',
      { instance: 'Instance24', objective: 7, bound: 8 },
      ['the bound 8 is above the objective 7'],
    ],
    [
      'a roster that is refused',
      { verifier: { accepts: false, says: 'HARD H5' } },
      ['the verifier refuses the roster: HARD H5'],
    ],
  ])('contradicts where it has %s', (_, changes, expected) => {
    const { instance } = measured(changes);
    expect(findContradictions(measured(changes))).toEqual(
      expected.map((text) => `${instance}, vaktplan, 60 s: ${text}`),
    );
  });

  it('disagrees with another solver whose roster is below its bound, whatever the limits', () => {
    const other = measured({ instance: 'Ours1', solver: 'highs', seconds: 600, objective: 10, bound: 4 });
    const own = measured({ instance: 'Ours1', objective: 12, bound: 11 });
    expect(findDisagreements([own, other])).toEqual([
      'Ours1: the bound 11 of vaktplan (60 s) is above the objective 10 of highs (600 s)',
    ]);
    expect(findDisagreements([{ ...own, bound: 10 }, other])).toEqual([]);
    expect(findDisagreements([own, { ...other, instance: 'Ours2' }])).toEqual([]);
    expect(
      findDisagreements([
        { ...own, bound: null },
        { ...other, objective: null },
      ]),
    ).toEqual([]);
  });

  it('counts in the mean with ln(1 + gap), 1 at most and without a roster, where a best known value is', () => {
    const twice = 2 * 1143;
    expect(meanLogGap([measured({ objective: 1143 }), measured({ objective: twice })])).toBeCloseTo(
      Math.log(2) / 2,
    );
    expect(meanLogGap([measured({ objective: 9 * twice }), measured({ objective: null })])).toBeCloseTo(
      Math.log(2),
    );
    expect(
      meanLogGap([measured({ objective: 1143 * 1.1 }), measured({ instance: 'Instance24' })]),
    ).toBeCloseTo(Math.log(1.1));
    expect(meanLogGap([measured({ instance: 'Instance24' })])).toBeUndefined();
  });
});

describe('the published figures', () => {
  it('are nowhere below the best known value', () => {
    for (let number = 1; number <= 24; number += 1) {
      const {
        bestKnown = 0,
        columnGeneration,
        cplex60,
        ...others
      } = publishedFigures(`Instance${number}`) ?? {};
      for (const figure of [...Object.values(others), columnGeneration?.value, cplex60])
        if (typeof figure === 'number') expect(figure).toBeGreaterThanOrEqual(bestKnown);
    }
    expect(publishedFigures('Instance5')?.bestKnown).toBe(1143);
    expect(publishedFigures('Ours5')).toBeUndefined();
  });
});

describe('the results file', () => {
  it('gives back what was measured, and leaves out a line that was cut off', () => {
    const path = join(folder, 'deep', 'results.jsonl');
    appendJsonLine(path, measured());
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"instance":"Inst`);
    appendJsonLine(path, measured({ seconds: 600, objective: 1143 }));
    expect(readJsonLines(path, measurementSchema)).toEqual([
      measured(),
      measured({ seconds: 600, objective: 1143 }),
    ]);
  });

  it.each([
    ['instance', { instance: 'Instance7' }],
    ['text of the instance', { sha256: 'b' }],
    ['solver', { solver: 'highs' }],
    ['edition of the solver', { version: '2' }],
    ['limit', { seconds: 600 }],
    ['threads', { threads: 1 }],
    ['seed', { seed: 2 }],
  ])('does not take a measurement of another %s for the same', (_, other) => {
    expect(findResult([measured()], measured())).toEqual(measured());
    expect(findResult([measured()], measured(other))).toBeUndefined();
  });
});

describe('the tables', () => {
  const instances = ['Instance5', 'Instance13', 'Instance24'].map((name) => ({
    ...{ name, people: 16, days: 28, shifts: 2 },
  }));
  const measurements = [
    measured({ instance: 'Instance24', objective: 99, bound: null, rounds: null }),
    measured(),
    measured({ seconds: 600, objective: 1143, bound: 1143 }),
    measured({ instance: 'Instance13', objective: null, bound: 1000, status: 'none', verifier: null }),
    measured({ solver: 'highs', objective: 7 }),
  ];
  const report = { instances, seconds: [60, 600], measurements };

  it('of one solver say value, gap and bound, and what was not run', () => {
    expect(
      solverTable({ ...report, measurements: measurements.slice(0, 4) }, 'vaktplan')
        .split('\n')
        .slice(2),
    ).toEqual([
      '| 5 | 16 × 28 × 2 | 1143 | 1150 | 0.61 % | 1140.25 | 0.85 % | 9 | 60.2 | 300 | 1143 | 0.00 % | 1143 | 0.00 % | 9 | 60.2 | 300 |',
      `| 13 | 16 × 28 × 2 | 1348 | none (none) | – | 1000 | – | 9 | 60.2 | 300 |${' not run |'.repeat(7)}`,
      `| 24 | 16 × 28 × 2 | unknown | 99 | – | none | – | – | 60.2 | 300 |${' not run |'.repeat(7)}`,
      '| mean of ln(1 + gap) |  |  |  | 0.3496 |  |  |  |  |  |  | 0.0000 (1 of 2) |  |  |  |  |  |',
    ]);
  });

  it('name an instance that was never run', () => {
    expect(
      solverTable({ ...report, seconds: [60], measurements: [] }, 'vaktplan')
        .split('\n')
        .slice(2),
    ).toEqual([
      ...[5, 13].map(
        (name) => `| ${name} | 16 × 28 × 2 | ${name === 5 ? 1143 : 1348} |${' not run |'.repeat(7)}`,
      ),
      `| 24 | 16 × 28 × 2 | unknown |${' not run |'.repeat(7)}`,
      '| mean of ln(1 + gap) |  |  |  | not run |  |  |  |  |  |',
    ]);
  });

  it('have no columns for the best known where no instance has one', () => {
    const own = { ...report, seconds: [60], instances: instances.slice(2) };
    expect(solverTable(own, 'vaktplan').split('\n')).toEqual([
      '| instance | people × days × shifts | value, 60 s | proven bound | proven gap | rounds | s in all | peak MB |',
      `|${' --- |'.repeat(8)}`,
      '| 24 | 16 × 28 × 2 | 99 | none | – | – | 60.2 | 300 |',
    ]);
  });

  it.each([
    [63, '63.0'],
    [63.1, '63.1 (over)'],
  ])('mark a run of %s s with a limit of 60 as %s', (elapsedSeconds, text) => {
    const found = [measured({ elapsedSeconds })];
    const own = { instances: instances.slice(0, 1), seconds: [60], measurements: found };
    expect(solverTable(own, 'vaktplan')).toContain(` ${text} |`);
    expect(peersTable(own, 60, ['vaktplan'], 'vaktplan').includes('(over)')).toBe(text.includes('over'));
  });

  it('beside the literature say where nothing is published', () => {
    expect(publishedTable(report, 'vaktplan').split('\n').slice(2)).toEqual([
      '| 5 | 1143 | 1150 | 1143 | 1439 | 1143 | 1143 | 1143 | 1143 | – |',
      '| 13 | 1348 | none (none) | not run | 8707 | 500410 | 3109 | 1905 | none | 1356 in 452 s |',
      '| 24 | unknown | 99 | not run | – | – | – | – | – | – |',
    ]);
  });

  it('of the peers compare means over what both were run on', () => {
    const found = [
      measured({ objective: 1143 * 1.1 }),
      measured({ instance: 'Instance13', objective: 1348 }),
      measured({ solver: 'highs', objective: 1143 * 1.2, bound: null }),
      measured({ solver: 'highs', seconds: 600, objective: 1143 }),
      measured({ solver: 'timefold', objective: 1143, bound: null }),
    ];
    const solvers = ['vaktplan', 'highs', 'timefold', 'cbc'];
    const own = { ...report, instances: instances.slice(0, 2), measurements: found };
    expect(peersTable(own, 60, solvers, 'vaktplan').split('\n')).toEqual([
      '| instance | best known | vaktplan | highs | timefold | cbc |',
      `|${' --- |'.repeat(6)}`,
      `| 5 | 1143 | ${1143 * 1.1} (≥ 1140.25) | ${1143 * 1.2} | 1143 | not run |`,
      '| 13 | 1348 | 1348 (≥ 1140.25) | not run | not run | not run |',
      `| mean of ln(1 + gap) |  | ${(Math.log(1.1) / 2).toFixed(4)} | ${Math.log(1.2).toFixed(4)} (1 of 2) | 0.0000 (1 of 2) | not run |`,
      `| vaktplan / peer |  |  | ${(Math.log(1.1) / Math.log(1.2)).toFixed(2)} (1 of 2) | none: theirs is 0, ours ${Math.log(1.1).toFixed(4)} (1 of 2) | not run |`,
      `| vaktplan / peer over all, at most |  |  | ${(Math.ceil((100 * Math.log(1.1)) / Math.log(1.2)) / 100).toFixed(2)} | none: theirs is 0, ours ${(Math.log(1.1) / 2).toFixed(4)} |  |`,
    ]);
  });

  it('of the peers measure from the best found where no best known is', () => {
    const found = [
      measured({ instance: 'Instance24', objective: 100, bound: null }),
      measured({ instance: 'Instance24', solver: 'highs', objective: 150, bound: null }),
    ];
    const own = { ...report, instances: instances.slice(2), measurements: found };
    expect(peersTable(own, 60, ['vaktplan', 'highs'], 'vaktplan').split('\n')).toEqual([
      '| instance | best found here | vaktplan | highs |',
      `|${' --- |'.repeat(4)}`,
      '| 24 | 100 | 100 | 150 |',
      `| mean of ln(1 + gap) |  | 0.0000 | ${Math.log(1.5).toFixed(4)} |`,
      '| vaktplan / peer |  |  | 0.00 |',
    ]);
  });
});

describe('the page', () => {
  it('keeps what others wrote around a section', () => {
    const page = 'a\n<!-- x -->\nold\n<!-- /x -->\nb\n';
    expect(replaceSection(page, 'x', 'new')).toBe('a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb\n');
    expect(() => replaceSection(page, 'y', 'new')).toThrow('no <!-- y -->');
  });

  it('names the command without any path of this machine, and why something was not run', () => {
    const words = [
      '--verifier',
      '/a/verify.py',
      '--seconds',
      '600,60',
      '--only',
      '5',
      '--measured-only',
      'no time',
    ];
    const options = readBenchOptions([folder, ...words]);
    expect(options.seconds).toEqual([60, 600]);
    const text = sectionText('bench:nrp', options, [measured()], '| not run |');
    expect(text.split('\n')[1]).toBe(
      'npm run bench:nrp -- DIR --only 5 --verifier PATH --seconds 600,60 --threads 2 --seed 1 --write-docs',
    );
    expect(text).toContain('- Editions: vaktplan 1\n');
    expect(text.endsWith('\n\n"not run": no time.')).toBe(true);
    expect(sectionText('bench:nrp', options, [measured()], '| 5 |').endsWith('| 5 |')).toBe(true);
  });

  it.each([[['--verifier', 'v']], [['DIR', '--generated', '2', '--verifier', 'v']], [['DIR']]])(
    'shows the usage after %j',
    (words) => {
      expect(() => readBenchOptions(words)).toThrow('Usage: DIR | --generated COUNT');
    },
  );
});

describe('the bench', () => {
  const instance = `SECTION_HORIZON
2
SECTION_SHIFTS
D,480,
SECTION_STAFF
A,,960,0,5,1,1,1
SECTION_COVER
0,D,1,100,1
`;
  const said: SolverAnswer = {
    ...{ status: 'optimal', objective: 0, bound: 0, rounds: null, peakMegabytes: 5 },
  };

  /** A solver that writes one roster whatever the instance, and appends a letter to a file each time it runs. */
  function solver(lines: string, answer: object = said): BenchSolver {
    const program = `const fs = require('node:fs');
      fs.appendFileSync(${JSON.stringify(join(folder, 'runs'))}, 'x');
      fs.writeFileSync(process.argv[1], ${JSON.stringify(lines)});
      console.log('on the way'); console.log(${JSON.stringify(JSON.stringify(answer))});`;
    return {
      ...{ name: 'fixed', version: '7' },
      command: ({ rosterPath }) => [process.execPath, '-e', program, rosterPath],
    };
  }

  /** Accepts rosters that begin with D, at the value 0. */
  const verifier = join(folder, 'verifier.py');
  writeFileSync(
    verifier,
    `import sys
good = open(sys.argv[2]).read().startswith("D") and sys.argv[3:] == ["--expect", "0"]
print("fine" if good else "bad")
sys.exit(0 if good else 1)
`,
  );
  const path = join(folder, 'Tiny2.txt');
  writeFileSync(path, instance);
  writeFileSync(join(folder, 'Tiny10.txt'), instance);
  const how = { seconds: 5, threads: 1, seed: 1, verifier };

  it('records what a solver says and what the verifier says of its roster', async () => {
    const found = await measure(solver('D -\n'), openInstance(path), how);
    expect(found).toMatchObject({
      instance: 'Tiny2',
      people: 1,
      days: 2,
      shifts: 1,
      version: '7',
      objective: 0,
    });
    expect(found.verifier).toEqual({ accepts: true, says: 'fine' });
    const refused = await measure(solver('- -\n'), openInstance(path), how);
    expect(refused.verifier).toEqual({ accepts: false, says: 'bad' });
    expect(findContradictions(refused)).toHaveLength(1);
  });

  it('does not show a roster to the verifier where the solver has none', async () => {
    const found = await measure(solver('', { ...said, objective: null }), openInstance(path), how);
    expect(found.verifier).toBeNull();
  });

  it('ends with what the program said that gave no answer; of a peer it is recorded', async () => {
    await expect(measure(solver('', ['nothing']), openInstance(path), how)).rejects.toThrow(
      'fixed ended with code 0',
    );
    const peer = { ...solver('', ['nothing']), mayFail: true };
    const found = await measure(peer, openInstance(path), how);
    expect(found).toMatchObject({ status: 'failed with code 0', objective: null, verifier: null });
  });

  it('measures the folder by number, and what is in the results file not again', async () => {
    const instances = findInstances(folder);
    expect(instances.map(({ name }) => name)).toEqual(['Tiny2', 'Tiny10']);
    expect(findInstances(folder, [10]).map(({ name }) => name)).toEqual(['Tiny10']);
    const resultsPath = join(folder, 'resumed.jsonl');
    const runs = (): number => readFileSync(join(folder, 'runs'), 'utf8').length;
    const before = runs();
    const run = { ...how, seconds: [5], resultsPath, solvers: [solver('D -\n')] };
    await runAll({ ...run, instances: instances.slice(0, 1) });
    const found = await runAll({ ...run, instances });
    expect(found.map(({ objective }) => objective)).toEqual([0, 0]);
    expect(runs() - before).toBe(2);
    const newer = [{ ...solver('D -\n'), version: '8' }];
    expect(await runAll({ ...run, solvers: newer, instances, measuredOnly: 'no time' })).toEqual([]);
    expect(runs() - before).toBe(2);
    await runAll({ ...run, solvers: newer, instances });
    expect(runs() - before).toBe(4);
  });
});
