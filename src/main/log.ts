import { destination, pino, type Logger } from 'pino';
import type { Config } from '../config.js';

/** Structured lines on stderr: ids, codes and addresses, never what a document says. */
export function openLog(level: Config['logLevel']): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        req: ({ method, url }: { readonly method: string; readonly url: string }) => ({ method, url }),
      },
    },
    destination({ dest: 2, sync: true }),
  );
}
