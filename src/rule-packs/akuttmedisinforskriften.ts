import type { CompetencePack } from '../domain/competence.js';
import type { Job } from '../domain/job/job.js';
import type { LocalDate } from '../domain/time.js';
import type { LegalSource } from '../rules/rule.js';
import { akuttmedisinforskriften, productChoice } from '../rules/sources.js';

/** A dated reading of the competence requirement, with where it stands. */
export interface SourcedCompetencePack extends CompetencePack {
  readonly sources: readonly LegalSource[];
}

const date = (text: string): LocalDate => text as LocalDate;

/** Documented to 2024-12-31; that it went on through 2025 is inferred. */
const defaultExemptionUntil = date('2025-12-31');

const mainRule = { clinicalMonths: 30, legevakter: 40, municipalGpMonths: 12 } as const;

/** The main rule since 1 January 2020. */
const pack2020: SourcedCompetencePack = {
  ...mainRule,
  id: 'pack-2020',
  title: 'Spesialist, godkjent allmennlege, eller 30 måneder og 40 legevakter eller ett år som fastlege',
  validFrom: date('2020-01-01'),
  validTo: undefined,
  lis1Suffices: 'no',
  sources: [akuttmedisinforskriften('§ 7 (fra 1.1.2020)', 'text')],
};

const packExemption: SourcedCompetencePack = {
  ...mainRule,
  id: 'pack-exemption',
  title: 'Midlertidig unntak: fullført LIS1 kan ha vakt alene',
  validFrom: date('2021-04-30'),
  validTo: defaultExemptionUntil,
  lis1Suffices: 'yes',
  sources: [
    {
      document: 'KS: «Midlertidig endring i kompetansekrav til lege i vakt»',
      section: 'til 31.12.2024',
      readOn: '2026-11-21',
      confidence: 'text',
    },
    productChoice('at unntaket varte ut 2025 er utledet, ikke lest'),
  ],
};

const pack2026Proposal: SourcedCompetencePack = {
  ...mainRule,
  id: 'pack-2026-proposal',
  title: 'Forslag: fullført LIS1 og begge kurs',
  validFrom: date('2026-01-01'),
  validTo: undefined,
  lis1Suffices: 'with both courses',
  sources: [
    {
      document: 'Meld. St. 23 (2024-2025)',
      section: 'forslag til endring fra 1.1.2026; vedtak ikke sett',
      readOn: '2026-11-21',
      confidence: 'text',
    },
  ],
};

/** Which reading holds on a date, by the job's choices. The newest that fits goes first. */
export function competencePackChooser(
  choices: Job['competencePacks'],
): (on: LocalDate) => SourcedCompetencePack {
  const exemption = { ...packExemption, validTo: choices.exemptionUntil ?? defaultExemptionUntil };
  const inOrder = [...(choices.use2026Proposal ? [pack2026Proposal] : []), exemption];
  return (on) =>
    inOrder.find(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo)) ??
    pack2020;
}
