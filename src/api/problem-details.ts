import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Issue } from '../domain/issue.js';
import { languageOf, type Language } from './language.js';
import { problemKinds, type ProblemCode } from './problem-codes.js';

/** One of several things that are wrong. */
export const issueView = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']).optional(),
    pointer: z.string().describe('JSON Pointer (RFC 6901) into the document that was sent'),
    detail: z.string(),
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
    title: kind.title[languageOf(request)],
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

export function toIssueView({ code, severity, pointer, message }: Issue, language: Language): IssueView {
  return { code, severity, pointer, detail: message[language] };
}
