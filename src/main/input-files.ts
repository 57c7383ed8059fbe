import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { error, type Issue, type Language } from '../domain/issue.js';

export type FileReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** The text of a table that a user named: UTF-8, else Windows-1252, as spreadsheets save it. */
export async function readUserTable(path: string): Promise<FileReading<string>> {
  const file = await readUserBytes(path);
  if (!file.ok) return file;
  const encoding = isUtf8(file.value) ? 'utf-8' : 'windows-1252';
  return { ok: true, value: new TextDecoder(encoding).decode(file.value) };
}

/** The bytes of a file that a user named; a file that cannot be read is an issue, not a fault. */
async function readUserBytes(path: string): Promise<FileReading<Buffer>> {
  try {
    return { ok: true, value: await readFile(path) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const why = whyNotReadable[code] ?? { nb: code, nn: code, en: code };
    return {
      ok: false,
      issues: [
        error('FILE_NOT_READABLE', [], {
          nb: `Filen ${path} kan ikke leses: ${why.nb}.`,
          nn: `Fila ${path} kan ikkje lesast: ${why.nn}.`,
          en: `The file ${path} cannot be read: ${why.en}.`,
        }),
      ],
    };
  }
}

/** By the code of the operating system. */
const whyNotReadable: Readonly<Record<string, Record<Language, string>>> = {
  ENOENT: { nb: 'den finnes ikke', nn: 'ho finst ikkje', en: 'there is no such file' },
  EISDIR: { nb: 'det er en mappe', nn: 'det er ei mappe', en: 'it is a folder' },
  EACCES: { nb: 'du har ikke lov til det', nn: 'du har ikkje lov til det', en: 'you may not read it' },
};

function notUtf8(path: string): Issue {
  return error('NOT_UTF8', [], {
    nb: `Filen ${path} er ikke lagret som UTF-8, så æ, ø og å kan ikke leses. Lagre den på nytt med den tegnkodingen.`,
    nn: `Fila ${path} er ikkje lagra som UTF-8, så æ, ø og å kan ikkje lesast. Lagre ho på nytt med den teiknkodinga.`,
    en: `The file ${path} is not saved as UTF-8, so some letters cannot be read. Save it again in that encoding.`,
  });
}

/** JSON from a file that a user named. */
export async function readUserJson(path: string): Promise<FileReading<unknown>> {
  const file = await readUserBytes(path);
  if (!file.ok) return file;
  if (!isUtf8(file.value)) return { ok: false, issues: [notUtf8(path)] };
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(file.value)) as unknown };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    return {
      ok: false,
      issues: [
        error('NOT_JSON', [], {
          nb: `Filen ${path} er ikke gyldig JSON: ${reason}`,
          nn: `Fila ${path} er ikkje gyldig JSON: ${reason}`,
          en: `The file ${path} is not valid JSON: ${reason}`,
        }),
      ],
    };
  }
}
