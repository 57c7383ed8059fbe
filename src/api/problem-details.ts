import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { inLanguage, type Issue, type Language } from '../domain/issue.js';
import { inLanguageOf } from './language.js';
import { problemKinds, type ProblemCode } from './problem-codes.js';

/** One of several things that are wrong. */
export const issueView = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']).optional(),
    pointer: z.string().describe('JSON Pointer (RFC 6901) into the body, or `/name` of a parameter'),
    detail: z.string(),
    rule: z
      .object({
        id: z.string(),
        title: z.string(),
        doctor: z.string().nullable(),
        date: z.string().describe('On which the rule is judged: an override names it'),
        vakter: z.array(z.string()),
        overridable: z
          .boolean()
          .describe('An override in the job, for this rule, doctor and date, would set it aside'),
      })
      .optional()
      .describe('Of a RULE_BROKEN'),
  })
  .meta({ id: 'Issue' });
export type IssueView = z.infer<typeof issueView>;

/** RFC 9457 with our code and the single faults. */
export const problemDetails = z
  .object({
    type: z.string().describe('urn:vaktplan:problem:<code>'),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    instance: z.string(),
    traceId: z.string().describe('Finds the request in the log'),
    errors: z.array(issueView).optional(),
  })
  .meta({ id: 'Problem' });
type ProblemDetails = z.infer<typeof problemDetails>;

export interface ProblemParts {
  readonly code: ProblemCode;
  /** Where the code alone does not say it, e.g. a fault of the framework. */
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly IssueView[];
}

/** Answers with `application/problem+json` in the reader's language. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, parts: ProblemParts): FastifyReply {
  const kind = problemKinds[parts.code];
  const status = parts.status ?? kind.status;
  const problem: ProblemDetails = {
    type: `urn:vaktplan:problem:${parts.code.toLowerCase().replaceAll('_', '-')}`,
    title: inLanguageOf(request, kind.title),
    status,
    code: parts.code,
    ...(parts.detail === undefined ? {} : { detail: parts.detail }),
    instance: request.url,
    traceId: request.id,
    ...(parts.errors === undefined ? {} : { errors: [...parts.errors] }),
  };
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem);
}

export function toIssueView(issue: Issue, language: Language): IssueView {
  const { code, severity, pointer, message, rule } = issue;
  const view = { code, severity, pointer, detail: inLanguage(message, language) };
  if (rule === undefined) return view;
  return { ...view, rule: { ...rule, title: inLanguage(rule.title, language), vakter: [...rule.vakter] } };
}
