import { extname } from 'node:path';
import { error, type Issue } from '../domain/issue.js';
import { machineClock } from '../jobs/clock.js';
import { letterFormats, writeLetter, type LetterRequest } from '../jobs/write-letter.js';
import { writeOutFile } from './out-folder.js';

type Question = Pick<
  LetterRequest,
  'document' | 'assignments' | 'proven' | 'vakt' | 'doctor' | 'iterations' | 'seconds' | 'language'
>;

/** Writes to the doctor why the vakt is the doctor's; what is wrong with the question, or with the file. */
export async function writeLetterFile({
  path,
  ...question
}: Question & { readonly path: string }): Promise<readonly Issue[]> {
  const format = letterFormats.find((each) => `.${each}` === extname(path).toLowerCase());
  if (format === undefined) return [formatUnknown(path)];
  const outcome = await writeLetter(
    { ...question, format, writtenAt: machineClock.now() },
    () => performance.now() / 1000,
  );
  return outcome.kind === 'invalid' ? outcome.issues : writeOutFile(path, outcome.content);
}

function formatUnknown(path: string): Issue {
  const known = letterFormats.map((format) => `.${format}`);
  return error('LETTER_FORMAT_UNKNOWN', ['letter'], {
    nb: `Et brev skrives som ${known.join(' eller ')}, ikke som ${path}.`,
    nn: `Eit brev blir skrive som ${known.join(' eller ')}, ikkje som ${path}.`,
    en: `A letter is written as ${known.join(' or ')}, not as ${path}.`,
  });
}
