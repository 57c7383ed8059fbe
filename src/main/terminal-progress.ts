import type { PlanProgress, TierProgress } from '../jobs/planning.js';
import type { Language } from './print-issues.js';

/** Shows how a search goes: one line that renews itself on a terminal, else a plain line for each step. */
export interface TerminalProgress {
  readonly show: (progress: PlanProgress) => void;
  /** Ends the line that renews itself. */
  readonly end: () => void;
}

const renewMilliseconds = 500;

export function makeTerminalProgress(
  stream: NodeJS.WriteStream,
  { json, language }: { readonly json: boolean; readonly language: Language },
): TerminalProgress {
  if (!json && stream.isTTY) return makeLiveLine(stream, language);
  return {
    show: (progress) => {
      stream.write(`${json ? JSON.stringify({ progress }) : progressLine(progress, language)}\n`);
    },
    end: () => undefined,
  };
}

/** The clock goes on while the search is silent. */
function makeLiveLine(stream: NodeJS.WriteStream, language: Language): TerminalProgress {
  let newest: { readonly progress: PlanProgress; readonly at: number } | undefined;
  const draw = (): void => {
    if (newest === undefined) return;
    const elapsedSeconds = newest.progress.elapsedSeconds + (performance.now() - newest.at) / 1000;
    const line = progressLine({ ...newest.progress, elapsedSeconds }, language);
    stream.write(`\r\u001B[2K${line.slice(0, stream.columns - 1)}`);
  };
  const timer = setInterval(draw, renewMilliseconds);
  return {
    show: (progress) => {
      newest = { progress, at: performance.now() };
      draw();
    },
    end: () => {
      clearInterval(timer);
      if (newest !== undefined) stream.write('\n');
    },
  };
}

/** `12.3 s  tomme vakter 0  nivå 1.1: 0 (bevist)  nivå 2: 2.7 (grense 2.37)` */
function progressLine({ elapsedSeconds, unfilled, tiers }: PlanProgress, language: Language): string {
  const empty = language === 'en' ? 'empty vakter' : 'tomme vakter';
  return [
    `${elapsedSeconds.toFixed(1)} s`,
    `${empty} ${unfilled}`,
    ...tiers.map((tier) => tierText(tier, language)),
  ].join('  ');
}

/** Value, proven bound and status of one tier, in few words. */
export function tierText({ tier, level, value, bound, status }: TierProgress, language: Language): string {
  const words =
    language === 'en'
      ? { tier: 'tier', proven: 'proven', bound: 'bound', none: 'no proven bound' }
      : { tier: 'nivå', proven: 'bevist', bound: 'grense', none: 'ingen bevist grense' };
  const name = level === 0 ? `${words.tier} ${tier}` : `${words.tier} ${tier}.${level}`;
  const proof =
    status === 'optimal' ? words.proven : bound === undefined ? words.none : `${words.bound} ${short(bound)}`;
  return `${name}: ${short(value)} (${proof})`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
