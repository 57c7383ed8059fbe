import { inLanguage, type Language } from '../domain/issue.js';

/** Tells which files a command has written. */
export function printWritten(files: readonly string[], language: Language): void {
  console.log(`${inLanguage({ nb: 'Skrevet', nn: 'Skrive', en: 'Written' }, language)}: ${files.join(' ')}`);
}
