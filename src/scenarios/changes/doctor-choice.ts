import { z } from 'zod';
import { makeRandom, shuffle } from '../../../solver/index.js';
import type { Issue } from '../../domain/issue.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import type { DoctorText, JobText } from '../../domain/job/job-text.js';
import { id } from '../../domain/job/scalars.js';
import { inTheWay } from './change.js';
import { unknownNames } from './unknown-name.js';

const those = z
  .strictObject({
    count: z.int().min(1).max(600).optional().describe('How many of those who fit; none = all of them'),
    category: doctorCategory.optional(),
    pool: id.optional(),
    over: z
      .int()
      .min(18)
      .max(100)
      .optional()
      .describe('Who turn more than so many years in the year of the first day; by birthYear'),
    seed: z
      .int()
      .min(0)
      .max(2_147_483_647)
      .optional()
      .describe('Draws them; none = the eldest, or without an age the last in the job'),
  })
  .describe('Doctors by what they are');

/** Whom a change is about. */
export const doctorChoice = z
  .union([z.array(id).min(1).max(600).describe('Doctors by id'), those])
  .describe('Doctors by id, or such as {"count": 3, "over": 55}');
export type DoctorChoice = z.infer<typeof doctorChoice>;

export type ChosenDoctors =
  | { readonly ok: true; readonly ids: ReadonlySet<string> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * @param mayBe whom the change would be about where the choice names nobody: those for whom it changes something
 * @param at where the choice stands in the change
 */
export function chooseDoctors(
  { doctors, period }: Pick<JobText, 'doctors' | 'period'>,
  choice: DoctorChoice,
  mayBe: (doctor: DoctorText) => boolean = () => true,
  at: readonly PropertyKey[] = ['doctors'],
): ChosenDoctors {
  if (isByName(choice)) {
    const known = doctors.map(({ id: own }) => own);
    const issues = unknownNames('doctor', choice, known, (index) => [...at, index]);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, ids: new Set(choice) };
  }
  const { pool, over } = choice;
  const pools = [...new Set(doctors.flatMap((doctor) => doctor.pools ?? []))];
  const unknown = unknownNames('pool', pool === undefined ? [] : [pool], pools, () => [...at, 'pool']);
  if (unknown.length > 0) return { ok: false, issues: unknown };
  const fitting = doctors.filter((doctor) => isOneOf(choice, doctor) && mayBe(doctor));
  const turning = Number(period.from.slice(0, 4));
  const old = fitting.filter(
    ({ birthYear }) => over === undefined || (birthYear !== undefined && turning - birthYear > over),
  );
  const unstated = over === undefined ? 0 : fitting.filter(({ birthYear }) => birthYear === undefined).length;
  const { count = Math.max(1, old.length) } = choice;
  if (old.length < count) return { ok: false, issues: [tooFew(at, count, old.length, unstated)] };
  return {
    ok: true,
    ids: new Set(
      inOrder(old, choice)
        .slice(0, count)
        .map(({ id: own }) => own),
    ),
  };
}

function isByName(choice: DoctorChoice): choice is string[] {
  return Array.isArray(choice);
}

function isOneOf({ category, pool }: z.infer<typeof those>, doctor: DoctorText): boolean {
  return (
    (category === undefined || doctor.category === category) &&
    (pool === undefined || (doctor.pools ?? []).includes(pool))
  );
}

/** Whoever is chosen first comes first. */
function inOrder(doctors: readonly DoctorText[], { over, seed }: z.infer<typeof those>): DoctorText[] {
  if (seed !== undefined) return shuffle([...doctors], makeRandom(seed));
  return over === undefined
    ? [...doctors].reverse()
    : [...doctors].sort((a, b) => (a.birthYear ?? 0) - (b.birthYear ?? 0));
}

function tooFew(at: readonly PropertyKey[], asked: number, found: number, unstated: number): Issue {
  return inTheWay('TOO_FEW_DOCTORS', at, {
    nb: `Endringen gjelder ${asked} leger, men ${found} passer.${unstated > 0 ? ` Av ${unstated} andre er fødselsåret ikke oppgitt (birthYear).` : ''}`,
    nn: `Endringa gjeld ${asked} legar, men ${found} passar.${unstated > 0 ? ` Av ${unstated} andre er fødselsåret ikkje oppgitt (birthYear).` : ''}`,
    en: `The change is about ${asked} doctors, but ${found} fit.${unstated > 0 ? ` Of ${unstated} others the year of birth is not stated (birthYear).` : ''}`,
  });
}
