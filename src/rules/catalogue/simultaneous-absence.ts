import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { absence } from '../../domain/job/plan-input.js';
import { id } from '../../domain/job/scalars.js';
import { isDisplacedBy, isLostAfter } from '../../domain/post-release.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor, workByDoctor } from '../../domain/roster.js';
import { addDays, type LocalDate } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import type { LinearExpression } from '../../../solver/index.js';
import { constant, minus, sum } from '../expression.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule, type ModelScope } from '../rule.js';
import { productChoice } from '../sources.js';

const absenceKind = absence.shape.kind;

const quota = z
  .strictObject({
    office: id.optional(),
    pool: id.optional(),
    maxAwayDoctors: z.int().min(0).max(600).describe('Most doctors away on a date'),
  })
  .describe('For the doctors of an office, of a pool, or of the office who are in the pool');
type Quota = z.infer<typeof quota>;

const parameters = z.strictObject({
  quotas: z.array(quota).default([]),
  kinds: z
    .array(absenceKind)
    .default(['ferie', 'permisjon', 'sykdom', 'kurs'])
    .describe('Absences that count as away'),
});
type Parameters = z.infer<typeof parameters>;

/** Not too many of an office or a pool away on the same date: absent, or without their post after a night. */
export const simultaneousAbsence = defineRule({
  id: 'simultaneous-absence',
  title: {
    nb: 'Ikke for mange borte samtidig',
    nn: 'Ikkje for mange borte samtidig',
    en: 'Not too many away at once',
  },
  statement: {
    nb: 'Av legene på et kontor eller i en gruppe er høyst så mange borte på samme dato: fraværende, eller uten posten sin etter en vakt inn i natten. Det fraværet alene bryter, meldes som gitt; planen svarer for det den legger til. Teller leger over kvoten per dato.',
    nn: 'Av legane på eit kontor eller i ei gruppe er høgst så mange borte på same dato: fråverande, eller utan posten sin etter ei vakt inn i natta. Det fråværet åleine bryt, blir meldt som gitt; planen svarar for det han legg til. Tel legar over kvoten per dato.',
    en: 'Of the doctors of an office or a pool at most so many are away on the same date: absent, or without their post after a vakt into the night. What absences alone break is reported as given; the roster answers for what it adds. Counts doctors above the quota per date.',
  },
  strength: 'local',
  sources: [productChoice('kvoter for samtidig fravær, satt av kommunen')],
  finding: 'breach',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const { problem } = scope;
    for (const [index, own] of parameters.quotas.entries()) {
      const members = problem.doctors.filter((doctor) => isMember(own, doctor));
      for (const date of judgedDates(problem)) {
        const subject = { date, about: `${index} ${date}` };
        const absent = members.filter((doctor) => isAbsent(doctor, date, parameters));
        const others = members.filter((doctor) => !absent.includes(doctor));
        const before =
          absent.length +
          others.filter((doctor) => losesPost(problem, doctor, date, historyOf(problem, doctor))).length;
        const lost = others.map((doctor) => lostPost(scope, doctor, date));
        scope.atMost(constant(before), own.maxAwayDoctors, subject);
        scope.atMost(sum([constant(absent.length), ...lost]), Math.max(own.maxAwayDoctors, before), subject);
      }
    }
  },

  check(roster, parameters) {
    const { problem } = roster;
    const duties = dutiesByDoctor(roster);
    const work = workByDoctor(roster);
    const ownOf = ({ id }: Doctor): readonly Duty[] => [...(duties.get(id) ?? []), ...(work.get(id) ?? [])];
    return parameters.quotas.flatMap((own, index) => {
      const members = problem.doctors.filter((doctor) => isMember(own, doctor));
      return judgedDates(problem).flatMap((date) => {
        const awayWith = (dutiesOf: (doctor: Doctor) => readonly Duty[]): Doctor[] =>
          members.filter(
            (doctor) =>
              isAbsent(doctor, date, parameters) || losesPost(problem, doctor, date, dutiesOf(doctor)),
          );
        const before = awayWith((doctor) => historyOf(problem, doctor));
        const now = awayWith(ownOf);
        const allowed = Math.max(own.maxAwayDoctors, before.length);
        const nights = now.flatMap((doctor) =>
          ownOf(doctor).filter(
            (duty) =>
              problem.vaktById.has(duty.id) &&
              doctor.postDays.some(
                (post) => post.date === date && isLostAfter(problem.postRelease, duty, post),
              ),
          ),
        );
        const finding = (away: readonly Doctor[], vaktIds: readonly string[], penalty: number) => ({
          date,
          vaktIds,
          about: String(index),
          penalty,
          detail: {
            of: [own.office, own.pool].filter((name) => name !== undefined).join(' / '),
            count: away.length,
            most: own.maxAwayDoctors,
          },
        });
        return [
          ...(before.length > own.maxAwayDoctors
            ? [finding(before, [], before.length - own.maxAwayDoctors)]
            : []),
          ...(now.length > allowed
            ? [finding(now, [...new Set(nights.map((duty) => duty.id))], now.length - allowed)]
            : []),
        ];
      });
    });
  },

  notChecked: ({ doctors, postRelease }, { quotas }) => [
    ...quotas
      .filter((own) => !doctors.some((doctor) => isMember(own, doctor)))
      .map(({ office, pool }) => ({
        nb: `Kvoten for samtidig fravær (${[office, pool].filter((name) => name !== undefined).join(' / ')}) gjelder ingen lege i jobben.`,
        nn: `Kvoten for samtidig fråvær (${[office, pool].filter((name) => name !== undefined).join(' / ')}) gjeld ingen lege i jobben.`,
        en: `The quota of doctors away at once (${[office, pool].filter((name) => name !== undefined).join(' / ')}) is about no doctor of the job.`,
      })),
    ...(quotas.length > 0 && postRelease === undefined
      ? [
          {
            nb: 'Fri etter nattevakt er ikke en hard regel i jobben, så kvotene for samtidig fravær ser ikke tapte poster.',
            nn: 'Fri etter nattevakt er ikkje ein hard regel i jobben, så kvotane for samtidig fråvær ser ikkje tapte postar.',
            en: 'Time off after a night is no hard rule in the job, so the quotas of doctors away at once see no lost posts.',
          },
        ]
      : []),
  ],

  explain({ date, vaktIds, detail }, { verbs: { are } }) {
    const { count, most } = detail;
    const of =
      detail['of'] === ''
        ? { nb: 'alle leger', nn: 'alle legar', en: 'all doctors' }
        : { nb: detail['of'], nn: detail['of'], en: detail['of'] };
    const after =
      vaktIds.length === 0
        ? { nb: 'fravær alene', nn: 'fråvær åleine', en: 'absences alone' }
        : {
            nb: `også etter ${vaktIds.join(', ')}`,
            nn: `også etter ${vaktIds.join(', ')}`,
            en: `after ${vaktIds.join(', ')} too`,
          };
    return {
      nb: `${count ?? ''} leger ${are.nb} borte samtidig ${date} (${of.nb ?? ''}; ${after.nb}); høyst ${most ?? ''} kan være det.`,
      nn: `${count ?? ''} legar ${are.nn} borte samtidig ${date} (${of.nn ?? ''}; ${after.nn}); høgst ${most ?? ''} kan vere det.`,
      en: `On ${date} ${count ?? ''} doctors ${are.en} away at once (${of.en ?? ''}; ${after.en}); at most ${most ?? ''} may be.`,
    };
  },
});

function isMember({ office, pool }: Quota, doctor: Doctor): boolean {
  return (
    (office === undefined || doctor.office === office) && (pool === undefined || doctor.pools.includes(pool))
  );
}

function isAbsent({ absences }: Doctor, date: LocalDate, { kinds }: Parameters): boolean {
  return absences.some(({ kind, from, to }) => kinds.includes(kind) && from <= date && date <= to);
}

/** Those of the period, and the one on which posts are lost after its last night. */
function judgedDates({ dates, job }: Problem): LocalDate[] {
  return [...dates, addDays(job.period.to, 1)];
}

function historyOf({ historyByDoctor }: Problem, doctor: Doctor): readonly Duty[] {
  return historyByDoctor.get(doctor.id) ?? [];
}

function losesPost(
  { postRelease }: Problem,
  { postDays }: Doctor,
  date: LocalDate,
  duties: readonly Duty[],
): boolean {
  return postDays.some(
    (post) =>
      post.date === date &&
      duties.some((duty) => isLostAfter(postRelease, duty, post)) &&
      !duties.some((duty) => isDisplacedBy(duty, post)),
  );
}

/** 1 where a night takes a post of the date that no vakt takes the place of. */
function lostPost(scope: ModelScope, doctor: Doctor, date: LocalDate): LinearExpression {
  const posts = doctor.postDays.filter((post) => post.date === date);
  if (posts.length === 0) return constant(0);
  const candidates = scope.candidates(doctor);
  const losses = posts.flatMap((post) => {
    const instead = sum(candidates.filter(({ duty }) => isDisplacedBy(duty, post)).map(({ held }) => held));
    return candidates
      .filter(({ duty }) => isLostAfter(scope.problem.postRelease, duty, post))
      .map(({ held }) => minus(held, instead));
  });
  return losses.length === 0
    ? constant(0)
    : scope.hinge(losses, { doctorId: doctor.id, date, about: `${doctor.id} ${date}` });
}
