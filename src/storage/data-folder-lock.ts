import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';

/** Held as long as the process uses the folder. */
export interface FolderLock {
  release(): void;
}

/** Another living process has the folder. The text is for the person who started this one. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells a process from a later one with the same id; empty where the system does not say. */
  readonly started: string;
}

const fileName = 'vaktplan.lock';
const heartbeatMilliseconds = 2000;
/** A lock from another machine whose heart has not beaten for this long belongs to nobody. */
const silenceMilliseconds = 15_000;

/**
 * Takes the data folder for this process: PGlite takes no lock, and two processes would destroy each other's data.
 * The lock of a dead process is taken over at once where it ran on this machine, else when its heartbeat has stopped.
 *
 * @throws {FolderInUseError} while another process lives
 */
export function lockDataFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileName);
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  if (!create(path, own)) {
    const holder = read(path);
    if (holder !== undefined && lives(path, holder, own)) throw inUse(folder, holder);
    takeOver(path, own);
    const winner = read(path) ?? own;
    if (!isSame(winner, own)) throw inUse(folder, winner);
  }
  const heartbeat = setInterval(() => {
    beat(path);
  }, heartbeatMilliseconds).unref();
  return {
    release() {
      clearInterval(heartbeat);
      const holder = read(path);
      if (holder !== undefined && isSame(holder, own)) rmSync(path, { force: true });
    },
  };
}

function create(path: string, own: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** Renaming is atomic: of two that take over at once the later one wins, and the other sees that on reading again. */
function takeOver(path: string, own: Holder): void {
  const draft = `${path}.${own.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  renameSync(draft, path);
}

function lives(path: string, holder: Holder, own: Holder): boolean {
  if (holder.host !== own.host) return Date.now() - statSync(path).mtimeMs < silenceMilliseconds;
  // A container gives its first process the same id at every start.
  if (holder.pid === own.pid) return false;
  return isRunning(holder.pid) && (holder.started === '' || holder.started === startOf(holder.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clock ticks from the machine's start to the process's, on Linux. @see proc(5), /proc/pid/stat field 22 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isSame(a: Holder, b: Holder): boolean {
  return a.pid === b.pid && a.host === b.host && a.started === b.started;
}

function beat(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The folder was taken away; the database will say so.
  }
}

function inUse(folder: string, { pid, host }: Holder): FolderInUseError {
  const advice =
    host === hostname()
      ? `Avslutt prosess ${pid} først, eller velg en annen mappe med VAKTPLAN_DATA.`
      : `Avslutt den først. Finnes den ikke lenger, så prøv igjen om ${silenceMilliseconds / 1000} sekunder.`;
  return new FolderInUseError(
    `Datamappen ${resolve(folder)} brukes alt av en annen vaktplan (prosess ${pid} på ${host}). ${advice}`,
  );
}
