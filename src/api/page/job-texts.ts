import type { TierProgress } from '../../jobs/planning.js';
import type { SummedTier } from '../../jobs/sum-levels.js';
import { tierName } from '../../reports/tier-name.js';
import type { JobState } from '../../jobs/roster-job.js';

const zone = 'Europe/Oslo';
const locale = 'nb-NO';

export const stateTexts: Record<JobState, string> = {
  queued: 'I kø',
  solving: 'Planlegges',
  done: 'Ferdig',
  stopped: 'Stoppet',
  cancelled: 'Avbrutt',
  refused: 'Avvist',
  failed: 'Feilet',
};

/** Begins a line of its own. */
export function tierText(place: Pick<TierProgress, 'tier' | 'level'>): string {
  const { nb } = tierName(place);
  return nb.charAt(0).toLocaleUpperCase('nb') + nb.slice(1);
}

/** `desember 2026` for a whole month, else the two dates. */
export function periodText({ from, to }: { readonly from: string; readonly to: string }): string {
  const first = utcDate(from);
  const last = utcDate(to);
  const isMonth =
    first.getUTCDate() === 1 &&
    new Date(last.getTime() + 86_400_000).getUTCDate() === 1 &&
    from.slice(0, 7) === to.slice(0, 7);
  const style: Intl.DateTimeFormatOptions = isMonth
    ? { month: 'long', year: 'numeric' }
    : { day: 'numeric', month: 'long', year: 'numeric' };
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  return isMonth ? format.format(first) : format.formatRange(first, last);
}

export function instantText(instant: Date): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(
    instant,
  );
}

/** `position` is 1 for the job that is next. */
export function waitingText(position: number): string {
  return position === 1 ? 'Neste i køen.' : `Nummer ${position} i køen.`;
}

export function unfilledText(unfilled: number): string {
  if (unfilled === 0) return 'Alle vakter har lege';
  return unfilled === 1 ? '1 vakt mangler lege' : `${unfilled} vakter mangler lege`;
}

export function secondsText(seconds: number): string {
  const whole = Math.floor(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** How good a tier is, and what is proven of it; that a cost is at least 0 goes without saying. */
export function tierValueText({ value, bound, status, isConditional }: SummedTier): string {
  const given = isConditional ? ' gitt det som står over' : '';
  if (status === 'optimal') return `${numberText(value)} (bevist best mulig${given})`;
  if (bound === undefined || bound <= 0) return `${numberText(value)} så langt`;
  return `${numberText(value)} (bevist minst ${numberText(bound)}${given})`;
}

export function numberText(value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

function utcDate(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
