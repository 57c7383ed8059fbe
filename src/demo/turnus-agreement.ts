import type { DoctorText } from '../domain/job/job-text.js';

/**
 * Employed doctors in turnus round the clock: an agreement with the union on vakter of 12 hours and on averages over half a year, and one
 * with each doctor on Sundays.
 *
 * @param stillingPercent of a full post of 35.5 hours a week
 */
export function inTurnus(
  stillingPercent: number,
): Pick<DoctorText, 'regime' | 'amlAgreement' | 'weeklyHours' | 'regularNightWork' | 'stillingPercent'> {
  return {
    regime: 'AML',
    amlAgreement: { basis: '§ 10-5 (2)', dailyHours: 12.5, averagingWeeks: 26, sundayAveraging: true },
    weeklyHours: (35.5 * stillingPercent) / 100,
    regularNightWork: true,
    stillingPercent,
  };
}
