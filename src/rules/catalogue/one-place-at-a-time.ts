import { z } from 'zod';
import { isDisplacedBy } from '../../domain/post-release.js';
import type { Doctor } from '../../domain/doctor.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import type { Duty } from '../../domain/vakt.js';
import { sum } from '../expression.js';
import { defineRule, type Violation } from '../rule.js';
import { productChoice } from '../sources.js';

/** One doctor, one place: no two vakter at once, none on top of a post, time to travel between places. */
export const onePlaceAtATime = defineRule({
  id: 'one-place-at-a-time',
  title: { nb: 'Én lege på ett sted om gangen', en: 'One doctor in one place at a time' },
  statement: {
    nb: 'En lege har ikke to vakter samtidig (heller ikke bakvakt for seg selv), ikke vakt oppå en fast post, og får reisetid mellom steder.',
    en: 'A doctor never holds two vakter at once (nor bakvakt for oneself), no vakt on top of a fixed post, and gets time to travel between places.',
  },
  strength: 'skal',
  sources: [productChoice('ingen kan være to steder')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({
    travelMinutes: z.int().min(0).max(600).default(0).describe('Minutes between vakter at different places'),
  }),

  excludes: (doctor, vakt, _problem, { travelMinutes }) =>
    doctor.postDays.some((post) => {
      const travel = placesDiffer(vakt, post) ? travelMinutes : 0;
      return vakt.start < post.end + travel && post.start < vakt.end + travel && !isDisplacedBy(vakt, post);
    }),

  constrain(scope, { travelMinutes }) {
    for (const doctor of scope.problem.doctors) {
      const candidates = scope.candidates(doctor);
      for (const [index, { duty, held }] of candidates.entries()) {
        const atOnce = candidates.slice(0, index).filter((earlier) => earlier.duty.end > duty.start);
        const subject = { doctorId: doctor.id, date: duty.date, about: `${doctor.id} ${duty.id}` };
        if (atOnce.length > 0)
          scope.atMost(sum([held, ...atOnce.map((earlier) => earlier.held)]), 1, subject);
        if (travelMinutes === 0) continue;
        for (const earlier of candidates.slice(0, index)) {
          const gap = duty.start - earlier.duty.end;
          if (gap >= 0 && gap < travelMinutes && placesDiffer(earlier.duty, duty))
            scope.atMost(sum([held, earlier.held]), 1, subject);
        }
      }
    }
  },

  check(roster, { travelMinutes }) {
    const duties = dutiesByDoctor(roster);
    return roster.problem.doctors.flatMap((doctor) => {
      const own = duties.get(doctor.id) ?? [];
      return [
        ...own.flatMap((later) =>
          own
            .filter((earlier) => clash(earlier, later, travelMinutes))
            .map((earlier) => clashOf(doctor.id, earlier, later)),
        ),
        ...own
          .filter((duty) => !duty.id.startsWith('history/'))
          .flatMap((duty) => postClashes(doctor, duty, travelMinutes)),
      ];
    });
  },

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} kan ikke være to steder: ${vaktIds.join(' og ')}${detail['post'] === undefined ? '' : ` og fast post (${detail['post']})`}.`,
    en: `${doctorId ?? ''} cannot be in two places: ${vaktIds.join(' and ')}${detail['post'] === undefined ? '' : ` and a fixed post (${detail['post']})`}.`,
  }),
});

/** `earlier` comes first in the doctor's order and is not over, travel included, when `later` starts. */
function clash(earlier: Duty, later: Duty, travelMinutes: number): boolean {
  if (earlier === later) return false;
  const isFirst = earlier.start < later.start || (earlier.start === later.start && earlier.id < later.id);
  if (!isFirst || (earlier.id.startsWith('history/') && later.id.startsWith('history/'))) return false;
  return (
    earlier.end > later.start || (placesDiffer(earlier, later) && later.start - earlier.end < travelMinutes)
  );
}

function placesDiffer(a: Pick<Duty, 'place'>, b: Pick<Duty, 'place'>): boolean {
  return a.place !== undefined && b.place !== undefined && a.place !== b.place;
}

function clashOf(doctorId: string, earlier: Duty, later: Duty): Violation {
  return { doctorId, date: later.date, vaktIds: [earlier.id, later.id], penalty: 1, detail: {} };
}

function postClashes(doctor: Doctor, duty: Duty, travelMinutes: number): Violation[] {
  return doctor.postDays
    .filter((post) => {
      const gap = Math.max(post.start, duty.start) - Math.min(post.end, duty.end);
      return gap < (placesDiffer(duty, post) ? travelMinutes : 0);
    })
    .filter((post) => duty.lineId === undefined || !post.displaceableBy.includes(duty.lineId))
    .map((post) => ({
      doctorId: doctor.id,
      date: duty.date,
      vaktIds: [duty.id],
      penalty: 1,
      detail: { post: post.kind },
    }));
}
