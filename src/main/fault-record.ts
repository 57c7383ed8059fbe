/** What is said of a fault. */
export interface FaultRecord {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  /** The places alone: the message would stand in it once more. */
  readonly stack?: string;
  readonly cause?: FaultRecord;
}

const messageLength = 300;
const causes = 3;

/**
 * The part of a fault that may leave the process. Databases hang the query, its parameters and the row on their
 * errors, and those hold what a document says of people; so only what {@link FaultRecord} names is kept.
 */
export function toFaultRecord(fault: unknown, depth = causes): FaultRecord {
  if (!(fault instanceof Error))
    return { type: typeof fault, message: 'Something that is no error was thrown.' };
  const { code } = fault as { readonly code?: unknown };
  return {
    type: fault.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    message: safeMessage(fault),
    ...placesOf(fault),
    ...(fault.cause === undefined || depth === 0 ? {} : { cause: toFaultRecord(fault.cause, depth - 1) }),
  };
}

/** For a person at a terminal. */
export function faultText(fault: unknown): string {
  const { type, message, stack, cause } = toFaultRecord(fault);
  const because = cause === undefined ? [] : [`  ${cause.type}: ${cause.message}`];
  return [`${type}: ${message}`, ...because, ...(stack === undefined ? [] : [stack])].join('\n');
}

/** The message, cut, and without the values that some faults quote. */
export function safeMessage(fault: Error): string {
  const text = quotesInput(fault) ? fault.message.replace(/["'].*["']/s, '"…"') : fault.message;
  return text.length > messageLength ? `${text.slice(0, messageLength)}…` : text;
}

/**
 * PostgreSQL quotes a value that it cannot read (class 22), and JSON.parse the text around its fault.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html, class 22
 */
function quotesInput(fault: Error): boolean {
  const { code } = fault as { readonly code?: unknown };
  return fault instanceof SyntaxError || (typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code));
}

function placesOf({ stack = '' }: Error): { readonly stack?: string } {
  const places = stack
    .split('\n')
    .filter((line) => /^\s+at .*(?::\d+\)?|<anonymous>\)?|native\)?)$/.test(line));
  return places.length === 0 ? {} : { stack: places.join('\n') };
}
