import type { Problem } from '../../domain/problem.js';
import type { Vaktlinje } from '../../domain/vakt.js';
import type { Mention } from './duty-row.js';
import { namedIn, plainText } from './named-in-text.js';

/** The lines that any of the mentions names, by id or name. */
export function findLines({ lines }: Problem, mentions: readonly Mention[]): readonly Vaktlinje[] {
  return mentions.flatMap(({ text, isWhole }) => (isWhole ? linesCalled(lines, text) : namedIn(lines, text)));
}

function linesCalled(lines: readonly Vaktlinje[], written: string): readonly Vaktlinje[] {
  const words = plainText(written).toLowerCase();
  const byId = lines.filter(({ id }) => id.toLowerCase() === words);
  return byId.length > 0 ? byId : lines.filter(({ name }) => plainText(name).toLowerCase() === words);
}
