import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;

/**
 * Of what the branches of a union say of a value, what the branch says that was meant: the one whose kind of value fits, and whose name in `op`,
 * `change` or the like. Where no name fits, a branch that asks for one says which there are: one whose kind of name is there, else the last.
 */
export function meantBranch(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  const [meant, ...others] = branches.filter((issues) => !issues.some(isAnotherKind));
  if (meant === undefined)
    return (
      branches.find((issues) => issues.some(isMisnamed)) ??
      branches.findLast((issues) => issues.some(lacksName))
    );
  return others.length === 0 ? meant : undefined;
}

function isAnotherKind(issue: ZodIssue): boolean {
  return (issue.code === 'invalid_type' && issue.path.length === 0) || lacksName(issue);
}

function lacksName(issue: ZodIssue): boolean {
  return issue.code === 'invalid_union' && issue.path.length <= 1 && issue.errors.length === 0;
}

/** Known only where the schema was asked to report what it was given. */
function isMisnamed(issue: ZodIssue): boolean {
  const name = issue.path[0];
  const { input } = issue;
  return (
    lacksName(issue) && name !== undefined && typeof input === 'object' && input !== null && name in input
  );
}
