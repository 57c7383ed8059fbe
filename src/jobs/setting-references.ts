import type { Issue } from '../domain/issue.js';
import type { ReadableParts } from '../domain/job/read-document.js';
import { unknownReference } from '../domain/job/unknown-reference.js';
import type { ActiveRule } from '../rules/active-rules.js';

/** Doctors, lines and pools that rule settings name and the job does not have: a misspelt cap would bind nobody. */
export function checkSettingReferences(
  rules: readonly ActiveRule[],
  { writtenIds, pools }: ReadableParts,
): Issue[] {
  const known = { ...writtenIds, pools };
  const issues = rules.flatMap((active) => {
    const at = ['rules', active.rule.id];
    const references = [
      ...active
        .doctorsNamed()
        .map(({ doctor, path }) => ({ kind: 'doctors', id: doctor, path: ['parameters', ...path] }) as const),
      ...active
        .linesNamed()
        .map(({ line, path }) => ({ kind: 'lines', id: line, path: ['parameters', ...path] }) as const),
      ...(['doctors', 'lines', 'pools'] as const).flatMap((kind) =>
        (active.scope?.[kind] ?? []).map((id, index) => ({ kind, id, path: ['scope', kind, index] })),
      ),
    ];
    return references
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, path }) => unknownReference(kind, id, [...at, ...path]));
  });
  // A rule whose law changes in the period is there twice.
  return [...new Map(issues.map((issue) => [issue.pointer, issue])).values()];
}
