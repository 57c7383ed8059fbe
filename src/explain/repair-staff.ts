import type { DoctorText, JobText, LineText } from '../domain/job/job-text.js';
import { addMonths, clockText } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { RepairChange } from './repair.js';

interface StaffQuestion {
  readonly document: JobText;
  readonly vakt: Vakt;
}

/** Somebody more who may have the vakt alone, in the scheme on this date only. */
export function vikarThatDate({ document, vakt }: StaffQuestion): RepairChange {
  const id = freeId('vikar-ekstra', document.doctors);
  const course = addMonths(vakt.date, -12);
  const value: DoctorText = {
    id,
    name: 'Vikar',
    category: 'vikar',
    pools: [...vakt.line.pools],
    from: vakt.date,
    to: vakt.date,
    competence: { specialistFrom: course, akuttmedisinkursOn: course, voldOgOvergrepskursOn: course },
  };
  return {
    asks: 'staff',
    operations: [{ op: 'add', path: '/doctors/-', value }],
    sentence: {
      nb: `Lei inn en vikar som kan ha vakt alene, ${vakt.date}.`,
      nn: `Lei inn ein vikar som kan ha vakt åleine, ${vakt.date}.`,
      en: `Hire a vikar who may have vakt alone, ${vakt.date}.`,
    },
  };
}

/** Rules that ask for somebody behind a doctor. */
const backingRules: ReadonlySet<string> = new Set([
  'competent-cover',
  'lis1-always-backed',
  'onsite-supervision',
  'required-courses',
]);

/** A bakvakt at the time of the vakt, on this date only, for those who have bakvakt already. */
export function bakvaktThatDate(rule: string, { document, vakt }: StaffQuestion): RepairChange[] {
  const pools = [
    ...new Set(document.lines.filter(({ kind }) => kind === 'bakvakt').flatMap((line) => line.pools)),
  ];
  if (!backingRules.has(rule)) return [];
  const band = [{ from: clockText(vakt.start), to: clockText(vakt.end) }];
  const value: LineText = {
    id: freeId('bakvakt-ekstra', document.lines),
    name: 'Bakvakt',
    kind: 'bakvakt',
    hours: { weekday: band, saturday: band, sunday: band },
    demand: 'conditional',
    competence: 'solo',
    pools: pools.length > 0 ? pools : [...vakt.line.pools],
    validFrom: vakt.date,
    validTo: vakt.date,
  };
  return [
    {
      asks: 'staff',
      operations: [{ op: 'add', path: '/lines/-', value }],
      sentence: {
        nb: `Sett opp en bakvakt ved behov ${vakt.date} kl. ${clockText(vakt.start)}–${clockText(vakt.end)}.`,
        nn: `Set opp ei bakvakt ved behov ${vakt.date} kl. ${clockText(vakt.start)}–${clockText(vakt.end)}.`,
        en: `Add a bakvakt for when one is needed, ${vakt.date} ${clockText(vakt.start)}–${clockText(vakt.end)}.`,
      },
    },
  ];
}

function freeId(wanted: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!ids.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
