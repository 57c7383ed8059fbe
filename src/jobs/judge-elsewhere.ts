import { error, warning, type Issue } from '../domain/issue.js';
import { vakterElsewhere, vakterElsewhereId } from '../rules/catalogue/vakter-elsewhere.js';
import { withoutMendable } from '../rules/mendable-findings.js';
import { verifyRoster } from '../rules/verify-roster.js';
import { ruleBroken } from './broken-rule.js';
import { readJob } from './read-job.js';
import type { HeldSeat } from './roster-version.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

export interface JudgedElsewhere {
  /** They stand in the way of publishing; also what makes the document unreadable today. */
  readonly breaches: readonly Issue[];
  /** What locks make of it. */
  readonly warnings: readonly Issue[];
}

/** Judges a version by what other legevakter have published, and by that alone. */
export function judgeElsewhere(
  document: unknown,
  held: readonly HeldSeat[],
  { vakter }: KnownElsewhere,
): JudgedElsewhere {
  const reading = readJob(document, vakter);
  if (!reading.ok)
    return { breaches: reading.issues.filter(({ severity }) => severity === 'error'), warnings: [] };
  const { problem, rules } = reading;
  const roster = { problem, assignments: new Map(held.map(({ vakt, doctor }) => [vakt, doctor])) };
  const asked = rules.filter(({ rule }) => rule.id === vakterElsewhereId);
  const findings = withoutMendable(verifyRoster(roster, asked), roster, rules);
  const told = (wanted: 'breach' | 'given', make: typeof error): Issue[] =>
    findings
      .filter(({ status }) => status === wanted)
      .map(({ violation, message }) => {
        const { doctorId: doctor = null, date, vaktIds: vakter } = violation;
        const { id: rule, title } = vakterElsewhere;
        return ruleBroken({ rule, title, doctor, date, vakter, message }, make);
      });
  return { breaches: told('breach', error), warnings: told('given', warning) };
}
