import type { Texts } from './texts.js';

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The page in English; terms of art stay Norwegian. */
export const english: Texts = {
  title: 'Vakt roster',
  skipToRoster: 'Skip to the roster',
  contents: 'Contents',
  sections: {
    summary: 'Summary',
    doctors: 'Doctor by doctor',
    days: 'Day by day',
    unfilled: 'Empty vakter',
    presence: 'Doctors present and available',
    load: 'Load',
    shares: 'Shares',
    norm: 'Advised minimum staffing',
    demand: 'Demand and capacity',
    cost: 'Cost',
    findings: 'Rules and findings',
    notChecked: 'Not checked',
  },
  weekdaysShort: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day, month) => `${day} ${month}`,
  week: 'week',
  daysLater: (days) => (days === 1 ? 'next day' : `${days} days later`),
  decimalSign: '.',
  helligdag: 'helligdag',
  aftenDag: 'aften-dag',
  signs: { helligdag: 'H', aftenDag: 'A' },
  categories: {
    fastlege: 'Fastleger',
    nattlege: 'Nattleger',
    legevaktlege: 'Legevakt doctors',
    vikar: 'Vikarer',
    byråvikar: 'Agency vikarer',
    ALIS: 'ALIS',
    LIS1: 'LIS1',
    'lege uten LIS1': 'Doctors without LIS1',
    kommuneoverlege: 'Kommuneoverleger',
    rotasjon: 'Doctors in rotation',
  },
  and: 'and',

  tiles: {
    filled: 'vakter filled',
    empty: (count) => (count === 1 ? 'empty vakt' : 'empty vakter'),
    breaches: 'breaches of binding rules',
    doctors: 'doctors with a vakt',
    single: 'hours with one doctor present',
    twoOrMore: 'hours with two or more present',
    fromHome: 'hours with a doctor from home',
    singleAvailable: 'hours with one doctor available',
    twoOrMoreAvailable: 'hours with two or more available',
    unavailable: 'hours without a doctor',
  },
  sentences: {
    filled: (held, wanted, doctors, all) =>
      `${held} of ${wanted} required vakter have a doctor. ${doctors} of ${all} doctors have at least one vakt.`,
    noneEmpty: 'No vakt is empty.',
    someEmpty: (count) => `${number(count, 'vakt is', 'vakter are')} empty; "Empty vakter" says why.`,
    noBreach: 'No binding rule is broken.',
    breaches: (count) => `${number(count, 'breach', 'breaches')} of binding rules; see "Rules and findings".`,
    given: (count) =>
      `${number(count, 'breach was', 'breaches were')} there already in locked vakter or history and cannot be mended here.`,
    overridden: (count) =>
      `${number(count, 'finding concerns', 'findings concern')} rules that the job set aside.`,
    presence: (single, twoOrMore) =>
      `Out of office hours one doctor is present for ${single} and two or more for ${twoOrMore}.`,
    fromHome: (hours) => `For ${hours} nobody is present, but a doctor is available from home.`,
    available: (single, twoOrMore) =>
      `The doctors are on duty from home: one doctor is available for ${single}, two or more for ${twoOrMore}.`,
    neverUnavailable: 'Whenever the staffing plan asks for a doctor, one can be reached.',
    unavailable: (hours) => `For ${hours} the staffing plan asks for a doctor and none can be reached.`,
    shares: (inside, all) => `${inside} of ${all} shares lie in the free band around their target.`,
    exemptions: (days) =>
      `${number(days, 'vakt is', 'vakter are')} held alone only by an exemption from the competence requirement.`,
  },
  emptyProof: {
    count: (count, noun) =>
      noun === 'netter'
        ? number(count, 'empty night', 'empty nights')
        : number(count, 'empty vakt', 'empty vakter'),
    onLines: (priority) => ` on lines of priority ${priority}`,
    none: (noun, where) => `No ${noun === 'netter' ? 'night' : 'vakt'} is empty${where}.`,
    limits: {
      hours: (isZero) =>
        isZero ? 'no hours without a doctor' : 'no more hours without a doctor than this one',
      empty: (priority, isZero) =>
        isZero
          ? `no empty vakter on lines of priority ${priority}`
          : `no more empty vakter on lines of priority ${priority} than this one`,
    },
    among: (limits) => {
      if (limits === null)
        return 'Of the rosters under these rules that are as good in what goes before, none';
      return limits.length === 0
        ? 'No roster under these rules'
        : `Of the rosters under these rules that have ${limits.join(' and ')}, none`;
    },
    proven: (among, count, empty) => `${among} has fewer than ${count}; this one has ${empty}.`,
    gap: (among, count, atLeast, fewer) =>
      `This roster has ${count}. ${among} has fewer than ${atLeast}, so at most ${fewer} fewer is possible.`,
    unproven: (count) => `This roster has ${count}. Whether any roster can have fewer is not proven.`,
  },
  proofTitle: 'How good the roster is',
  counts: 'Counts',
  proven: 'proven',
  notSearched: 'The roster was not made by the search; nothing is proven about it.',

  doctor: 'Doctor',
  line: 'Line',
  dateLabel: 'Date',
  vakter: 'Vakter',
  away: 'away',
  notInScheme: 'not in the scheme',
  withoutVakt: 'Without a vakt',
  withVakt: (some, all) => `${some} of ${all} have a vakt`,
  doctorsCaption: (month) =>
    `Vakter in ${month}. The number after a line's code is the hour at which the vakt starts, where the line has several that day.`,
  daysCaption:
    'Who holds each vakt. Under a doctor who may not have vakt alone stands whom the doctor can call.',
  legend: 'Legend',
  nobody: 'No doctor',
  backedBy: 'can call',
  bakvakt: 'bakvakt',
  notSolo: 'may not have vakt alone',

  unfilledNone: 'All required vakter have a doctor.',
  unfilledIntro:
    'An empty vakt is a result, no fault of the roster. Each doctor is counted under the first rule that keeps the doctor away.',
  reasons: {
    unavailable: 'Not available',
    'pool-eligibility': "Not among the line's doctors",
    'line-competence': 'Lacks the competence that the line asks for',
    'locked-vakt': 'Bound by a lock in the job',
    'one-place-at-a-time': 'Has another vakt at the same time',
    'rotation-out-week': 'Has an off-week in the rotation',
    'competent-cover': 'Lacks a competent doctor to call',
    'rest-between-work': 'Too short a rest between vakter',
    'aml-daily-rest': 'Too short a rest in the day',
    'aml-daily-hours': 'Too many hours in the day',
    'aml-weekly-rest': 'Too little unbroken rest in the week',
    'consecutive-natt': 'Too many nights in a row',
    'consecutive-beredskap': 'Too many hjemmevakter and bakvakter in a row',
    'frequency-cap': 'Has as many vakter as the scheme bears',
    'personal-caps': 'Has reached a limit of their own',
    'post-night-off': 'Is to be off after a night',
    'weekend-style': 'The weekend does not fit the agreement on whole or split weekends',
  },
  lockedEmpty: 'The job says that the vakt shall stay empty.',
  excludedTitle: 'Can never hold the vakt',
  triedTitle: 'Would break a rule in this roster',
  triedNone: 'No other doctors are left.',
  triedTooMany: 'The others were not tried, since so many vakter are empty.',
  couldTake: 'No binding rule stands in the way of',
  doctorsCount: (count) => number(count, 'doctor', 'doctors'),

  presenceIntro:
    'Hours of the period by the clock. The columns of doctors present count out of office hours (08–16 on working days); the others count the whole day. "Without a doctor" counts only hours in which the staffing plan asks for one.',
  presenceCaption: 'Doctors week by week: as the staffing plan wants, and in this roster',
  presenceColumns: {
    single: 'One present',
    twoOrMore: 'Two or more present',
    none: 'None present',
    present: 'Doctor-hours present',
    fromHome: 'Only from home',
    singleAvailable: 'One available',
    twoOrMoreAvailable: 'Two or more available',
    unavailable: 'Without a doctor',
  },
  plan: 'wanted',
  wholePeriod: 'the whole period',
  presenceLegend: {
    one: 'one doctor present',
    two: 'two or more present',
    home: 'a doctor available from home',
    missing: 'wanted doctor missing',
    office: 'office hours',
    nobody: 'no doctor, though the staffing plan asks for one',
  },
  presenceImage: (week, present, fromHome, unavailable) =>
    `Week ${week}: a doctor present for ${present}, only from home for ${fromHome}, no doctor for ${unavailable}.`,
  nursesCaption: 'Nurses as the staffing plan has them; shown, not planned',
  nurses: 'Nurses',
  time: 'Time',
  days: 'Days',

  loadCaption: 'What the roster asks of each doctor with a vakt. Vakter count where they start.',
  loadColumns: {
    presentHours: 'Hours present',
    bakvaktHours: 'Hours bakvakt and hjemmevakt',
    otherHours: 'Other hours',
    weightedHours: 'Weighted hours',
    netter: 'Nights',
    weekends: 'Weekends',
    fredagskvelder: 'Friday evenings',
    helligdager: 'Helligdager',
    shortestRest: 'Shortest rest',
    nightRun: 'Nights in a row',
    lostPosts: 'Lost posts',
    oneInN: 'One vakt per … days',
  },
  measures: {
    hours: 'Weighted hours',
    natt: 'Nights',
    helg: 'Weekend vakter',
    fredagskveld: 'Friday evenings',
    helligdag: 'Helligdag vakter',
  },
  sharesIntro:
    'The band shows what costs nothing: from the vakt below the target to the vakt above it. The bar is the target, the dot the roster. A square lies outside the band.',
  hjemmevaktCounts: (weight) => `An hour of hjemmevakt or bakvakt counts as ${weight} of a weighted hour.`,
  carried: (measure) => `Carried over: ${measure.toLowerCase()}`,
  carriedNote:
    'Carried over is what the doctor had too much (+) or too little (−) of before; it is taken off the target, which can then be below zero.',
  sharesNone: 'The job has no fairness groups.',
  sharesCaption: (group) => `Shares in the group ${group}`,
  shareOf: (load, target, low, high) => `${load}; target ${target}, free band ${low}–${high}`,
  outside: 'outside',
  target: 'target',

  demand: {
    intro:
      'Expected contacts against doctor hours on the lines that take them. The numbers are those given in the job, no standard. Utilisation = minutes that the contacts take / minutes with a doctor.',
    sources: 'Where the numbers come from',
    dayClassCaption: (group) => `${group}, by day class. An hour belongs to the date on which it lies.`,
    weekCaption: (group) => `${group}, utilisation in percent by the hours of the week`,
    dayClass: 'Day class',
    dayClasses: {
      weekday: 'Monday–Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
      aftendag: 'Aften-dag',
      helligdag: 'Helligdag',
    },
    demandHours: 'Hours of demand',
    doctorHours: 'Doctor hours',
    utilisation: 'Utilisation',
    noDoctor: 'nobody',
    contacts: (consultations, calls, visits) =>
      `Expected: ${consultations} consultations, ${calls} calls and ${visits} visits.`,
    used: (demandHours, doctorHours, utilisation) =>
      `They take ${demandHours} of ${doctorHours} doctor hours: ${utilisation}.`,
    worst: (when, utilisation) => `Worst hour with a doctor: ${when}, ${utilisation}.`,
    above: (hours, limit) =>
      `${hours} hours are above the limit of ${limit}, hours without a doctor among them.`,
    withoutDoctor: (hours) => `${hours} hours have demand and no doctor.`,
    unknown: (hours) =>
      `${hours} hours do not count: the vakt began before the period, and history does not say who had it.`,
  },
  cost: {
    intro:
      'By the rates given in the job; no rate is known beforehand. Empty vakter cost nothing. Net is paid less what is refunded to the municipality.',
    caption: 'Kroner for the vakter of the period',
    total: 'In all',
    model: 'Pay model',
    hours: 'Hours',
    paid: 'Paid',
    refundToMunicipality: 'Refund to the municipality',
    net: 'Net',
    refundToDoctor: 'Refund to the doctor',
    notPriced: (whose, vakter, hours, why) =>
      `${whose}: ${vakter} vakter, ${hours}, are not counted: ${why === 'no-rate' ? 'no rate' : 'no pay model'}.`,
    sources: 'Where the rates come from',
  },
  normIntro:
    'Advisory figures, a starting point for local judgement. The roster is not forced to follow them.',
  normCaption: (district, population) => `${district}, ${population} inhabitants`,
  normColumns: { asked: 'Advice', wanted: 'The table', found: 'Here', gap: 'Gap' },
  nDelt: (n) => `${n}-delt`,
  primaryFrequency: 'Highest frequency, own duty',
  combinedFrequency: 'Highest frequency, with bakvakt',
  hoursGap: {
    bakvakt: 'Bakvakt for call-outs',
    'bakvakt-after-23': 'Bakvakt for call-outs after 23',
    'two-doctors-until-23': 'Two doctors on duty until 23',
    'always-two-doctors': 'At least two doctors on duty round the clock',
  },
  hoursAsked: (hours) => `${hours} in the period`,
  hoursMissing: (hours) => `${hours} missing`,
  hoursMissingOf: (roster, plan) => `${roster} missing (${plan} in the staffing plan)`,
  kept: 'kept',
  missingDoctors: (count) => `${number(count, 'doctor', 'doctors')} too few`,
  notJudged: 'not judged',
  leftOut: (lines) =>
    `Employed nattleger and the lines that they have first (${lines}) are left out of the frequency.`,
  frequencyCaption: 'Frequency: available doctor-days divided by vakter; LIS1 do not count',
  frequency: 'Frequency',
  doctors: 'Doctors',
  ofLines: { primary: 'All own duty', combined: 'Own duty and bakvakt' },

  findingsCaption: 'Every active rule, with its source and what the check found',
  findingColumns: { rule: 'Rule', mode: 'Counts as', findings: 'Findings', cost: 'Cost', source: 'Source' },
  modes: { hard: 'binding', soft: 'weighed' },
  strengths: {
    skal: 'shall',
    hovedregel: 'main rule',
    bør: 'should',
    praksis: 'practice',
    local: 'local choice',
  },
  statuses: {
    breach: 'breach',
    given: 'given beforehand',
    overridden: 'set aside',
    shortage: 'shortage',
    quality: 'deviation',
  },
  setByJob: (parameters, from) =>
    `set locally in the job${from === null ? '' : ` from ${from}`}: ${parameters}`,
  noFinding: 'none',
  smallFindings: (count) => `${count} less than one vakt from the target`,
  readOn: 'read',
  departuresTitle: 'Switched off, relaxed or narrowed in the job',
  departuresIntro:
    'The job has these rules otherwise than their sources have them. Whether law or agreement allows it is not judged.',
  overridesTitle: 'Set aside by the job',
  overrideUsed: 'in use',
  overrideUnused: 'not in use',
  exemptionsTitle: 'Exemptions from the competence requirements',
  exemptionYear: {
    caption: (year) => `Days in posts under the exception from the demand of a specialist in ${year}`,
    doctor: 'Doctor',
    legevakt: 'Days at the legevakt',
    other: 'Days in other posts',
    left: 'Left',
    remaining: (legevakt, other, inAll) =>
      `${legevakt} at the legevakt, ${other} in other posts, ${inAll} in all`,
    unknown: 'unknown: how many days make a month is not given',
    reportBy: (year) =>
      `To be reported to statsforvalter by 31 March ${year}, if the proposal of Meld. St. 23 (2024-2025) was adopted.`,
  },
  warningsTitle: 'Remarks on the job',
  notCheckedIntro: 'About this the roster says nothing.',
  hour: 'h',
  minute: 'min',
};
