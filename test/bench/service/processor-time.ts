import { readFileSync } from 'node:fs';

/** Seconds of processor time, of the whole process and of its main thread: the event loop of Node. */
export interface ProcessorTime {
  readonly all: number;
  readonly mainThread: number;
}

/** Linux counts in hundredths of a second wherever Node runs. */
const ticksPerSecond = 100;

export function processorTime(pid: number): ProcessorTime {
  return { all: secondsIn(`/proc/${pid}/stat`), mainThread: secondsIn(`/proc/${pid}/task/${pid}/stat`) };
}

/** A process with all that it has started, such as PostgreSQL with its backends. */
export function processorTimeOfFamily(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return (
    processorTime(pid).all + children.reduce((sum, child) => sum + processorTimeOfFamily(Number(child)), 0)
  );
}

/** @see proc_pid_stat(5): utime and stime are fields 14 and 15, after a name in brackets that may hold anything */
function secondsIn(path: string): number {
  const text = readFileSync(path, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}
