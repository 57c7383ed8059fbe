import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Held as long as the process uses the folder. */
export interface FolderLock {
  release(): void;
}

/** Another living process has the folder. The text is for the person who started this one. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/** The folder cannot be made or written to. The text is for the person who chose it. */
export class FolderNotUsableError extends Error {
  override readonly name = 'FolderNotUsableError';
}

const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** Tells a process from a later one with the same id; empty where the system does not say. */
  started: z.string(),
});
type Holder = Readonly<z.infer<typeof holderSchema>>;

const fileName = 'vaktplan.lock';
const heartbeatMilliseconds = 2000;
/** A lock whose process cannot be asked for, and whose heart has not beaten for this long, belongs to nobody. */
const silenceMilliseconds = 15_000;

/**
 * Takes the data folder for this process: PGlite takes no lock, and two processes would destroy each other's data.
 * The lock of a dead process is taken over at once where it ran on this machine, else when its heartbeat has stopped.
 *
 * @throws {FolderInUseError} while another process lives
 * @throws {FolderNotUsableError} where the folder cannot be made or written to
 */
export function lockDataFolder(folder: string): FolderLock {
  const path = join(folder, fileName);
  const own: Holder = { pid: process.pid, host: hostname(), started: statOf(process.pid).started };
  try {
    // For the owner's eyes only: PGlite makes files that everybody may read.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    take(folder, path, own);
  } catch (cause) {
    throw codeOf(cause) === undefined ? cause : notUsable(folder, cause);
  }
  const heartbeat = setInterval(() => {
    beat(path, own);
  }, heartbeatMilliseconds).unref();
  return {
    release() {
      clearInterval(heartbeat);
      const holder = read(path);
      // A file that was emptied under us is ours still: another process writes its lock whole.
      if (holder === undefined || isSame(holder, own)) rmSync(path, { force: true });
    },
  };
}

/**
 * Each dead holder has a second lock that is named after it, and only who holds that may replace the first. So of many
 * that find the same dead holder one succeeds it; a successor that dies meanwhile is succeeded in the same way. The first
 * is read again under the second: it may have gone to another, whose second lock is free again since.
 */
function take(folder: string, path: string, own: Holder): void {
  if (create(path, own)) return;
  const holder = read(path);
  if (lives(path, holder, own)) throw inUse(folder, holder);
  // Given back meanwhile.
  if (!existsSync(path)) {
    take(folder, path, own);
    return;
  }
  const succession = `${path}.after-${nameOf(holder)}`;
  take(folder, succession, own);
  try {
    const now = read(path);
    if (nameOf(now) !== nameOf(holder) || !existsSync(path)) throw inUse(folder, now);
    replace(path, own);
  } finally {
    rmSync(succession, { force: true });
  }
}

/** Of a holder, for the name of a file; all that cannot be read are one. */
function nameOf(holder: Holder | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify(holder ?? null))
    .digest('hex')
    .slice(0, 16);
}

/** The file comes into being with its content: nobody ever reads an empty one. False where there is one already. */
function create(path: string, own: Holder): boolean {
  return withDraft(path, own, (draft) => {
    try {
      linkSync(draft, path);
      return true;
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST') return false;
      return createWithoutLinks(path, own);
    }
  });
}

/** Some file systems have no hard links. A reader takes the file that is empty for a moment for one in use. */
function createWithoutLinks(path: string, own: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

function replace(path: string, own: Holder): void {
  withDraft(path, own, (draft) => {
    renameSync(draft, path);
  });
}

function withDraft<T>(path: string, own: Holder, use: (draft: string) => T): T {
  const draft = `${path}.${own.host}.${own.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(own));
    return use(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

function lives(path: string, holder: Holder | undefined, own: Holder): boolean {
  if (holder?.host !== own.host) return isFresh(path);
  // A container gives its first process the same id at every start.
  if (holder.pid === own.pid) return false;
  if (!isRunning(holder.pid)) return false;
  const { isZombie, started } = statOf(holder.pid);
  return !isZombie && (holder.started === '' || holder.started === started);
}

function isFresh(path: string): boolean {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return modified !== undefined && Date.now() - modified < silenceMilliseconds;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
}

/**
 * What Linux says of a process; `started` is in clock ticks from the machine's start. A zombie has ended, but nobody
 * has asked how.
 *
 * @see proc(5), /proc/pid/stat, fields 3 and 22
 */
function statOf(pid: number): { readonly isZombie: boolean; readonly started: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { isZombie: fields[0] === 'Z', started: fields[19] ?? '' };
  } catch {
    return { isZombie: false, started: '' };
  }
}

/** Undefined where the file is missing or says nothing that can be understood. */
function read(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isSame(a: Holder, b: Holder): boolean {
  return a.pid === b.pid && a.host === b.host && a.started === b.started;
}

/** Writes the whole file anew, so that a lock that somebody emptied or took away is back. */
function beat(path: string, own: Holder): void {
  try {
    const holder = read(path);
    if (holder === undefined || isSame(holder, own)) replace(path, own);
  } catch {
    // The folder was taken away; the database will say so.
  }
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
}

function inUse(folder: string, holder: Holder | undefined): FolderInUseError {
  const who = holder === undefined ? 'låsefilen kan ikke leses' : `prosess ${holder.pid} på ${holder.host}`;
  const advice =
    holder?.host === hostname()
      ? `Avslutt prosess ${holder.pid} først, eller velg en annen mappe med VAKTPLAN_DATA.`
      : `Avslutt den først. Finnes den ikke lenger, så prøv igjen om ${silenceMilliseconds / 1000} sekunder.`;
  return new FolderInUseError(
    `Datamappen ${resolve(folder)} brukes allerede av en annen vaktplan (${who}). ${advice}`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'det ligger en fil med det navnet',
  ENOTDIR: 'en del av stien er en fil',
  EACCES: 'den kan ikke skrives til',
  EPERM: 'den kan ikke skrives til',
  EROFS: 'den kan ikke skrives til',
  ENOSPC: 'disken er full',
};

function notUsable(folder: string, cause: unknown): FolderNotUsableError {
  const code = codeOf(cause) ?? '';
  return new FolderNotUsableError(
    `Datamappen ${resolve(folder)} kan ikke brukes, for ${reasons[code] ?? 'systemet nekter'} (${code}); ` +
      'velg en annen mappe med VAKTPLAN_DATA.',
    { cause },
  );
}
