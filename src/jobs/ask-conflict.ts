import type { ExplainInBackground, ExplainOutcome } from './explain-vakt.js';
import type { RosterStore } from './roster-store.js';
import { knownElsewhere } from './vakter-elsewhere.js';

export interface AskConflictParts {
  readonly rosters: RosterStore;
  readonly explain: ExplainInBackground;
}

/** Somebody waits for the answer. */
const seconds = 40;

/**
 * Why a vakt of a stored version is empty, and what would fill it.
 *
 * @throws {CheckTookTooLongError}
 */
export async function askConflict(
  { rosters, explain }: AskConflictParts,
  { roster, vakt }: { readonly roster: string; readonly vakt: string },
): Promise<ExplainOutcome> {
  const [document, held] = await Promise.all([rosters.rosterDocument(roster), rosters.heldSeats(roster)]);
  return explain({
    document,
    assignments: held.map((seat) => ({ vakt: seat.vakt, doctor: seat.doctor })),
    vakt,
    elsewhere: await knownElsewhere(rosters, document),
    seconds,
  });
}
