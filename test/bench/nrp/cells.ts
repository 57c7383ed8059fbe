import { instanceNumber, type Measurement } from './measurement.js';

/** A cell of what was not measured; why stands below the table. */
export const notRun = 'not run';

/** There is nothing to say, such as a gap without a roster. */
export const nothing = '–';

/** Beyond this share of its limit a run is marked. */
const TOLERATED = 1.05;

export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export function nameOf({ name }: { readonly name: string }): string {
  return String(instanceNumber(name) ?? name);
}

export function numberOr(value: number | null | undefined, otherwise: string): string {
  return value === null || value === undefined ? otherwise : String(value);
}

/** The objective, or in the solver's words why there is none. */
export function valueOf(found: Measurement | undefined): string {
  return found === undefined ? notRun : numberOr(found.objective, `none (${found.status})`);
}

/** Two decimals at most, rounded down: what is shown promises no more than what was proven. */
export function boundText(bound: number): string {
  return String(Math.floor(bound * 100 + 1e-6) / 100);
}

export function percent(share: number | undefined): string {
  return share === undefined ? nothing : `${(share * 100).toFixed(2)} %`;
}

/** Seconds of the whole run; more than 5 % beyond the limit is marked. */
export function timeText(found: Measurement): string {
  const seconds = found.elapsedSeconds.toFixed(1);
  return isOverrun(found) ? `${seconds} (over)` : seconds;
}

export function isOverrun({
  elapsedSeconds,
  seconds,
}: Pick<Measurement, 'elapsedSeconds' | 'seconds'>): boolean {
  return elapsedSeconds > TOLERATED * seconds;
}

/** Nothing where it is all or none of them. */
export function ofHowMany(count: number, all: number): string {
  return count === 0 || count === all ? '' : ` (${count} of ${all})`;
}
