import { z } from 'zod';
import { legevakterWhere } from '../../access/decide.js';
import type { ChainedEntry } from '../../audit/audit-chain.js';
import type { AuditLog } from '../../audit/audit-log.js';
import type { App } from '../app-type.js';
import { problemDetails } from '../problem-details.js';

const entryView = z
  .object({
    seq: z.int(),
    at: z.iso.datetime(),
    actor: z.object({ kind: z.enum(['local', 'key', 'person', 'system']), id: z.string() }),
    action: z.string(),
    legevakt: z.string().nullable().describe('Null where it concerns no single legevakt'),
    subject: z.object({ kind: z.string(), id: z.string() }),
    details: z.record(z.string(), z.unknown()),
    previousHash: z.string(),
    hash: z
      .string()
      .describe('SHA-256 of the canonical JSON (RFC 8785) of all of this but `hash`, in hexadecimal'),
  })
  .meta({ id: 'AuditEntry' });

const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .max(20)
    .transform((text, context) => {
      const seq = readCursor(text);
      if (seq === undefined) context.addIssue({ code: 'custom', message: 'cursor' });
      return seq;
    })
    .optional()
    .describe('From the link `next` of the page before'),
});

/** Who did what. It is written where things are done; here it is only read. */
export function addAuditRoute(app: App, { audit }: { readonly audit: AuditLog }): void {
  app.get(
    '/v1/audit',
    {
      config: { permission: 'audit:read' },
      schema: {
        summary: 'Who did what, newest first',
        description:
          'What concerns a legevakt is shown to its administrators and leaders, all else to administrators of all. ' +
          'While there is more, the header `Link` has the address of the next page as rel="next".',
        querystring: query,
        response: { 200: z.object({ entries: z.array(entryView) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const found = await audit.newest({
        legevakter: legevakterWhere(request.principal, 'audit:read'),
        limit: limit + 1,
        ...(cursor === undefined ? {} : { before: cursor }),
      });
      const entries = found.slice(0, limit);
      const last = entries.at(-1);
      if (found.length > limit && last !== undefined) {
        const next = new URLSearchParams({ limit: String(limit), cursor: writeCursor(last.seq) });
        void reply.header('link', `</v1/audit?${next.toString()}>; rel="next"`);
      }
      return { entries: entries.map(toEntryView) };
    },
  );
}

function toEntryView({ at, details = {}, ...entry }: ChainedEntry): z.infer<typeof entryView> {
  return { ...entry, at: at.toISOString(), details };
}

function writeCursor(seq: number): string {
  return Buffer.from(String(seq)).toString('base64url');
}

function readCursor(text: string): number | undefined {
  const seq = Number(Buffer.from(text, 'base64url').toString());
  return Number.isSafeInteger(seq) && seq > 0 && seq < 2 ** 31 ? seq : undefined;
}
