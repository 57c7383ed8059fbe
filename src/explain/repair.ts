import type { Text } from '../domain/issue.js';

/** One entry of a scenario's changes: a typed change where there is one for it, else an operation of a JSON Patch on the job document. */
export type RepairOperation =
  | {
      readonly change: 'set-rule';
      readonly rule: string;
      readonly to: {
        readonly mode?: 'soft';
        readonly parameters?: Readonly<Record<string, unknown>>;
      };
    }
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/**
 * Whom or what a change asks something of, lightest first: a doctor's wish, the plan's own decisions, somebody more, a local agreement, the law where
 * it leaves room.
 */
export const askings = ['wish', 'plan', 'staff', 'local', 'law'] as const;
export type Asking = (typeof askings)[number];

/** A change of the job that a conflict calls for. Whether it fills the vakt is another question. */
export interface RepairChange {
  readonly asks: Asking;
  readonly operations: readonly RepairOperation[];
  readonly sentence: Text;
}
