import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import type { EpochMinute, LocalDate, Span } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import type { LinearExpression } from '../../../solver/index.js';
import { sum } from '../expression.js';
import { numberText } from '../number-text.js';
import { defineRule, type Candidate, type ModelScope, type Violation } from '../rule.js';
import { productChoice } from '../sources.js';

const hours = z.number().min(1).max(168).nullable().default(null);
const parameters = z.strictObject({
  tilstedeHours: hours.describe('Hours on duty in one go that counts as work; null = no limit'),
  beredskapHours: hours.describe('Hours on other duty in one go (hjemmevakt, bakvakt); null = no limit'),
});
type Parameters = z.infer<typeof parameters>;

/** Longest time on duty in one go, as the legevakt or the line sets it. */
export const vaktLength = defineRule({
  id: 'vakt-length',
  title: { nb: 'Lengste vakt', nn: 'Lengste vakt', en: 'Longest vakt' },
  statement: {
    nb: 'En lege er ikke på vakt lenger i ett strekk enn grensen som legevakten eller linjen har satt; linjens egen går foran. Vakter som støter sammen, er ett strekk; vakter som regnes som arbeid og beredskap ses hver for seg. Er linjene i strekket ulike, gjelder den korteste grensen. Uten grense er ingenting for langt. En overstyring nevner startdatoen til vakten.',
    nn: 'Ein lege er ikkje på vakt lenger i eitt strekk enn grensa som legevakta eller linja har sett; den til linja går føre. Vakter som støyter saman, er eitt strekk; vakter som blir rekna som arbeid og beredskap, blir sett kvar for seg. Er linjene i strekket ulike, gjeld den kortaste grensa. Utan grense er ingenting for langt. Ei overstyring nemner startdatoen til vakta.',
    en: 'A doctor is on duty no longer in one go than the limit that the legevakt or the line has set; that of the line goes first. Vakter that touch are one stretch; those that count as work and beredskap are seen apart. Where the lines of a stretch differ, the shortest limit holds. Without a limit nothing is too long. An override names the start date of the vakt.',
  },
  strength: 'local',
  sources: [productChoice('grense etter lokalt valg; ingen lengste vakt er funnet i SFS 2305')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    for (const doctor of scope.problem.doctors) {
      const candidates = scope.candidates(doctor);
      for (const isWork of [true, false])
        constrainStretches(
          scope,
          doctor,
          candidates.filter(({ duty }) => duty.countsAsWork === isWork),
          parameters,
        );
    }
  },

  check(roster, parameters) {
    const { problem } = roster;
    const duties = dutiesByDoctor(roster);
    return problem.doctors.flatMap(({ id: doctorId }) => {
      const found = tooLong(problem.historyByDoctor.get(doctorId) ?? [], problem, parameters);
      const told = new Set(found.flatMap(({ over }) => over));
      const added = tooLong(duties.get(doctorId) ?? [], problem, parameters, told);
      return [...found, ...added].flatMap(({ stretch, over, minutes }) =>
        over.map((duty) => {
          const limit = limitOf(duty, problem, parameters);
          const vaktIds = stretch.map(({ id }) => id);
          const finding = { doctorId, date: duty.date, vaktIds, about: duty.id };
          return { ...finding, penalty: minutes - limit, detail: { minutes, limit } };
        }),
      );
    });
  },

  merge: tightestOfEachDate,

  explain: ({ doctorId, vaktIds, detail }, { verbs: { is } }) => ({
    nb: `${doctorId ?? ''} ${is.nb} på vakt ${numberText(Number(detail['minutes']) / 60, 'nb')} timer i ett strekk (${vaktIds.join(', ')}); grensen er ${numberText(Number(detail['limit']) / 60, 'nb')}.`,
    nn: `${doctorId ?? ''} ${is.nn} på vakt ${numberText(Number(detail['minutes']) / 60, 'nn')} timar i eitt strekk (${vaktIds.join(', ')}); grensa er ${numberText(Number(detail['limit']) / 60, 'nn')}.`,
    en: `${doctorId ?? ''} ${is.en} on duty for ${numberText(Number(detail['minutes']) / 60, 'en')} hours in one go (${vaktIds.join(', ')}); the limit is ${numberText(Number(detail['limit']) / 60, 'en')}.`,
  }),
});

/** Minutes: the limit of the duty's line, else of its kind; infinite where there is none. */
function limitOf(
  { lineId, countsAsWork }: Duty,
  { lineById }: Problem,
  { tilstedeHours, beredskapHours }: Parameters,
): number {
  const ofLine = lineId === undefined ? undefined : lineById.get(lineId)?.maxDutyHours;
  const limit = ofLine ?? (countsAsWork ? tilstedeHours : beredskapHours);
  return limit === null ? Infinity : limit * 60;
}

interface LongStretch {
  readonly stretch: readonly Duty[];
  /** Those whose limit it is beyond. */
  readonly over: readonly Duty[];
  readonly minutes: number;
}

/** Stretches that are too long for one of their duties; `told` are not judged again. */
function tooLong(
  duties: readonly Duty[],
  problem: Problem,
  parameters: Parameters,
  told: ReadonlySet<Duty> = new Set(),
): LongStretch[] {
  return [true, false]
    .flatMap((isWork) => mergeTouching(duties.filter(({ countsAsWork }) => countsAsWork === isWork)))
    .flatMap((stretch) => {
      const minutes = endOf(stretch) - Math.min(...stretch.map(({ start }) => start));
      const over = stretch.filter((duty) => !told.has(duty) && minutes > limitOf(duty, problem, parameters));
      return over.length === 0 ? [] : [{ stretch, over, minutes }];
    });
}

function mergeTouching(duties: readonly Duty[]): Duty[][] {
  const stretches: Duty[][] = [];
  for (const duty of [...duties].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && duty.start <= endOf(last)) last.push(duty);
    else stretches.push([duty]);
  }
  return stretches;
}

function endOf(duties: readonly Duty[]): number {
  return Math.max(...duties.map(({ end }) => end));
}

/**
 * Rows. Time is cut at every start and end; `on_p = max(held of what covers piece p)`. For each candidate `i` with a limit and each run of
 * `n` pieces that reaches into `i` and is longer than it: `sum(on_p) + held_i <= n`. Runs go back from `i` until they are too long
 * before it has begun; O(candidates x pieces within the limit) rows a doctor.
 */
function constrainStretches(
  scope: ModelScope,
  doctor: Doctor,
  candidates: readonly Candidate[],
  parameters: Parameters,
): void {
  const limited = candidates
    .map((own) => ({ ...own, limit: limitOf(own.duty, scope.problem, parameters) }))
    .filter(({ limit }) => limit < Infinity);
  if (limited.length === 0) return;
  const pieces = cutAtBorders(candidates);
  const onDuty = new Map<number, LinearExpression>();
  const on = (index: number, date: LocalDate): LinearExpression => {
    const known = onDuty.get(index);
    if (known !== undefined) return known;
    const held = (pieces[index]?.covering ?? []).map((own) => own.held);
    const made = scope.hinge(held, { doctorId: doctor.id, date, about: `${doctor.id} piece ${index}` });
    onDuty.set(index, made);
    return made;
  };
  for (const { duty, held, limit } of limited) {
    const begins = pieces.findIndex(({ start }) => start === duty.start);
    if (isTooLongInHistory(pieces, begins, limit)) continue;
    const isGiven = isGivenTo(doctor, duty, scope.problem);
    for (let first = begins; isOpen(pieces[first]); first -= 1) {
      const shortest = lastPieceBeyond(pieces, first, begins, limit);
      if (shortest === undefined) continue;
      // Where locks break the shortest run, each longer one is worse, and must be a row of its own.
      for (let last = shortest; last === shortest || (isGiven && isOpen(pieces[last])); last += 1) {
        const indices = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
        scope.atMost(sum([...indices.map((index) => on(index, duty.date)), held]), indices.length, {
          doctorId: doctor.id,
          date: duty.date,
          about: `${doctor.id} ${duty.id} ${first} ${last}`,
        });
      }
      if (shortest === begins && !isGiven) break;
    }
  }
}

interface Piece extends Span {
  readonly covering: readonly Candidate[];
}

function cutAtBorders(candidates: readonly Candidate[]): Piece[] {
  const borders = [...new Set(candidates.flatMap(({ duty }) => [duty.start, duty.end]))].sort(
    (a, b) => a - b,
  );
  return borders.slice(1).map((end, index): Piece => {
    const start = borders[index] ?? (0 as EpochMinute);
    return {
      start,
      end,
      covering: candidates.filter(({ duty }) => duty.start <= start && end <= duty.end),
    };
  });
}

/** Of a stretch one finding for each date on which its vakter start: the one with the shortest limit. */
function tightestOfEachDate(found: readonly Violation[]): Violation[] {
  const told = new Map<string, Violation>();
  for (const violation of found) {
    const key = [violation.doctorId, violation.date, ...violation.vaktIds].join(' ');
    if (violation.penalty > (told.get(key)?.penalty ?? 0)) told.set(key, violation);
  }
  return [...told.values()];
}

function isGivenTo(doctor: Doctor, duty: Duty, { vaktById, lockByVakt }: Problem): boolean {
  return !vaktById.has(duty.id) || lockByVakt.get(duty.id) === doctor.id;
}

/** History alone keeps the doctor on duty beyond the limit, so that no vakt of the period has to answer for it. */
function isTooLongInHistory(pieces: readonly Piece[], begins: number, limit: number): boolean {
  const isKnown = (index: number): boolean =>
    (pieces[index]?.covering ?? []).some(({ held }) => held.terms.length === 0 && held.constant === 1);
  if (!isKnown(begins)) return false;
  let [first, last] = [begins, begins];
  while (isKnown(first - 1)) first -= 1;
  while (isKnown(last + 1)) last += 1;
  return (pieces[last]?.end ?? 0) - (pieces[first]?.start ?? 0) > limit;
}

function isOpen(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.covering.length > 0;
}

/** The first piece, `begins` or later, with which pieces in a row from `first` are longer than the limit. */
function lastPieceBeyond(
  pieces: readonly Piece[],
  first: number,
  begins: number,
  limit: number,
): number | undefined {
  const start = pieces[first]?.start ?? 0;
  for (let index = first; isOpen(pieces[index]); index += 1)
    if (index >= begins && (pieces[index]?.end ?? 0) - start > limit) return index;
  return undefined;
}
