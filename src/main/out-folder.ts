import { access, constants, lstat, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { error, type Issue, type Text } from '../domain/issue.js';

/** Makes the folder where it is missing. A folder that cannot be written to is an issue, not a fault. */
export async function makeOutFolder(folder: string): Promise<readonly Issue[]> {
  return issuesOf(folder, async () => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  });
}

/** A file that is to be written later: makes its folder where it is missing, and says at once where the path is a folder itself. */
export async function makeRoomForFile(path: string): Promise<readonly Issue[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return makeOutFolder(dirname(path));
  return [
    error('OUT_NOT_WRITABLE', [], {
      nb: `${path} er en mappe. Velg en fil med --out.`,
      nn: `${path} er ei mappe. Vel ei fil med --out.`,
      en: `${path} is a folder. Choose a file with --out.`,
    }),
  ];
}

/** Writes texts and bytes by their file names. A process that is killed leaves each file whole, as it was before or as it is now. */
export async function writeOutFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly Issue[]> {
  return issuesOf(folder, async () => {
    for (const [name, text] of Object.entries(files)) await writeWhole(join(folder, name), text);
  });
}

/** Writes one file, whole or not at all; one that cannot be written is an issue. */
export async function writeOutFile(path: string, content: string | Uint8Array): Promise<readonly Issue[]> {
  return collectIssue(
    () => writeWhole(path, content),
    (code) => ({
      nb: `Det går ikke å skrive filen ${path} (${code}).`,
      nn: `Det går ikkje å skrive fila ${path} (${code}).`,
      en: `The file ${path} cannot be written (${code}).`,
    }),
  );
}

/** What is there and no plain file, such as a link, a terminal or a pipe, is written to as it is. */
async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  if (!(await isPlain(path))) {
    await writeFile(path, text);
    return;
  }
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

async function isPlain(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return true;
  }
}

function issuesOf(folder: string, act: () => Promise<void>): Promise<readonly Issue[]> {
  return collectIssue(act, (code) => ({
    nb: `Det går ikke å skrive til mappen ${folder} (${code}). Velg en annen med --out.`,
    nn: `Det går ikkje å skrive til mappa ${folder} (${code}). Vel ei anna med --out.`,
    en: `The folder ${folder} cannot be written to (${code}). Choose another one with --out.`,
  }));
}

async function collectIssue(
  act: () => Promise<void>,
  message: (code: string) => Text,
): Promise<readonly Issue[]> {
  try {
    await act();
    return [];
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
    if (code === undefined) throw cause;
    return [error('OUT_NOT_WRITABLE', [], message(code))];
  }
}
