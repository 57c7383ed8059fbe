import { z } from 'zod';
import { schemaIssues } from '../../domain/job/schema-issues.js';
import { instant } from '../../domain/job/scalars.js';
import { error, type Issue } from '../../domain/issue.js';
import { fromIso } from '../../domain/time.js';
import type { DutyRow, RosterRows, RowPlace } from './duty-row.js';

const doctor = z.string().describe('Id, or full name');

const callOut = z.looseObject({
  vakt: z.string().describe('date/line/seat'),
  from: instant,
  to: instant,
});
export type CallOutText = z.infer<typeof callOut>;

/** A roster as JSON; other fields are not looked at. */
export const rosterJson = z.looseObject({
  assignments: z
    .array(z.looseObject({ vakt: z.string().describe('date/line/seat'), doctor: doctor.nullable() }))
    .optional()
    .describe('By the id of the vakt; null = empty'),
  duties: z
    .array(
      z.looseObject({
        doctor,
        start: instant,
        end: instant,
        line: z.string().optional().describe('Id or name of the line'),
      }),
    )
    .optional()
    .describe('By start and end; the line where several vakter begin and end then'),
  callOuts: z
    .array(callOut)
    .optional()
    .describe('When the holder of a hjemmevakt or bakvakt was called out; counts as work for rest'),
});

export interface JsonRows extends RosterRows {
  readonly callOuts: readonly CallOutText[];
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
    issues: [],
  };
}

function placeOf(list: string, index: number): RowPlace {
  return {
    path: [list, index],
    name: { nb: `${list}, nr. ${index + 1}`, en: `${list}, no. ${index + 1}` },
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
    en: 'The roster has neither "assignments" nor "duties".',
  });
}
