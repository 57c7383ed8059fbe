import type { Issue } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { buildReport } from '../reports/report.js';
import { renderRosterPage } from '../reports/roster-html.js';
import { writeRosterCsv } from '../reports/roster-csv.js';
import { withoutMendable } from '../rules/mendable-findings.js';
import { verifyRoster } from '../rules/verify-roster.js';
import { heldSeats } from './held-seats.js';
import { readJob } from './read-job.js';
import type { RosterContents } from './roster-store.js';
import { sealRoster } from './seal-roster.js';
import { doctorIssues, vaktIssues } from './unknown-ids.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

export interface ReviewRequest {
  /** The job document that the roster belongs to. */
  readonly document: unknown;
  /** Doctor id by vakt id; null = empty. */
  readonly assignments: Readonly<Record<string, string | null>>;
  /** What other legevakter have published, as {@link knownElsewhere} tells. */
  readonly elsewhere: KnownElsewhere;
}

export type ReviewOutcome =
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | { readonly ok: true; readonly contents: Omit<RosterContents, 'document'> };

/**
 * Reviews a roster in a thread or process of its own.
 *
 * @throws {CheckTookTooLongError}
 */
export type ReviewInBackground = (request: ReviewRequest) => Promise<ReviewOutcome>;

/** Everything that is stored of a roster that no search has found: every rule's checker has read it. A breach is a finding, not an issue. */
export function reviewRoster({ document, assignments, elsewhere }: ReviewRequest): ReviewOutcome {
  const reading = readJob(document, elsewhere.vakter);
  if (!reading.ok)
    return { ok: false, issues: reading.issues.filter(({ severity }) => severity === 'error') };
  const { problem, rules, warnings } = reading;
  const issues = unknownIds(assignments, problem);
  if (issues.length > 0) return { ok: false, issues };
  const roster: Roster = { problem, assignments: inOrder(assignments, problem) };
  const findings = withoutMendable(verifyRoster(roster, rules), roster, rules);
  const report = buildReport({ roster, findings, rules, tiers: [], warnings });
  const { legevakt, period } = problem.job;
  return {
    ok: true,
    contents: {
      roster: {
        version: 'vaktplan/roster/1',
        legevakt: legevakt.id,
        period,
        assignments: [...roster.assignments].map(([vakt, doctor]) => ({ vakt, doctor })),
      },
      report,
      csv: writeRosterCsv(roster),
      html: renderRosterPage(roster, report),
      held: heldSeats(roster),
      seal: sealRoster(document, roster, rules, { search: null, elsewhere }),
      elsewhere,
      unfilled: report.summary.unfilled.length,
      breaches: report.summary.hardBreaches,
    },
  };
}

function inOrder(
  assignments: ReviewRequest['assignments'],
  { vakter }: Problem,
): ReadonlyMap<string, string> {
  return new Map(
    vakter.flatMap(({ id }): [string, string][] => {
      const doctor = assignments[id];
      return typeof doctor === 'string' ? [[id, doctor]] : [];
    }),
  );
}

function unknownIds(assignments: ReviewRequest['assignments'], problem: Problem): Issue[] {
  return Object.entries(assignments).flatMap(([vakt, doctor]) => {
    const path = ['assignments', vakt];
    return [
      ...vaktIssues(problem, vakt, path),
      ...(doctor === null ? [] : doctorIssues(problem, doctor, path)),
    ];
  });
}
