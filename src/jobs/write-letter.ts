import type { Doctor } from '../domain/doctor.js';
import { error, type Issue } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import { composeLetter } from '../letters/compose-letter.js';
import type { Letter } from '../letters/letter.js';
import { balanceInGroups } from '../letters/group-balance.js';
import { writeLetterHtml } from '../letters/letter-html.js';
import { writeLetterPdf } from '../letters/letter-pdf.js';
import type { LetterFacts, VersionFacts, YearFacts } from '../letters/letter-facts.js';
import { findOwnWishes } from '../letters/own-wishes.js';
import { reportShares, type ShareOfLoad } from '../reports/fair-share-report.js';
import { reportLoad, type DoctorLoad } from '../reports/load.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { explainPair, type WhyRequest } from './answer-why.js';
import type { PageLanguage } from './planning.js';
import { readPair } from './read-pair.js';
import { sealRoster } from './seal-roster.js';

export const letterFormats = ['html', 'pdf'] as const;
export type LetterFormat = (typeof letterFormats)[number];

/** A letter to a doctor about one of the doctor's vakter. */
export interface LetterRequest extends WhyRequest {
  readonly language: PageLanguage;
  readonly format: LetterFormat;
  readonly writtenAt: Date;
  /** Of a stored version; undefined for a roster from a file. */
  readonly stored?: StoredLetterFacts | undefined;
}

/** What the record says of the version and of the doctor. */
export interface StoredLetterFacts {
  readonly version: VersionFacts;
  readonly seal: Pick<LetterFacts['plan'], 'contentHash' | 'inputHash'> | undefined;
  /** Of the report of the version, as the doctor's own balance has them; where it lacks them they are worked out. */
  readonly shares?: readonly ShareOfLoad[] | undefined;
  readonly load?: readonly DoctorLoad[] | undefined;
  readonly year: YearFacts;
}

export type LetterOutcome =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'written'; readonly content: string | Uint8Array };

/** Writes in a thread or process of its own; rejects for faults only. */
export type WriteLetterInBackground = (request: LetterRequest) => Promise<LetterOutcome>;

/** Explains by planning again, and writes down what came of it. */
export async function writeLetter(request: LetterRequest, now: () => number): Promise<LetterOutcome> {
  const reading = readPair(request);
  if (!reading.ok) return { kind: 'invalid', issues: reading.issues };
  const { roster, rules, vakt, doctor } = reading;
  if (roster.assignments.get(vakt.id) !== doctor.id)
    return { kind: 'invalid', issues: [notHeld(vakt.id, doctor.id)] };
  const letter = await letterAbout(roster, rules, { ...request, vakt, doctor, now });
  const content = request.format === 'pdf' ? await writeLetterPdf(letter) : writeLetterHtml(letter);
  return { kind: 'written', content };
}

interface LetterMatter extends Omit<LetterRequest, 'vakt' | 'doctor' | 'format' | 'assignments'> {
  readonly vakt: Vakt;
  readonly doctor: Doctor;
  /** Seconds on a steady clock. */
  readonly now: () => number;
}

/** Of a roster that has been read. */
export async function letterAbout(
  roster: Roster,
  rules: readonly ActiveRule[],
  matter: LetterMatter,
): Promise<Letter> {
  const { vakt, doctor, stored, writtenAt, language } = matter;
  const answer = await explainPair(roster, rules, matter);
  const facts: LetterFacts = {
    ...{ roster, rules, vakt, doctor, answer, writtenAt },
    plan: planFacts(matter, roster, rules),
    ...ownLoad(doctor.id, stored, { roster, rules }),
    year: stored?.year,
    wishes: findOwnWishes(roster, rules, doctor),
  };
  return composeLetter(facts, language);
}

function planFacts(
  { document, elsewhere, stored }: LetterMatter,
  roster: Roster,
  rules: readonly ActiveRule[],
): LetterFacts['plan'] {
  const seal = stored?.seal ?? sealRoster(document, roster, rules, { search: null, elsewhere });
  return { contentHash: seal.contentHash, inputHash: seal.inputHash, version: stored?.version };
}

function ownLoad(
  doctor: string,
  stored: StoredLetterFacts | undefined,
  { roster, rules }: { readonly roster: Roster; readonly rules: readonly ActiveRule[] },
): Pick<LetterFacts, 'counts' | 'groups'> {
  const shares = stored?.shares ?? reportShares(roster, rules);
  const load = stored?.load ?? reportLoad(roster, rules);
  const { vakter = 0, netter = 0, helgVakter = 0 } = load.find((one) => one.doctor === doctor) ?? {};
  return {
    counts: { vakter, netter, helgVakter },
    groups: balanceInGroups(doctor, roster.problem.job.fairnessGroups, { shares, load }),
  };
}

function notHeld(vakt: string, doctor: string): Issue {
  return error('VAKT_NOT_HELD', ['vakt'], {
    nb: `${doctor} har ikke vakten ${vakt} i planen; et brev skrives om en vakt som legen har.`,
    nn: `${doctor} har ikkje vakta ${vakt} i planen; eit brev blir skrive om ei vakt som legen har.`,
    en: `${doctor} does not hold the vakt ${vakt} in the roster; a letter is about a vakt that the doctor has.`,
  });
}
