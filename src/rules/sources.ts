import type { LegalSource } from './rule.js';

const read = '2026-11-21';

export function akuttmedisinforskriften(section: string, confidence: LegalSource['confidence']): LegalSource {
  return { document: 'akuttmedisinforskriften (FOR-2015-03-20-231)', section, readOn: read, confidence };
}

export function arbeidsmiljøloven(section: string): LegalSource {
  return {
    document: 'arbeidsmiljøloven (LOV-2005-06-17-62)',
    section,
    readOn: '2026-10-06',
    confidence: 'text',
  };
}

export function sfs2305(section: string, confidence: LegalSource['confidence']): LegalSource {
  return { document: 'SFS 2305 (KS og Legeforeningen)', section, readOn: read, confidence };
}

export function legeforeningen(page: string): LegalSource {
  return {
    document: `Legeforeningen: «${page}»`,
    section: 'den delen av siden som lot seg lese',
    readOn: read,
    confidence: 'secondary',
  };
}

/** The product's own choice; no law says so. */
export function productChoice(what: string): LegalSource {
  return { document: 'Vaktplan', section: what, readOn: read, confidence: 'choice' };
}
