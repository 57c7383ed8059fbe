import { isDeepStrictEqual } from 'node:util';
import { error, toPointer, type Issue, type Text } from '../domain/issue.js';
import { jobDocument, type Job } from '../domain/job/job.js';
import type { JobText } from '../domain/job/job-text.js';
import { schemaIssues } from '../domain/job/schema-issues.js';
import { carrySeats } from '../scenarios/changes/carry-seats.js';
import { changeNamed, type TypedChange } from '../scenarios/changes/registry.js';
import { FailedChanges } from './failed-changes.js';
import { issuesAtChanges, type ChangeTrace } from './issues-at-changes.js';
import { applyJsonPatch, type JsonPatch } from './json-patch.js';

export type ChangesOutcome =
  | {
      readonly ok: true;
      readonly document: unknown;
      /** How each change has gone, for {@link issuesAtChanges}. */
      readonly traces: readonly ChangeTrace[];
    }
  /** Pointers are into the scenario: they start at `/changes`. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Of a change that failed. */
const idle: ChangeTrace = { before: undefined, after: undefined };

/** A document on its way through a list of changes. One that fails is left out, and those behind it are tried on what there is. */
export class AppliedChanges {
  private readonly traces: ChangeTrace[] = [];
  private readonly issues: Issue[] = [];
  private readonly failed = new FailedChanges();
  private copied = 0;
  /** As the document is read, where that is known: after a patch it may be anything. */
  private read: Job | undefined;
  /** Before the last patch, and how many changes there were then. */
  private unpatched: { readonly document: unknown; readonly changes: number };

  private document: unknown;

  constructor(document: unknown) {
    this.document = document;
    this.unpatched = { document, changes: 0 };
  }

  patch(run: JsonPatch): void {
    const from = this.traces.length;
    this.unpatched = { document: this.document, changes: from };
    const patched = applyJsonPatch(this.document, run, this.copied);
    const isOwn = run.map((operation) => this.failed.leaveAlone(operation));
    if (!patched.ok)
      this.issues.push(...patched.issues.filter((issue) => isOwn[placeOf(issue)]).map(inRun(from)));
    for (const [index, operation] of run.entries()) {
      const place = patched.places[index];
      if (place === undefined) this.failed.addOperation(operation);
      this.traces.push(place === undefined ? idle : { operation, place });
    }
    ({ value: this.document, copied: this.copied } = patched);
    this.read = undefined;
  }

  change(change: TypedChange): void {
    const read = this.readDocument();
    const before = this.document;
    const isDone = read !== undefined && this.applyTyped(change, { document: before as JobText, read });
    this.traces.push(isDone ? { before, after: this.document } : idle);
  }

  outcome(): ChangesOutcome {
    // A whole list is read as any job; of one that fails a patch at the end is still to be judged.
    if (this.issues.length > 0) this.readDocument();
    return this.issues.length > 0
      ? { ok: false, issues: this.issues }
      : { ok: true, document: this.document, traces: this.traces };
  }

  /** False where it failed; then the document is as it was. */
  private applyTyped(change: TypedChange, was: { readonly document: JobText; readonly read: Job }): boolean {
    const index = this.traces.length;
    const outcome = changeNamed(change.change).apply(was.document, change);
    if (!outcome.ok) {
      const own = this.failed.ownFaults(change, was.document, outcome.issues);
      this.issues.push(...own.map(inChange(index)));
      this.failed.addTyped(change, outcome.issues);
      return false;
    }
    const after = carrySeats(was.document, outcome.document);
    const now = readJobText(after);
    const isIdle = now.success && isDeepStrictEqual(was.read, now.data);
    if (now.success && !isIdle) {
      this.document = after;
      this.read = now.data;
      return true;
    }
    if (this.failed.isEmpty)
      this.issues.push(
        ...(now.success
          ? [changesNothing(index)]
          : issuesAtChanges(schemaIssues(now.error), [...this.traces, { before: was.document, after }])),
      );
    // What changes nothing is missed by nobody.
    if (!isIdle) this.failed.addTyped(change, []);
    return false;
  }

  /** As a job. A patch that has made no job of it is taken back; undefined where it was none before that either. */
  private readDocument(): Job | undefined {
    if (this.read !== undefined) return this.read;
    const now = readJobText(this.document);
    if (now.success) this.read = now.data;
    else if (this.document !== this.unpatched.document) this.takeBack(schemaIssues(now.error));
    else if (this.issues.length === 0) this.issues.push(...issuesAtChanges(schemaIssues(now.error), []));
    return this.read;
  }

  private takeBack(faults: readonly Issue[]): void {
    const blamed = issuesAtChanges(faults, this.traces);
    // What no single change is to blame for may come of those that failed.
    this.issues.push(...blamed.filter(({ pointer }) => pointer !== '/changes' || this.failed.isEmpty));
    for (const [index, trace] of this.traces.entries()) {
      if (index < this.unpatched.changes || !('operation' in trace)) continue;
      this.failed.addOperation(trace.operation);
      this.traces[index] = idle;
    }
    this.document = this.unpatched.document;
    this.readDocument();
  }
}

/** With defaults filled in: what is only written otherwise is no change. */
function readJobText(document: unknown) {
  return jobDocument.safeParse(document, { reportInput: true });
}

/** Pointers into the change become pointers into the scenario. */
function inChange(index: number): (issue: Issue) => Issue {
  return (issue) => ({ ...issue, pointer: `${toPointer(['changes', index])}${issue.pointer}` });
}

/** Pointers into a run of operations become pointers into the scenario. */
function inRun(from: number): (issue: Issue) => Issue {
  return (issue) => {
    const [, , ...rest] = issue.pointer.split('/');
    return { ...issue, pointer: [toPointer(['changes', from + placeOf(issue)]), ...rest].join('/') };
  };
}

/** Which operation of its run an issue is about. */
function placeOf({ pointer }: Issue): number {
  return Number(pointer.split('/')[1]);
}

function changesNothing(index: number): Issue {
  const message: Text = {
    nb: 'Endringen endrer ingenting: jobben er slik fra før.',
    nn: 'Endringa endrar ingenting: jobben er slik frå før.',
    en: 'The change changes nothing: the job is like that already.',
  };
  return error('CHANGE_WITHOUT_EFFECT', ['changes', index], message);
}
