import type { LocalDate } from '../domain/time.js';
import { reasonOf } from '../reports/unfilled.js';
import type { RosterModel } from '../optimize/roster-model.js';
import type { Tag } from '../../solver/index.js';

/** What may be part of a conflict, and could in thought be set aside. */
export type ConflictGroup =
  /** The vakt shall have a doctor. */
  | { readonly kind: 'demand'; readonly vakt: string }
  /** The doctor is away, has fritak or cannot; which of these is nobody's business. */
  | { readonly kind: 'unavailable'; readonly doctor: string; readonly date: LocalDate }
  | { readonly kind: 'lock'; readonly vakt: string }
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly doctor?: string;
      /** Absent where the rule keeps the doctor off whatever the date. */
      readonly date?: LocalDate;
    }
  /** What comes before the vakt in the lexicographic order is no worse than now. */
  | { readonly kind: 'goal'; readonly tier: number; readonly level: number; readonly value: number };

export function keyOf(group: ConflictGroup): string {
  return JSON.stringify(group);
}

/** Rules about who a doctor is, which hold whatever the date. */
export const standingRules: ReadonlySet<string> = new Set(['pool-eligibility', 'line-competence']);

/** `undefined` for what holds always: a vakt is one seat. */
export function groupOfTag({ subjects }: RosterModel, tag: Tag): ConflictGroup | undefined {
  const { rule } = tag;
  if (rule === 'one-doctor-a-vakt') return undefined;
  if (rule === 'locked-vakt') return { kind: 'lock', vakt: tag.subject.split(' ').at(-1) ?? '' };
  const subject = subjects.get(tag);
  if (subject === undefined) return { kind: 'rule', rule };
  const { doctorId: doctor, date } = subject;
  if (doctor === undefined) return { kind: 'rule', rule, date };
  if (reasonOf(rule) === 'unavailable') return { kind: 'unavailable', doctor, date };
  return standingRules.has(rule) ? { kind: 'rule', rule, doctor } : { kind: 'rule', rule, doctor, date };
}
