import { normSource } from '../domain/staffing-norm-table.js';
import type { RulePack } from '../rules/rule-pack.js';

/** The advisory table by population. Its rows are facts of the domain; it binds nobody. */
export const staffingNormPack: RulePack = {
  id: 'nklm-norm',
  title: {
    nb: 'NKLM/NORCE: forslag til minimumsbemanning',
    nn: 'NKLM/NORCE: framlegg til minstebemanning',
    en: 'NKLM/NORCE: suggested minimum staffing',
  },
  editions: [
    {
      id: 'nklm-norm-2025',
      title: {
        nb: 'Slik den er gjengitt i 2025',
        nn: 'Slik han er attgitt i 2025',
        en: 'As rendered in 2025',
      },
      validFrom: undefined,
      validTo: undefined,
      validity: 'inferred',
      optIn: false,
      sources: [normSource],
      rules: { 'pool-frequency': {} },
    },
  ],
};
