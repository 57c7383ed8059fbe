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
    broken: 15,
    agreement: ['hard'],
    planted: 'the doctor on duty is also the bakvakt',
  },
  'vakter-elsewhere': {
    kept: 9,
    broken: 11,
    agreement: ['hard'],
    planted: 'a doctor on duty has a vakt at another legevakt at that time',
  },
  'vakt-coverage': {
    kept: 4,
    broken: 4,
    agreement: ['soft'],
    planted: 'the car has no doctor one evening, while another is at the station',
  },
  'doctor-always-available': { kept: 6, broken: 9, agreement: ['soft'], planted: 'one natt is empty' },
  stability: {
    kept: 6,
    broken: 4,
    agreement: ['soft'],
    planted: 'an evening of the published roster has changed hands',
  },
  'competent-cover': {
    kept: 14,
    broken: 19,
    agreement: ['hard'],
    planted: 'the colleague beside a LIS1 in the car is gone on a Sunday',
  },
  'lis1-always-backed': {
    kept: 8,
    broken: 10,
    agreement: ['hard'],
    planted: 'nobody is left for a LIS1 in the car to call on a Sunday',
  },
  'required-courses': {
    kept: 13,
    broken: 13,
    agreement: ['hard'],
    planted:
      'a fastlege who is alone at the station from 16:00 to 17:00 has not taken the course in violence and abuse',
  },
  'onsite-supervision': {
    kept: 10,
    broken: 10,
    agreement: ['hard'],
    planted: 'a doctor who must be able to get guidance within half an hour has vakt without anybody near',
  },
  'bakvakt-supervisees': {
    kept: 7,
    broken: 8,
    agreement: ['hard', 'soft'],
    planted: 'two new doctors lean on one bakvakt where the limit is one',
  },
  'introduction-vakter': {
    kept: 11,
    broken: 14,
    agreement: ['hard', 'soft'],
    planted: 'a fastlege without a legevakt before takes the first one alone from 16:00 to 17:00',
  },
  'conditional-bakvakt': {
    kept: 2,
    broken: 2,
    agreement: ['soft'],
    planted: 'a bakvakt is set up behind a specialist',
  },
  'support-hours': {
    kept: 4,
    broken: 6,
    agreement: ['soft'],
    planted: 'a conditional bakvakt stands behind a specialist, and its hours cost',
  },
  'rest-between-work': {
    kept: 19,
    broken: 14,
    agreement: ['hard', 'soft'],
    planted: 'a doctor with evenings until 23:00 has an office from 05:00',
  },
  'post-night-off': {
    kept: 12,
    broken: 11,
    agreement: ['hard', 'soft'],
    planted: 'a vikar has a long natt and the car the same afternoon',
  },
  'simultaneous-absence': {
    kept: 9,
    broken: 10,
    agreement: ['hard', 'soft'],
    planted:
      'the doctor with a Friday evening until midnight loses a Saturday post at an office where nobody may be away',
  },
  'aml-daily-hours': {
    kept: 10,
    broken: 9,
    agreement: ['hard'],
    planted: 'a nattlege with a natt of twelve hours has no agreement',
  },
  'aml-total-hours': {
    kept: 9,
    broken: 7,
    agreement: ['hard'],
    planted: 'a nattlege, who is open for the car too, has it in the evening before a natt',
  },
  'aml-weekly-hours': {
    kept: 8,
    broken: 13,
    agreement: ['hard'],
    planted: 'a nattlege has six nights in a row',
  },
  'aml-total-weekly-hours': {
    kept: 3,
    broken: 3,
    agreement: ['hard'],
    planted: 'a nattlege has five nights in a row, and the job allows 40 hours in all',
  },
  'aml-average-hours': {
    kept: 4,
    broken: 4,
    agreement: ['hard'],
    planted: 'half posts are too much, since the job allows 8 hours a week on average',
  },
  'aml-agreed-average': {
    kept: 5,
    broken: 5,
    agreement: ['hard'],
    planted:
      'half a post is too much for a nattlege, since the job allows ten hours a week on average over four weeks',
  },
  'contract-hours': {
    kept: 5,
    broken: 4,
    agreement: ['hard'],
    planted: 'a nattlege is employed for ten hours a week, averaged over four weeks',
  },
  'aml-night-average': {
    kept: 6,
    broken: 4,
    agreement: ['hard'],
    planted: 'a nattlege has twenty nights in a row',
  },
  'aml-yearly-consent': {
    kept: 6,
    broken: 5,
    agreement: ['hard'],
    planted: 'the LIS1 have not consented, and the job asks for consent above ten hours over four weeks',
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
  'aml-sunday-off': {
    kept: 10,
    broken: 9,
    agreement: ['hard'],
    planted:
      'a nattlege who has agreed to no averaging has the natt to Sunday in two weeks that follow each other',
  },
  'vakt-length': {
    kept: 9,
    broken: 6,
    agreement: ['hard'],
    planted: 'the legevakt allows eleven hours in one go, and the long nights are of twelve',
  },
  'frequency-cap': {
    kept: 9,
    broken: 6,
    agreement: ['hard', 'soft'],
    planted: 'a doctor at the cap has one vakt more',
  },
  'min-doctors-in-scheme': {
    kept: 6,
    broken: 8,
    agreement: ['soft'],
    planted: 'the agreement asks for nine doctors and the district has six in the scheme at most',
  },
  'exemption-days': {
    kept: 13,
    broken: 9,
    agreement: ['hard', 'soft'],
    planted: 'a doctor who has worked six months by exception has the vakt',
  },
  'vaktklasse-presence': {
    kept: 8,
    broken: 5,
    agreement: ['soft'],
    planted: 'the natt has so little to do that it is in vaktklasse 2',
  },
  'pool-frequency': {
    kept: 10,
    broken: 8,
    agreement: ['soft'],
    planted: 'the doctors are too few for the frequency that the legevakt asks for',
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
  'byravikar-cap': {
    kept: 6,
    broken: 5,
    agreement: ['hard', 'soft'],
    planted: 'a doctor with an evening comes from an agency, which is to have none',
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
  'holiday-repeat': {
    kept: 10,
    broken: 10,
    agreement: ['soft', 'hard'],
    planted: 'the doctor of langfredag had påske last year too',
  },
  'holiday-points': {
    kept: 8,
    broken: 4,
    agreement: ['soft'],
    planted: 'the doctor of langfredag had jul in both years before',
  },
  'lis1-unpopular-share': {
    kept: 9,
    broken: 11,
    agreement: ['hard', 'soft'],
    planted: 'LIS1 have helg vakter, and one per cent is all that they have not been asked about',
  },
  'lis1-helligdager': {
    kept: 12,
    broken: 7,
    agreement: ['soft'],
    planted: 'the doctor with most of Easter is a LIS1, and another LIS1 of the same pool has none of it',
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
  'weekend-frequency': {
    kept: 8,
    broken: 9,
    agreement: ['soft', 'hard'],
    planted: 'a nattlege has nights of two weekends running where one free one is to lie between',
  },
  'rest-after-natt-run': {
    kept: 10,
    broken: 9,
    agreement: ['soft', 'hard'],
    planted: 'a nattlege comes back within four days of two nights',
  },
  'kveld-before-post': {
    kept: 11,
    broken: 8,
    agreement: ['soft', 'hard'],
    planted: 'a fastlege has the evening before a day in practice',
  },
  'forbidden-sequences': {
    kept: 7,
    broken: 7,
    agreement: ['soft', 'hard'],
    planted: 'a nattlege has two nights running where two days are to lie between',
  },
  'wished-sequences': {
    kept: 6,
    broken: 5,
    agreement: ['soft', 'hard'],
    planted: 'a nattlege goes from natt to natt where a dag is wished for next',
  },
  'never-together': {
    kept: 5,
    broken: 5,
    agreement: ['soft', 'hard'],
    planted: 'the doctors of the two evening lines are not to be on duty at the same time',
  },
  'linked-vakter': {
    kept: 9,
    broken: 7,
    agreement: ['soft', 'hard'],
    planted: 'the nights of two dates running are to go to different doctors, and do not',
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
  'alis-legevakter': {
    kept: 9,
    broken: 13,
    agreement: ['soft'],
    planted: 'ALIS short of 40 wish for thirty vakter a month',
  },
  'paired-doctors': {
    kept: 6,
    broken: 4,
    agreement: ['soft', 'hard'],
    planted: 'a doctor who is to work beside a doctor of Lilletorget has an evening without',
  },
  'line-continuity': {
    kept: 7,
    broken: 5,
    agreement: ['soft', 'hard'],
    planted: 'the car has more doctors than three',
  },
  'pool-order': { kept: 3, broken: 3, agreement: ['soft'], planted: 'a vikar has an evening in the car' },
  'lost-posts': {
    kept: 10,
    broken: 8,
    agreement: ['soft'],
    planted: 'the doctor with a Friday evening until midnight has a post early on Saturday',
  },
};
