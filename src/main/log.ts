import { destination, pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.js';
import { safeMessage, toFaultRecord, type FaultRecord } from './fault-record.js';

/** Structured lines on stderr: ids, codes and addresses, never what a document says. */
export function openLog(
  level: Config['logLevel'],
  stream: DestinationStream = destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        req: ({ method, url }: { readonly method: string; readonly url: string }) => ({
          method,
          url: withoutSecret(url),
        }),
        err: (err: unknown) => (isRecord(err) ? err : toFaultRecord(err)),
      },
      formatters: { log: withRecords },
      hooks: {
        logMethod(parts, method) {
          const [what, text, ...rest] = parts as [unknown, unknown, ...unknown[]];
          const fault = faultIn(what);
          // Without a text of its own, or with the fault's, pino would write the message as it is.
          const isOwnText = fault === undefined || (text !== undefined && text !== fault.message);
          const safe = isOwnText ? parts : [what, safeMessage(fault), ...rest];
          method.apply(this, safe as Parameters<typeof method>);
        },
      },
    },
    stream,
  );
}

/** The address of a calendar is its key; the router reads it with escapes too. */
function withoutSecret(url: string): string {
  return /^\/*cal(\/|$)/i.test(unescaped(url)) ? '/cal/…' : url;
}

function unescaped(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url.replace(/%([0-7][0-9a-f])/gi, (_escape, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
  }
}

const records = new WeakSet<FaultRecord>();

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && records.has(value as FaultRecord);
}

/** Errors under whatever name. */
function withRecords(line: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(line).map(([name, value]) => {
      if (!(value instanceof Error)) return [name, value];
      const record = toFaultRecord(value);
      records.add(record);
      return [name, record];
    }),
  );
}

function faultIn(what: unknown): Error | undefined {
  if (what instanceof Error) return what;
  const { err } = (what ?? {}) as { readonly err?: unknown };
  return err instanceof Error ? err : undefined;
}
