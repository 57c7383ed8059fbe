import type { LinearExpression } from '../../solver/index.js';
import { mayStandBehind, type Backer, type BackingQuestion } from '../domain/backing.js';
import type { Doctor } from '../domain/doctor.js';
import { cutIntoPieces } from '../domain/pieces.js';
import { periodSpan, type Problem } from '../domain/problem.js';
import { isPrimaryDuty, type Duty, type Vakt } from '../domain/vakt.js';
import { constant, isZero, minus, sum } from './expression.js';
import type { ModelScope, Subject } from './rule.js';

/** A doctor who leans on others in a vakt. */
export interface LeaningPair {
  readonly doctor: Doctor;
  readonly vakt: Vakt;
  readonly held: LinearExpression;
  /** How many stand behind, once for each part of the vakt in which others may do so; one array for all who lean on the same. */
  readonly behind: readonly LinearExpression[];
  readonly subject: Subject;
}

interface PossibleBacker extends Backer {
  readonly held: LinearExpression;
}

/**
 * Constraint half of "somebody stands behind": one row for each part of each vakt. A vakt is one doctor's, so those who lean on the same
 * others share a row.
 */
export function keepBacked(scope: ModelScope, question: BackingQuestion): void {
  const alikeByBehind = new Map<LeaningPair['behind'], LeaningPair[]>();
  for (const pair of leaningPairs(scope, question)) {
    if (scope.isSilent(pair.subject)) continue;
    const alike = alikeByBehind.get(pair.behind) ?? [];
    alikeByBehind.set(pair.behind, alike);
    alike.push(pair);
  }
  for (const [behind, alike] of alikeByBehind) {
    const held = sum(alike.map((pair) => pair.held));
    for (const others of behind) scope.atMost(minus(held, others), 0, commonSubject(alike));
  }
}

function commonSubject(pairs: readonly LeaningPair[]): Subject {
  const [first, ...others] = pairs;
  if (first === undefined) throw new RangeError('No pair, no subject');
  return others.length === 0 ? first.subject : { date: first.vakt.date, about: first.vakt.id };
}

/** Every pair of the period that leans, cut where others begin or end. O(leaning pairs x overlapping duties x doctors). */
export function leaningPairs(scope: ModelScope, { leans, counts }: BackingQuestion): LeaningPair[] {
  const { problem } = scope;
  const parts = partsByVakt(problem);
  const backersOf = rememberBackers(scope);
  return problem.vakter.filter(isPrimaryDuty).flatMap((vakt) => {
    const leaning = problem.doctors.filter(
      (doctor) => leans(doctor, vakt) && !isZero(scope.held(doctor, vakt)),
    );
    if (leaning.length === 0) return [];
    const backersByPart = (parts.get(vakt.id) ?? []).map((others) => others.flatMap(backersOf));
    const mayBack = new Set(backersByPart.flatMap((backers) => backers.map(({ doctor }) => doctor)));
    const behindAll = sumByPart(backersByPart);
    return leaning.map((doctor): LeaningPair => {
      const isCounted = (backer: Backer): boolean =>
        backer.doctor !== doctor && (counts?.(backer, doctor, vakt) ?? true);
      return {
        doctor,
        vakt,
        held: scope.held(doctor, vakt),
        behind:
          counts === undefined && !mayBack.has(doctor)
            ? behindAll
            : sumByPart(backersByPart.map((backers) => backers.filter(isCounted))),
        subject: { doctorId: doctor.id, date: vakt.date, about: `${doctor.id} ${vakt.id}` },
      };
    });
  });
}

/** How many stand behind in each part; parts that the same duties last through count once. */
function sumByPart(backersByPart: readonly (readonly PossibleBacker[])[]): readonly LinearExpression[] {
  const behind = new Map<string, LinearExpression>();
  for (const backers of backersByPart) {
    const key = [...new Set(backers.map(({ duty }) => duty.id))].join(' ');
    if (!behind.has(key)) behind.set(key, sum(backers.map(({ held }) => held)));
  }
  return [...behind.values()];
}

/** Whether the doctor holds a duty: a vakt of the period perhaps, history for certain. */
export function heldOf(scope: ModelScope, doctor: Doctor, duty: Duty): LinearExpression {
  const vakt = scope.problem.vaktById.get(duty.id);
  if (vakt !== undefined) return scope.held(doctor, vakt);
  return constant(scope.problem.historyByDoctor.get(doctor.id)?.includes(duty) === true ? 1 : 0);
}

/** What was begun before the period and lasts into it. */
export function reachingIn(problem: Problem): Duty[] {
  const { start } = periodSpan(problem);
  return [...problem.historyByDoctor.values()].flat().filter(({ end }) => end > start);
}

/** For each vakt the other duties in each part of it. */
function partsByVakt(problem: Problem): Map<string, Duty[][]> {
  const parts = new Map<string, Duty[][]>(problem.vakter.map(({ id }) => [id, []]));
  for (const { covering } of cutIntoPieces<Duty>([...problem.vakter, ...reachingIn(problem)]))
    for (const { id } of covering) parts.get(id)?.push(covering.filter((other) => other.id !== id));
  return parts;
}

function rememberBackers(scope: ModelScope): (duty: Duty) => readonly PossibleBacker[] {
  const known = new Map<string, readonly PossibleBacker[]>();
  return (duty) => {
    const found =
      known.get(duty.id) ??
      scope.problem.doctors
        .filter((doctor) => mayStandBehind(scope.problem, { doctor, duty }))
        .map((doctor) => ({ doctor, duty, held: heldOf(scope, doctor, duty) }))
        .filter(({ held }) => !isZero(held));
    known.set(duty.id, found);
    return found;
  };
}
