import { z } from 'zod';
import { cutIntoPieces } from '../../domain/pieces.js';
import type { Doctor } from '../../domain/doctor.js';
import { periodSpan, type Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import { clockText, type LocalDate } from '../../domain/time.js';
import { isPrimaryDuty, type Duty } from '../../domain/vakt.js';
import type { LinearExpression } from '../../../solver/index.js';
import { constant, isZero, minus, sum } from '../expression.js';
import { defineRule, type ModelScope, type Violation } from '../rule.js';
import { akuttmedisinforskriften } from '../sources.js';

/** A doctor who may not have vakt alone never stands without a qualified colleague or bakvakt, minute by minute. */
export const competentCover = defineRule({
  id: 'competent-cover',
  title: {
    nb: 'Kompetent lege eller bakvakt bak hver lege',
    en: 'A competent colleague or bakvakt behind every doctor',
  },
  statement: {
    nb: 'Så lenge en lege som ikke kan ha vakt alene er på vakt, er en annen lege som kan veilede på vakt eller bakvakt, i hele tidsrommet. Kompetansen leses på vaktens startdato.',
    en: 'While a doctor who may not have vakt alone is on duty, another doctor who may supervise is on duty or bakvakt, for the whole time. Competence is read at the start date of the vakt.',
  },
  strength: 'skal',
  sources: [akuttmedisinforskriften('§ 7', 'derived')],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    const { problem } = scope;
    const seen = new Set<string>();
    for (const { covering } of cutIntoPieces<Duty>([...problem.vakter, ...backingHistory(problem)])) {
      const key = covering.map(({ id }) => id).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const backers = covering
        .filter((duty) => isPrimaryDuty(duty) || duty.kind === 'bakvakt')
        .flatMap((duty) => possibleBackers(scope, duty));
      for (const vakt of covering) {
        if (!isPrimaryDuty(vakt) || !problem.vaktById.has(vakt.id)) continue;
        for (const doctor of problem.doctors) {
          if (problem.competence(doctor, vakt.date).solo) continue;
          const held = heldOf(scope, doctor, vakt);
          if (isZero(held)) continue;
          const others = backers.filter((backer) => backer.duty !== vakt && backer.doctor !== doctor);
          scope.atMost(minus(held, sum(others.map((backer) => backer.held))), 0, {
            doctorId: doctor.id,
            date: vakt.date,
            about: `${doctor.id} ${vakt.id}`,
          });
        }
      }
    }
  },

  check(roster) {
    const { problem } = roster;
    const held = heldVakter(roster).map(({ vakt, doctorId }) => ({ duty: vakt, doctorId }));
    const history = problem.doctors.flatMap(({ id }) =>
      (problem.historyByDoctor.get(id) ?? []).map((duty) => ({ duty, doctorId: id })),
    );
    const violations: Violation[] = [];
    for (const { duty, doctorId } of held) {
      const doctor = problem.doctorById.get(doctorId);
      if (doctor === undefined || !isPrimaryDuty(duty) || problem.competence(doctor, duty.date).solo)
        continue;
      const backers = [...history, ...held].filter((other) => {
        const backer = problem.doctorById.get(other.doctorId);
        if (backer === undefined || backer.id === doctorId) return false;
        const { mayBeBakvakt, maySupervise } = problem.competence(backer, other.duty.date);
        return other.duty.kind === 'bakvakt' ? mayBeBakvakt : isPrimaryDuty(other.duty) && maySupervise;
      });
      let from = duty.start;
      for (const { duty: backing } of backers.sort((a, b) => a.duty.start - b.duty.start)) {
        if (backing.start > from) break;
        if (backing.end > from) from = backing.end;
      }
      if (from < duty.end) violations.push(aloneFrom(doctorId, duty.date, duty.id, clockText(from)));
    }
    return violations;
  },

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} kan ikke ha vakt alene, og står uten kollega eller bakvakt fra kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} may not have vakt alone and stands without a colleague or bakvakt from ${detail['from'] ?? ''} on ${vaktIds.join()}.`,
  }),
});

interface Backer {
  readonly doctor: Doctor;
  readonly duty: Duty;
  readonly held: LinearExpression;
}

function possibleBackers(scope: ModelScope, duty: Duty): Backer[] {
  const { problem } = scope;
  const mayBack = duty.kind === 'bakvakt' ? 'mayBeBakvakt' : 'maySupervise';
  return problem.doctors
    .filter((doctor) => problem.competence(doctor, duty.date)[mayBack])
    .map((doctor) => ({ doctor, duty, held: heldOf(scope, doctor, duty) }))
    .filter(({ held }) => !isZero(held));
}

/** History is held for certain; a vakt of the period perhaps. */
function heldOf(scope: ModelScope, doctor: Doctor, duty: Duty): LinearExpression {
  const vakt = scope.problem.vaktById.get(duty.id);
  if (vakt !== undefined) return scope.held(doctor, vakt);
  return constant(scope.problem.historyByDoctor.get(doctor.id)?.includes(duty) === true ? 1 : 0);
}

/** What was begun before the period and can still stand behind a doctor in it. */
function backingHistory(problem: Problem): Duty[] {
  const { start } = periodSpan(problem);
  return [...problem.historyByDoctor.values()].flat().filter(({ end }) => end > start);
}

function aloneFrom(doctorId: string, date: LocalDate, vaktId: string, from: string): Violation {
  return { doctorId, date, vaktIds: [vaktId], penalty: 1, detail: { from } };
}
