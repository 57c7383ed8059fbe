import { addMonths, type LocalDate } from '../domain/time.js';
import type { CompetenceText } from '../domain/job/job-text.js';

const courses = { akuttmedisinkursOn: '2022-03-10', voldOgOvergrepskursOn: '2022-04-07' };

/** Specialist in allmennmedisin since some date between 1999 and 2023. */
export function specialist(index: number): CompetenceText {
  const year = 1999 + ((index * 7) % 25);
  const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
  return { specialistFrom: `${year}-${month}-01`, ...courses };
}

/** No specialist, but long enough in clinical work and as GP in municipal service to have vakt alone. */
export function experiencedGp(index: number): CompetenceText {
  return {
    clinicalService: { months: 34 + ((index * 5) % 30), on: '2024-12-31', accruing: true },
    municipalGpService: { months: 14 + ((index * 3) % 18), on: '2024-12-31', accruing: true },
    legevakter: { count: 20 + ((index * 7) % 40), on: '2024-12-31' },
    lis1CompletedOn: '2022-02-28',
    ...courses,
  };
}

/** Worked at a legevakt for years: long clinical service and far more than 40 legevakter. */
export function experiencedAtLegevakt(index: number): CompetenceText {
  return {
    clinicalService: { months: 60 + index * 8, on: '2024-12-31', accruing: true },
    legevakter: { count: 160 + index * 35, on: '2024-12-31' },
    lis1CompletedOn: '2019-08-31',
    ...courses,
  };
}

/** Just finished as LIS1, whatever the month: needs a competent colleague on duty (the exemption of 2025 apart). */
export function newDoctor(first: LocalDate, index: number): CompetenceText {
  return {
    clinicalService: { months: 19 + (index % 4), on: first },
    municipalGpService: { months: 5 + (index % 3), on: first },
    legevakter: { count: 8 + (index % 6), on: addMonths(first, -1) },
    lis1CompletedOn: addMonths(first, -(2 + (index % 4))),
    akuttmedisinkursOn: addMonths(first, -10),
  };
}
