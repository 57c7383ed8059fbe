import { inLanguage, type Issue, type Language } from '../domain/issue.js';

/** One line an issue on standard error, or all as one JSON document on standard output. */
export function printIssues(
  issues: readonly Issue[],
  { json, language }: { readonly json: boolean; readonly language: Language },
): void {
  if (json) {
    console.log(JSON.stringify({ issues }));
    return;
  }
  for (const { severity, code, pointer, message } of issues) {
    const mark = {
      error: language === 'en' ? 'error' : 'feil',
      warning: language === 'en' ? 'warning' : 'advarsel',
    }[severity];
    console.error(`${mark} ${code} ${pointer === '' ? '/' : pointer}  ${inLanguage(message, language)}`);
  }
}
