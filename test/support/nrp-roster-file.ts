import { readFileSync } from 'node:fs';
import { findLineFaults, rosterCost, type Line } from '../../solver/index.js';
import { readInstance } from '../../src/nrp/read-instance.js';

/** The cost of a roster file that breaks nothing. It is read apart from the program's own writing. */
export function costOfRosterFile(path: string, instanceText: string): number {
  const reading = readInstance(instanceText);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, shiftIds, personIds } = reading.instance;
  const text = readFileSync(path, 'utf8');
  if (!text.endsWith('\n')) throw new Error(`${path} is cut off.`);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((row): Line =>
      Int8Array.from(row.split(' '), (cell) => (cell === '-' ? -1 : indexIn(shiftIds, cell))),
    );
  if (lines.length !== personIds.length) throw new Error(`${path} has ${lines.length} rows.`);
  const faults = lines.flatMap((line, person) => findLineFaults(problem, person, line));
  if (faults.length > 0) throw new Error(`${path} breaks ${faults.join()}.`);
  return rosterCost(problem, lines);
}

function indexIn(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id);
  if (index < 0) throw new Error(`No shift ${id}`);
  return index;
}

/** The numbers of the last line that the program says. */
export function resultOf(out: string): { readonly objective: number; readonly bound: number } {
  const words = /^objective (\S+) bound (\S+) gap \S+ seconds \d+(?:\.\d+)?$/.exec(
    out.trimEnd().split('\n').at(-1) ?? '',
  );
  const number = (word = ''): number => Number(word.replace('inf', 'Infinity'));
  return { objective: number(words?.[1]), bound: number(words?.[2]) };
}
