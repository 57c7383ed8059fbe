import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ElsewhereVakt } from '../domain/job/plan-input.js';
import { localDate } from '../domain/job/scalars.js';
import { addDays, startOfDate, type LocalDate } from '../domain/time.js';

/** Doctors of a legevakt, by the ids of its documents, and a stretch of time. */
export interface ElsewhereQuestion {
  readonly legevakt: string;
  readonly doctors: readonly string[];
  readonly from: Date;
  readonly to: Date;
}

export interface VakterElsewhere {
  /**
   * What the persons who are these doctors have in published and as-worked rosters of other legevakter, where it touches the stretch:
   * by the doctor's id here, then by start. Not for anybody's eyes: it goes to the rules and, sealed, to the version, and nowhere else.
   */
  vakterElsewhere(question: ElsewhereQuestion): Promise<readonly ElsewhereVakt[]>;
}

/** What was known of other legevakter when a roster was judged. Kept with the version and never shown. */
export interface KnownElsewhere {
  /** Random: without it, who has the seal could try likely times until the hash fits. */
  readonly salt: string;
  readonly vakter: readonly ElsewhereVakt[];
}

/** A vakt lasts into the seventh day after its date at most; the longest rest is 24 hours, which is more than the day when summer time begins. */
const [daysBefore, daysAfter] = [2, 10];

const asking = z.object({
  legevakt: z.object({ id: z.string() }),
  period: z.object({ from: localDate, to: localDate }),
  doctors: z.array(z.object({ id: z.string() })),
});

/** What must be known for a document; undefined where it cannot be read, and so not be planned either. */
export function elsewhereQuestion(document: unknown): ElsewhereQuestion | undefined {
  const { data } = asking.safeParse(document);
  if (data === undefined) return undefined;
  return {
    legevakt: data.legevakt.id,
    doctors: data.doctors.map(({ id }) => id),
    from: midnight(addDays(data.period.from, -daysBefore)),
    to: midnight(addDays(data.period.to, daysAfter)),
  };
}

/** Asks for a document, now. */
export async function knownElsewhere(record: VakterElsewhere, document: unknown): Promise<KnownElsewhere> {
  const question = elsewhereQuestion(document);
  return {
    salt: randomBytes(16).toString('hex'),
    vakter: question === undefined ? [] : await record.vakterElsewhere(question),
  };
}

function midnight(date: LocalDate): Date {
  return new Date(startOfDate(date) * 60_000);
}
