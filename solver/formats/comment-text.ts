import type { ObjectivePlace, Tag } from '../model/model.js';

/** A tag on one line, whatever its parts contain. */
export function describeTag({ rule, subject }: Tag): string {
  return onOneLine(`${rule}: ${subject}`);
}

/** Such as `tier 2 level 0`. */
export function describePlace({ tier, level }: ObjectivePlace): string {
  return `tier ${tier} level ${level}`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
