import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { windowsAcross } from '../../domain/hours-window.js';
import type { LocalDate } from '../../domain/time.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven } from '../sources.js';

const parameters = z.strictObject({
  averageHours: z.number().min(1).max(168).default(48).describe('Hours a week on average'),
  averagingWeeks: z.int().min(1).max(52).default(52).describe('Weeks'),
  regimes: z
    .array(z.enum(['SFS2305', 'AML']))
    .default(['AML'])
    .describe(
      'Whom the rule binds; SFS2305 where those doctors are employed, since a fastlege with an own practice is not',
    ),
});

/** More than 48 hours a week on average over a year only with the doctor's own consent. */
export const amlYearlyConsent = defineHoursInWindows({
  id: 'aml-yearly-consent',
  title: {
    nb: 'Samtykke til over 48 timer i snitt over et år (aml.)',
    en: 'Consent to above 48 hours on average over a year (AML)',
  },
  statement: {
    nb: 'Over 52 uker er arbeidstiden høyst 48 timer i uken i gjennomsnitt, om ikke legen selv har samtykket. Hver dato i perioden ses med året som ender den dagen, og samtykket må gjelde da.',
    en: 'Over 52 weeks working time is at most 48 hours a week on average, unless the doctor has consented. Each date of the period is seen with the year that ends on it, and the consent must hold then.',
  },
  sources: [arbeidsmiljøloven('§ 10-12 (4)')],
  parameters,

  windowsOf: (doctor, { job }, { averageHours, averagingWeeks, regimes }) =>
    regimes.includes(doctor.regime)
      ? windowsAcross(job.period, averagingWeeks * 7, averageHours * averagingWeeks * 60).filter(
          ({ last }) => last <= job.period.to && !hasConsentOn(doctor, last),
        )
      : [],

  judged: { nb: 'Timer over et år', en: 'Hours over a year' },
});

function hasConsentOn({ consentOver48Hours }: Doctor, on: LocalDate): boolean {
  if (consentOver48Hours === undefined) return false;
  const { from, to } = consentOver48Hours;
  return from <= on && (to === undefined || on <= to);
}
