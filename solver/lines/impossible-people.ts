import { makeLineGraph } from './line-graph.js';
import type { LineProblem } from './line-problem.js';
import { LineRelaxation, PricingMemory } from './line-relaxation.js';
import { findUnitMinutes } from './unit-minutes.js';

/**
 * People whose limits leave them no line: they cannot work as many minutes as they must, or no sum of shifts lies between the least and the most.
 * Whoever is named has none; that somebody has none for other reasons, the search finds out.
 */
export function findImpossiblePeople(problem: LineProblem): number[] {
  const memory = new PricingMemory();
  const unit = findUnitMinutes(problem.shifts.map(({ minutes }) => minutes)) || 1;
  return [...problem.people.keys()].filter((person) => {
    const { minMinutes = 0, maxMinutes = 0 } = problem.people[person] ?? {};
    const most = Math.min(maxMinutes, mostMinutes(problem, person, memory));
    return Math.ceil(minMinutes / unit) > Math.floor(most / unit);
  });
}

/** No line of the person has more. */
function mostMinutes(problem: LineProblem, index: number, memory: PricingMemory): number {
  const { days, shifts, people } = problem;
  const person = people[index];
  if (person === undefined) throw new RangeError(`No person ${index}`);
  const relaxation = new LineRelaxation(makeLineGraph(problem, index), days, shifts.length, person);
  const most = (valueOf: (minutes: number) => number): number =>
    -relaxation.solve(
      Float64Array.from({ length: days * shifts.length }, (_, cell) =>
        person.isOff[Math.floor(cell / shifts.length)] === true
          ? Infinity
          : -valueOf(shifts[cell % shifts.length]?.minutes ?? 0),
      ),
      memory,
    );
  let daysLeft = most(() => 1);
  let ofLongest = 0;
  const byLength = [...shifts.entries()].sort(([, one], [, other]) => other.minutes - one.minutes);
  for (const [shift, { minutes }] of byLength) {
    const count = Math.min(daysLeft, person.maxOfShift[shift] ?? Infinity);
    ofLongest += count * minutes;
    daysLeft -= count;
  }
  return Math.min(
    ofLongest,
    most((minutes) => minutes),
  );
}
