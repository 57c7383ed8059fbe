import type { Clock } from '../jobs/clock.js';
import { emptyMark } from '../storage/content-mark.js';
import { listSnapshots, type Snapshot } from '../storage/snapshots/snapshot-folder.js';
import { takeSnapshot } from '../storage/snapshots/take-snapshot.js';

export interface SnapshotSweepParts {
  readonly dataFolder: string;
  readonly copyFiles: (to: string) => Promise<void>;
  /** Another one whenever there is something new to save, see {@link contentMark}. */
  readonly mark: () => Promise<string>;
  readonly hours: number;
  readonly kept: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const hourMilliseconds = 3_600_000;

/** Takes a snapshot where the newest is older than it may be, by its name, and there is something new to save. */
export function makeSnapshotSweep(parts: SnapshotSweepParts): () => Promise<void> {
  const { dataFolder, copyFiles, mark, hours, kept, clock, signal } = parts;
  // What an earlier process saved is not known: it is saved again.
  let saved = emptyMark;
  return async () => {
    const now = clock.now();
    const due = new Date(now.getTime() - hours * hourMilliseconds);
    // One from the future was taken while the clock was wrong.
    const isFresh = ({ takenAt }: Snapshot): boolean => takenAt > due && takenAt <= now;
    if ((await listSnapshots(dataFolder)).some(isFresh)) return;
    const found = await mark();
    if (found === saved) return;
    await takeSnapshot({ dataFolder, copyFiles, now, kept, signal });
    saved = found;
  };
}
