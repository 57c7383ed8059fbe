import type { LocalDate } from '../domain/time.js';
import type { LegalSource } from '../rules/rule.js';
import type { RulePack, RulePackEdition } from '../rules/rule-pack.js';
import { legeforeningen, productChoice, sfs2305 } from '../rules/sources.js';

const date = (text: string): LocalDate => text as LocalDate;

/** Clauses known from quotations without a date, and of which no change was found. */
const carriedOn = {
  'rest-between-work': {},
  'post-night-off': {},
  fritak: {},
  'vaktklasse-presence': {},
} as const;

/** The numbers of doctors in a vaktordning: recommended until the agreement of 2024 made them binding. */
const recommended = { 'min-doctors-in-scheme': { strength: 'bør' } } as const;
const binding = { 'min-doctors-in-scheme': {} } as const;

/** What a page of 2023-2025 by Yngre leger says of LIS1 in the agreement; its first year was not found, and no earlier than 2022 is inferred. */
const ofLis1 = { 'lis1-always-backed': {}, 'lis1-unpopular-share': {}, 'lis1-helligdager': {} } as const;

const notReread = productChoice(
  'at bestemmelsene om hvile og fritak er videreført i denne utgaven, er utledet: ingen endring er funnet, men teksten er ikke lest',
);

const ks = (page: string, edition: string): LegalSource => ({
  document: `KS: «${page}»`,
  section: 'hele siden',
  edition,
  readOn: '2026-11-21',
  confidence: 'secondary',
});

const editions: readonly RulePackEdition[] = [
  {
    id: 'sfs-2305-2021',
    title: { nb: 'SFS 2305 for 2021', nn: 'SFS 2305 for 2021', en: 'SFS 2305 of 2021' },
    validFrom: undefined,
    validTo: date('2021-12-31'),
    validity: 'inferred',
    optIn: false,
    sources: [
      sfs2305('§§ 1-3.3', 'text'),
      productChoice('avtaler fra før 2021 er ikke lest; denne teksten brukes også for dem'),
    ],
    rules: { ...carriedOn, ...recommended },
  },
  {
    id: 'sfs-2305-2022',
    title: { nb: 'SFS 2305 for 2022-2023', nn: 'SFS 2305 for 2022-2023', en: 'SFS 2305 of 2022-2023' },
    validFrom: date('2022-01-01'),
    validTo: date('2023-12-31'),
    validity: 'inferred',
    optIn: false,
    sources: [ks('Ny avtaleperiode for kommunelegeavtalen', '2022'), notReread],
    rules: { ...carriedOn, ...recommended, ...ofLis1 },
  },
  {
    id: 'sfs-2305-2024',
    title: { nb: 'SFS 2305 for 2024-2025', nn: 'SFS 2305 for 2024-2025', en: 'SFS 2305 of 2024-2025' },
    validFrom: date('2024-01-01'),
    validTo: date('2025-12-31'),
    validity: 'inferred',
    optIn: false,
    sources: [legeforeningen('KS og Legeforeningen enige om legevakt'), notReread],
    rules: { ...carriedOn, ...binding, ...ofLis1 },
  },
  {
    id: 'sfs-2305-2026',
    title: {
      nb: 'SFS 2305 fra 2026, om den er fornyet ett år om gangen',
      nn: 'SFS 2305 frå 2026, om han er fornya eitt år om gongen',
      en: 'SFS 2305 from 2026, if renewed one year at a time',
    },
    validFrom: date('2026-01-01'),
    validTo: undefined,
    validity: 'inferred',
    optIn: false,
    sources: [
      sfs2305('§ 2.3 (fornyes ett år om gangen når den ikke er sagt opp)', 'text'),
      productChoice('ingen avtale for tiden etter 2025 er funnet'),
    ],
    rules: { ...carriedOn, ...binding, ...ofLis1 },
  },
];

/** The agreement, edition by edition, as far as each was seen. */
export const sfs2305Pack: RulePack = {
  id: 'sfs-2305',
  title: {
    nb: 'SFS 2305, særavtalen mellom KS og Legeforeningen',
    nn: 'SFS 2305, særavtalen mellom KS og Legeforeininga',
    en: 'SFS 2305, the agreement of KS and Legeforeningen',
  },
  editions,
};
