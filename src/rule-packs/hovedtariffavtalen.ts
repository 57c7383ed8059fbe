import type { HtaDayClasses } from '../domain/calendar/hta-holiday.js';
import type { RulePack, RulePackEdition } from '../rules/rule-pack.js';

const noon = 12 * 60;

/** An edition that says which hours are høytid. No rule of the roster reads them; reports of pay do. */
interface DayClassEdition extends RulePackEdition {
  readonly dayClasses: HtaDayClasses;
}

export const htaDayClasses: DayClassEdition = {
  id: 'hta-5-3',
  title: {
    nb: 'Høytid etter § 5.3: helligdager og påskeaften hele døgnet, andre aftener fra kl. 12',
    nn: 'Høgtid etter § 5.3: heilagdagar og påskeaftan heile døgnet, andre aftanar frå kl. 12',
    en: 'Høytid under § 5.3: helligdager and påskeaften all day, other eves from 12:00',
  },
  validFrom: undefined,
  validTo: undefined,
  validity: 'inferred',
  optIn: false,
  sources: [
    {
      document: 'Hovedtariffavtalen KS kap. 1',
      section: '§ 5.2 og § 5.3',
      edition: 'avskrifter av bestemmelsen fra omkring 2014; hvilken utgave er usikkert',
      readOn: '2026-11-21',
      confidence: 'text',
    },
  ],
  rules: {},
  dayClasses: {
    helligdagFromMinutes: 0,
    aftenDagFromMinutes: {
      påskeaften: 0,
      'onsdag før skjærtorsdag': noon,
      pinseaften: noon,
      julaften: noon,
      nyttårsaften: noon,
    },
  },
};

export const hovedtariffavtalenPack: RulePack = {
  id: 'hovedtariffavtalen',
  title: {
    nb: 'Hovedtariffavtalen KS',
    nn: 'Hovudtariffavtalen KS',
    en: 'Hovedtariffavtalen KS, the basic agreement',
  },
  editions: [htaDayClasses],
};
