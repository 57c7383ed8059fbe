import type { FastifyRequest } from 'fastify';
import type { Text } from '../domain/issue.js';

/** The languages that texts exist in; Norwegian where the reader asks for neither. */
export type Language = keyof Text;

/** The first of our languages in `Accept-Language`. Quality values are not weighed: senders list the best first. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.headers['accept-language'] ?? '').toLowerCase().split(',');
  const known = asked.map((range) => /^\s*(nb|nn|no|en)\b/.exec(range)?.[1]).find((tag) => tag !== undefined);
  return known === 'en' ? 'en' : 'nb';
}
