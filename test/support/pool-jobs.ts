import fc from 'fast-check';
import type { Problem } from '../../src/domain/problem.js';
import { aDoctor, aJob, aLine } from './builders.js';

/** Doctors of {@link poolJob}. */
export const poolSize = 4;

const dates = Array.from({ length: 5 }, (_, day) => `2026-03-${String(9 + day).padStart(2, '0')}`);
const evening = { from: '16:00', to: '23:00' };
const night = { from: '23:00', to: '08:00' };

/** Up to four evenings and nights, four doctors who are away now and then. */
export const poolJob = fc
  .record({
    days: fc.subarray(['friday', 'saturday', 'sunday'] as const, { minLength: 1 }),
    bands: fc.constantFrom([evening], [night], [evening, night]),
    away: fc.array(fc.tuple(fc.nat(poolSize - 1), fc.constantFrom(...dates, '2026-03-14', '2026-03-15')), {
      maxLength: 10,
    }),
  })
  .map(({ days, bands, away }) =>
    aJob({
      lines: [aLine({ hours: Object.fromEntries(days.slice(0, 2).map((day) => [day, bands])) })],
      doctors: Array.from({ length: poolSize }, (_, index) => aDoctor({ id: `d${index}` })),
      absences: away.map(([doctor, date]) => ({ doctor: `d${doctor}`, kind: 'ferie', from: date, to: date })),
      solve: { iterations: 20, seed: 1 },
    }),
  );

/** Every way to fill all vakter, legal or not. O(doctors to the power of vakter). */
export function fillings({ doctors, vakter }: Problem): ReadonlyMap<string, string>[] {
  return Array.from(
    { length: doctors.length ** vakter.length },
    (_, code) =>
      new Map(
        vakter.map(({ id }, index) => [
          id,
          doctors[Math.floor(code / doctors.length ** index) % doctors.length]?.id ?? '',
        ]),
      ),
  );
}
