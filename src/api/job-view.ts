import { z } from 'zod';
import type { Text } from '../domain/issue.js';
import { isFinal, type FaultCode, type RosterJob } from '../jobs/roster-job.js';
import type { Language } from './language.js';
import { issueView, toIssueView, type IssueView } from './problem-details.js';

const instant = z.iso.datetime();
const tierView = z.object({
  tier: z.int(),
  level: z.int().describe('Order within the tier'),
  value: z.number().describe('In the unit of the tier; 0 is the best there can be'),
  bound: z.number().optional().describe('Proven: no roster under these rules has less'),
  status: z.enum(['optimal', 'feasible']),
});

export const progressView = z
  .object({
    elapsedSeconds: z.number(),
    unfilled: z.int().describe('Minimum seats without a doctor in the best roster so far'),
    tiers: z.array(tierView).readonly(),
  })
  .meta({ id: 'Progress' });

/** A job as the world sees it. */
export const jobView = z
  .object({
    id: z.uuid(),
    legevakt: z.object({ id: z.string(), name: z.string() }),
    period: z.object({ from: z.iso.date(), to: z.iso.date() }).describe('Both dates included'),
    state: z.enum(['queued', 'solving', 'done', 'stopped', 'refused', 'failed']),
    attempt: z.int(),
    createdAt: instant,
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
    en: 'Planning ended in a fault of the program. The log has it.',
  },
  TOO_MANY_ATTEMPTS: {
    nb: 'Prosessen som planla jobben, døde gang på gang. Kanskje er det for lite minne.',
    en: 'The process that planned the job died time and again. Maybe there is too little memory.',
  },
};

export function faultText(fault: FaultCode, language: Language): string {
  return faultTexts[fault][language];
}

export function jobPath(id: string): string {
  return `/v1/roster-jobs/${id}`;
}

export function toJobView(job: RosterJob, language: Language): JobView {
  const { id, legevakt, period, state, attempt, createdAt, progress } = job;
  return {
    id,
    legevakt,
    period,
    state,
    attempt,
    createdAt: createdAt.toISOString(),
    ...(progress === undefined ? {} : { progress }),
    ...stateView(job, language),
    links: linksOf(job),
  };
}

function stateView(job: RosterJob, language: Language): Partial<JobView> {
  const toViews = (issues: readonly Parameters<typeof toIssueView>[0][]): IssueView[] =>
    issues.map((issue) => toIssueView(issue, language));
  switch (job.state) {
    case 'queued':
      return {};
    case 'solving':
      return { startedAt: job.startedAt.toISOString(), stopRequested: job.stopRequested };
    case 'done':
      return {
        startedAt: job.startedAt.toISOString(),
        finishedAt: job.finishedAt.toISOString(),
        warnings: toViews(job.warnings),
      };
    case 'stopped':
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

function linksOf({ id, state }: RosterJob): Record<string, string> {
  const self = jobPath(id);
  return {
    self,
    events: `${self}/events`,
    ...(isFinal(state) ? {} : { stop: `${self}:stop` }),
    ...(state === 'done'
      ? {
          roster: `${self}/roster`,
          report: `${self}/report`,
          csv: `${self}/roster.csv`,
          html: `${self}/roster.html`,
        }
      : {}),
  };
}
