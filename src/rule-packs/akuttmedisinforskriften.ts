import type { CompetencePack } from '../domain/competence.js';
import type { Job } from '../domain/job/job.js';
import type { LocalDate } from '../domain/time.js';
import { isInForce, type RulePack, type RulePackEdition } from '../rules/rule-pack.js';
import { akuttmedisinforskriften, productChoice } from '../rules/sources.js';

/** An edition that also says who may have vakt alone. */
interface CompetenceEdition extends RulePackEdition {
  readonly competence: Pick<
    CompetencePack,
    'clinicalMonths' | 'legevakter' | 'municipalGpMonths' | 'lis1Suffices'
  >;
}

type Choices = Job['competencePacks'];

const date = (text: string): LocalDate => text as LocalDate;

/** Documented to 2024-12-31; that it went on through 2025 is inferred. */
const defaultExemptionUntil = date('2025-12-31');

const mainRule = { clinicalMonths: 30, legevakter: 40, municipalGpMonths: 12 } as const;

/** The rules that read the competence of a doctor on a date. */
const readsCompetence = { 'line-competence': {}, 'competent-cover': {} } as const;

const edition2020: CompetenceEdition = {
  id: 'pack-2020',
  title: {
    nb: 'Hovedregelen fra 2020: spesialist, godkjent allmennlege, eller 30 måneder og 40 legevakter eller ett år som fastlege',
    nn: 'Hovudregelen frå 2020: spesialist, godkjend allmennlege, eller 30 månader og 40 legevakter eller eitt år som fastlege',
    en: 'The main rule since 2020: specialist, godkjent allmennlege, or 30 months and 40 legevakter or one year as GP',
  },
  validFrom: date('2020-01-01'),
  validTo: undefined,
  validity: 'documented',
  optIn: false,
  sources: [akuttmedisinforskriften('§ 7', 'secondary')],
  rules: readsCompetence,
  competence: { ...mainRule, lis1Suffices: 'no' },
};

/** A doctor at all times, § 6: older than the competence requirement of 2020, and its first date was not looked up. */
const alwaysADoctor: RulePackEdition = {
  id: 'pack-always-a-doctor',
  title: {
    nb: 'Minst én lege tilgjengelig hele døgnet, § 6',
    nn: 'Minst éin lege tilgjengeleg heile døgnet, § 6',
    en: 'At least one doctor available at all hours, § 6',
  },
  validFrom: undefined,
  validTo: undefined,
  validity: 'inferred',
  optIn: false,
  sources: [akuttmedisinforskriften('§ 6', 'secondary')],
  rules: { 'doctor-always-available': {} },
};

/** The course requirement when the time to take them was over. */
const courses2022: RulePackEdition = {
  id: 'pack-courses-2022',
  title: {
    nb: 'Kurskravet uten overgangstid',
    nn: 'Kurskravet utan overgangstid',
    en: 'The course requirement after its transition',
  },
  validFrom: date('2022-05-01'),
  validTo: undefined,
  validity: 'documented',
  optIn: false,
  sources: [
    akuttmedisinforskriften('kurskravet, overgangstid til 1.5.2022; paragrafen er ikke funnet', 'secondary'),
  ],
  rules: { 'required-courses': {} },
};

const exemption = (until: LocalDate): CompetenceEdition => ({
  id: 'pack-exemption',
  title: {
    nb: 'Midlertidig unntak: fullført LIS1 kan ha vakt alene',
    nn: 'Mellombels unntak: fullført LIS1 kan ha vakt åleine',
    en: 'Temporary exemption: completed LIS1 may have vakt alone',
  },
  validFrom: date('2021-04-30'),
  validTo: until,
  validity: until <= '2024-12-31' ? 'documented' : 'inferred',
  optIn: false,
  sources: [
    {
      document: 'KS: «Midlertidig endring i kompetansekrav til lege i vakt»',
      section: 'til 31.12.2024',
      edition: '30.4.2021-31.12.2024',
      readOn: '2026-11-21',
      confidence: 'text',
    },
    ...(until <= '2024-12-31'
      ? []
      : [productChoice(`at unntaket varte til ${until}, er utledet, ikke lest`)]),
  ],
  rules: readsCompetence,
  competence: { ...mainRule, lis1Suffices: 'yes' },
});

const proposal2026: CompetenceEdition = {
  id: 'pack-2026-proposal',
  title: {
    nb: 'Forslag fra 2026: fullført LIS1 og begge kurs',
    nn: 'Framlegg frå 2026: fullført LIS1 og begge kursa',
    en: 'Proposal from 2026: completed LIS1 and both courses',
  },
  validFrom: date('2026-01-01'),
  validTo: undefined,
  validity: 'proposed',
  optIn: true,
  sources: [
    {
      document: 'Meld. St. 23 (2024-2025)',
      section: 'forslag til endring fra 1.1.2026; vedtak ikke sett',
      edition: '2025',
      readOn: '2026-11-21',
      confidence: 'text',
    },
  ],
  rules: { ...readsCompetence, 'exemption-days': {} },
  competence: { ...mainRule, lis1Suffices: 'with both courses' },
};

function editions({ exemptionUntil }: Choices): readonly CompetenceEdition[] {
  return [edition2020, exemption(exemptionUntil ?? defaultExemptionUntil), proposal2026];
}

/** The regulation as dated readings; the end of the exemption is the job's choice. */
export function akuttmedisinforskriftenPack(choices: Choices): RulePack {
  return {
    id: 'akuttmedisinforskriften',
    title: {
      nb: 'Forskrift om krav til akuttmedisinske tjenester utenfor sykehus',
      nn: 'Forskrift om krav til akuttmedisinske tjenester utenfor sykehus',
      en: 'Regulation on emergency medicine outside hospitals',
    },
    editions: [alwaysADoctor, ...editions(choices), courses2022],
  };
}

/** Opt-in editions that a job asks for. */
export function chosenEditions({ use2026Proposal }: Choices): ReadonlySet<string> {
  return new Set(use2026Proposal ? [proposal2026.id] : []);
}

/**
 * Which reading of the competence requirement holds on a date, by the job's choices: the newest that fits.
 *
 * @param rulesOn the date whose reading holds on every date
 */
export function competencePackChooser(
  choices: Choices,
  rulesOn?: LocalDate,
): (on: LocalDate) => CompetencePack {
  const chosen = chosenEditions(choices);
  const inOrder = editions(choices).filter(({ id, optIn }) => !optIn || chosen.has(id));
  const fits = (on: LocalDate): CompetenceEdition =>
    inOrder.findLast((edition) => isInForce(edition, on)) ?? edition2020;
  return (on) => {
    const { id, title, competence } = fits(rulesOn ?? on);
    return { id, title, ...competence };
  };
}
