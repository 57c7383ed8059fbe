/**
 * True where a text somewhere in the document holds U+0000 or half of a surrogate pair: valid JSON, but PostgreSQL
 * cannot keep it.
 *
 * @see https://www.postgresql.org/docs/current/datatype-json.html, read 2026-11-21
 */
export function hasUnstorableText(document: unknown): boolean {
  // JSON.stringify escapes exactly these as \u0000 and \ud8xx-\udfxx; an even number of backslashes before is text.
  return /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/.test(JSON.stringify(document));
}
