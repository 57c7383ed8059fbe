import { z } from 'zod';
import { averagingOf, isUnderAml } from '../../domain/aml-agreement.js';
import { windowsAcross } from '../../domain/hours-window.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven } from '../sources.js';

/** Hours of all work in any seven dates where the union has agreed to averages. */
export const amlTotalWeeklyHours = defineHoursInWindows({
  id: 'aml-total-weekly-hours',
  title: {
    nb: 'Høyst 69 timer i alt i noen uke (aml.)',
    nn: 'Høgst 69 timar i alt i noka veke (aml.)',
    en: 'At most 69 hours in all in any week (AML)',
  },
  statement: {
    nb: 'Har tillitsvalgte avtalt gjennomsnittsberegning, er samlet arbeidstid høyst 69 timer på sju datoer på rad. Regelen står også der reglene om alminnelig arbeidstid er slått av.',
    nn: 'Har tillitsvalde avtalt gjennomsnittsrekning, er samla arbeidstid høgst 69 timar på sju datoar på rad. Regelen står også der reglane om alminneleg arbeidstid er slått av.',
    en: 'Where the union has agreed to averaging, all working time is at most 69 hours in seven dates in a row. The rule stands even where those on ordinary hours are switched off.',
  },
  sources: [arbeidsmiljøloven('§ 10-6 (8)'), arbeidsmiljøloven('§ 10-4 (3)')],
  parameters: z.strictObject({
    totalHours: z.number().min(1).max(69).default(69).describe('Hours in any seven dates'),
  }),

  windowsOf: (doctor, { job }, { totalHours }) =>
    isUnderAml(doctor) && averagingOf(doctor) === 'union'
      ? windowsAcross(job.period, 7, totalHours * 60)
      : [],

  judged: {
    nb: 'Timer i alt på sju dager',
    nn: 'Timar i alt på sju dagar',
    en: 'Hours in all in seven days',
  },
});
