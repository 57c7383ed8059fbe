import { z } from 'zod';
import { cutIntoPieces } from '../../domain/pieces.js';
import { heldVakter } from '../../domain/roster.js';
import { clockText, type LocalDate } from '../../domain/time.js';
import { isPrimaryDuty } from '../../domain/vakt.js';
import { isZero, minus, sum } from '../expression.js';
import { defineRule, type Violation } from '../rule.js';
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
  sources: [akuttmedisinforskriften('§ 7', 'text')],
  finding: 'breach',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    const { problem } = scope;
    const seen = new Set<string>();
    for (const { covering } of cutIntoPieces(problem.vakter)) {
      const key = covering.map(({ id }) => id).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const backers = covering
        .filter((vakt) => isPrimaryDuty(vakt) || vakt.kind === 'bakvakt')
        .flatMap((vakt) => {
          const mayBack = vakt.kind === 'bakvakt' ? 'mayBeBakvakt' : 'maySupervise';
          return problem.doctors
            .filter((doctor) => problem.competence(doctor, vakt.date)[mayBack])
            .map((doctor) => ({ doctor, vakt, held: scope.held(doctor, vakt) }))
            .filter(({ held }) => !isZero(held));
        });
      for (const vakt of covering) {
        if (!isPrimaryDuty(vakt)) continue;
        for (const doctor of problem.doctors) {
          if (problem.competence(doctor, vakt.date).solo) continue;
          const held = scope.held(doctor, vakt);
          if (isZero(held)) continue;
          const others = backers.filter((backer) => backer.vakt !== vakt && backer.doctor !== doctor);
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
    const held = heldVakter(roster).map(({ vakt, doctorId }) => {
      const doctor = problem.doctorById.get(doctorId);
      return {
        vakt,
        doctorId,
        competence: doctor === undefined ? undefined : problem.competence(doctor, vakt.date),
      };
    });
    const violations: Violation[] = [];
    for (const { vakt, doctorId, competence } of held) {
      if (!isPrimaryDuty(vakt) || competence === undefined || competence.solo) continue;
      const backers = held.filter(
        (other) =>
          other.doctorId !== doctorId &&
          (other.vakt.kind === 'bakvakt'
            ? other.competence?.mayBeBakvakt === true
            : isPrimaryDuty(other.vakt) && other.competence?.maySupervise === true),
      );
      let from = vakt.start;
      for (const { vakt: backer } of backers.sort((a, b) => a.vakt.start - b.vakt.start)) {
        if (backer.start > from) break;
        if (backer.end > from) from = backer.end;
      }
      if (from < vakt.end) violations.push(aloneFrom(doctorId, vakt.date, vakt.id, clockText(from)));
    }
    return violations;
  },

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} kan ikke ha vakt alene, og står uten kollega eller bakvakt fra kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} may not have vakt alone and stands without a colleague or bakvakt from ${detail['from'] ?? ''} on ${vaktIds.join()}.`,
  }),
});

function aloneFrom(doctorId: string, date: LocalDate, vaktId: string, from: string): Violation {
  return { doctorId, date, vaktIds: [vaktId], penalty: 1, detail: { from } };
}
