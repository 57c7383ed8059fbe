import { countCover } from './line-cost.js';
import { CoverPrices } from './cover-prices.js';
import { OFF, type Line, type LineProblem } from './line-problem.js';
import { WindowPricer } from './window-pricing.js';

/** Units of work around the even pace that are looked at; enough for a person who works some weeks more and some less. */
const CORRIDORS = [12, 40, Infinity];

/** A roster by one person after the other, each on the line that costs least beside those before; `undefined` where a person was left without. */
export function buildStartLines(problem: LineProblem): Line[] | undefined {
  const { days, shifts, people } = problem;
  const prices = new CoverPrices(problem);
  const counts = new Int32Array(days * shifts.length);
  const lines: Line[] = [];
  for (const [person, { cost }] of people.entries()) {
    const line = new Int8Array(days).fill(OFF);
    const isFound = CORRIDORS.some((corridor) => {
      const price = cost.map((own, cell) => own + prices.costOfMore(cell, counts[cell] ?? 0));
      const pricer = new WindowPricer(problem, person, corridor);
      return pricer.solve(new Int8Array(days).fill(OFF), { from: 0, to: days }, price, line) < Infinity;
    });
    if (!isFound) return undefined;
    lines.push(line);
    for (const [cell, count] of countCover(problem, [line]).entries())
      counts[cell] = (counts[cell] ?? 0) + count;
  }
  return lines;
}
