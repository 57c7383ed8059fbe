import { absence } from './catalogue/absence.js';
import { alisLegevakter } from './catalogue/alis-legevakter.js';
import { amlAgreedAverage } from './catalogue/aml-agreed-average.js';
import { amlAverageHours } from './catalogue/aml-average-hours.js';
import { amlDailyHours } from './catalogue/aml-daily-hours.js';
import { amlDailyRest } from './catalogue/aml-daily-rest.js';
import { amlNightAverage } from './catalogue/aml-night-average.js';
import { amlSundayOff } from './catalogue/aml-sunday-off.js';
import { amlTotalHours } from './catalogue/aml-total-hours.js';
import { amlTotalWeeklyHours } from './catalogue/aml-total-weekly-hours.js';
import { amlWeeklyHours } from './catalogue/aml-weekly-hours.js';
import { amlWeeklyRest } from './catalogue/aml-weekly-rest.js';
import { amlYearlyConsent } from './catalogue/aml-yearly-consent.js';
import { bakvaktSupervisees } from './catalogue/bakvakt-supervisees.js';
import { byravikarCap } from './catalogue/byravikar-cap.js';
import { cannotWishes } from './catalogue/cannot-wishes.js';
import { competentCover } from './catalogue/competent-cover.js';
import { conditionalBakvakt } from './catalogue/conditional-bakvakt.js';
import { consecutiveBeredskap } from './catalogue/consecutive-beredskap.js';
import { consecutiveNatt } from './catalogue/consecutive-natt.js';
import { contractHours } from './catalogue/contract-hours.js';
import { doctorAlwaysAvailable } from './catalogue/doctor-always-available.js';
import { exemptionDays } from './catalogue/exemption-days.js';
import { fairFredagskveld } from './catalogue/fair-fredagskveld.js';
import { fairHelg } from './catalogue/fair-helg.js';
import { fairHelligdag } from './catalogue/fair-helligdag.js';
import { fairHours } from './catalogue/fair-hours.js';
import { fairNatt } from './catalogue/fair-natt.js';
import { forbiddenSequences } from './catalogue/forbidden-sequences.js';
import { frequencyCap } from './catalogue/frequency-cap.js';
import { fritak } from './catalogue/fritak.js';
import { holidayPoints } from './catalogue/holiday-points.js';
import { holidayRepeat } from './catalogue/holiday-repeat.js';
import { idealStaffing } from './catalogue/ideal-staffing.js';
import { imposedVakterCap } from './catalogue/imposed-vakter-cap.js';
import { introductionVakter } from './catalogue/introduction-vakter.js';
import { kveldBeforePost } from './catalogue/kveld-before-post.js';
import { lineCompetence } from './catalogue/line-competence.js';
import { lineContinuity } from './catalogue/line-continuity.js';
import { linkedVakter } from './catalogue/linked-vakter.js';
import { lis1AlwaysBacked } from './catalogue/lis1-always-backed.js';
import { lis1Helligdager } from './catalogue/lis1-helligdager.js';
import { lis1UnpopularShare } from './catalogue/lis1-unpopular-share.js';
import { lockedVakt } from './catalogue/locked-vakt.js';
import { lostPosts } from './catalogue/lost-posts.js';
import { minDoctorsInScheme } from './catalogue/min-doctors-in-scheme.js';
import { minimumWorkload } from './catalogue/minimum-workload.js';
import { neverTogether } from './catalogue/never-together.js';
import { onePlaceAtATime } from './catalogue/one-place-at-a-time.js';
import { onsiteSupervision } from './catalogue/onsite-supervision.js';
import { pairedDoctors } from './catalogue/paired-doctors.js';
import { personalCaps } from './catalogue/personal-caps.js';
import { poolEligibility } from './catalogue/pool-eligibility.js';
import { poolFrequency } from './catalogue/pool-frequency.js';
import { poolOrder } from './catalogue/pool-order.js';
import { postNightOff } from './catalogue/post-night-off.js';
import { requiredCourses } from './catalogue/required-courses.js';
import { restAfterNattRun } from './catalogue/rest-after-natt-run.js';
import { restBetweenWork } from './catalogue/rest-between-work.js';
import { rotationOutWeek } from './catalogue/rotation-out-week.js';
import { simultaneousAbsence } from './catalogue/simultaneous-absence.js';
import { stability } from './catalogue/stability.js';
import { supportHours } from './catalogue/support-hours.js';
import { vaktCoverage } from './catalogue/vakt-coverage.js';
import { vaktklassePresence } from './catalogue/vaktklasse-presence.js';
import { weekendFrequency } from './catalogue/weekend-frequency.js';
import { vaktLength } from './catalogue/vakt-length.js';
import { vakterElsewhere } from './catalogue/vakter-elsewhere.js';
import { weekendStyle } from './catalogue/weekend-style.js';
import { wishedSequences } from './catalogue/wished-sequences.js';
import { wishes } from './catalogue/wishes.js';
import type { Rule } from './rule.js';

/** Every rule there is, in the order in which people read them: cover, who may, rest, caps, fairness, wishes. Cheap exclusions come early. */
export const registry: readonly Rule[] = [
  poolEligibility,
  lineCompetence,
  absence,
  fritak,
  rotationOutWeek,
  cannotWishes,
  lockedVakt,
  onePlaceAtATime,
  vakterElsewhere,
  vaktCoverage,
  doctorAlwaysAvailable,
  stability,
  competentCover,
  lis1AlwaysBacked,
  requiredCourses,
  onsiteSupervision,
  bakvaktSupervisees,
  introductionVakter,
  conditionalBakvakt,
  supportHours,
  restBetweenWork,
  postNightOff,
  simultaneousAbsence,
  amlDailyHours,
  amlTotalHours,
  amlWeeklyHours,
  amlTotalWeeklyHours,
  amlAverageHours,
  amlAgreedAverage,
  contractHours,
  amlNightAverage,
  amlYearlyConsent,
  amlDailyRest,
  amlWeeklyRest,
  amlSundayOff,
  vaktLength,
  frequencyCap,
  minDoctorsInScheme,
  exemptionDays,
  vaktklassePresence,
  poolFrequency,
  personalCaps,
  imposedVakterCap,
  minimumWorkload,
  byravikarCap,
  fairHours,
  fairNatt,
  fairHelg,
  fairFredagskveld,
  fairHelligdag,
  holidayRepeat,
  holidayPoints,
  lis1UnpopularShare,
  lis1Helligdager,
  wishes,
  weekendStyle,
  weekendFrequency,
  restAfterNattRun,
  kveldBeforePost,
  forbiddenSequences,
  wishedSequences,
  neverTogether,
  linkedVakter,
  consecutiveNatt,
  consecutiveBeredskap,
  idealStaffing,
  alisLegevakter,
  pairedDoctors,
  lineContinuity,
  poolOrder,
  lostPosts,
];
