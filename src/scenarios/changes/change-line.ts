import type { Issue } from '../../domain/issue.js';
import type { JobText, LineText } from '../../domain/job/job-text.js';
import { changed, refused, type ChangeOutcome } from './change.js';
import { unknownNames } from './unknown-name.js';

/** The document with another line in the place of one; the change may find something in the way. */
export function changeLine(
  document: JobText,
  id: string,
  change: (line: LineText) => LineText | { readonly issues: readonly Issue[] },
): ChangeOutcome {
  const line = document.lines.find((own) => own.id === id);
  if (line === undefined) return refused(unknownLine(document, id));
  const next = change(line);
  if ('issues' in next) return refused(next.issues);
  return changed({ ...document, lines: document.lines.map((own) => (own === line ? next : own)) });
}

export function unknownLine({ lines }: JobText, id: string, at: readonly PropertyKey[] = ['line']): Issue[] {
  return unknownNames(
    'line',
    [id],
    lines.map((line) => line.id),
    () => at,
  );
}
