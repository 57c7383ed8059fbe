import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** All results of a file, in order. A line that was cut off by a kill is left out: its measurement is made again. */
export function readJsonLines<Result>(path: string, schema: z.ZodType<Result>): Result[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const reading = schema.safeParse(parseOrNothing(line));
      return reading.success ? [reading.data] : [];
    });
}

/** Adds a result to a file, which is made where there is none. */
export function appendJsonLine(path: string, result: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const isCut = existsSync(path) && !/(^|\n)$/.test(readFileSync(path, 'utf8'));
  appendFileSync(path, `${isCut ? '\n' : ''}${JSON.stringify(result)}\n`);
}

function parseOrNothing(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
