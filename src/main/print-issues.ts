import { inLanguage, type Issue, type Language, type Text } from '../domain/issue.js';

const severityWords: Readonly<Record<Issue['severity'], Text>> = {
  error: { nb: 'feil', nn: 'feil', en: 'error' },
  warning: { nb: 'advarsel', nn: 'åtvaring', en: 'warning' },
};

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
    const mark = severityWords[severity][language];
    console.error(`${mark} ${code} ${pointer === '' ? '/' : pointer}  ${inLanguage(message, language)}`);
  }
}
