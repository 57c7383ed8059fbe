import { warning, type Issue } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import { writeExemptionYearCsv } from '../reports/exemption-year-csv.js';
import {
  exemptionLimits,
  reportExemptionYear,
  type ExemptionLimits,
} from '../reports/exemption-year-report.js';
import type { Language } from '../reports/texts.js';
import { readJob } from './read-job.js';
import { findRosterFaults, readRoster } from './read-roster/read-roster.js';

export interface ExemptionYearRequest {
  /** A job document, with what was worked before its period in `exemptionLedger`. */
  readonly job: unknown;
  /** JSON, or the text of a file with its format. */
  readonly roster: unknown;
  readonly year: number;
  /** Of the heading row. */
  readonly language: Language;
}

export type ExemptionYearOutcome =
  /** Everything that is wrong, the roster after the job. */
  | { readonly ok: false; readonly issues: readonly Issue[] }
  /** The issues are warnings. */
  | { readonly ok: true; readonly csv: string; readonly issues: readonly Issue[] };

/** The days by exception of a calendar year: those of the job's ledger and those of a roster of the job. */
export function exemptionYearOf({ job, roster, year, language }: ExemptionYearRequest): ExemptionYearOutcome {
  const reading = readJob(job);
  if (!reading.ok) return { ok: false, issues: [...reading.issues, ...findRosterFaults(roster)] };
  const { problem, rules, warnings } = reading;
  const { issues: rosterIssues, ...held } = readRoster(roster, problem);
  const issues = [...warnings, ...rosterIssues];
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const limits = exemptionLimits(rules);
  const report = reportExemptionYear(year, problem.job.exemptionLedger, [{ problem, ...held }], limits);
  const nameOf = (doctor: string): string => problem.doctorById.get(doctor)?.name ?? doctor;
  return {
    ok: true,
    csv: writeExemptionYearCsv(report, nameOf, language),
    issues: [
      ...issues,
      ...(report.lines.length === 0 ? [whyNoLines(problem, year)] : whyNothingLeft(limits)),
    ],
  };
}

function whyNoLines({ job }: Problem, year: number): Issue {
  return job.doctors.some(({ worksByException }) => worksByException !== undefined)
    ? warning('NO_EXEMPTION_DAYS', ['exemptionLedger'], {
        nb: `Ingen rader: leger med worksByException har ingen vakt i ${year} i vaktplanen (bakvakt teller ikke), og exemptionLedger har ingen dager i ${year}.`,
        nn: `Ingen rader: legar med worksByException har inga vakt i ${year} i vaktplanen (bakvakt tel ikkje), og exemptionLedger har ingen dagar i ${year}.`,
        en: `No rows: doctors with worksByException have no vakt in ${year} in the roster (bakvakt does not count), and exemptionLedger has no days in ${year}.`,
      })
    : warning('NO_EXEMPTION_DAYS', ['doctors'], {
        nb: `Ingen rader: ingen lege i jobben har worksByException, og exemptionLedger har ingen dager i ${year}. Hvem som har stilling etter unntaket, sier jobben.`,
        nn: `Ingen rader: ingen lege i jobben har worksByException, og exemptionLedger har ingen dagar i ${year}. Kven som har stilling etter unntaket, seier jobben.`,
        en: `No rows: no doctor of the job has worksByException, and exemptionLedger has no days in ${year}. Who has a post under the exception the job says.`,
      });
}

function whyNothingLeft(limits: ExemptionLimits | undefined): Issue[] {
  if (limits !== undefined) return [];
  return [
    warning('EXEMPTION_LIMITS_UNKNOWN', ['rules', 'exemption-days'], {
      nb: 'Hva som er igjen, er ikke regnet ut: kilden sier ikke hvor mange dager en måned er. Sett daysPerMonth for regelen exemption-days, som må være på.',
      nn: 'Kva som er att, er ikkje rekna ut: kjelda seier ikkje kor mange dagar ein månad er. Set daysPerMonth for regelen exemption-days, som må vere på.',
      en: 'What is left has not been computed: the source does not say how many days make a month. Set daysPerMonth of the rule exemption-days, which must be on.',
    }),
  ];
}
