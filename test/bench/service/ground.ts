import type { OwnServers } from './own-servers.js';
import type { Seeded } from './seed-record.js';
import { startVaktplanProcess, type Settings, type VaktplanProcess } from './vaktplan-process.js';

/** Where vaktplan runs, and what is stored there already. */
export interface Ground {
  readonly settings: Settings;
  /** Where store and queue are processes of their own; vaktplan is one process otherwise. */
  readonly servers?: OwnServers;
  readonly seeded: Seeded;
}

export interface Sizes {
  readonly seconds: number;
  readonly rate: number;
  readonly jobs: number;
  readonly streams: number;
}

/** The process that answers; embedded it solves too. */
export function startApi({ settings, servers }: Ground, solvers: number): Promise<VaktplanProcess> {
  return startVaktplanProcess({
    ...settings,
    VAKTPLAN_ROLE: servers === undefined ? 'all' : 'api',
    VAKTPLAN_SOLVERS: String(solvers),
  });
}

export function startWorker({ settings }: Ground, solvers: number): Promise<VaktplanProcess> {
  return startVaktplanProcess({ ...settings, VAKTPLAN_ROLE: 'worker', VAKTPLAN_SOLVERS: String(solvers) });
}

export async function stopAll(processes: readonly VaktplanProcess[]): Promise<void> {
  await Promise.all(processes.map((one) => one.stop()));
}
