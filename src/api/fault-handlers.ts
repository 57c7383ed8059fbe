import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { Pointer } from 'rfc6902';
import { z } from 'zod';
import type { App } from './app-type.js';
import { languageOf } from './language.js';
import type { ProblemCode } from './problem-codes.js';
import { sendProblem } from './problem-details.js';
import { singleFaults, valueFaultPointer, valueFaultText, type FaultPlace } from './value-fault-text.js';

/** Every answer that is not a success is a problem document; what went wrong inside stays in the log. */
export function addFaultHandlers(app: App): void {
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { code: 'NOT_FOUND' }));
  app.setErrorHandler<FastifyError>(answerFault);
}

/** An address that the router itself cannot read, before there is a route or a hook. */
export function answerFrameworkFault(
  _fault: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void sendProblem(request, reply, { code: 'INVALID_REQUEST' });
}

function answerFault(fault: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(fault)) {
    const context = fault.validationContext;
    const errors = fault.validation.flatMap(singleFaults).map((one) => ({
      code: 'INVALID_VALUE',
      pointer: valueFaultPointer(one),
      detail: valueFaultText(one, placeIn(request, context, one.instancePath), languageOf(request)),
    }));
    return sendProblem(request, reply, { code: 'INVALID_REQUEST', errors });
  }
  if (isUnstorableText(fault)) return sendProblem(request, reply, { code: 'INVALID_REQUEST' });
  const status = fault.statusCode ?? 500;
  if (status < 500) return sendProblem(request, reply, { code: codeOf(fault, status), status });
  request.log.error({ err: fault }, 'request failed');
  const code = isOutOfReach(fault) ? 'OUT_OF_REACH' : 'INTERNAL_FAULT';
  if (code === 'OUT_OF_REACH') void reply.header('retry-after', '5');
  return sendProblem(request, reply, { code });
}

/** What was sent there, and what may be. */
function placeIn(request: FastifyRequest, context: string | undefined, instancePath: string): FaultPlace {
  const parts: Readonly<Record<string, readonly [sent: unknown, schema: unknown]>> = {
    body: [request.body, request.routeOptions.schema?.body],
    querystring: [request.query, request.routeOptions.schema?.querystring],
    params: [request.params, request.routeOptions.schema?.params],
  };
  const [sent, schema] = parts[context ?? ''] ?? [];
  const pointer = instancePath === '/' ? '' : instancePath;
  const { value: written } = Pointer.fromJSON(pointer).evaluate(sent) as { readonly value: unknown };
  return { context, written, names: schema instanceof z.ZodObject ? Object.keys(schema.shape) : [] };
}

function codeOf(fault: FastifyError, status: number): ProblemCode {
  if (status === 413) return 'BODY_TOO_LARGE';
  if (status === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  return fault instanceof SyntaxError || fault.code === 'FST_ERR_CTP_INVALID_JSON_BODY'
    ? 'INVALID_JSON'
    : 'REQUEST_REFUSED';
}

/** PostgreSQL knows no U+0000 (22021; 22P05 in JSON): nobody can have meant it, and nothing has been done. */
function isUnstorableText({ code }: { readonly code?: string }): boolean {
  return code === '22021' || code === '22P05';
}

/** Sockets that fail, PostgreSQL that closes (class 57P, 08) or takes no more (53300), and Redis that does not answer. */
function isOutOfReach({ code, name }: { readonly code?: string; readonly name: string }): boolean {
  if (name === 'MaxRetriesPerRequestError') return true;
  return /^(ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|57P\d\d|08\w{3}|53300)$/.test(code ?? '');
}
