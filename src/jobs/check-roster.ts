import { error, type Issue, type Text } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import { buildReport, type Report } from '../reports/report.js';
import { parseRosterCsv, type CsvRoster } from '../reports/parse-roster-csv.js';
import type { LegalSource } from '../rules/rule.js';
import { withoutMendable } from '../rules/mendable-findings.js';
import { verifyRoster, type Finding } from '../rules/verify-roster.js';
import { parseRosterJson } from './parse-roster-json.js';
import { readJob } from './read-job.js';

export type RosterCheck =
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | {
      readonly ok: true;
      /** Warnings about the job. */
      readonly issues: readonly Issue[];
      /** Rules with something to say, in the order of the registry. */
      readonly rules: readonly RuleFindings[];
      readonly notChecked: readonly Text[];
      readonly report: Report;
    };

export interface RuleFindings {
  readonly rule: string;
  readonly title: Text;
  readonly sources: readonly LegalSource[];
  readonly findings: readonly Finding[];
}

/** Checks any roster against a job's rules. The text is JSON where it begins with a brace, else CSV. */
export function checkRoster(document: unknown, rosterText: string): RosterCheck {
  const reading = readJob(document);
  if (!reading.ok) return { ok: false, issues: reading.issues };
  const { problem, rules, warnings } = reading;
  const parsed = parseRoster(rosterText, problem);
  if (parsed.issues.length > 0) return { ok: false, issues: parsed.issues };
  const roster = { problem, assignments: parsed.assignments };
  const findings = withoutMendable(verifyRoster(roster, rules), roster, rules);
  const report = buildReport({ roster, findings, rules, tiers: [], warnings });
  const byRule = rules.map(({ rule }) => ({
    rule: rule.id,
    title: rule.title,
    sources: rule.sources,
    findings: findings.filter(({ ruleId }) => ruleId === rule.id),
  }));
  return {
    ok: true,
    issues: warnings,
    rules: byRule.filter(({ findings: own }) => own.length > 0),
    notChecked: report.notChecked.map(({ sentence }) => sentence),
    report,
  };
}

function parseRoster(text: string, problem: Problem): CsvRoster {
  if (!text.trimStart().startsWith('{')) return parseRosterCsv(text, problem);
  try {
    return parseRosterJson(JSON.parse(text) as unknown, problem);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const message = {
      nb: `Planen er ikke gyldig JSON: ${cause.message}`,
      en: `The roster is not valid JSON: ${cause.message}`,
    };
    return { assignments: new Map(), issues: [error('NOT_JSON', [], message)] };
  }
}
