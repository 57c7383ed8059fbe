import { inLanguage, type Language } from '../domain/issue.js';
import type { PlanProgress } from '../jobs/planning.js';
import { sumLevels, type SummedTier } from '../jobs/sum-levels.js';
import { proofWords } from '../reports/proof-words.js';
import { tierName } from '../reports/tier-name.js';
import { roundDown } from '../reports/hours.js';
import { numberText } from '../rules/number-text.js';

/** Shows how a search goes: one line that renews itself on a terminal, else a plain line for each step. */
export interface TerminalProgress {
  readonly show: (progress: PlanProgress) => void;
  /** Ends the line that renews itself. */
  readonly end: () => void;
}

/** Which of several plans the progress is of. */
export interface PlanTurn {
  readonly name: string;
  readonly number?: number;
  readonly of?: number;
}

interface ProgressStyle {
  readonly json: boolean;
  readonly language: Language;
  readonly plan?: PlanTurn;
}

const renewMilliseconds = 500;

export function makeTerminalProgress(stream: NodeJS.WriteStream, style: ProgressStyle): TerminalProgress {
  const { json, plan } = style;
  if (!json && stream.isTTY) return makeLiveLine(stream, style);
  let last = '';
  return {
    show: (progress) => {
      const line = json ? JSON.stringify({ plan, progress }) : progressLine(progress, style);
      if (line !== last) stream.write(`${line}\n`);
      last = line;
    },
    end: () => undefined,
  };
}

/** The clock goes on while the search is silent. */
function makeLiveLine(stream: NodeJS.WriteStream, style: ProgressStyle): TerminalProgress {
  let newest: { readonly progress: PlanProgress; readonly at: number } | undefined;
  const draw = (): void => {
    if (newest === undefined) return;
    const elapsedSeconds = newest.progress.elapsedSeconds + (performance.now() - newest.at) / 1000;
    const line = progressLine({ ...newest.progress, elapsedSeconds }, style);
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

/** `12,3 s  timer uten lege 0 (bevist)  tomme vakter 0 (bevist)  rettferdighet 2,7 (minst 2,37)` */
function progressLine(
  { elapsedSeconds, tiers }: PlanProgress,
  { language, plan }: Omit<ProgressStyle, 'json'>,
): string {
  const texts = sumLevels(tiers).map((tier) => tierText(tier, language));
  const turn = plan === undefined ? [] : [turnText(plan, language)];
  return [...turn, secondsText(elapsedSeconds, language), ...texts].join('  ');
}

/** `nattlege +1 (2 av 5)` */
function turnText({ name, number, of }: PlanTurn, language: Language): string {
  if (number === undefined || of === undefined) return name;
  return `${name} (${number} ${language === 'en' ? 'of' : 'av'} ${of})`;
}

/** Name, value and what is proven of one tier, in few words; the unit is the tier's own, and 0 is the best there can be. */
export function tierText(summed: SummedTier, language: Language): string {
  const { value, bound, status, isConditional } = summed;
  const words = proofWords[language];
  const given = isConditional ? ` ${words.given}` : '';
  const proof =
    status === 'optimal'
      ? `${words.proven}${given}`
      : bound === undefined
        ? words.notProven
        : `${words.atLeast} ${short(roundDown(bound), language)}${bound > 0 ? given : ''}`;
  return `${inLanguage(tierName(summed), language)} ${short(value, language)} (${proof})`;
}

/** `12,3 s` in Norwegian, `12.3 s` in English. */
export function secondsText(seconds: number, language: Language): string {
  const text = `${seconds.toFixed(1)} s`;
  return language === 'en' ? text : text.replace('.', ',');
}

function short(value: number, language: Language): string {
  return numberText(value, language === 'en' ? 'en' : 'nb');
}
