import type { Draw } from './draw.js';
import type { DrawnShift } from './shifts.js';
import type { DrawnPerson } from './staff.js';

export interface DrawnCover {
  readonly day: number;
  readonly shift: string;
  readonly demand: number;
}

/** Demand around a level of each shift's own; in all 90 to 100 % of the minutes that people may work at most. */
export function drawCover(
  draw: Draw,
  days: number,
  shifts: readonly DrawnShift[],
  people: readonly DrawnPerson[],
): DrawnCover[] {
  const most = people.reduce((sum, { maxMinutes }) => sum + maxMinutes, 0);
  const minutesPerDay = (most * draw.between(0.9, 1)) / days;
  const weights = shifts.map(({ minutes, isNight }) =>
    isNight || minutes > 480 ? draw.between(0.3, 0.7) : draw.between(0.7, 1.3),
  );
  const weighted = shifts.reduce((sum, { minutes }, index) => sum + minutes * (weights[index] ?? 0), 0);
  return Array.from({ length: days }, (_, day) =>
    shifts.map(({ id }, index) => {
      const level = (minutesPerDay * (weights[index] ?? 0)) / weighted;
      return { day, shift: id, demand: Math.round(level * draw.between(0.65, 1.35)) };
    }),
  ).flat();
}
