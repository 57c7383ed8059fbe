import { forOwnEyes } from '../explain/own-answer.js';
import type { WhyAnswer } from '../explain/why.js';
import type { Issue } from '../domain/issue.js';
import type { AnswerWhyInBackground, WhyRequest } from './answer-why.js';
import type { RosterStore } from './roster-store.js';
import type { RosterVersion } from './roster-version.js';
import { knownElsewhere } from './vakter-elsewhere.js';

export interface AskWhyParts {
  readonly rosters: RosterStore;
  readonly answerWhy: AnswerWhyInBackground;
}

export interface WhyQuestion {
  readonly roster: RosterVersion;
  readonly vakt: string;
  readonly doctor: string;
  /** The doctor asks, who is told nothing of others. */
  readonly isOwn: boolean;
}

export type AskWhyOutcome =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'answered'; readonly answer: WhyAnswer };

/** Few enough for somebody who waits; the search starts from a roster that is good already. */
const iterations = 3;
const seconds = 30;

/**
 * Why a doctor has a vakt of a stored version, or has not.
 *
 * @throws {CheckTookTooLongError}
 */
export async function askWhy(
  { rosters, answerWhy }: AskWhyParts,
  { isOwn, ...question }: WhyQuestion,
): Promise<AskWhyOutcome> {
  const request = await whyRequest(rosters, question);
  const outcome = await answerWhy(request);
  if (outcome.kind === 'invalid' || !isOwn) return outcome;
  return { kind: 'answered', answer: forOwnEyes(outcome.answer, doctorsOf(request.document)) };
}

/** The question with all that is stored of the version. */
export async function whyRequest(
  rosters: RosterStore,
  { roster, vakt, doctor }: Omit<WhyQuestion, 'isOwn'>,
): Promise<WhyRequest> {
  const document = await rosters.rosterDocument(roster.id);
  const held = await rosters.heldSeats(roster.id);
  const bounds = roster.seal?.search?.bounds ?? [];
  return {
    document,
    assignments: held.map((seat) => ({ vakt: seat.vakt, doctor: seat.doctor })),
    proven: bounds.map(({ bound, ...place }) => ({ ...place, bound: bound ?? undefined })),
    ...{ vakt, doctor, iterations, seconds },
    elsewhere: await knownElsewhere(rosters, document),
  };
}

/** Ids of a document that has been read without a fault. */
function doctorsOf(document: unknown): string[] {
  const { doctors } = document as { readonly doctors: readonly { readonly id: string }[] };
  return doctors.map(({ id }) => id);
}
