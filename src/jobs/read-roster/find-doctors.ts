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

/** By id; else by exact full name. */
export function doctorsCalled({ doctors, doctorById }: Problem, written: string): readonly Doctor[] {
  const byId = doctorById.get(written.trim());
  if (byId !== undefined) return [byId];
  const names = namesMeant(written);
  return doctors.filter(({ name }) => names.includes(plainText(name)));
}

/** A name with and without the quote that keeps it from running as a formula in a spreadsheet. */
function namesMeant(written: string): readonly string[] {
  const name = plainText(written);
  return name.startsWith("'") ? [name, name.slice(1)] : [name];
}
