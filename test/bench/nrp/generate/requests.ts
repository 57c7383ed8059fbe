import type { Draw } from './draw.js';
import type { DrawnShift } from './shifts.js';
import type { DrawnPerson } from './staff.js';

export interface DrawnRequest {
  readonly person: string;
  readonly day: number;
  readonly shift: string;
  readonly weight: number;
  readonly isWanted: boolean;
}

/** A day without a request begins a stretch of them so often, wanted or not. */
const WANTED = 0.07;
const UNWANTED = 0.03;
const LONGEST_STRETCH_DAYS = 5;

/** A person's requests: stretches of days with one shift, one request a day at most, none on a day off. */
export function drawRequests(
  draw: Draw,
  person: DrawnPerson,
  days: number,
  shifts: readonly DrawnShift[],
): DrawnRequest[] {
  const own = shifts.filter((_, index) => (person.maxOfShift[index] ?? 0) > 0);
  const found: DrawnRequest[] = [];
  for (let day = 0; day < days; day += 1) {
    const choice = draw.between(0, 1);
    if (choice >= WANTED + UNWANTED) continue;
    const end = Math.min(days, day + draw.whole(1, LONGEST_STRETCH_DAYS));
    const { id: shift } = draw.oneOf(own);
    const weight = draw.whole(1, 3);
    for (; day < end; day += 1)
      if (!person.daysOff.includes(day))
        found.push({ person: person.id, day, shift, weight, isWanted: choice < WANTED });
  }
  return found;
}
