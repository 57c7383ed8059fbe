import type { LocalDate } from '../domain/time.js';
import type { RulePack } from '../rules/rule-pack.js';
import { legeforeningen } from '../rules/sources.js';

const date = (text: string): LocalDate => text as LocalDate;

/** Duty, fritak and an even split. */
const rules = {
  fritak: {},
  'fair-hours': {},
  'fair-natt': {},
  'fair-helg': {},
  'fair-fredagskveld': {},
  'fair-helligdag': {},
} as const;

/** The duty to take part in legevakt, the right to fritak and the even split. */
export const fastlegeforskriftenPack: RulePack = {
  id: 'fastlegeforskriften',
  title: {
    nb: 'Fastlegeforskriften',
    nn: 'Fastlegeforskrifta',
    en: 'Fastlegeforskriften, the GP regulation',
  },
  editions: [
    {
      id: 'fastlegeforskriften-before-2026',
      title: {
        nb: 'Forskriften til og med 2025, § 13',
        nn: 'Forskrifta til og med 2025, § 13',
        en: 'The regulation through 2025, § 13',
      },
      validFrom: undefined,
      validTo: date('2025-12-31'),
      validity: 'inferred',
      optIn: false,
      sources: [legeforeningen('Rett/plikt til å delta i kommunens organiserte legevakt')],
      rules,
    },
    {
      id: 'fastlegeforskriften-2026',
      title: {
        nb: 'Ny forskrift fra 1.1.2026',
        nn: 'Ny forskrift frå 1.1.2026',
        en: 'New regulation from 1 January 2026',
      },
      validFrom: date('2026-01-01'),
      validTo: undefined,
      validity: 'documented',
      optIn: false,
      sources: [
        {
          document: 'Forskrift om fastlegeordning (FOR-2025-12-02-2405)',
          section: 'paragrafen om legevakt er ikke funnet; at plikten er videreført, bygger på omtale',
          edition: 'i kraft 1.1.2026',
          readOn: '2026-11-21',
          confidence: 'secondary',
        },
        legeforeningen('Ny fastlegeforskrift byr på både gjennomslag og utfordringer'),
      ],
      rules,
    },
  ],
};
