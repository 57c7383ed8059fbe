import { loadHighsBackend } from '../../solver/index.js';
import { error, type Issue, type Text } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import { toParts, type ConflictPart } from '../explain/conflict-parts.js';
import { conflictSentence } from '../explain/conflict-sentence.js';
import { findVaktConflict, type VaktConflict } from '../explain/vakt-conflict.js';
import { explainUnfilledVakt, type UnfilledVakt } from '../reports/unfilled.js';
import { findRepairs, type Repair } from './find-repairs.js';
import type { Assignments } from './planning.js';
import { readJob } from './read-job.js';
import { vaktIssues } from './unknown-ids.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

export interface ExplainRequest {
  /** The job document that the roster belongs to. */
  readonly document: unknown;
  readonly assignments: Assignments;
  /** Id of an empty vakt. */
  readonly vakt: string;
  /** What other legevakter have published. */
  readonly elsewhere?: KnownElsewhere | undefined;
  /** For all of it; what has been found by then is the answer. */
  readonly seconds: number;
}

/** Why a vakt is empty, and what would fill it: `vaktplan/conflict/1`. Doctors and vakter by id, never by name. */
export interface VaktExplanation {
  readonly version: 'vaktplan/conflict/1';
  readonly vakt: string;
  readonly status: VaktConflict['kind'];
  readonly sentence: Text;
  /** What cannot hold together; empty where nothing stands in the way or nothing is known. */
  readonly parts: readonly ConflictPart[];
  /** What stands in each doctor's way in this roster. */
  readonly doctors: Pick<UnfilledVakt, 'excluded' | 'tried'>;
  /** Best first. */
  readonly repairs: readonly Repair[];
}

export type ExplainOutcome =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'explained'; readonly explanation: VaktExplanation };

/**
 * Explains an empty vakt in a thread or process of its own.
 *
 * @throws {CheckTookTooLongError}
 */
export type ExplainInBackground = (request: ExplainRequest) => Promise<ExplainOutcome>;

/** Nodes of each question to the backend. */
const nodes = 2000;
/** At most this part of the time goes to the conflict itself. */
const conflictShare = 0.5;
const mostSecondsEach = 3;

export async function explainVakt(
  { document, assignments, vakt: id, elsewhere, seconds }: ExplainRequest,
  now: () => number,
): Promise<ExplainOutcome> {
  const begun = now();
  const known = elsewhere?.vakter ?? [];
  const reading = readJob(document, known);
  if (!reading.ok) return { kind: 'invalid', issues: reading.issues };
  const { problem, rules } = reading;
  const roster: Roster = {
    problem,
    assignments: new Map(assignments.map(({ vakt, doctor }) => [vakt, doctor])),
  };
  const vakt = problem.vaktById.get(id);
  if (vakt === undefined) return { kind: 'invalid', issues: vaktIssues(problem, id, ['vakt']) };
  const none = whyNoShortage(roster, vakt);
  if (none !== undefined) return { kind: 'invalid', issues: [none] };
  const backend = await loadHighsBackend({ now });
  const isPast = (share: number) => () => now() - begun >= seconds * share;
  const conflict = findVaktConflict(roster, rules, vakt, {
    backend,
    nodes,
    shouldStop: isPast(conflictShare),
  });
  const groups = 'groups' in conflict ? conflict.groups : [];
  const repairs = await findRepairs(
    { document, roster, rules, vakt, groups, elsewhere: known },
    {
      backend,
      now,
      shouldStop: isPast(1),
      secondsEach: Math.min(mostSecondsEach, seconds),
      conflictLimits: { nodes, shouldStop: isPast(1) },
    },
  );
  const { excluded, tried } = explainUnfilledVakt(roster, rules, vakt);
  return {
    kind: 'explained',
    explanation: {
      version: 'vaktplan/conflict/1',
      vakt: id,
      status: conflict.kind,
      sentence: conflictSentence(conflict, vakt),
      parts: toParts(groups, problem, rules),
      doctors: { excluded, tried },
      repairs,
    },
  };
}

/** `undefined` where the vakt is one that should have a doctor and has none. */
function whyNoShortage({ assignments }: Roster, { id, requirement }: Vakt): Issue | undefined {
  const doctor = assignments.get(id);
  if (doctor !== undefined)
    return noShortage({
      nb: `Vakten ${id} har lege: ${doctor}. Spør hvorfor nettopp den legen har den, eller hvem som kunne hatt den i stedet.`,
      nn: `Vakta ${id} har lege: ${doctor}. Spør kvifor nettopp den legen har ho, eller kven som kunne hatt ho i staden.`,
      en: `The vakt ${id} has a doctor: ${doctor}. Ask why that doctor has it, or who could have it instead.`,
    });
  if (requirement === 'minimum') return undefined;
  return noShortage({
    nb: `Vakten ${id} kan være tom.`,
    nn: `Vakta ${id} kan vere tom.`,
    en: `The vakt ${id} may be empty.`,
  });
}

function noShortage(message: Text): Issue {
  return error('VAKT_NOT_UNFILLED', ['vakt'], message);
}
