import type { Issue } from '../domain/issue.js';
import type { ReadableParts } from '../domain/job/read-document.js';
import { unknownReference } from '../domain/job/unknown-reference.js';
import type { ActiveRule } from '../rules/active-rules.js';

/** Doctors and lines that rule settings name and the job does not have: a misspelt cap would bind nobody. */
export function checkSettingReferences(rules: readonly ActiveRule[], { writtenIds }: ReadableParts): Issue[] {
  return rules.flatMap((active) => {
    const at = ['rules', active.rule.id];
    const named = active
      .doctorsNamed()
      .map(({ doctor, path }) => ({ doctor, path: [...at, 'parameters', ...path] }));
    const inScope = (active.scope?.doctors ?? []).map((doctor, index) => ({
      doctor,
      path: [...at, 'scope', 'doctors', index],
    }));
    return [
      ...[...named, ...inScope]
        .filter(({ doctor }) => !writtenIds.doctors.has(doctor))
        .map(({ doctor, path }) => unknownReference('doctors', doctor, path)),
      ...(active.scope?.lines ?? []).flatMap((line, index) =>
        writtenIds.lines.has(line) ? [] : [unknownReference('lines', line, [...at, 'scope', 'lines', index])],
      ),
    ];
  });
}
