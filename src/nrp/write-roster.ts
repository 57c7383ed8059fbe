import type { Line } from '../../solver/index.js';
import type { Instance } from './instance.js';

/** A roster as text: a row a person in the order of the instance, a cell a day, `-` for a day off. */
export function writeRoster({ shiftIds }: Instance, lines: readonly Line[]): string {
  return lines.map((line) => `${Array.from(line, (shift) => shiftIds[shift] ?? '-').join(' ')}\n`).join('');
}
