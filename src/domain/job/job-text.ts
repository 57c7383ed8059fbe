import type { z } from 'zod';
import type { doctor } from './doctor.js';
import type { jobDocument } from './job.js';

/** A job document as a user writes it, before defaults are filled in. */
export type JobText = z.input<typeof jobDocument>;
export type DoctorText = z.input<typeof doctor>;
export type LineText = JobText['lines'][number];
export type CompetenceText = NonNullable<DoctorText['competence']>;
export type PostText = NonNullable<DoctorText['posts']>[number];
export type AbsenceText = NonNullable<JobText['absences']>[number];
export type WishText = NonNullable<JobText['wishes']>[number];
export type HistoryText = NonNullable<JobText['history']>[number];
export type BalanceText = NonNullable<JobText['balances']>[number];
export type DemandText = NonNullable<JobText['demand']>;
export type CostText = NonNullable<JobText['cost']>;
