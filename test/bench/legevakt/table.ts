import type { MonthMeasurement } from './measure.js';

/** A month, how long it was searched at most, and what was measured. */
export interface MeasuredMonth extends MonthMeasurement {
  readonly month: string;
  /** Limit. */
  readonly seconds: number;
}

/** Markdown, a row a measurement. */
export function monthsTable(months: readonly MeasuredMonth[]): string {
  return [
    '| month | limit s | first roster s | in all s | processor s | empty | tiers: value, optimal or ≥ proven bound | peak MB |',
    '|---|---|---|---|---|---|---|---|',
    ...months.map(row),
  ].join('\n');
}

function row(measured: MeasuredMonth): string {
  const { month, seconds, firstRosterSeconds, elapsedSeconds, processorSeconds, unfilled, tiers } = measured;
  const times = [elapsedSeconds, processorSeconds].map((time) => time.toFixed(1)).join(' | ');
  return `| ${month} | ${seconds} | ${firstRosterSeconds.toFixed(2)} | ${times} | ${unfilled} | ${tiers.map(tierText).join(', ')} | ${measured.peakMegabytes} |`;
}

function tierText({ tier, level, value, bound, status }: MonthMeasurement['tiers'][number]): string {
  const short = (amount: number): string => String(Math.round(amount * 1000) / 1000);
  return `${tier}${level === 0 ? '' : `.${level}`}: ${short(value)}${status === 'optimal' ? ' optimal' : ` ≥ ${bound === undefined ? '?' : short(bound)}`}`;
}
