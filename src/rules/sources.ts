import type { LegalSource } from './rule.js';

const read = '2026-11-21';

export function akuttmedisinforskriften(section: string, confidence: LegalSource['confidence']): LegalSource {
  return {
    document: 'akuttmedisinforskriften (FOR-2015-03-20-231)',
    section,
    edition: 'i kraft fra 1.1.2020, slik veiledere og forvaltning gjengir den',
    readOn: read,
    confidence,
  };
}

/** @param confidence `derived` where the section leaves a reading open and this is the one chosen */
export function arbeidsmiljøloven(section: string, confidence: 'text' | 'derived' = 'text'): LegalSource {
  return {
    document: 'arbeidsmiljøloven (LOV-2005-06-17-62)',
    section,
    edition: 'lovteksten slik den lød 6.10.2026',
    readOn: '2026-10-06',
    confidence,
  };
}

export function sfs2305(section: string, confidence: LegalSource['confidence']): LegalSource {
  return {
    document: 'SFS 2305 (KS og Legeforeningen)',
    section,
    edition:
      confidence === 'text'
        ? '2021, §§ 1-3.3'
        : 'sitert og omtalt på sider uten dato; av teksten for 2021 er bare §§ 1-3.3 lest',
    readOn: read,
    confidence,
  };
}

export function legeforeningen(page: string): LegalSource {
  return {
    document: `Legeforeningen: «${page}»`,
    section: 'den delen av siden som lot seg lese',
    edition: 'uten dato',
    readOn: read,
    confidence: 'secondary',
  };
}

export function yngreLeger(page: string): LegalSource {
  return {
    document: `Yngre legers forening: «${page}»`,
    section: 'den delen av siden som lot seg lese',
    edition: '2023-2025',
    readOn: read,
    confidence: 'secondary',
  };
}

/** The white paper; what it proposes from 2026 was not seen adopted. */
export function meldSt23(section: string): LegalSource {
  return { document: 'Meld. St. 23 (2024-2025)', section, edition: '2025', readOn: read, confidence: 'text' };
}

/** The product's own choice; no law says so. */
export function productChoice(what: string): LegalSource {
  return { document: 'Vaktplan', section: what, edition: '2026', readOn: read, confidence: 'choice' };
}
