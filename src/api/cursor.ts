import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { JobPlace } from '../jobs/job-store.js';

const placeSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** Parameters of a list in pages, newest first. */
export function pageParameters({ most, normally }: { readonly most: number; readonly normally: number }) {
  return {
    limit: z.coerce.number().int().min(1).max(most).default(normally),
    cursor: z
      .string()
      .max(200)
      .transform((text, context) => {
        const place = readCursor(text);
        if (place === undefined) context.addIssue({ code: 'custom', message: 'cursor' });
        return place;
      })
      .optional()
      .describe('From the link `next` of the page before'),
  };
}

/**
 * The page that was asked for, with a link to the next one.
 *
 * @param found  one more than `limit`, where there are so many
 */
export function takePage<Entry>(
  request: FastifyRequest,
  reply: FastifyReply,
  { found, limit }: { readonly found: readonly Entry[]; readonly limit: number },
  placeOf: (entry: Entry) => JobPlace,
): Entry[] {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  if (found.length > limit && last !== undefined) {
    const next = new URL(request.url, 'http://localhost');
    next.searchParams.set('cursor', writeCursor(placeOf(last)));
    void reply.header('link', `<${next.pathname}${next.search}>; rel="next"`);
  }
  return page;
}

/** A place in a list, as a word that only this service reads. */
function writeCursor({ createdAt, id }: JobPlace): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url');
}

/** Undefined where the word is none of ours. */
function readCursor(cursor: string): JobPlace | undefined {
  try {
    const [createdAt, id] = placeSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { createdAt: new Date(createdAt), id };
  } catch {
    return undefined;
  }
}
