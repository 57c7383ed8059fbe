import { schemaIssues } from '../../domain/job/schema-issues.js';
import { error, type Issue } from '../../domain/issue.js';
import { fromIso } from '../../domain/time.js';
import type { DutyRow, RosterRows, RowPlace } from './duty-row.js';
import { plannedFor, type PlannedFor } from './planned-for.js';
import { rosterJson, type CallOutText } from './roster-document.js';

export interface JsonRows extends RosterRows {
  readonly callOuts: readonly CallOutText[];
  /** Undefined where the roster says nothing of it. */
  readonly planned?: PlannedFor | undefined;
}

export function readJsonRows(raw: unknown): JsonRows {
  const read = rosterJson.safeParse(raw, { reportInput: true });
  if (!read.success) return { rows: [], callOuts: [], issues: schemaIssues(read.error) };
  const { assignments, duties, callOuts = [] } = read.data;
  if (assignments === undefined && duties === undefined)
    return { rows: [], callOuts: [], issues: [nothingInside()] };
  return {
    rows: [
      ...(assignments ?? []).map((row, index): DutyRow => ({
        place: placeOf('assignments', index),
        vakt: row.vakt,
        doctor: row.doctor === null ? undefined : [{ text: row.doctor, isWhole: true }],
        line: [],
      })),
      ...(duties ?? []).map((row, index): DutyRow => ({
        place: placeOf('duties', index),
        span: { start: fromIso(row.start), end: fromIso(row.end) },
        doctor: [{ text: row.doctor, isWhole: true }],
        line: row.line === undefined ? [] : [{ text: row.line, isWhole: true }],
      })),
    ],
    callOuts,
    planned: plannedFor.safeParse(raw).data,
    issues: [],
  };
}

function placeOf(list: string, index: number): RowPlace {
  return {
    path: [list, index],
    name: {
      nb: `${list}, nr. ${index + 1}`,
      nn: `${list}, nr. ${index + 1}`,
      en: `${list}, no. ${index + 1}`,
    },
    keys: {
      vakt: list === 'assignments' ? 'vakt' : 'start',
      doctor: 'doctor',
      start: list === 'assignments' ? 'vakt' : 'start',
      line: 'line',
    },
  };
}

function nothingInside(): Issue {
  return error('MISSING', ['assignments'], {
    nb: 'Planen har verken «assignments» eller «duties».',
    nn: 'Planen har verken «assignments» eller «duties».',
    en: 'The roster has neither "assignments" nor "duties".',
  });
}
