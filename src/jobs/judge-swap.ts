import type { Issue } from '../domain/issue.js';
import type { Report } from '../reports/report.js';
import { numbersOf } from './compare-rosters.js';
import type { ReviewInBackground } from './review-roster.js';
import { readStoredReport, type StoredReport } from './roster-report.js';
import type { RosterContents, RosterStore, StatusChange } from './roster-store.js';
import type { HeldSeat, RosterVersion } from './roster-version.js';
import type { Swap, SwapFinding, SwapJudgement } from './swap.js';
import { elsewhereQuestion, knownElsewhere, type VakterElsewhere } from './vakter-elsewhere.js';

export interface JudgeSwapParts {
  readonly rosters: Pick<
    RosterStore,
    'heldSeats' | 'rosterDocument' | 'rosterPart' | 'listRosters' | keyof VakterElsewhere
  >;
  readonly review: ReviewInBackground;
}

/** Who gives what to whom. */
export type SeatSwap = Required<Pick<Swap, 'from' | 'to' | 'gives'>> & Pick<Swap, 'takes'>;

export type SwapVerdict =
  | ({
      readonly kind: 'judged';
      readonly judgement: SwapJudgement;
      readonly contents: RosterContents;
    } & Pick<StatusChange, 'judgedBy'>)
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** The version does not have the seats as the swap says. */
  | { readonly kind: 'seat-changed' };

/**
 * Lets every rule's checker read the whole roster with the swap done.
 *
 * @throws {CheckTookTooLongError}
 */
export async function judgeSwap(
  { rosters, review }: JudgeSwapParts,
  swap: SeatSwap,
  base: RosterVersion,
  at: Date,
): Promise<SwapVerdict> {
  const held = await rosters.heldSeats(base.id);
  const { from, to, gives, takes } = swap;
  const isHeld = hasSeat(held, gives, from) && (takes === undefined || hasSeat(held, takes, to));
  if (!isHeld) return { kind: 'seat-changed' };
  const swapped = new Map([[gives.vakt, to], ...(takes === undefined ? [] : [[takes.vakt, from] as const])]);
  const assignments = Object.fromEntries([
    ...held.map(({ vakt, doctor }) => [vakt, doctor] as const),
    ...swapped,
  ]);
  const document = released(await rosters.rosterDocument(base.id), swapped);
  const elsewhere = await knownElsewhere(rosters, document);
  const reviewed = await review({ document, assignments, elsewhere });
  if (!reviewed.ok) return { kind: 'invalid', issues: reviewed.issues };
  const question = elsewhereQuestion(document);
  const before = await readStoredReport(rosters, base.id);
  const after = reviewed.contents.report as Report;
  return {
    kind: 'judged',
    contents: { ...reviewed.contents, document },
    ...(question === undefined ? {} : { judgedBy: { question, vakter: elsewhere.vakter } }),
    judgement: {
      at: at.toISOString(),
      roster: base.id,
      breaches: reviewed.contents.breaches,
      findings: differences(before, after),
      load: [from, to].map((doctor) => ({
        doctor,
        before: numbersOf(before, doctor),
        after: numbersOf(after, doctor),
      })),
    },
  };
}

/** The version that doctors go by in the period of the swap. */
export async function publishedRosterOf(
  { rosters }: Pick<JudgeSwapParts, 'rosters'>,
  { legevakt, period }: Pick<Swap, 'legevakt' | 'period'>,
): Promise<RosterVersion | undefined> {
  const published = await rosters.listRosters({ legevakt, statuses: ['published'], ...period, limit: 500 });
  return published.find((one) => one.period.from === period.from && one.period.to === period.to);
}

function hasSeat(held: readonly HeldSeat[], seat: HeldSeat, doctor: string): boolean {
  return held.some(
    (one) =>
      one.vakt === seat.vakt &&
      one.doctor === doctor &&
      Date.parse(one.start) === Date.parse(seat.start) &&
      Date.parse(one.end) === Date.parse(seat.end),
  );
}

/** The document without what it says of who has these vakter: a lock on them is lifted, and a later plan does not go back to before. */
function released(document: unknown, swapped: ReadonlyMap<string, string>): object {
  const { locks, published, ...rest } = document as Readonly<Record<string, unknown>>;
  const others = (entries: unknown): object[] =>
    (entries as { readonly vakt: string }[]).filter(({ vakt }) => !swapped.has(vakt));
  return {
    ...rest,
    ...(locks === undefined ? {} : { locks: others(locks) }),
    ...(published === undefined ? {} : { published: others(published) }),
  };
}

/** What the roster's rules find after but not before, and before but not after. */
function differences(before: StoredReport, after: Report): SwapFinding[] {
  const doctors = new Set(after.load.map(({ doctor }) => doctor));
  const [was, is] = [findingsOf(before, doctors), findingsOf(after, doctors)];
  const missingIn = (others: ReadonlyMap<string, unknown>, all: ReadonlyMap<string, FoundFinding>) =>
    [...all].filter(([key]) => !others.has(key)).map(([, finding]) => finding);
  return [
    ...missingIn(was, is).map((finding) => ({ change: 'comes' as const, ...finding })),
    ...missingIn(is, was).map((finding) => ({ change: 'goes' as const, ...finding })),
  ];
}

type FoundFinding = Omit<SwapFinding, 'change'>;

/** By what tells two apart. */
function findingsOf(
  { rules = [] }: StoredReport,
  doctors: ReadonlySet<string>,
): ReadonlyMap<string, FoundFinding> {
  return new Map(
    rules.flatMap(({ rule, title, findings }) =>
      findings.map(({ status, doctor, date, vakter, message, penalty }): [string, FoundFinding] => [
        JSON.stringify([rule, status, doctor, date, vakter, penalty]),
        {
          status,
          rule,
          title,
          doctor,
          date,
          vakter,
          message,
          mentionsOthers: wordsOf(message.nb).some((word) => word !== doctor && doctors.has(word)),
        },
      ]),
    ),
  );
}

/** Ids are letters, digits, "-" and "_". */
function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}_-]+/gu) ?? [];
}
