import { error, type Issue, type Text } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import type { LocalDate } from '../domain/time.js';
import { assessResilience, type Resilience } from '../explain/resilience.js';
import { writeResilienceCsv } from '../explain/resilience-csv.js';
import { findWhoInstead, type WhoInstead } from '../explain/who-instead.js';
import type { Roster } from '../domain/roster.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { readJob } from './read-job.js';
import type { RosterStore } from './roster-store.js';
import { doctorIssues, vaktIssues } from './unknown-ids.js';
import { knownElsewhere, type KnownElsewhere, type VakterElsewhere } from './vakter-elsewhere.js';

/** What is asked of a roster: who may have a vakt instead, or who may step in for whom. */
export type StandInQuestion =
  | { readonly kind: 'who-instead'; readonly vakt: string }
  | {
      readonly kind: 'resilience';
      readonly doctor?: string | undefined;
      readonly from?: LocalDate | undefined;
    };

export interface StandInRequest {
  /** The job document that the roster belongs to. */
  readonly document: unknown;
  /** Doctor id by vakt id. */
  readonly assignments: Readonly<Record<string, string>>;
  readonly elsewhere: KnownElsewhere;
  readonly question: StandInQuestion;
}

export type StandInOutcome =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'who-instead'; readonly answer: WhoInstead }
  | { readonly kind: 'resilience'; readonly answer: Resilience; readonly csv: string };

/**
 * Answers in a thread or process of its own.
 *
 * @throws {CheckTookTooLongError}
 */
export type AnswerStandIns = (request: StandInRequest) => Promise<StandInOutcome>;

/** A question about a version as it stands; the version must exist. */
export async function askStandIns(
  rosters: Pick<RosterStore, 'rosterDocument' | 'heldSeats'> & VakterElsewhere,
  answer: AnswerStandIns,
  { roster, question }: { readonly roster: string; readonly question: StandInQuestion },
): Promise<StandInOutcome> {
  const document = await rosters.rosterDocument(roster);
  const held = await rosters.heldSeats(roster);
  return answer({
    document,
    assignments: Object.fromEntries(held.map(({ vakt, doctor }) => [vakt, doctor])),
    elsewhere: await knownElsewhere(rosters, document),
    question,
  });
}

export function answerStandIns({
  document,
  assignments,
  elsewhere,
  question,
}: StandInRequest): StandInOutcome {
  const reading = readJob(document, elsewhere.vakter);
  if (!reading.ok)
    return { kind: 'invalid', issues: reading.issues.filter(({ severity }) => severity === 'error') };
  const { problem, rules } = reading;
  return answerOnRoster({ problem, assignments: new Map(Object.entries(assignments)) }, rules, question);
}

/** Says of a roster that has been read who may step in. */
export function answerOnRoster(
  roster: Roster,
  rules: readonly ActiveRule[],
  question: StandInQuestion,
): StandInOutcome {
  const { problem } = roster;
  if (question.kind === 'who-instead') {
    const vakt = problem.vaktById.get(question.vakt);
    if (vakt === undefined) return { kind: 'invalid', issues: vaktIssues(problem, question.vakt, ['vakt']) };
    return { kind: 'who-instead', answer: findWhoInstead(roster, rules, vakt) };
  }
  const { doctor, from } = question;
  const issues = [
    ...(doctor === undefined ? [] : doctorIssues(problem, doctor, ['doctor'])),
    ...(from === undefined || from <= problem.job.period.to ? [] : [afterPeriod(problem, from)]),
  ];
  if (issues.length > 0) return { kind: 'invalid', issues };
  const answer = assessResilience(roster, rules, question);
  return { kind: 'resilience', answer, csv: writeResilienceCsv(problem, answer) };
}

function afterPeriod({ job: { period } }: Problem, from: LocalDate): Issue {
  const message: Text = {
    nb: `Vaktplanen gjelder ${period.from}–${period.to}; det er ingen vakter i den fra ${from}.`,
    nn: `Vaktplanen gjeld ${period.from}–${period.to}; det er ingen vakter i han frå ${from}.`,
    en: `The roster is for ${period.from}–${period.to}; it has no vakter from ${from} on.`,
  };
  return error('DATE_AFTER_PERIOD', ['from'], message);
}
