import type { Text } from '../../domain/issue.js';
import type { JobRecords } from '../job-store.js';
import { readStoredReport, type StoredReport } from '../roster-report.js';
import type { RosterStore } from '../roster-store.js';
import type { RosterVersion } from '../roster-version.js';
import type { ComparedResult } from './compared-result.js';
import { doctorNames } from './doctor-names.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { placesOf, valueAt, type TierPlace, type TierValue } from './tier-values.js';
import { linesIn } from './threshold-faults.js';
import { judgeAll, judgePair, type OverallVerdict, type PairVerdict } from './verdict.js';

/** Results side by side, and which is better. Nothing of it is stored: the same results give the same comparison. */
export interface Comparison {
  readonly version: 'vaktplan/comparison/1';
  readonly results: readonly (Pick<
    RosterVersion,
    'id' | 'job' | 'label' | 'legevakt' | 'period' | 'origin' | 'status'
  > & {
    readonly letter: string;
  })[];
  /** By result, in their order; null for one that was not searched for. */
  readonly tiers: readonly (TierPlace & { readonly values: readonly (TierValue | null)[] })[];
  readonly figures: readonly Figure[];
  readonly unfilledByLine: readonly {
    readonly line: string;
    readonly priority: number;
    readonly values: readonly (number | null)[];
  }[];
  readonly fairness: readonly {
    readonly measure: string;
    readonly outsideBand: readonly (number | null)[];
  }[];
  readonly rules: readonly ComparedRule[];
  readonly pairs: readonly PairVerdict[];
  readonly verdict: OverallVerdict;
}

interface ComparedRule {
  readonly rule: string;
  readonly title: Text;
  /** Null where the rule is off. */
  readonly values: readonly (RuleNumbers | null)[];
}

interface RuleNumbers {
  readonly mode: 'hard' | 'soft';
  readonly cost: number;
  readonly findings: number;
}

/** A roster, or a job for the roster that it found. */
export type Asked = { readonly roster: string } | { readonly job: string };

export type ComparisonOutcome =
  | {
      readonly kind: 'compared';
      readonly comparison: Comparison;
      readonly reports: readonly StoredReport[];
      readonly doctorNames: ReadonlyMap<string, string>;
      /** Ids of the lines that one of the jobs has. */
      readonly lines: readonly string[];
    }
  /** What is not there, or may not be seen: which of the two is nobody's business. */
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] };

export interface Missing {
  readonly index: number;
  readonly member: 'roster' | 'job';
  readonly code: 'ROSTER_NOT_FOUND' | 'JOB_NOT_FOUND' | 'ROSTER_NOT_READY';
}

export interface ComparisonParts {
  readonly records: Pick<JobRecords, 'find'>;
  readonly rosters: Pick<RosterStore, 'findRoster' | 'rosterPart' | 'rosterDocument'>;
}

export async function compareResults(
  parts: ComparisonParts,
  asked: readonly Asked[],
  mayRead: (legevakt: string) => boolean,
): Promise<ComparisonOutcome> {
  const found = [];
  for (const [index, one] of asked.entries()) found.push(await findResult(parts, one, index, mayRead));
  const missing = found.flatMap((one) => ('code' in one ? [one] : []));
  if (missing.length > 0) return { kind: 'missing', missing };
  const results: ComparedResult[] = [];
  const documents: unknown[] = [];
  for (const version of found.flatMap((one) => ('code' in one ? [] : [one]))) {
    const document = await parts.rosters.rosterDocument(version.id);
    results.push(await readResult(parts, version, document, results.length));
    documents.push(document);
  }
  return {
    kind: 'compared',
    comparison: compare(results),
    reports: results.map(({ report }) => report),
    doctorNames: doctorNames(documents),
    lines: linesIn(documents),
  };
}

async function findResult(
  { records, rosters }: ComparisonParts,
  asked: Asked,
  index: number,
  mayRead: (legevakt: string) => boolean,
): Promise<RosterVersion | Missing> {
  if ('roster' in asked) {
    const version = await rosters.findRoster(asked.roster);
    return version === undefined || !mayRead(version.legevakt)
      ? { index, member: 'roster', code: 'ROSTER_NOT_FOUND' }
      : version;
  }
  const job = await records.find(asked.job);
  if (job === undefined || !mayRead(job.legevakt.id)) return { index, member: 'job', code: 'JOB_NOT_FOUND' };
  const id = job.state === 'done' ? job.roster : undefined;
  const version = id === undefined ? undefined : await rosters.findRoster(id);
  return version ?? { index, member: 'job', code: 'ROSTER_NOT_READY' };
}

async function readResult(
  { rosters }: ComparisonParts,
  version: RosterVersion,
  document: unknown,
  index: number,
): Promise<ComparedResult> {
  const report = await readStoredReport(rosters, version.id);
  return {
    letter: String.fromCharCode('A'.charCodeAt(0) + index),
    version,
    report,
    settings: { ...(document as { readonly rules?: object } | undefined)?.rules },
  };
}

/** O(results squared x places). */
export function compare(results: readonly ComparedResult[]): Comparison {
  const places = placesOf(results);
  const reports = results.map(({ report }) => report);
  const pairs = results.flatMap((a, index) => results.slice(index + 1).map((b) => judgePair(places, a, b)));
  return {
    version: 'vaktplan/comparison/1',
    results: results.map(({ letter, version: { id, job, label, legevakt, period, origin, status } }) => ({
      letter,
      id,
      ...(job === undefined ? {} : { job }),
      ...(label === undefined ? {} : { label }),
      legevakt,
      period,
      origin,
      status,
    })),
    tiers: places.map((place) => ({ ...place, values: results.map((result) => valueAt(result, place)) })),
    figures: figuresOf(reports),
    unfilledByLine: unfilledByLine(reports),
    fairness: fairnessByMeasure(reports),
    rules: compareRules(reports),
    pairs,
    verdict: judgeAll(results, pairs),
  };
}

/** Lines with an empty vakt in one of the results, by priority. */
function unfilledByLine(reports: readonly StoredReport[]): Comparison['unfilledByLine'] {
  const all = reports.flatMap(({ unfilled = [] }) => unfilled);
  const lines = new Map(all.map(({ line, priority }) => [line, priority]));
  return [...lines]
    .sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1))
    .map(([line, priority]) => ({
      line,
      priority,
      values: reports.map(({ unfilled }) => unfilled?.filter((vakt) => vakt.line === line).length ?? null),
    }));
}

/** By how much shares lie outside their bands, added up: weighted hours for the measure `hours`, else vakter. */
function fairnessByMeasure(reports: readonly StoredReport[]): Comparison['fairness'] {
  const measures = new Set(reports.flatMap(({ shares = [] }) => shares.map(({ measure }) => measure)));
  return [...measures].map((measure) => ({
    measure,
    outsideBand: reports.map(({ shares }) => {
      const own = shares?.filter((share) => share.measure === measure);
      if (own === undefined || own.length === 0) return null;
      const sum = own.reduce((total, { outsideBand }) => total + Math.abs(outsideBand), 0);
      return Math.round(sum * 100) / 100;
    }),
  }));
}

/** Rules that found something in one of the results. */
function compareRules(reports: readonly StoredReport[]): ComparedRule[] {
  const found = reports.flatMap(({ rules = [] }) => rules.filter(({ findings }) => findings.length > 0));
  const titles = new Map(found.map(({ rule, title }) => [rule, title]));
  return [...titles].map(([id, title]) => ({
    rule: id,
    title,
    values: reports.map(({ rules = [] }) => {
      const own = rules.find(({ rule }) => rule === id);
      return own === undefined ? null : { mode: own.mode, cost: own.cost, findings: own.findings.length };
    }),
  }));
}
