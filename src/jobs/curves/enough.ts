import type { SizeAnswer } from '../../scenarios/smallest.js';
import type { StoredReport } from '../roster-report.js';
import { leastUnfilled } from './figure-bounds.js';

/**
 * Whether a roster fills every vakt that must be, breaks no binding rule, not even by what was given, and keeps the frequency of the staffing table where that is asked for. The frequency of own duty is a
 * matter of the job alone; that with bakvakt depends on which conditional bakvakter the roster uses.
 */
export function judgeEnough(report: StoredReport, { norm }: { readonly norm: boolean }): SizeAnswer {
  const districts = norm ? (report.staffingNorm?.districts ?? []) : [];
  const isBelow = districts.some(({ primary }) => primary.isKept === false);
  if ((leastUnfilled(report) ?? 0) > 0 || isBelow) return 'too-small';
  const isCombinedBelow = districts.some(({ combined }) => combined?.isKept === false);
  const { unfilled, hardBreaches, given } = report.summary ?? {};
  const isWhole = unfilled?.length === 0 && hardBreaches === 0 && given === 0;
  return isWhole && !isCombinedBelow ? 'enough' : 'not-known';
}
