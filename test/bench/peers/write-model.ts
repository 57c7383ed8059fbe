import { readFileSync, writeFileSync } from 'node:fs';
import { writeLp, writeMps } from '../../../solver/index.js';
import { readInstance } from '../../../src/nrp/read-instance.js';
import { toPlainMip } from './plain-mip.js';

/** Where the plain integer program of a task is written before the peer's clock starts. */
export function modelPaths(rosterPath: string): {
  readonly lp: string;
  readonly mps: string;
  readonly names: string;
} {
  return { lp: `${rosterPath}.lp`, mps: `${rosterPath}.mps`, names: `${rosterPath}.names.json` };
}

/** Writes the plain integer program of an instance, and whose variable each is: `{"x12": [person, day, shift]}`. */
export function writeModel(instancePath: string, rosterPath: string): void {
  const reading = readInstance(readFileSync(instancePath, 'utf8'));
  if (!reading.ok) throw new Error(`${instancePath} cannot be read`);
  const { problem } = reading.instance;
  const { model, holds } = toPlainMip(problem);
  const { lp, mps, names } = modelPaths(rosterPath);
  const shifts = problem.shifts.length;
  const owners = holds.flatMap((own, person) =>
    own.map((variable, cell): readonly [string, readonly number[]] => [
      `x${variable}`,
      [person, Math.floor(cell / shifts), cell % shifts],
    ]),
  );
  writeFileSync(lp, writeLp(model));
  writeFileSync(mps, writeMps(model));
  writeFileSync(names, JSON.stringify(Object.fromEntries(owners)));
}
