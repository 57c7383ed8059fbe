import { z } from 'zod';
import { isNatt, type Doctor } from '../../domain/doctor.js';
import { isDisplacedBy, isLostAfter } from '../../domain/post-release.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import { addDays, daysBetween, type LocalDate } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import { atLeastOne } from '../at-least-one.js';
import { minus, sum } from '../expression.js';
import { numberText } from '../number-text.js';
import { defineRule, type Violation } from '../rule.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  fromNatt: z.int().min(1).max(14).default(3).describe('Netter in a row from which the rest is wanted'),
  freeHours: z
    .number()
    .positive()
    .max(240)
    .default(48)
    .describe('Elapsed hours from the end of the last natt to the next work'),
  countPosts: z.boolean().default(true).describe('Whether a post too ends the rest'),
});
type Parameters = z.infer<typeof parameters>;

/** Two days free after a run of netter. */
export const restAfterNattRun = defineRule({
  id: 'rest-after-natt-run',
  title: {
    nb: 'Fri etter flere netter på rad',
    nn: 'Fri etter fleire netter på rad',
    en: 'Free after several nights in a row',
  },
  statement: {
    nb: 'Etter så mange netter på rad eller flere starter ingen ny vakt og ingen post før det har gått så mange timer, regnet fra den siste natten slutter. Historikken regnes med; hjemmevakt og bakvakt bare når linjen teller som arbeid. En post som går tapt etter natten, er ikke arbeid. Teller 1 for hver vakt og post i fritiden. En overstyring nevner vaktens startdato; for en post startdatoen til den siste natten.',
    nn: 'Etter så mange netter på rad eller fleire startar inga ny vakt og ingen post før det har gått så mange timar, rekna frå den siste natta sluttar. Historikken blir rekna med; heimevakt og bakvakt berre når linja tel som arbeid. Ein post som går tapt etter natta, er ikkje arbeid. Tel 1 for kvar vakt og post i fritida. Ei overstyring nemner startdatoen til vakta; for ein post startdatoen til den siste natta.',
    en: 'After so many nights in a row or more no vakt and no post starts until so many hours have passed since the end of the last one. History counts; hjemmevakt and bakvakt only where the line counts as work. A post that is lost after the natt is no work. Counts 1 for each vakt and post in the free time. An override names the start date of the vakt; for a post the start date of the last natt.',
  },
  strength: 'local',
  sources: [
    productChoice('to døgn fri etter tre netter som utgangspunkt; ingen norsk regel for legevakt er funnet'),
  ],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'off', tier: 3, weight: 1 },
  parameters,

  constrain(scope, { fromNatt, freeHours, countPosts }) {
    const { problem } = scope;
    const isFree = (gap: number): boolean => gap < 0 || gap >= freeHours * 60;
    for (const doctor of problem.doctors) {
      const working = scope.candidates(doctor).filter(({ duty }) => duty.countsAsWork);
      const netter = working.filter(({ duty }) => isNatt(duty));
      const nattOn = new Map(
        [...new Set(netter.map(({ duty }) => duty.date))].map((date) => [
          date,
          atLeastOne(
            scope,
            netter.filter(({ duty }) => duty.date === date).map(({ held }) => held),
            { doctorId: doctor.id, date, about: `${doctor.id} ${date}` },
          ),
        ]),
      );
      for (const last of netter) {
        const before = Array.from({ length: fromNatt - 1 }, (_, back) =>
          nattOn.get(addDays(last.duty.date, -1 - back)),
        ).filter((natt) => natt !== undefined);
        if (before.length < fromNatt - 1) continue;
        const goesOn = netter.filter(({ duty }) => continues(duty, last.duty));
        const endsHere = minus(sum([...before, last.held]), sum(goesOn.map(({ held }) => held)));
        for (const next of working) {
          if (!problem.vaktById.has(next.duty.id) || goesOn.includes(next)) continue;
          if (next.duty === last.duty || isFree(next.duty.start - last.duty.end)) continue;
          scope.atMost(sum([endsHere, next.held]), fromNatt, {
            doctorId: doctor.id,
            date: next.duty.date,
            about: `${doctor.id} ${last.duty.id} ${next.duty.id}`,
          });
        }
        if (!countPosts || !problem.vaktById.has(last.duty.id)) continue;
        for (const post of doctor.postDays) {
          if (isFree(post.start - last.duty.end) || isLostAfter(problem.postRelease, last.duty, post))
            continue;
          const displacing = scope.candidates(doctor).filter(({ duty }) => isDisplacedBy(duty, post));
          const held = minus(endsHere, sum(displacing.map(({ held }) => held)));
          scope.atMost(held, fromNatt - 1, {
            doctorId: doctor.id,
            date: last.duty.date,
            about: `${doctor.id} ${last.duty.id} post ${post.date}`,
          });
        }
      }
    }
  },

  check(roster, parameters) {
    const duties = dutiesByDoctor(roster);
    return roster.problem.doctors.flatMap((doctor) =>
      shortRests(roster.problem, doctor, duties.get(doctor.id) ?? [], parameters),
    );
  },

  explain: ({ doctorId, vaktIds, detail }, { parameters: { freeHours }, verbs: { has } }) => ({
    nb: `${doctorId ?? ''} ${has.nb} ${detail['run'] ?? ''} netter på rad og så bare ${numberText(detail['hours'], 'nb')} timer fri (${[...vaktIds, ...postOf(detail)].join(' og ')}); ønsket er ${numberText(freeHours, 'nb')}.`,
    nn: `${doctorId ?? ''} ${has.nn} ${detail['run'] ?? ''} netter på rad og så berre ${numberText(detail['hours'], 'nn')} timar fri (${[...vaktIds, ...postOf(detail)].join(' og ')}); ønsket er ${numberText(freeHours, 'nn')}.`,
    en: `${doctorId ?? ''} ${has.en} ${detail['run'] ?? ''} nights in a row and then only ${numberText(detail['hours'], 'en')} hours free (${[...vaktIds, ...postOf(detail)].join(' and ')}); ${numberText(freeHours, 'en')} are wished.`,
  }),
});

function shortRests(
  problem: Problem,
  doctor: Doctor,
  own: readonly Duty[],
  { fromNatt, freeHours, countPosts }: Parameters,
): Violation[] {
  const working = own.filter(({ countsAsWork }) => countsAsWork);
  const netter = working.filter(isNatt);
  const nattDates = new Set(netter.map(({ date }) => date));
  const inTime = (natt: Duty, start: number): boolean =>
    start >= natt.end && start < natt.end + freeHours * 60;
  return netter
    .filter((natt) => !netter.some((other) => continues(other, natt)))
    .map((natt) => ({ natt, run: runUpTo(natt.date, nattDates) }))
    .filter(({ run }) => run >= fromNatt)
    .flatMap(({ natt, run }) => {
      const vakter = working.filter(
        (duty) => duty !== natt && problem.vaktById.has(duty.id) && inTime(natt, duty.start),
      );
      const posts =
        countPosts && problem.vaktById.has(natt.id)
          ? doctor.postDays
              .filter((post) => inTime(natt, post.start) && !isLostAfter(problem.postRelease, natt, post))
              .filter((post) => !own.some((duty) => isDisplacedBy(duty, post)))
          : [];
      return [
        ...vakter.map((next) => ({
          doctorId: doctor.id,
          date: next.date,
          vaktIds: [natt.id, next.id],
          penalty: 1,
          detail: { run, hours: (next.start - natt.end) / 60 },
        })),
        ...posts.map((post) => ({
          doctorId: doctor.id,
          date: natt.date,
          vaktIds: [natt.id],
          penalty: 1,
          detail: { run, hours: (post.start - natt.end) / 60, post: `${post.kind} ${post.date}` },
        })),
      ];
    });
}

/** Whether a natt carries a run on beyond another: it is of the next date, or ends later on the same. */
function continues(natt: Duty, other: Duty): boolean {
  const days = daysBetween(other.date, natt.date);
  return days === 1 || (days === 0 && natt.end > other.end);
}

function runUpTo(date: LocalDate, nattDates: ReadonlySet<LocalDate>): number {
  return nattDates.has(date) ? 1 + runUpTo(addDays(date, -1), nattDates) : 0;
}

function postOf({ post }: Violation['detail']): (string | number)[] {
  return post === undefined ? [] : [post];
}
