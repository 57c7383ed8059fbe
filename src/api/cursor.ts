import { z } from 'zod';
import type { JobPlace } from '../jobs/job-store.js';

const placeSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** A place in the list of jobs, as a word that only this service reads. */
export function writeCursor({ createdAt, id }: JobPlace): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url');
}

/** Undefined where the word is none of ours. */
export function readCursor(cursor: string): JobPlace | undefined {
  try {
    const [createdAt, id] = placeSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { createdAt: new Date(createdAt), id };
  } catch {
    return undefined;
  }
}
