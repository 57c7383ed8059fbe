import type { Issue, Language } from '../domain/issue.js';
import { exitCodes } from './exit-codes.js';
import { printIssues } from './print-issues.js';

/** Says what is wrong, if anything, and sets the exit code. */
export function refused(
  issues: readonly Issue[],
  how: { readonly json: boolean; readonly language: Language },
): boolean {
  if (issues.length === 0) return false;
  printIssues(issues, how);
  process.exitCode = exitCodes.badInput;
  return true;
}
