/* Written by scripts/write-docs.ts from the tests. Do not edit: run `npm run docs`. */

/** What stands behind a rule. */
export interface TestsOfRule {
  /** Rosters judged by hand in which the rule is kept, and in which it is broken. */
  readonly kept: number;
  readonly broken: number;
  /** Modes in which random rosters show that its two halves agree. */
  readonly agreement: readonly ('hard' | 'soft')[];
  /** The breach planted in a solved month, after "a roster in which". */
  readonly planted: string;
}

export const testsOfRules: Readonly<Record<string, TestsOfRule>> = {
  'pool-eligibility': {
    kept: 5,
    broken: 4,
    agreement: ['hard'],
    planted: 'a Lilletorget doctor has an evening of the fastlege line',
  },
  'line-competence': {
    kept: 8,
    broken: 10,
    agreement: ['hard'],
    planted: 'a bakvakt becomes specialist the year after',
  },
  absence: {
    kept: 3,
    broken: 5,
    agreement: ['hard'],
    planted: 'a doctor is on a course on the date of an evening',
  },
  fritak: { kept: 9, broken: 11, agreement: ['hard'], planted: 'a doctor with an evening has fritak' },
  'rotation-out-week': {
    kept: 6,
    broken: 4,
    agreement: ['hard', 'soft'],
    planted: 'a doctor with an evening has an out-week',
  },
  'cannot-wishes': {
    kept: 7,
    broken: 6,
    agreement: ['hard', 'soft'],
    planted: 'a doctor has a vakt on a date marked "cannot"',
  },
  'locked-vakt': {
    kept: 4,
    broken: 4,
    agreement: ['hard'],
    planted: 'a locked evening has gone to a colleague',
  },
  'one-place-at-a-time': {
    kept: 15,
    broken: 14,
    agreement: ['hard'],
    planted: 'the doctor on duty is also the bakvakt',
  },
  'vakt-coverage': {
    kept: 4,
    broken: 4,
    agreement: ['soft'],
    planted: 'the car has no doctor one evening, while another is at the station',
  },
  'doctor-always-available': { kept: 6, broken: 9, agreement: ['soft'], planted: 'one natt is empty' },
  'competent-cover': {
    kept: 14,
    broken: 18,
    agreement: ['hard'],
    planted: 'the colleague beside a LIS1 in the car is gone on a Sunday',
  },
  'conditional-bakvakt': {
    kept: 2,
    broken: 2,
    agreement: ['soft'],
    planted: 'a bakvakt is set up behind a specialist',
  },
  'rest-between-work': {
    kept: 19,
    broken: 14,
    agreement: ['hard', 'soft'],
    planted: 'a doctor with evenings until 23:00 has an office from 05:00',
  },
  'post-night-off': {
    kept: 10,
    broken: 8,
    agreement: ['hard', 'soft'],
    planted: 'a vikar has a long natt and the car the same afternoon',
  },
  'aml-daily-hours': {
    kept: 10,
    broken: 9,
    agreement: ['hard'],
    planted: 'a nattlege with a natt of twelve hours has no agreement',
  },
  'aml-daily-rest': {
    kept: 8,
    broken: 8,
    agreement: ['hard'],
    planted: 'a nattlege has a post at 17:00 on the day after a natt',
  },
  'aml-weekly-rest': {
    kept: 7,
    broken: 4,
    agreement: ['hard'],
    planted: 'a nattlege has seven nights in a row',
  },
  'frequency-cap': {
    kept: 9,
    broken: 6,
    agreement: ['hard', 'soft'],
    planted: 'a doctor at the cap has one vakt more',
  },
  'personal-caps': {
    kept: 10,
    broken: 8,
    agreement: ['hard', 'soft'],
    planted: 'a doctor with an evening has agreed to none',
  },
  'imposed-vakter-cap': {
    kept: 8,
    broken: 7,
    agreement: ['hard', 'soft'],
    planted: 'no vakt may be imposed on a doctor who has an evening',
  },
  'minimum-workload': {
    kept: 12,
    broken: 8,
    agreement: ['soft'],
    planted: 'a doctor has fewer vakter than the least that is agreed',
  },
  'fair-hours': {
    kept: 8,
    broken: 6,
    agreement: ['soft'],
    planted: 'a weekday evening has gone to a colleague who has enough',
  },
  'fair-natt': {
    kept: 15,
    broken: 13,
    agreement: ['soft'],
    planted: 'a natt has gone to a nattlege who has enough',
  },
  'fair-helg': {
    kept: 6,
    broken: 7,
    agreement: ['soft'],
    planted: 'a Saturday has gone to a colleague who has enough',
  },
  'fair-fredagskveld': {
    kept: 6,
    broken: 4,
    agreement: ['soft'],
    planted: 'a Friday evening has gone to a colleague who has enough',
  },
  'fair-helligdag': {
    kept: 7,
    broken: 8,
    agreement: ['soft'],
    planted: 'a doctor comes two helligdager behind into Easter',
  },
  'lis1-unpopular-share': {
    kept: 9,
    broken: 11,
    agreement: ['hard', 'soft'],
    planted: 'LIS1 have helg vakter, and one per cent is all that they have not been asked about',
  },
  wishes: {
    kept: 7,
    broken: 15,
    agreement: ['soft'],
    planted: 'a doctor would rather not have one of the own evenings',
  },
  'weekend-style': {
    kept: 9,
    broken: 8,
    agreement: ['soft'],
    planted: 'a doctor with a Saturday has the Sunday too',
  },
  'consecutive-natt': {
    kept: 6,
    broken: 6,
    agreement: ['soft', 'hard'],
    planted: 'a nattlege has four nights in a row',
  },
  'consecutive-beredskap': {
    kept: 4,
    broken: 2,
    agreement: ['soft', 'hard'],
    planted: 'a doctor has hjemmevakt four days in a row',
  },
  'ideal-staffing': {
    kept: 3,
    broken: 2,
    agreement: ['soft'],
    planted: 'the legevakt wishes for two doctors',
  },
  'pool-order': { kept: 3, broken: 3, agreement: ['soft'], planted: 'a vikar has an evening in the car' },
};
