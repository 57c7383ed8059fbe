import type { ModelVariable } from '../model/model.js';

/** Short names that no file format takes for a number or a keyword: `x` and `h` with the position, `r7`. */
export function nameVariable({ hinge }: ModelVariable, position: number): string {
  return `${hinge === undefined ? 'x' : 'h'}${position}`;
}

export function nameRow(position: number): string {
  return `r${position}`;
}
