import { dayClassOf } from './calendar/day-class.js';
import { warning, type Issue, type Language } from './issue.js';
import { officeHoursIn } from './office-hours.js';
import { expandDemand } from './demand-expansion.js';
import type { AftenDag } from './calendar/helligdager.js';
import {
  addDays,
  clockOf,
  clockText,
  isoWeekday,
  localDateOf,
  startOfDate,
  type EpochMinute,
  type LocalDate,
  type Span,
} from './time.js';
import type { Vakt, Vaktlinje } from './vakt.js';

interface Piece extends Span {
  readonly vakter: readonly Vakt[];
}

/** A date in a stretch of ordinary weeks: no helligdag or aften-dag within two weeks of it. */
const ordinaryMonday = '2026-08-31' as LocalDate;

/**
 * Looks for stretches that nobody is asked to cover, and for places where the plan's weekday and helligdag columns do not meet:
 * fewer or more doctors than any ordinary day has at that time. What a user chose on purpose looks the same, so these are warnings.
 */
export function findSeams(
  lines: readonly Vaktlinje[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  aftenDagerAsHelg: readonly AftenDag[],
): Issue[] {
  const demanded = demandedPieces(lines, from, to, aftenDagerAsHelg);
  const isEverAvailable = demanded.some(({ vakter }) => vakter.length > 0);
  if (!isEverAvailable) return [];
  const ordinary = ordinaryCounts(lines, from, aftenDagerAsHelg);
  const holes: Piece[] = [];
  const doubles: Piece[] = [];
  for (const piece of demanded) {
    if (piece.vakter.length === 0) holes.push(piece);
    else if (touchesSpecialDate(piece)) {
      const [least, most] = ordinary(piece);
      if (piece.vakter.length < least) holes.push(piece);
      else if (piece.vakter.length > most) doubles.push(piece);
    }
  }
  const joined = joinPieces(holes);
  const daytime = joined.filter((piece) => piece.vakter.length === 0 && isOfficeTime(piece));
  return [
    ...officeIssue(daytime),
    ...joined.filter((piece) => !daytime.includes(piece)).map((piece) => holeIssue(piece, demanded)),
    ...joinPieces(doubles).map((piece) => doubleIssue(piece, lines)),
  ];
}

/** Cut at every start and end; each piece with the minimum seats on lines that count as available. */
function demandedPieces(
  lines: readonly Vaktlinje[],
  from: LocalDate,
  to: LocalDate,
  aftenDagerAsHelg: readonly AftenDag[],
): Piece[] {
  const available = expandDemand(lines, addDays(from, -3), to, aftenDagerAsHelg).filter(
    ({ countsAsAvailable, requirement }) => countsAsAvailable && requirement === 'minimum',
  );
  const first = startOfDate(from);
  const last = startOfDate(addDays(to, 1));
  const cuts = [...new Set([first, last, ...available.flatMap(({ start, end }) => [start, end])])]
    .filter((instant) => first <= instant && instant <= last)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index];
    if (start === undefined) return [];
    return [{ start, end, vakter: available.filter((vakt) => vakt.start <= start && end <= vakt.end) }];
  });
}

/** Fewest and most doctors that an ordinary week asks for anywhere in the clock times of a piece. */
function ordinaryCounts(
  lines: readonly Vaktlinje[],
  from: LocalDate,
  aftenDagerAsHelg: readonly AftenDag[],
): (piece: Piece) => readonly [number, number] {
  const asOfPeriod = lines
    .filter((line) => (line.validFrom ?? '') <= from && from <= (line.validTo ?? '9999'))
    .map((line) => ({ ...line, validFrom: undefined, validTo: undefined }));
  const week = demandedPieces(asOfPeriod, ordinaryMonday, addDays(ordinaryMonday, 6), aftenDagerAsHelg);
  return (piece) => {
    const middle = clockOf(Math.floor((piece.start + piece.end) / 2) as EpochMinute);
    const counts = week
      .filter(({ start, end }) => {
        const shift = (((middle - clockOf(start)) % 1440) + 1440) % 1440;
        return shift < end - start;
      })
      .map(({ vakter }) => vakter.length);
    return [Math.min(...counts), Math.max(...counts)];
  };
}

function touchesSpecialDate({ start, end }: Span): boolean {
  const special = (date: LocalDate): boolean => ['helligdag', 'aftendag'].includes(dayClassOf(date));
  const first = localDateOf(start);
  const last = localDateOf((end - 1) as EpochMinute);
  return special(first) || special(last) || special(addDays(last, 1));
}

function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const previous = joined.at(-1);
    const continues =
      previous !== undefined &&
      previous.end === piece.start &&
      previous.vakter.map(({ id }) => id).join() === piece.vakter.map(({ id }) => id).join();
    if (continues) joined[joined.length - 1] = { ...previous, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function isOfficeTime(piece: Span): boolean {
  return officeHoursIn(piece).some(({ start, end }) => start === piece.start && end === piece.end);
}

/** Many legevakter leave the working day to the doctors' own offices: one sentence for all its dates. */
function officeIssue(pieces: readonly Piece[]): Issue[] {
  const [first] = pieces;
  if (first === undefined) return [];
  return [
    warning('OFFICE_HOURS_OPEN', ['lines'], {
      nb: `Ingen linje ber om lege på dagtid kl. 08-16 på ${pieces.length} virkedager, den første ${localDateOf(first.start)}. Skal legevakten dekke dagtid, legg til en linje, for eksempel dagberedskap, med «weekday».`,
      nn: `Inga linje ber om lege på dagtid kl. 08-16 på ${pieces.length} yrkedagar, den første ${localDateOf(first.start)}. Skal legevakta dekkje dagtid, legg til ei linje, til dømes dagberedskap, med «weekday».`,
      en: `No line asks for a doctor at 08-16 on ${pieces.length} working days, the first ${localDateOf(first.start)}. Should the legevakt cover the day, add a line, such as dagberedskap, with "weekday".`,
    }),
  ];
}

function holeIssue(piece: Piece, all: readonly Piece[]): Issue {
  const before = all.find(({ end }) => end === piece.start)?.vakter.map(({ id }) => id) ?? [];
  const after = all.find(({ start }) => start === piece.end)?.vakter.map(({ id }) => id) ?? [];
  const nb = `${spanText(piece, 'nb')}: ${piece.vakter.length === 0 ? 'ingen lege er etterspurt' : `bare ${piece.vakter.length} lege(r), færre enn på noen vanlig dag`}. Før: ${before.join(', ') || 'ingen'}; etter: ${after.join(', ') || 'ingen'}. Se timene for dagtypen eller natten før.`;
  const nn = `${spanText(piece, 'nn')}: ${piece.vakter.length === 0 ? 'ingen lege er etterspurd' : `berre ${piece.vakter.length} ${piece.vakter.length === 1 ? 'lege' : 'legar'}, færre enn på nokon vanleg dag`}. Før: ${before.join(', ') || 'ingen'}; etter: ${after.join(', ') || 'ingen'}. Sjå timane for dagtypen eller natta før.`;
  const en = `${spanText(piece, 'en')}: ${piece.vakter.length === 0 ? 'no doctor is asked for' : `only ${piece.vakter.length} doctor(s), fewer than on any ordinary day`}. Before: ${before.join(', ') || 'nobody'}; after: ${after.join(', ') || 'nobody'}. Look at the hours of the day class or of the night before.`;
  return warning('SEAM_HOLE', ['lines'], { nb, nn, en });
}

function doubleIssue(piece: Piece, lines: readonly Vaktlinje[]): Issue {
  const ids = piece.vakter.map(({ id }) => id).join(', ');
  const last = piece.vakter.at(-1)?.lineId;
  const index = lines.findIndex(({ id }) => id === last);
  return warning('SEAM_DOUBLE_COVER', ['lines', index], {
    nb: `${spanText(piece, 'nb')}: ${ids} overlapper, og det er flere leger enn på noen vanlig dag. Se om to linjer dekker samme tid ved helligdagen.`,
    nn: `${spanText(piece, 'nn')}: ${ids} overlappar, og det er fleire legar enn på nokon vanleg dag. Sjå om to linjer dekkjer same tid ved heilagdagen.`,
    en: `${spanText(piece, 'en')}: ${ids} overlap, with more doctors than on any ordinary day. See whether two lines cover the same time around the helligdag.`,
  });
}

function spanText({ start, end }: Span, language: Language): string {
  const names = {
    nb: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
    nn: ['Måndag', 'Tysdag', 'Onsdag', 'Torsdag', 'Fredag', 'Laurdag', 'Sundag'],
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  }[language];
  const date = localDateOf(start);
  return `${names[isoWeekday(date) - 1] ?? ''} ${date} ${clockText(start)}-${clockText(end)}`;
}
