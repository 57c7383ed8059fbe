import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { isDisplacedBy, isLostAfter } from '../../domain/post-release.js';
import type { Problem } from '../../domain/problem.js';
import {
  dutiesByDoctor,
  goesOnIn,
  startsDuringCallOut,
  workByDoctor,
  type Work,
} from '../../domain/roster.js';
import { clockText } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import { durationText } from '../duration-text.js';
import { minus, sum } from '../expression.js';
import { longestOf, startingIn } from '../starting-in.js';
import { outsideSfs } from '../outside-sfs.js';
import { defineRule, type Candidate, type Violation } from '../rule.js';
import { legeforeningen, sfs2305 } from '../sources.js';

/** Eight hours free from the end of a tilstede vakt to the next vakt or post. */
export const restBetweenWork = defineRule({
  id: 'rest-between-work',
  title: {
    nb: 'Minst 8 timer fri mellom arbeidsperioder',
    nn: 'Minst 8 timar fri mellom arbeidsperiodar',
    en: 'At least 8 hours free between work periods',
  },
  statement: {
    nb: 'Etter en tilstedevakt starter neste vakt eller post tidligst 8 timer etter at vakten er slutt. Vakter som går i ett regnes som én. Hjemmevakt og bakvakt teller bare når linjen sier det, eller fra en utrykning begynner til den er slutt; en vakt eller post som begynner før legen er tilbake fra utrykningen, har ingen hvile før seg.',
    nn: 'Etter ei tilstadevakt startar neste vakt eller post tidlegast 8 timar etter at vakta er slutt. Vakter som går i eitt, blir rekna som éi. Heimevakt og bakvakt tel berre når linja seier det, eller frå ei utrykking byrjar til ho er slutt; ei vakt eller ein post som byrjar før legen er tilbake frå utrykkinga, har inga kvile før seg.',
    en: 'After a tilstede vakt the next vakt or post starts at the earliest 8 hours after its end. Touching vakter count as one. Hjemmevakt and bakvakt count only where the line says so, or from the start of a call-out to its end; a vakt or post that begins before the doctor is back from the call-out has no rest before it.',
  },
  strength: 'hovedregel',
  sources: [sfs2305('§ 7.4', 'secondary'), legeforeningen('Rett til nødvendig hvile etter legevakt')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters: z.strictObject({
    minimumRestMinutes: z.int().min(0).max(1440).default(480).describe('Elapsed minutes'),
  }),

  constrain(scope, { minimumRestMinutes }) {
    for (const doctor of scope.problem.doctors) {
      if (doctor.regime !== 'SFS2305') continue;
      const working = scope.candidates(doctor).filter(({ duty }) => duty.countsAsWork);
      const longest = longestOf(working);
      for (const first of working) {
        const { end } = first.duty;
        const near = startingIn(working, end - longest, end + minimumRestMinutes);
        const goesOn = near.filter(({ duty }) => duty !== first.duty && duty.start <= end && end < duty.end);
        const endsHere = minus(first.held, sum(goesOn.map(({ held }) => held)));
        for (const next of near) {
          if (next.duty.start <= end) continue;
          const subject = {
            doctorId: doctor.id,
            date: next.duty.date,
            about: `${doctor.id} ${first.duty.id} ${next.duty.id}`,
          };
          scope.atMost(sum([endsHere, next.held]), 1, subject);
        }
        for (const post of doctor.postDays) {
          const gap = post.start - end;
          if (
            gap < 0 ||
            gap >= minimumRestMinutes ||
            isLostAfter(scope.problem.postRelease, first.duty, post)
          )
            continue;
          const displacing = scope.candidates(doctor).filter(({ duty }) => isDisplacedBy(duty, post));
          const subject = {
            doctorId: doctor.id,
            date: first.duty.date,
            about: `${doctor.id} ${first.duty.id} ${post.date}`,
          };
          scope.atMost(minus(endsHere, sum(displacing.map(({ held }: Candidate) => held))), 0, subject);
        }
      }
    }
  },

  check(roster, { minimumRestMinutes }) {
    const duties = dutiesByDoctor(roster);
    const work = workByDoctor(roster);
    return roster.problem.doctors
      .filter(({ regime }) => regime === 'SFS2305')
      .flatMap((doctor) => {
        const own = { duties: duties.get(doctor.id) ?? [], work: work.get(doctor.id) ?? [] };
        return shortRests(roster.problem, doctor, own, minimumRestMinutes);
      });
  },

  notChecked: outsideSfs,

  explain({ doctorId, vaktIds, detail }, { parameters: { minimumRestMinutes }, verbs: { has } }) {
    const { restMinutes, post, backAt: clock } = detail;
    const [first = '', ...later] = vaktIds;
    const between = {
      nb: [
        clock === undefined ? first : `utrykningen til kl. ${clock} på ${first}`,
        ...later,
        ...(post === undefined ? [] : [post]),
      ],
      nn: [
        clock === undefined ? first : `utrykkinga til kl. ${clock} på ${first}`,
        ...later,
        ...(post === undefined ? [] : [post]),
      ],
      en: [
        clock === undefined ? first : `the call-out until ${clock} on ${first}`,
        ...later,
        ...(post === undefined ? [] : [post]),
      ],
    };
    return {
      nb: `${doctorId ?? ''} ${has.nb} bare ${durationText(restMinutes, 'nb')} fri mellom ${between.nb.join(' og ')}; kravet er ${durationText(minimumRestMinutes, 'nb')}.`,
      nn: `${doctorId ?? ''} ${has.nn} berre ${durationText(restMinutes, 'nn')} fri mellom ${between.nn.join(' og ')}; kravet er ${durationText(minimumRestMinutes, 'nn')}.`,
      en: `${doctorId ?? ''} ${has.en} only ${durationText(restMinutes, 'en')} free between ${between.en.join(' and ')}; ${durationText(minimumRestMinutes, 'en')} are required.`,
    };
  },
});

/** The clock at which a called-out doctor was back. */
function backAt({ isCallOut, end }: Work): Violation['detail'] {
  return isCallOut ? { backAt: clockText(end) } : {};
}

interface DoctorsOwn {
  readonly duties: readonly Duty[];
  /** Two call-outs of one vakt have the same id; there is no rest to judge between them. */
  readonly work: readonly Work[];
}

function shortRests(
  problem: Problem,
  doctor: Doctor,
  { duties, work }: DoctorsOwn,
  minimum: number,
): Violation[] {
  const lastOfPeriod = work.filter((duty) => !work.some((other) => goesOnIn(duty, other)));
  return lastOfPeriod.flatMap((duty) => {
    const nextVakter = work.filter(
      (next) =>
        startsDuringCallOut(duty, next) ||
        (next.id !== duty.id && next.start > duty.end && next.start < duty.end + minimum),
    );
    const heldPosts = doctor.postDays.filter((post) => !duties.some((other) => isDisplacedBy(other, post)));
    const nextPosts = heldPosts.filter(
      (post) =>
        (duty.isCallOut ? post.start > duty.start : post.start >= duty.end) &&
        post.start < duty.end + minimum &&
        !isLostAfter(problem.postRelease, duty, post),
    );
    return [
      ...nextVakter.map((next) => ({
        doctorId: doctor.id,
        date: next.date,
        vaktIds: [duty.id, next.id],
        about: `${duty.id} ${next.id}`,
        penalty: 1,
        detail: { restMinutes: Math.max(0, next.start - duty.end), ...backAt(duty) },
      })),
      ...nextPosts.map((post) => ({
        doctorId: doctor.id,
        date: duty.date,
        vaktIds: [duty.id],
        about: `${duty.id} ${post.start}`,
        penalty: 1,
        detail: {
          restMinutes: Math.max(0, post.start - duty.end),
          post: `${post.kind} ${post.date}`,
          ...backAt(duty),
        },
      })),
    ];
  });
}
