import { FlipEffects, type FlipEffect } from '../../solver/index.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { buildRosterModel, pointOf } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';

/** A vakt goes from one doctor, or nobody, to another. */
export interface Move {
  readonly vakt: string;
  readonly from: string | undefined;
  readonly to: string;
}

/**
 * What moves would do to a roster. A breach of the holder's that the next doctor would have as well counts as theirs: a move breaks what is broken more
 * than before, or more than where nobody had the vakter. Undefined where a rule keeps a doctor off one of the vakter whatever the rest looks like.
 */
export type EffectOfMoves = (moves: readonly Move[]) => FlipEffect | undefined;

/** The roster as though nothing were locked: who asks for another doctor would lift the lock. */
export function withoutLocks(roster: Roster): Roster {
  const { problem } = roster;
  const unlocked: Problem = { ...problem, job: { ...problem.job, locks: [] }, lockByVakt: new Map() };
  return { ...roster, problem: unlocked };
}

/**
 * Reads the effects from the model, a change at a time.
 *
 * @param asked the vakt that is asked about. Every doctor has an effect there, who is kept off too: those break rows of the rules that say so.
 * Only moves of this vakt, and of others to its holder, have one then.
 */
export function makeEffectOfMoves(
  roster: Roster,
  rules: readonly ActiveRule[],
  asked?: string,
): EffectOfMoves {
  const { problem, assignments } = roster;
  const openVakter = new Set([...(asked === undefined ? [] : [asked]), ...heldAgainstRules(roster, rules)]);
  const holder = asked === undefined ? undefined : assignments.get(asked);
  const isAsked = ({ vaktId, doctorId }: { readonly vaktId: string; readonly doctorId: string }): boolean =>
    asked === undefined || vaktId === asked || doctorId === holder || assignments.get(vaktId) === doctorId;
  const rosterModel = buildRosterModel(problem, rules, { openVakter, isAsked });
  const variableOf = new Map(
    rosterModel.pairs.map(({ vaktId, doctorId, variable }) => [`${vaktId} ${doctorId}`, variable]),
  );
  const effects = new FlipEffects(rosterModel.model, pointOf(rosterModel, roster));
  return (moves) => {
    const given = moves.flatMap(({ vakt, from }) => (from === undefined ? [] : [`${vakt} ${from}`]));
    const taken = moves.map(({ vakt, to }) => `${vakt} ${to}`);
    const [off, on] = [given, taken].map((pairs) => pairs.flatMap((pair) => variableOf.get(pair) ?? []));
    return off?.length === given.length && on?.length === taken.length ? effects.of({ off, on }) : undefined;
  };
}

/** Somebody has put a doctor there whom a rule keeps off; the model must know the pair all the same. */
function heldAgainstRules({ problem, assignments }: Roster, rules: readonly ActiveRule[]): string[] {
  const hard = rules.filter(({ mode, hasExclusions }) => mode === 'hard' && hasExclusions);
  return problem.vakter
    .filter((vakt) => {
      const doctor = problem.doctorById.get(assignments.get(vakt.id) ?? '');
      return doctor !== undefined && hard.some((active) => active.excludes(doctor, vakt, problem));
    })
    .map(({ id }) => id);
}
