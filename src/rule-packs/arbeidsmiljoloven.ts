import type { RulePack } from '../rules/rule-pack.js';
import { arbeidsmiljøloven } from '../rules/sources.js';

/** Chapter 10 as one text: when its present wording began was not established, so it judges every date. */
export const arbeidsmiljølovenPack: RulePack = {
  id: 'arbeidsmiljoloven',
  title: {
    nb: 'Arbeidsmiljøloven kapittel 10',
    nn: 'Arbeidsmiljølova kapittel 10',
    en: 'Arbeidsmiljøloven chapter 10',
  },
  editions: [
    {
      id: 'aml-2026',
      title: {
        nb: 'Teksten slik den lød 6.10.2026',
        nn: 'Teksten slik han lydde 6.10.2026',
        en: 'The text as of 6 October 2026',
      },
      validFrom: undefined,
      validTo: undefined,
      validity: 'inferred',
      optIn: false,
      sources: [arbeidsmiljøloven('kapittel 10')],
      rules: {
        'aml-daily-hours': {},
        'aml-total-hours': {},
        'aml-weekly-hours': {},
        'aml-total-weekly-hours': {},
        'aml-average-hours': {},
        'aml-agreed-average': {},
        'aml-night-average': {},
        'aml-yearly-consent': {},
        'aml-daily-rest': {},
        'aml-weekly-rest': {},
        'aml-sunday-off': {},
      },
    },
  ],
};
