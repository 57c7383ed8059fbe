import { OFF, type Line, type LineProblem, type Person } from './line-problem.js';

export type LineFault =
  | 'length'
  | 'shift'
  | 'day-off'
  | 'succession'
  | 'minutes'
  | 'of-shift'
  | 'run'
  | 'days-off-in-row'
  | 'weekends';

/** What a line breaks, each form once; empty = a line the person may have. Reads the finished line only and knows nothing of the search. */
export function findLineFaults(problem: LineProblem, person: number, line: Line): LineFault[] {
  const found = problem.people[person];
  if (found === undefined) throw new RangeError(`No person ${person}`);
  if (line.length !== problem.days) return ['length'];
  const { shifts } = problem;
  if (line.some((shift) => shift !== OFF && shifts[shift] === undefined)) return ['shift'];
  const worked = Array.from(line, (shift) => shift !== OFF);
  const minutes = line.reduce((sum, shift) => sum + (shifts[shift]?.minutes ?? 0), 0);
  const weekends = worked.filter(
    (_, day) => day % 7 === 6 && ((worked[day] ?? false) || (worked[day - 1] ?? false)),
  ).length;
  const unfinished = problem.days % 7 === 6 && worked.at(-1) === true ? 1 : 0;
  const breaks: Record<Exclude<LineFault, 'length' | 'shift'>, boolean> = {
    'day-off': worked.some((works, day) => works && found.isOff[day] === true),
    succession: line.some((shift, day) => shifts[line[day - 1] ?? OFF]?.notBefore.includes(shift) ?? false),
    minutes: minutes < found.minMinutes || minutes > found.maxMinutes,
    'of-shift': shifts.some(
      (_, shift) => line.filter((held) => held === shift).length > limitOf(found, shift),
    ),
    run: runs(worked, true).some(
      ({ length, touches }) => length > found.maxRun || (!touches && length < found.minRun),
    ),
    'days-off-in-row': runs(worked, false).some(({ length, touches }) => !touches && length < found.minOff),
    weekends: weekends + unfinished > found.maxWeekends,
  };
  return (Object.keys(breaks) as (keyof typeof breaks)[]).filter((fault) => breaks[fault]);
}

function limitOf({ maxOfShift }: Person, shift: number): number {
  return maxOfShift[shift] ?? Infinity;
}

/** Stretches of days that are all worked, or all off; `touches` where one reaches the first or the last day. */
function runs(worked: readonly boolean[], wanted: boolean): { length: number; touches: boolean }[] {
  const found: { length: number; touches: boolean }[] = [];
  let start = 0;
  for (let day = 1; day <= worked.length; day += 1) {
    if (day < worked.length && worked[day] === worked[start]) continue;
    if (worked[start] === wanted)
      found.push({ length: day - start, touches: start === 0 || day === worked.length });
    start = day;
  }
  return found;
}
