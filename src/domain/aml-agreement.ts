import type { Doctor } from './doctor.js';

/** Whose agreement averages the ordinary hours: the doctor's own, § 10-5 (1), or that of the union, § 10-5 (2). */
export type Averaging = 'individual' | 'union';

export function averagingOf({ amlAgreement }: Pick<Doctor, 'amlAgreement'>): Averaging | undefined {
  if (amlAgreement?.basis?.includes('§ 10-5 (2)') === true) return 'union';
  return amlAgreement?.basis?.includes('§ 10-5 (1)') === true ? 'individual' : undefined;
}

/** Hours in seven days that § 10-4 gives the doctor's way of working, never more than `ordinaryHours`. */
export function lawfulWeek({ ordinaryWeeklyHours }: Doctor, ordinaryHours: number): number {
  return Math.min(ordinaryWeeklyHours ?? ordinaryHours, ordinaryHours);
}

export function isUnderAml({ regime }: Pick<Doctor, 'regime'>): boolean {
  return regime === 'AML';
}
