import type { Text } from '../domain/issue.js';
import type { RuleMode } from '../rules/rule.js';

/** What the modes of a rule are called. */
export const modeWords: Readonly<Record<RuleMode, Text>> = {
  hard: { nb: 'bindende', nn: 'bindande', en: 'hard' },
  soft: { nb: 'vektet', nn: 'vekta', en: 'soft' },
  off: { nb: 'av', nn: 'av', en: 'off' },
};
