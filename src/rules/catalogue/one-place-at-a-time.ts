import { z } from 'zod';
import { isDisplacedBy } from '../../domain/post-release.js';
import type { Doctor } from '../../domain/doctor.js';
import { id } from '../../domain/job/scalars.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import type { Duty } from '../../domain/vakt.js';
import { sum } from '../expression.js';
import { defineRule, type Candidate, type Subject, type Violation } from '../rule.js';
import { productChoice } from '../sources.js';

const journey = z.strictObject({
  from: id.describe('Place of a line or a post'),
  to: id.describe('Place of a line or a post'),
  travelMinutes: z.int().min(0).max(600),
  bothWays: z.boolean().default(true),
});

const parameters = z.strictObject({
  travelMinutes: z
    .int()
    .min(0)
    .max(600)
    .default(0)
    .describe('Minutes between vakter at different places that no journey names'),
  journeys: z
    .array(journey)
    .default([])
    .describe('Travel between two places; of several for the same way the last one holds'),
});
type Parameters = z.infer<typeof parameters>;

/** One doctor, one place: no two vakter at once, none on top of a post, time to travel between places. */
export const onePlaceAtATime = defineRule({
  id: 'one-place-at-a-time',
  title: {
    nb: 'Én lege på ett sted om gangen',
    nn: 'Éin lege på éin stad om gongen',
    en: 'One doctor in one place at a time',
  },
  statement: {
    nb: 'En lege har ikke to vakter samtidig (heller ikke bakvakt for seg selv), ikke vakt oppå en fast post, og får reisetid mellom stedene, også til og fra posten. Reisetiden er den som er oppgitt for de to stedene, ellers den felles.',
    nn: 'Ein lege har ikkje to vakter samtidig (heller ikkje bakvakt for seg sjølv), ikkje vakt oppå ein fast post, og får reisetid mellom stadene, også til og frå posten. Reisetida er den som er oppgitt for dei to stadene, elles den felles.',
    en: 'A doctor never holds two vakter at once (nor bakvakt for oneself), no vakt on top of a fixed post, and gets time to travel between the places, to and from the post too. The time is the one given for the two places, else the common one.',
  },
  strength: 'skal',
  sources: [productChoice('ingen kan være to steder')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters,

  excludes: (doctor, vakt, _problem, parameters) =>
    doctor.postDays.some(
      (post) =>
        vakt.start < post.end + travelBetween(post, vakt, parameters) &&
        post.start < vakt.end + travelBetween(vakt, post, parameters) &&
        !isDisplacedBy(vakt, post),
    ),

  constrain(scope, parameters) {
    const longest = Math.max(
      parameters.travelMinutes,
      ...parameters.journeys.map(({ travelMinutes }) => travelMinutes),
    );
    for (const doctor of scope.problem.doctors) {
      const candidates = scope.candidates(doctor);
      const subjectOf = ({ duty }: Candidate): Subject => ({
        doctorId: doctor.id,
        date: duty.date,
        about: `${doctor.id} ${duty.id}`,
      });
      let atOnce: Candidate[] = [];
      for (const [index, candidate] of candidates.entries()) {
        const { duty, held } = candidate;
        const subject = subjectOf(candidate);
        atOnce = [...atOnce.filter((earlier) => earlier.duty.end > duty.start), candidate];
        const next = candidates[index + 1];
        if (atOnce.length > 1 && !(next && isWithin(atOnce, next) && !scope.isSilent(subjectOf(next))))
          scope.atMost(sum(atOnce.map((own) => own.held)), 1, subject);
        if (longest === 0) continue;
        for (const earlier of candidates.slice(0, index)) {
          const gap = duty.start - earlier.duty.end;
          if (gap >= 0 && gap < travelBetween(earlier.duty, duty, parameters))
            scope.atMost(sum([held, earlier.held]), 1, subject);
        }
      }
    }
  },

  check(roster, parameters) {
    const duties = dutiesByDoctor(roster);
    return roster.problem.doctors.flatMap((doctor) => {
      const own = duties.get(doctor.id) ?? [];
      return [
        ...own.flatMap((later) =>
          own
            .filter((earlier) => clash(earlier, later, parameters))
            .map((earlier) => clashOf(doctor.id, earlier, later)),
        ),
        ...own
          .filter((duty) => !duty.id.startsWith('history/'))
          .flatMap((duty) => postClashes(doctor, duty, parameters)),
      ];
    });
  },

  notChecked({ doctors, lines }, { journeys }) {
    const known = new Set([
      ...lines.map(({ place }) => place),
      ...doctors.flatMap(({ posts }) => posts.map(({ place }) => place)),
    ]);
    return [...new Set(journeys.flatMap(({ from, to }) => [from, to]))]
      .filter((place) => !known.has(place))
      .map((place) => ({
        nb: `Reisetid er oppgitt for «${place}», men ingen linje eller post er der.`,
        nn: `Reisetid er oppgitt for «${place}», men inga linje eller post er der.`,
        en: `A travel time is given for "${place}", but no line or post is there.`,
      }));
  },

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} kan ikke være to steder: ${vaktIds.join(' og ')}${detail['post'] === undefined ? '' : ` og fast post (${detail['post']})`}.`,
    nn: `${doctorId ?? ''} kan ikkje vere to stader: ${vaktIds.join(' og ')}${detail['post'] === undefined ? '' : ` og fast post (${detail['post']})`}.`,
    en: `${doctorId ?? ''} cannot be in two places: ${vaktIds.join(' and ')}${detail['post'] === undefined ? '' : ` and a fixed post (${detail['post']})`}.`,
  }),
});

/** All last until the next begins, so that its row holds for them too. */
function isWithin(atOnce: readonly Candidate[], next: Candidate): boolean {
  return atOnce.every(({ duty }) => duty.end > next.duty.start);
}

/** `earlier` comes first in the doctor's order and is not over, travel included, when `later` starts. */
function clash(earlier: Duty, later: Duty, parameters: Parameters): boolean {
  if (earlier === later) return false;
  const isFirst = earlier.start < later.start || (earlier.start === later.start && earlier.id < later.id);
  if (!isFirst || (earlier.id.startsWith('history/') && later.id.startsWith('history/'))) return false;
  return later.start - earlier.end < travelBetween(earlier, later, parameters);
}

interface Placed {
  readonly place: string | undefined;
}

/** Minutes on the way from one to the other; 0 within a place and where a place is not said. */
function travelBetween(
  { place: from }: Placed,
  { place: to }: Placed,
  { travelMinutes, journeys }: Parameters,
): number {
  if (from === undefined || to === undefined || from === to) return 0;
  const named = journeys.findLast(
    (journey) =>
      (journey.from === from && journey.to === to) ||
      (journey.bothWays && journey.from === to && journey.to === from),
  );
  return named?.travelMinutes ?? travelMinutes;
}

function clashOf(doctorId: string, earlier: Duty, later: Duty): Violation {
  return { doctorId, date: later.date, vaktIds: [earlier.id, later.id], penalty: 1, detail: {} };
}

function postClashes(doctor: Doctor, duty: Duty, parameters: Parameters): Violation[] {
  return doctor.postDays
    .filter((post) =>
      duty.start < post.start
        ? post.start - duty.end < travelBetween(duty, post, parameters)
        : duty.start - post.end < travelBetween(post, duty, parameters),
    )
    .filter((post) => {
      const meets = duty.start < post.end && post.start < duty.end;
      const mayDisplace = duty.lineId !== undefined && post.displaceableBy.includes(duty.lineId);
      return !(meets && mayDisplace);
    })
    .map((post) => ({
      doctorId: doctor.id,
      date: duty.date,
      vaktIds: [duty.id],
      penalty: 1,
      detail: { post: post.kind },
    }));
}
