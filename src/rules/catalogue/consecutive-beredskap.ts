import { defineInARow } from '../in-a-row-rule.js';

/** Not too many vakter at home in a row: no law limits them, and a doctor needs nights without a phone. */
export const consecutiveBeredskap = defineInARow({
  id: 'consecutive-beredskap',
  title: {
    nb: 'Ikke for mange hjemmevakter og bakvakter på rad',
    nn: 'Ikkje for mange heimevakter og bakvakter på rad',
    en: 'Not too many hjemmevakter and bakvakter in a row',
  },
  noun: { nb: 'hjemmevakter og bakvakter', nn: 'heimevakter og bakvakter', en: 'hjemmevakter and bakvakter' },
  counted: {
    nb: 'Vakter som teller som arbeid, og dagberedskap, regnes ikke med.',
    nn: 'Vakter som tel som arbeid, og dagberedskap, blir ikkje rekna med.',
    en: 'Vakter that count as work, and dagberedskap, do not count.',
  },
  counts: (duty) => !duty.countsAsWork && duty.kind !== 'dagberedskap',
});
