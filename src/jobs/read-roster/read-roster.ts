import { error, type Issue } from '../../domain/issue.js';
import { schemaIssues } from '../../domain/job/schema-issues.js';
import { periodSpan, type Problem } from '../../domain/problem.js';
import type { Span } from '../../domain/time.js';
import { readCsvRows } from './csv-rows.js';
import { readCalendarRows } from './icalendar-rows.js';
import { readJsonRows, type JsonRows } from './json-rows.js';
import { matchCallOuts, type MatchedCallOuts } from './match-call-outs.js';
import { matchDuties, type MatchedDuties } from './match-duties.js';
import { ofAnotherJob } from './planned-for.js';
import { rosterText, type RosterFormat } from './roster-document.js';

export interface ReadRoster extends MatchedDuties, MatchedCallOuts {}

/** Reads a roster, JSON or `{ format, text }`, and finds the vakt of each row in the job. */
export function readRoster(raw: unknown, problem: Problem): ReadRoster {
  const { rows, callOuts, issues, planned } = readRows(raw, periodSpan(problem));
  const another = ofAnotherJob(planned, problem);
  // Its vakter are not those of the job, which nobody needs to hear of each.
  if (another !== undefined) return { assignments: new Map(), callOuts: new Map(), issues: [another] };
  const matched = matchDuties(rows, problem);
  const called = matchCallOuts(callOuts, matched.assignments, problem);
  return {
    assignments: matched.assignments,
    callOuts: called.callOuts,
    issues: [...issues, ...matched.issues, ...called.issues],
  };
}

/** What is wrong with a roster as such, where there is no job to match it with. */
export function findRosterFaults(raw: unknown): readonly Issue[] {
  return readRows(raw, undefined).issues;
}

function readRows(raw: unknown, period: Span | undefined): JsonRows {
  if (typeof raw !== 'object' || raw === null || !('text' in raw)) return readJsonRows(raw);
  const read = rosterText.safeParse(raw, { reportInput: true });
  if (!read.success) return { rows: [], callOuts: [], issues: schemaIssues(read.error) };
  const { text, format = formatOf(text) } = read.data;
  switch (format) {
    case 'json':
      return readJsonText(text);
    case 'csv':
      return { ...readCsvRows(text), callOuts: [] };
    case 'icalendar':
      return { ...readCalendarRows(text, period), callOuts: [] };
  }
}

/** JSON begins with a brace or bracket, iCalendar with its first line; all else is a table. */
function formatOf(text: string): RosterFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[{[]/.test(start)) return 'json';
  return /^BEGIN:VCALENDAR/i.test(start) ? 'icalendar' : 'csv';
}

function readJsonText(text: string): JsonRows {
  try {
    return readJsonRows(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const issue = error('NOT_JSON', [], {
      nb: `Planen er ikke gyldig JSON: ${cause.message}`,
      nn: `Planen er ikkje gyldig JSON: ${cause.message}`,
      en: `The roster is not valid JSON: ${cause.message}`,
    });
    return { rows: [], callOuts: [], issues: [issue] };
  }
}
