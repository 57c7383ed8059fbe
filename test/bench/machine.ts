import { availableParallelism, cpus } from 'node:os';

/** What a measurement was made on. */
export function machineText(): string {
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`;
}
