import { isNatt } from '../../domain/doctor.js';
import { defineInARow } from '../in-a-row-rule.js';

/** Not too many nights of work in a row. */
export const consecutiveNatt = defineInARow({
  id: 'consecutive-natt',
  title: {
    nb: 'Ikke for mange netter på rad',
    nn: 'Ikkje for mange netter på rad',
    en: 'Not too many nights in a row',
  },
  noun: { nb: 'netter', nn: 'netter', en: 'nights' },
  counted: {
    nb: 'Hjemmevakt og bakvakt regnes bare med når linjen teller som arbeid.',
    nn: 'Heimevakt og bakvakt blir rekna med berre når linja tel som arbeid.',
    en: 'Hjemmevakt and bakvakt count only where the line counts as work.',
  },
  counts: (duty) => duty.countsAsWork && isNatt(duty),
});
