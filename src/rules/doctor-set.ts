import { z } from 'zod';
import type { Doctor } from '../domain/doctor.js';
import { doctorCategory } from '../domain/job/doctor.js';
import { id } from '../domain/job/scalars.js';

/** Doctors as a parameter says whom it means. */
export const doctorSet = z
  .strictObject({
    doctors: z.array(id).default([]).describe('By id'),
    categories: z.array(doctorCategory).default([]).describe('Everyone of these categories'),
  })
  .refine(({ doctors, categories }) => doctors.length + categories.length > 0, {
    error: 'names neither doctors nor categories',
  });
export type DoctorSet = z.infer<typeof doctorSet>;

export function isOf({ doctors, categories }: DoctorSet, doctor: Doctor): boolean {
  return doctors.includes(doctor.id) || categories.includes(doctor.category);
}

/** The doctors that a set names, for a rule that says which its parameters name. */
export function doctorsNamedIn(
  { doctors }: DoctorSet,
  path: readonly PropertyKey[],
): { readonly doctor: string; readonly path: readonly PropertyKey[] }[] {
  return doctors.map((doctor, index) => ({ doctor, path: [...path, 'doctors', index] }));
}
