import { readFileSync, writeFileSync } from 'node:fs';
import { toModel, writeLp, writeMps, type FrozenModel, type Variable } from '../../../solver/index.js';
import { readInstance } from '../../../src/nrp/read-instance.js';
import { toPlainMip } from './plain-mip.js';

/** How an instance is stated: as the literature does, or in the constraint forms of the solver folder. */
export type Formulation = 'plain' | 'forms';

/** Where the integer program of a task is written before the peer's clock starts. */
export function modelPaths(rosterPath: string): {
  readonly lp: string;
  readonly mps: string;
  readonly names: string;
} {
  return { lp: `${rosterPath}.lp`, mps: `${rosterPath}.mps`, names: `${rosterPath}.names.json` };
}

/** Writes the integer program of an instance, and whose variable each is: `{"x12": [person, day, shift]}`. */
export function writeModel(instancePath: string, rosterPath: string, formulation: Formulation): void {
  const reading = readInstance(readFileSync(instancePath, 'utf8'));
  if (!reading.ok) throw new Error(`${instancePath} cannot be read`);
  const { problem } = reading.instance;
  const { model, holds }: { model: FrozenModel; holds: readonly (readonly (Variable | undefined)[])[] } =
    formulation === 'plain' ? toPlainMip(problem) : toModel(problem);
  const { lp, mps, names } = modelPaths(rosterPath);
  const shifts = problem.shifts.length;
  const owners = holds.flatMap((own, person) =>
    own.flatMap((variable, cell): (readonly [string, readonly number[]])[] =>
      variable === undefined ? [] : [[`x${variable}`, [person, Math.floor(cell / shifts), cell % shifts]]],
    ),
  );
  writeFileSync(lp, writeLp(model));
  writeFileSync(mps, writeMps(model));
  writeFileSync(names, JSON.stringify(Object.fromEntries(owners)));
}
