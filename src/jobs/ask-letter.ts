import { addDays, localDateOf, type EpochMinute } from '../domain/time.js';
import type { PublicationFacts, YearFacts } from '../letters/letter-facts.js';
import { whyRequest } from './ask-why.js';
import type { Clock } from './clock.js';
import { findMyBalance } from './my-balance.js';
import type { PageLanguage } from './planning.js';
import { readReportParts } from './roster-report.js';
import type { RosterStore } from './roster-store.js';
import type { RosterVersion } from './roster-version.js';
import type { LetterFormat, LetterOutcome, WriteLetterInBackground } from './write-letter.js';

export interface AskLetterParts {
  readonly rosters: RosterStore;
  readonly clock: Clock;
  readonly writeLetter: WriteLetterInBackground;
}

export interface LetterQuestion {
  readonly roster: RosterVersion;
  readonly vakt: string;
  readonly doctor: string;
  readonly language: PageLanguage;
  readonly format: LetterFormat;
}

/** More versions of one period are hardly published. */
const mostVersions = 100;

/**
 * A letter about a vakt of a stored version. It is the same whoever asks for it: written to the doctor, with nothing of others.
 *
 * @throws {CheckTookTooLongError}
 */
export async function askLetter(
  { rosters, clock, writeLetter }: AskLetterParts,
  { roster, vakt, doctor, language, format }: LetterQuestion,
): Promise<LetterOutcome> {
  const writtenAt = clock.now();
  const parts = await readReportParts(rosters, [roster.id], ['shares', 'load']);
  return writeLetter({
    ...(await whyRequest(rosters, { roster, vakt, doctor })),
    ...{ language, format, writtenAt },
    stored: {
      version: {
        number: roster.number,
        status: roster.status,
        publications: await findPublications(rosters, roster, { vakt, doctor }),
      },
      seal: roster.seal,
      ...parts.get(roster.id),
      year: await findYear(rosters, { legevakt: roster.legevakt, doctor }, writtenAt),
    },
  });
}

/** Of every version of the period that was published, and whether the doctor had the vakt in it. */
async function findPublications(
  rosters: RosterStore,
  { legevakt, period }: RosterVersion,
  { vakt, doctor }: Pick<LetterQuestion, 'vakt' | 'doctor'>,
): Promise<PublicationFacts[]> {
  const versions = await rosters.listRosters({
    ...{ legevakt, ...period, limit: mostVersions },
    statuses: ['published', 'superseded', 'as-worked'],
    whatIfs: 'without',
  });
  const found: PublicationFacts[] = [];
  for (const { id, number, period: own, publication } of versions) {
    if (publication === undefined || own.from !== period.from || own.to !== period.to) continue;
    const held = await rosters.heldSeats(id);
    const hadVakt = held.some((seat) => seat.vakt === vakt && seat.doctor === doctor);
    found.push({ number, ...publication, hadVakt });
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The dates that the doctor's own balance covers where nothing else is asked. */
async function findYear(
  rosters: RosterStore,
  of: Parameters<typeof findMyBalance>[1],
  now: Date,
): Promise<YearFacts> {
  const today = localDateOf(Math.floor(now.getTime() / 60_000) as EpochMinute);
  const dates = { from: addDays(today, -365), to: addDays(today, 365) };
  const { total } = await findMyBalance(rosters, of, dates);
  return { ...dates, sums: total };
}
