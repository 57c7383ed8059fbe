import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../src/storage/database.js';
import { expectNothingLost, type Tally } from './invariants.js';
import { finalStates, untilState } from './job-watch.js';
import type { Acknowledged } from './submitter.js';
import { killAll, startVaktplanProcess, type VaktplanProcess } from './vaktplan-process.js';

/** The one process of a test, on a data folder of its own. */
export interface Embedded {
  readonly vaktplan: VaktplanProcess;
  /** Waits until all have ended, closes the process and reads the whole record. */
  expectNothingLost(acknowledged: readonly Acknowledged[]): Promise<Tally>;
  close(): Promise<void>;
}

export async function startEmbedded(settings: Readonly<Record<string, string>> = {}): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-faults-'));
  const vaktplan = await startVaktplanProcess('serve', {
    VAKTPLAN_DATA: folder,
    VAKTPLAN_SOLVERS: '2',
    ...settings,
  });
  await vaktplan.ready();
  return {
    vaktplan,
    async expectNothingLost(acknowledged) {
      for (const { id } of acknowledged) await untilState([vaktplan.address], id, finalStates);
      await vaktplan.close();
      const database = await openEmbedded(folder);
      try {
        return await expectNothingLost(database, { kind: 'postgres', pool: database.pool }, acknowledged);
      } finally {
        await database.close();
      }
    },
    async close() {
      await killAll();
      rmSync(folder, { recursive: true });
    },
  };
}
