import type { DoctorAt } from './published-vakter.js';
import type { Swap, SwapJudgement } from './swap.js';

/** Whose swaps somebody may see. */
export interface SwapViewer {
  /** Legevakter of which they see every swap, with all that the rules say. */
  readonly all: '*' | readonly string[];
  /** Doctors that they are. */
  readonly own: readonly DoctorAt[];
}

/** Whether they may know of the swap: one of the two, everybody there while an offer is open, and those who see all. */
export function concerns(viewer: SwapViewer, swap: Swap): boolean {
  if (seesAll(viewer, swap.legevakt)) return true;
  const own = ownAt(viewer, swap.legevakt);
  const isOpen = swap.kind === 'open' && swap.state === 'requested';
  return own.some((doctor) => isOpen || doctor === swap.from || doctor === swap.to);
}

export interface SeenJudgement extends SwapJudgement {
  /** Of these nothing is said but that there are so many. */
  readonly breachesOfOthers: number;
}

/** What the viewer may see of a judgement: of others neither absences, wishes nor hours, only whether a rule is broken. */
export function judgementFor(viewer: SwapViewer, { legevakt, judgement }: Swap): SeenJudgement | undefined {
  if (judgement === undefined) return undefined;
  if (seesAll(viewer, legevakt)) return { ...judgement, breachesOfOthers: 0 };
  const own = ownAt(viewer, legevakt);
  const isOwn = ({ doctor }: { readonly doctor: string | null }): boolean =>
    doctor !== null && own.includes(doctor);
  const findings = judgement.findings
    .filter(isOwn)
    .map((finding) => (finding.mentionsOthers ? { ...finding, message: finding.title } : finding));
  const seen = findings.filter(({ change, status }) => change === 'comes' && status === 'breach').length;
  return {
    ...judgement,
    findings,
    load: judgement.load.filter(isOwn),
    breachesOfOthers: judgement.breaches - seen,
  };
}

export function seesAll({ all }: SwapViewer, legevakt: string): boolean {
  return all === '*' || all.includes(legevakt);
}

/** Ids of the doctors that the viewer is at a legevakt. */
export function ownAt({ own }: Pick<SwapViewer, 'own'>, legevakt: string): string[] {
  return own.filter((one) => one.legevakt === legevakt).map(({ doctor }) => doctor);
}
