import type { Text } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';
import type { ActiveRule } from '../rules/active-rules.js';

/** Something that a reader could believe is checked, and is not. */
export interface NotChecked {
  /** The rule that says so; null where no rule could be made. */
  readonly rule: string | null;
  readonly sentence: Text;
}

/** Values that were looked for in the sources and not found; nothing stands in for them. */
const notFound: readonly Text[] = [
  {
    nb: 'Frist for å varsle vaktplan, regler for vaktbytte, lengste vakt og helgefrekvens etter SFS 2305 er ikke vurdert: bestemmelsene er ikke funnet.',
    nn: 'Frist for å varsle vaktplan, reglar for vaktbyte, lengste vakt og helgefrekvens etter SFS 2305 er ikkje vurderte: føresegnene er ikkje funne.',
    en: 'Notice of the roster, swaps of vakter, the longest vakt and the frequency of weekends under SFS 2305 are not judged: the clauses were not found.',
  },
  {
    nb: 'Om det er inngått en SFS 2305 for tiden etter 2025, og hva den sier, er ikke kjent; reglene her bygger på eldre tekst.',
    nn: 'Om det er inngått ein SFS 2305 for tida etter 2025, og kva han seier, er ikkje kjent; reglane her byggjer på eldre tekst.',
    en: 'Whether there is an SFS 2305 for the time after 2025, and what it says, is not known; the rules here rest on older text.',
  },
  {
    nb: 'Om endringen av kompetansekravet fra 1. januar 2026 (fullført LIS1 og to kurs) ble vedtatt, er ikke kjent; hovedregelen gjelder til jobben velger noe annet.',
    nn: 'Om endringa av kompetansekravet frå 1. januar 2026 (fullført LIS1 og to kurs) vart vedteken, er ikkje kjent; hovudregelen gjeld til jobben vel noko anna.',
    en: 'Whether the change of the competence requirement from 1 January 2026 (completed LIS1 and two courses) was adopted is not known; the main rule holds until the job chooses otherwise.',
  },
  {
    nb: 'Om bemanningen svarer til pågangen time for time er ikke vurdert: tall for pågang per time og ukedag er ikke funnet.',
    nn: 'Om bemanninga svarer til pågangen time for time er ikkje vurdert: tal for pågang per time og vekedag er ikkje funne.',
    en: 'Whether the staffing answers the demand hour by hour is not judged: figures of demand by hour and weekday were not found.',
  },
  {
    nb: 'Beløp nær midnatt er ikke vurdert: klokkegrensene for kolonnene i SFS 2305 § 8.3 er ikke funnet.',
    nn: 'Beløp nær midnatt er ikkje vurderte: klokkegrensene for kolonnane i SFS 2305 § 8.3 er ikkje funne.',
    en: 'Amounts near midnight are not judged: the clock boundaries of the columns in SFS 2305 § 8.3 were not found.',
  },
];

/** What the active rules could not judge in this job, then what no rule judges. */
export function reportNotChecked(
  problem: Problem,
  rules: readonly ActiveRule[],
  unknownBefore: readonly string[],
): NotChecked[] {
  const inPeriod = rules.filter(({ isInForceOn }) => problem.dates.some(isInForceOn));
  const ofRules = withoutRepeats(
    inPeriod.flatMap((active) =>
      active.notChecked(problem).map((sentence) => ({ rule: active.rule.id, sentence })),
    ),
  );
  return [
    ...ofRules,
    ...(unknownBefore.length === 0 ? [] : [{ rule: null, sentence: unknownSentence(unknownBefore) }]),
    ...notFound.map((sentence) => ({ rule: null, sentence })),
  ];
}

/** Two versions of a rule in one period say the same once. */
function withoutRepeats(sentences: readonly NotChecked[]): NotChecked[] {
  return [...new Map(sentences.map((own) => [`${own.rule ?? ''} ${own.sentence.nb}`, own])).values()];
}

function unknownSentence(vakter: readonly string[]): Text {
  const ids = vakter.join(', ');
  return {
    nb: `Historikken sier ikke hvem som hadde vaktene som går inn i perioden (${ids}); de timene teller som uten lege i tilstedetallene.`,
    nn: `Historikken seier ikkje kven som hadde vaktene som går inn i perioden (${ids}); dei timane tel som utan lege i tala for legar til stades.`,
    en: `History does not say who held the vakter that reach into the period (${ids}); those hours count as without a doctor in the figures of presence.`,
  };
}
