import type { Text } from '../domain/issue.js';
import type { Validity } from '../rules/rule-pack.js';
import type { LegalSource, Strength } from '../rules/rule.js';
import type { FindingStatus } from '../rules/verify-roster.js';

/** What the codes of a rule are called in print. */
export const strengthWords: Readonly<Record<Strength, Text>> = {
  skal: { nb: 'skal', nn: 'skal', en: 'skal (binding)' },
  hovedregel: { nb: 'hovedregel', nn: 'hovudregel', en: 'hovedregel (main rule)' },
  bør: { nb: 'bør', nn: 'bør', en: 'bør (advice)' },
  praksis: { nb: 'praksis', nn: 'praksis', en: 'praksis (practice)' },
  local: { nb: 'lokal', nn: 'lokal', en: 'local' },
};

export const confidenceWords: Readonly<Record<LegalSource['confidence'], Text>> = {
  text: { nb: 'lest selv', nn: 'vi har lese henne', en: 'read itself' },
  secondary: { nb: 'omtale', nn: 'omtale', en: 'a page about it' },
  derived: { nb: 'utledet', nn: 'utleidd', en: 'derived' },
  choice: { nb: 'eget valg', nn: 'eige val', en: 'own choice' },
};

export const validityWords: Readonly<Record<Validity, Text>> = {
  documented: { nb: 'datoene er lest', nn: 'datoane er lesne', en: 'dates read' },
  inferred: { nb: 'datoene er utledet', nn: 'datoane er utleidde', en: 'dates inferred' },
  proposed: {
    nb: 'forslag, ikke kjent vedtatt',
    nn: 'framlegg, ikkje kjent vedteke',
    en: 'proposal, adoption not known',
  },
};

/** What a finding is. */
export const statusWords: Readonly<Record<FindingStatus, Text>> = {
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
