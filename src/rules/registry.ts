import { absence } from './catalogue/absence.js';
import { amlDailyHours } from './catalogue/aml-daily-hours.js';
import { amlDailyRest } from './catalogue/aml-daily-rest.js';
import { amlWeeklyRest } from './catalogue/aml-weekly-rest.js';
import { cannotWishes } from './catalogue/cannot-wishes.js';
import { competentCover } from './catalogue/competent-cover.js';
import { conditionalBakvakt } from './catalogue/conditional-bakvakt.js';
import { consecutiveBeredskap } from './catalogue/consecutive-beredskap.js';
import { consecutiveNatt } from './catalogue/consecutive-natt.js';
import { doctorAlwaysAvailable } from './catalogue/doctor-always-available.js';
import { fairFredagskveld } from './catalogue/fair-fredagskveld.js';
import { fairHelg } from './catalogue/fair-helg.js';
import { fairHelligdag } from './catalogue/fair-helligdag.js';
import { fairHours } from './catalogue/fair-hours.js';
import { fairNatt } from './catalogue/fair-natt.js';
import { frequencyCap } from './catalogue/frequency-cap.js';
import { fritak } from './catalogue/fritak.js';
import { idealStaffing } from './catalogue/ideal-staffing.js';
import { imposedVakterCap } from './catalogue/imposed-vakter-cap.js';
import { lineCompetence } from './catalogue/line-competence.js';
import { lis1UnpopularShare } from './catalogue/lis1-unpopular-share.js';
import { lockedVakt } from './catalogue/locked-vakt.js';
import { minimumWorkload } from './catalogue/minimum-workload.js';
import { onePlaceAtATime } from './catalogue/one-place-at-a-time.js';
import { personalCaps } from './catalogue/personal-caps.js';
import { poolEligibility } from './catalogue/pool-eligibility.js';
import { poolOrder } from './catalogue/pool-order.js';
import { postNightOff } from './catalogue/post-night-off.js';
import { restBetweenWork } from './catalogue/rest-between-work.js';
import { rotationOutWeek } from './catalogue/rotation-out-week.js';
import { vaktCoverage } from './catalogue/vakt-coverage.js';
import { weekendStyle } from './catalogue/weekend-style.js';
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
  vaktCoverage,
  doctorAlwaysAvailable,
  competentCover,
  conditionalBakvakt,
  restBetweenWork,
  postNightOff,
  amlDailyHours,
  amlDailyRest,
  amlWeeklyRest,
  frequencyCap,
  personalCaps,
  imposedVakterCap,
  minimumWorkload,
  fairHours,
  fairNatt,
  fairHelg,
  fairFredagskveld,
  fairHelligdag,
  lis1UnpopularShare,
  wishes,
  weekendStyle,
  consecutiveNatt,
  consecutiveBeredskap,
  idealStaffing,
  poolOrder,
];
