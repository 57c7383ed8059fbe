import { z } from 'zod';
import type { Issue } from '../issue.js';
import { cost, type Cost } from './cost.js';
import { demand, type Demand } from './demand.js';
import { doctor } from './doctor.js';
import { jobDocument, type Job } from './job.js';
import { legevakt } from './legevakt.js';
import {
  absence,
  balance,
  elsewhereVakt,
  exemptionDays,
  fairnessGroup,
  historicVakt,
  holidayWorked,
  lock,
  override,
  publishedVakt,
  wish,
} from './plan-input.js';
import { localDate } from './scalars.js';
import { schemaIssues } from './schema-issues.js';
import { vaktlinje } from './vaktlinje.js';

/** An item that could be read, with its place in the document. */
export interface Placed<T> {
  readonly index: number;
  readonly value: T;
}

/** As much of a document as could be read, so that one fault does not hide another. */
export interface ReadableParts {
  readonly legevakt: z.infer<typeof legevakt> | undefined;
  readonly period: Job['period'] | undefined;
  readonly lines: readonly Placed<Job['lines'][number]>[];
  readonly doctors: readonly Placed<Job['doctors'][number]>[];
  readonly fairnessGroups: readonly Placed<Job['fairnessGroups'][number]>[];
  readonly absences: readonly Placed<Job['absences'][number]>[];
  readonly locks: readonly Placed<Job['locks'][number]>[];
  readonly published: readonly Placed<Job['published'][number]>[];
  readonly overrides: readonly Placed<Job['overrides'][number]>[];
  readonly wishes: readonly Placed<Job['wishes'][number]>[];
  readonly history: readonly Placed<Job['history'][number]>[];
  readonly elsewhere: readonly Placed<Job['elsewhere'][number]>[];
  readonly holidayHistory: readonly Placed<NonNullable<Job['holidayHistory']>[number]>[];
  readonly balances: readonly Placed<Job['balances'][number]>[];
  readonly exemptionLedger: readonly Placed<Job['exemptionLedger'][number]>[];
  readonly demand: Demand | undefined;
  readonly cost: Cost | undefined;
  /** The defaults where they cannot be read. */
  readonly competencePacks: Job['competencePacks'];
  readonly rulesOn: Job['rulesOn'];
  /** Whether every item of a section could be read; where not, what it lacks proves nothing. */
  readonly isWhole: Readonly<Record<'lines' | 'doctors', boolean>>;
  /** Ids as written, also of items that could not be read: a reference to them is not the fault. */
  readonly writtenIds: Readonly<Record<'lines' | 'doctors' | 'fairnessGroups', ReadonlySet<string>>>;
  /** Pools that some line or doctor is in. */
  readonly pools: ReadonlySet<string>;
}

export interface DocumentReading {
  /** Present where the schema has nothing to say. */
  readonly job: Job | undefined;
  readonly issues: readonly Issue[];
  readonly parts: ReadableParts;
}

/** Reads a job document against its schema: all issues, and the parts that stand. */
export function readDocument(raw: unknown): DocumentReading {
  const whole = jobDocument.safeParse(raw, { reportInput: true });
  const fields = isRecord(raw) ? raw : {};
  const read = <T>(section: string, schema: z.ZodType<T>): Placed<T>[] =>
    readSection(fields[section], schema);
  const lines = read('lines', vaktlinje);
  const doctors = read('doctors', doctor);
  return {
    job: whole.success ? whole.data : undefined,
    issues: whole.success ? [] : schemaIssues(whole.error),
    parts: {
      legevakt: salvage(fields['legevakt'], legevakt),
      period: salvage(fields['period'], z.strictObject({ from: localDate, to: localDate })),
      lines,
      doctors,
      fairnessGroups: read('fairnessGroups', fairnessGroup),
      absences: read('absences', absence),
      locks: read('locks', lock),
      published: read('published', publishedVakt),
      overrides: read('overrides', override),
      wishes: read('wishes', wish),
      history: read('history', historicVakt),
      elsewhere: read('elsewhere', elsewhereVakt),
      holidayHistory: read('holidayHistory', holidayWorked),
      balances: read('balances', balance),
      exemptionLedger: read('exemptionLedger', exemptionDays),
      demand: salvage(fields['demand'], demand),
      cost: salvage(fields['cost'], cost),
      competencePacks:
        salvage(fields['competencePacks'], jobDocument.shape.competencePacks) ??
        jobDocument.shape.competencePacks.parse(undefined),
      rulesOn: salvage(fields['rulesOn'], localDate),
      pools: new Set([...lines, ...doctors].flatMap(({ value }) => value.pools)),
      isWhole: { lines: isWhole(fields['lines'], lines), doctors: isWhole(fields['doctors'], doctors) },
      writtenIds: {
        lines: writtenIds(fields['lines']),
        doctors: writtenIds(fields['doctors']),
        fairnessGroups: writtenIds(fields['fairnessGroups']),
      },
    },
  };
}

function readSection<T>(raw: unknown, schema: z.ZodType<T>): Placed<T>[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((item: unknown, index) => {
    const value = salvage(item, schema);
    return value === undefined ? [] : [{ index, value }];
  });
}

function isWhole(raw: unknown, read: readonly unknown[]): boolean {
  return Array.isArray(raw) && raw.length === read.length;
}

/** Reads an item; where fields are faulty, once more without them. */
function salvage<T>(raw: unknown, schema: z.ZodType<T>): T | undefined {
  const first = schema.safeParse(raw);
  if (first.success) return first.data;
  const copy: unknown = structuredClone(raw);
  for (const issue of first.error.issues) {
    const keys =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of keys) removeAt(copy, path);
  }
  const second = schema.safeParse(copy);
  return second.success ? second.data : undefined;
}

function removeAt(root: unknown, path: readonly PropertyKey[]): void {
  const key = path.at(-1);
  let holder = root;
  for (const step of path.slice(0, -1)) holder = isRecord(holder) ? holder[String(step)] : undefined;
  if (key !== undefined && isRecord(holder) && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
}

function writtenIds(raw: unknown): ReadonlySet<string> {
  if (!Array.isArray(raw)) return new Set();
  return new Set(
    raw.flatMap((item: unknown) => (isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : [])),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
