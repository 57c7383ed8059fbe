import { mkdtempSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A clock on the wall that can be moved under a running process. Its steady clock goes on. */
export interface FalseClock {
  /** For the environment of the process. */
  readonly settings: Readonly<Record<string, string>>;
  /** How far the clock is from the true one from now on. */
  moveTo(offsetSeconds: number): void;
  remove(): void;
}

/** @see https://github.com/wolfcw/libfaketime, Debian's package faketime */
export function makeFalseClock(): FalseClock {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-clock-'));
  const file = join(folder, 'offset');
  const moveTo = (offsetSeconds: number): void => {
    writeFileSync(file, `${offsetSeconds < 0 ? '' : '+'}${offsetSeconds}`);
  };
  moveTo(0);
  return {
    settings: {
      LD_PRELOAD: findLibrary(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
    moveTo,
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

function findLibrary(): string {
  const found = readdirSync('/usr/lib')
    .map((name) => join('/usr/lib', name, 'faketime/libfaketimeMT.so.1'))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('libfaketime is missing. Maybe: apt-get install faketime.');
  return found;
}
