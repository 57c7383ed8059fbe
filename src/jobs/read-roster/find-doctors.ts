import { distance } from 'fastest-levenshtein';
import type { Doctor } from '../../domain/doctor.js';
import type { Problem } from '../../domain/problem.js';
import type { Mention } from './duty-row.js';
import { namedIn, plainText } from './named-in-text.js';

/** The doctors whom the first mention that names any names; more than one where it does not say which. */
export function findDoctors(problem: Problem, mentions: readonly Mention[]): readonly Doctor[] {
  for (const { text, isWhole } of mentions) {
    const found = isWhole ? doctorsCalled(problem, text) : namedIn(problem.doctors, text);
    if (found.length > 0) return found;
  }
  return [];
}

/** By id; else by full name, letters small or large, and also as `Etternavn, Fornavn`. */
export function doctorsCalled({ doctors, doctorById }: Problem, written: string): readonly Doctor[] {
  const byId = doctorById.get(written.trim());
  if (byId !== undefined) return [byId];
  const names = namesMeant(written);
  const exact = doctors.filter(({ name }) => names.includes(plainText(name)));
  if (exact.length > 0) return exact;
  const folded = names.flatMap((name) => [fold(name), fold(turned(name))]);
  return doctors.filter(({ name }) => folded.includes(fold(name)));
}

/** Doctors whose name or id is nearly what is written, nearest first. */
export function doctorsLike({ doctors }: Problem, written: string): readonly Doctor[] {
  const meant = namesMeant(written).flatMap((name) => [fold(name), fold(turned(name))]);
  const farthest = Math.min(3, Math.floor(written.length / 3));
  const near = doctors.map((doctor) => ({
    doctor,
    steps: Math.min(
      ...meant.flatMap((name) => [distance(name, fold(doctor.name)), distance(name, fold(doctor.id))]),
    ),
  }));
  return near
    .filter(({ steps }) => steps <= farthest)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ doctor }) => doctor);
}

const fold = (name: string): string => plainText(name).toLowerCase();

/** `Nordmann, Kari` as `Kari Nordmann`. */
function turned(name: string): string {
  const [last = '', first = '', ...more] = name.split(',');
  return more.length > 0 || first === '' ? name : `${first} ${last}`;
}

/** A name with and without the quote that keeps it from running as a formula in a spreadsheet. */
function namesMeant(written: string): readonly string[] {
  const name = plainText(written);
  return name.startsWith("'") ? [name, name.slice(1)] : [name];
}
