import { z } from 'zod';
import { mayStandBehind } from '../../domain/backing.js';
import type { Doctor } from '../../domain/doctor.js';
import { cutIntoPieces } from '../../domain/pieces.js';
import { periodSpan, type Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import { clockText } from '../../domain/time.js';
import { isPrimaryDuty, type Duty } from '../../domain/vakt.js';
import type { LinearExpression } from '../../../solver/index.js';
import { heldOf, reachingIn } from '../backing-rows.js';
import { constant, isZero, minus, scale, sum } from '../expression.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule, type ModelScope } from '../rule.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  maxDoctors: z
    .int()
    .min(1)
    .max(20)
    .default(2)
    .describe('Doctors who may not have vakt alone, for each bakvakt on duty'),
});

/** Not too many doctors lean on one bakvakt at the same instant. */
export const bakvaktSupervisees = defineRule({
  id: 'bakvakt-supervisees',
  title: {
    nb: 'Ikke for mange leger bak én bakvakt',
    nn: 'Ikkje for mange legar bak éin bakvakt',
    en: 'Not too many doctors to one bakvakt',
  },
  statement: {
    nb: 'Høyst så mange leger som ikke kan ha vakt alene, støtter seg på hver bakvakt i samme øyeblikk. De som har en kollega på vakt som kan veilede, regnes ikke med. Teller for hver bakvakt det meste utover grensen i vakten.',
    nn: 'Høgst så mange legar som ikkje kan ha vakt åleine, støttar seg på kvar bakvakt i same augeblink. Dei som har ein kollega på vakt som kan rettleie, blir ikkje rekna med. Tel for kvar bakvakt det meste utover grensa i vakta.',
    en: 'At most so many doctors who may not have vakt alone lean on each bakvakt at the same instant. Those who have a colleague on duty who may supervise do not count. Counts for each bakvakt the most above the limit in its vakt.',
  },
  strength: 'local',
  sources: [productChoice('grensen er lokal; ingen norsk regel om antall er funnet')],
  finding: 'breach',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['hard', 'soft'],
  defaults: { mode: 'off', tier: 3, weight: 1 },
  parameters,

  constrain(scope, { maxDoctors }) {
    const { problem } = scope;
    const roles = new Map<Duty, Roles>();
    const rolesOf = (duty: Duty): Roles => {
      const known = roles.get(duty) ?? readRoles(scope, duty);
      roles.set(duty, known);
      return known;
    };
    const excess = new Map<Duty, Map<string, LinearExpression>>();
    const { start: first } = periodSpan(problem);
    for (const { end, covering } of cutIntoPieces<Duty>([...problem.vakter, ...reachingIn(problem)])) {
      if (end <= first) continue;
      const seats = covering.filter((duty) => !isZero(rolesOf(duty).leaning)).length;
      if (seats <= maxDoctors) continue;
      const total = (role: keyof Roles): LinearExpression => sum(covering.map((duty) => rolesOf(duty)[role]));
      const above = minus(total('leaning'), scale(maxDoctors, total('bakvakt')));
      const unlessColleague = minus(above, scale(seats, total('colleague')));
      const key = covering.map(({ id }) => id).join(' ');
      for (const bakvakt of covering) {
        const held = rolesOf(bakvakt).bakvakt;
        if (isZero(held)) continue;
        const own = excess.get(bakvakt) ?? new Map<string, LinearExpression>();
        excess.set(bakvakt, own.set(key, minus(unlessColleague, scale(seats, minus(constant(1), held)))));
      }
    }
    for (const [{ id, date }, expressions] of excess) {
      const subject = { date, about: id };
      scope.atMost(scope.hinge([...expressions.values()], subject), 0, subject);
    }
  },

  check(roster, { maxDoctors }) {
    const { problem } = roster;
    const onDuty = [
      ...problem.doctors.flatMap((doctor) =>
        (problem.historyByDoctor.get(doctor.id) ?? []).map((duty) => ({ doctor, duty })),
      ),
      ...heldVakter(roster).flatMap(({ vakt, doctorId }) => {
        const doctor = problem.doctorById.get(doctorId);
        return doctor === undefined ? [] : [{ doctor, duty: vakt }];
      }),
    ].map((own) => ({ ...own, start: own.duty.start, end: own.duty.end }));
    const worst = new Map<string, { excess: number; count: number; bakvakter: number; from: string }>();
    const { start: first } = periodSpan(problem);
    for (const { start, end, covering } of cutIntoPieces(onDuty)) {
      if (end <= first) continue;
      const bakvakter = covering.filter((own) => own.duty.kind === 'bakvakt' && mayStandBehind(problem, own));
      if (covering.some((own) => own.duty.kind !== 'bakvakt' && mayStandBehind(problem, own))) continue;
      const count = covering.filter(({ doctor, duty }) => isLeaning(problem, doctor, duty)).length;
      const excess = count - maxDoctors * bakvakter.length;
      for (const { duty } of bakvakter)
        if (excess > (worst.get(duty.id)?.excess ?? 0))
          worst.set(duty.id, { excess, count, bakvakter: bakvakter.length, from: clockText(start) });
    }
    return onDuty.flatMap(({ doctor, duty }) => {
      const found = worst.get(duty.id);
      if (found === undefined) return [];
      const { excess, ...detail } = found;
      return [
        {
          date: duty.date,
          vaktIds: [duty.id],
          about: duty.id,
          penalty: excess,
          detail: { ...detail, bakvakt: doctor.id },
        },
      ];
    });
  },

  explain: ({ vaktIds, detail }, { parameters: { maxDoctors }, verbs: { lean } }) => {
    const { from = '', count = '', bakvakter = '', bakvakt = '' } = detail;
    const [nb, nn] =
      bakvakter === 1 ? ['én bakvakt', 'éi bakvakt'] : [`${bakvakter} bakvakter`, `${bakvakter} bakvakter`];
    return {
      nb: `${count} leger som ikke kan ha vakt alene, ${lean.nb} fra kl. ${from} på ${nb}, blant dem ${bakvakt} på ${vaktIds.join()}; grensen er ${maxDoctors} per bakvakt.`,
      nn: `${count} legar som ikkje kan ha vakt åleine, ${lean.nn} frå kl. ${from} på ${nn}, mellom dei ${bakvakt} på ${vaktIds.join()}; grensa er ${maxDoctors} per bakvakt.`,
      en: `From ${from}, ${count} doctors who may not have vakt alone ${lean.en} on ${bakvakter} bakvakt, among them ${bakvakt} on ${vaktIds.join()}; the limit is ${maxDoctors} for each.`,
    };
  },
});

/** How many doctors hold a duty in each of three roles. */
interface Roles {
  readonly leaning: LinearExpression;
  readonly bakvakt: LinearExpression;
  readonly colleague: LinearExpression;
}

function readRoles(scope: ModelScope, duty: Duty): Roles {
  const { problem } = scope;
  const heldBy = (fits: (doctor: Doctor) => boolean): LinearExpression =>
    sum(problem.doctors.filter(fits).map((doctor) => heldOf(scope, doctor, duty)));
  const behind = heldBy((doctor) => mayStandBehind(problem, { doctor, duty }));
  return {
    leaning: heldBy((doctor) => isLeaning(problem, doctor, duty)),
    bakvakt: duty.kind === 'bakvakt' ? behind : constant(0),
    colleague: duty.kind === 'bakvakt' ? constant(0) : behind,
  };
}

function isLeaning(problem: Problem, doctor: Doctor, duty: Duty): boolean {
  return isPrimaryDuty(duty) && !problem.competence(doctor, duty.date).solo;
}
