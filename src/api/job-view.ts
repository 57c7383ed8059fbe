import { z } from 'zod';
import { inLanguage, type Language, type Text } from '../domain/issue.js';
import type { PlanProgress } from '../jobs/planning.js';
import {
  isFinal,
  jobOrigins,
  jobPriorities,
  jobStates,
  type FaultCode,
  type RosterJob,
} from '../jobs/roster-job.js';
import { rosterPath } from './roster-view.js';
import { issueView, toIssueView, type IssueView } from './problem-details.js';

const instant = z.iso.datetime();
const tierView = z.object({
  tier: z.int(),
  level: z.int().describe('Order within the tier'),
  value: z.number().describe('In the unit of the tier; 0 is the best there can be'),
  bound: z
    .number()
    .optional()
    .describe('Proven: no roster under these rules, as good in what goes before, has less'),
  gap: z.number().optional().describe('Value less bound: how much better a roster could still be'),
  status: z.enum(['optimal', 'feasible']),
});

export const progressView = z
  .object({
    elapsedSeconds: z.number(),
    unfilled: z.int().describe('Minimum seats without a doctor in the best roster so far'),
    tiers: z.array(tierView).readonly(),
  })
  .meta({ id: 'Progress' });

export function toProgressView({
  elapsedSeconds,
  unfilled,
  tiers,
}: PlanProgress): z.infer<typeof progressView> {
  return {
    elapsedSeconds,
    unfilled,
    tiers: tiers.map((tier) =>
      tier.bound === undefined ? tier : { ...tier, gap: Math.max(0, tier.value - tier.bound) },
    ),
  };
}

export const parentView = z.object({ roster: z.uuid().optional(), job: z.uuid().optional() });

/** A job as the world sees it. */
export const jobView = z
  .object({
    id: z.uuid(),
    legevakt: z.object({ id: z.string(), name: z.string() }),
    period: z.object({ from: z.iso.date(), to: z.iso.date() }).describe('Both dates included'),
    state: z.enum(jobStates),
    priority: z.enum(jobPriorities),
    origin: z.enum(jobOrigins),
    label: z.string().optional().describe('The name of a scenario'),
    parent: parentView.optional().describe('What a scenario or a plan made anew started from'),
    batch: z.uuid().optional().describe('The batch of scenarios that it belongs to'),
    position: z.int().optional().describe('While it is queued: 1 for the job that is taken up next'),
    attempt: z.int(),
    createdAt: instant,
    trace: z.string().optional().describe('Trace id (W3C Trace Context) of the request that made the job'),
    startedAt: instant.optional(),
    finishedAt: instant.optional(),
    stopRequested: z.boolean().optional(),
    progress: progressView.optional(),
    warnings: z.array(issueView).optional(),
    errors: z.array(issueView).optional(),
    fault: z.object({ code: z.string(), detail: z.string() }).optional(),
    links: z.record(z.string(), z.string()).describe('What can be read or done now'),
  })
  .meta({ id: 'RosterJob' });
export type JobView = z.infer<typeof jobView>;

const faultTexts: Record<FaultCode, Text> = {
  PLAN_FAULT: {
    nb: 'Planleggingen stoppet på en feil i programmet. Feilen står i loggen.',
    nn: 'Planlegginga stoppa på ein feil i programmet. Feilen står i loggen.',
    en: 'Planning ended in a fault of the program. The log has it.',
  },
  TOO_MANY_ATTEMPTS: {
    nb: 'Prosessen som planla jobben, døde gang på gang. Kanskje er det for lite minne.',
    nn: 'Prosessen som planla jobben, døydde gong på gong. Kanskje er det for lite minne.',
    en: 'The process that planned the job died time and again. Maybe there is too little memory.',
  },
};

export function faultText(fault: FaultCode, language: Language): string {
  return inLanguage(faultTexts[fault], language);
}

export function batchPath(id: string): string {
  return `/v1/scenario-batches/${id}`;
}

export function jobPath(id: string): string {
  return `/v1/roster-jobs/${id}`;
}

export function toJobView(job: RosterJob, language: Language): JobView {
  const { id, legevakt, period, state, attempt, createdAt, priority, origin, label, parent, batch } = job;
  const { trace, progress } = job;
  return {
    id,
    legevakt,
    period,
    state,
    attempt,
    createdAt: createdAt.toISOString(),
    priority,
    origin,
    ...(label === undefined ? {} : { label }),
    ...(parent === undefined ? {} : { parent }),
    ...(batch === undefined ? {} : { batch }),
    ...(trace === undefined ? {} : { trace }),
    ...(progress === undefined ? {} : { progress: toProgressView(progress) }),
    ...stateView(job, language),
    links: linksOf(job),
  };
}

function stateView(job: RosterJob, language: Language): Partial<JobView> {
  const toViews = (issues: readonly Parameters<typeof toIssueView>[0][]): IssueView[] =>
    issues.map((issue) => toIssueView(issue, language));
  switch (job.state) {
    case 'queued':
      return { position: job.position };
    case 'solving':
      return { startedAt: job.startedAt.toISOString(), stopRequested: job.stopRequested };
    case 'done':
      return {
        startedAt: job.startedAt.toISOString(),
        finishedAt: job.finishedAt.toISOString(),
        warnings: toViews(job.warnings),
      };
    case 'stopped':
    case 'cancelled':
      return { finishedAt: job.finishedAt.toISOString() };
    case 'refused':
      return { finishedAt: job.finishedAt.toISOString(), errors: toViews(job.issues) };
    case 'failed':
      return {
        finishedAt: job.finishedAt.toISOString(),
        fault: { code: job.fault, detail: faultText(job.fault, language) },
      };
  }
}

function linksOf(job: RosterJob): Record<string, string> {
  const { id, state } = job;
  const self = jobPath(id);
  return {
    self,
    events: `${self}/events`,
    scenarios: `${self}/scenarios`,
    ...(job.batch === undefined ? {} : { batch: batchPath(job.batch) }),
    ...(isFinal(state) ? {} : { stop: `${self}:stop`, cancel: `${self}:cancel` }),
    ...(state === 'done'
      ? {
          roster: `${self}/roster`,
          report: `${self}/report`,
          csv: `${self}/roster.csv`,
          html: `${self}/roster.html`,
          ...(job.roster === undefined ? {} : { version: rosterPath(job.roster) }),
        }
      : {}),
  };
}
