import { z } from 'zod';
import { isUnderAml } from '../../domain/aml-agreement.js';
import { windowsAcross } from '../../domain/hours-window.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven } from '../sources.js';

/** 48 hours a week on average over eight weeks. */
export const amlAverageHours = defineHoursInWindows({
  id: 'aml-average-hours',
  title: {
    nb: 'Høyst 48 timer i uken i snitt (aml.)',
    nn: 'Høgst 48 timar i veka i snitt (aml.)',
    en: 'At most 48 hours a week on average (AML)',
  },
  statement: {
    nb: 'Arbeidstiden er høyst 48 timer i uken i gjennomsnitt over åtte uker, for hver rekke av 56 datoer. Ferie og annet fravær regnes som tid uten arbeid.',
    nn: 'Arbeidstida er høgst 48 timar i veka i gjennomsnitt over åtte veker, for kvar rekkje av 56 datoar. Ferie og anna fråvær blir rekna som tid utan arbeid.',
    en: 'Working time is at most 48 hours a week on average over eight weeks, for every run of 56 dates. Ferie and other absence count as time without work.',
  },
  sources: [
    arbeidsmiljøloven('§ 10-5 (1) og (2)'),
    arbeidsmiljøloven('§ 10-6 (8)'),
    arbeidsmiljøloven('«sju dager» og «uker» lest som datoer på rad, fra hver dato', 'derived'),
  ],
  parameters: z.strictObject({
    averageHours: z.number().min(1).max(48).default(48).describe('Hours in seven days on average'),
    averagingWeeks: z.int().min(1).max(8).default(8).describe('Weeks'),
  }),

  windowsOf: (doctor, { job }, { averageHours, averagingWeeks }) =>
    isUnderAml(doctor)
      ? windowsAcross(job.period, averagingWeeks * 7, averageHours * averagingWeeks * 60)
      : [],

  judged: {
    nb: 'Timer i uken i gjennomsnitt',
    nn: 'Timar i veka i gjennomsnitt',
    en: 'Hours a week on average',
  },
});
