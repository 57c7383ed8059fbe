import type { FastifyRequest } from 'fastify';
import { inLanguage, type Language, type Text } from '../domain/issue.js';

/** The first of our languages, bokmål where none is asked for, in `Accept-Language`. Quality values are not weighed: senders list the best first. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.headers['accept-language'] ?? '').toLowerCase().split(',');
  const known = asked.map((range) => /^\s*(nb|nn|no|en)\b/.exec(range)?.[1]).find((tag) => tag !== undefined);
  return known === 'en' || known === 'nn' ? known : 'nb';
}

/** In the language of who asks. */
export function inLanguageOf(request: FastifyRequest, text: Text): string {
  return inLanguage(text, languageOf(request));
}
