import type { FastifyRequest } from 'fastify';
import type { Actor } from '../audit/audit-entry.js';

/** Who asks, as the record of deeds names them. */
export function actorOf({ principal: { kind, id } }: FastifyRequest): Actor {
  return { kind, id };
}
