import type { Text, TextWithNynorsk } from '../domain/issue.js';
import type { Validity } from '../rules/rule-pack.js';
import type { LegalSource, RuleMode, Strength } from '../rules/rule.js';
import type { FindingStatus } from '../rules/verify-roster.js';

/** What the codes of a rule are called in print. */
export const strengthWords: Readonly<Record<Strength, Text>> = {
  skal: { nb: 'skal', en: 'skal (binding)' },
  hovedregel: { nb: 'hovedregel', en: 'hovedregel (main rule)' },
  bør: { nb: 'bør', en: 'bør (advice)' },
  praksis: { nb: 'praksis', en: 'praksis (practice)' },
  local: { nb: 'lokal', en: 'local' },
};

export const modeWords: Readonly<Record<RuleMode, Text>> = {
  hard: { nb: 'bindende', en: 'hard' },
  soft: { nb: 'vektet', en: 'soft' },
  off: { nb: 'av', en: 'off' },
};

export const confidenceWords: Readonly<Record<LegalSource['confidence'], Text>> = {
  text: { nb: 'lest selv', en: 'read itself' },
  secondary: { nb: 'omtale', en: 'a page about it' },
  derived: { nb: 'utledet', en: 'derived' },
  choice: { nb: 'eget valg', en: 'own choice' },
};

export const validityWords: Readonly<Record<Validity, Text>> = {
  documented: { nb: 'datoene er lest', en: 'dates read' },
  inferred: { nb: 'datoene er utledet', en: 'dates inferred' },
  proposed: { nb: 'forslag, ikke kjent vedtatt', en: 'proposal, adoption not known' },
};

/** What a finding is. */
export const statusWords: Readonly<Record<FindingStatus, TextWithNynorsk>> = {
  breach: { nb: 'BRUDD', nn: 'BROT', en: 'BREACH' },
  given: {
    nb: 'gitt av låser eller historikk',
    nn: 'gitt av låsar eller historikk',
    en: 'given by locks or history',
  },
  overridden: { nb: 'satt til side i jobben', nn: 'sett til side i jobben', en: 'set aside in the job' },
  shortage: { nb: 'mangel', nn: 'mangel', en: 'shortage' },
  quality: { nb: 'kvalitet', nn: 'kvalitet', en: 'quality' },
};
