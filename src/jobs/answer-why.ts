import type { Doctor } from '../domain/doctor.js';
import type { Issue } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { ValueAtPlace } from '../explain/forced-price.js';
import { findObstacles } from '../explain/obstacles.js';
import type { Price, WhyAnswer } from '../explain/why.js';
import { whySentence } from '../explain/why-sentence.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { pricePair } from './price-pair.js';
import { readPair, type PairRequest } from './read-pair.js';

export interface WhyRequest extends PairRequest {
  /** What the search for this roster proved; empty where there was none. */
  readonly proven: readonly ValueAtPlace[];
  /** Work of the search for the price, as in a job; the same always gives the same answer, unless the time is too short for it. */
  readonly iterations: number;
  /** For whoever waits: what has been found by then is the answer. */
  readonly seconds: number;
}

export type WhyOutcome =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'answered'; readonly answer: WhyAnswer };

/** Answers in a thread or process of its own; rejects for faults only. */
export type AnswerWhyInBackground = (request: WhyRequest) => Promise<WhyOutcome>;

/** Why the doctor has the vakt, or has not, and what the other way round would cost. */
export async function answerWhy(request: WhyRequest, now: () => number): Promise<WhyOutcome> {
  const reading = readPair(request);
  if (!reading.ok) return { kind: 'invalid', issues: reading.issues };
  const { roster, rules, vakt, doctor } = reading;
  return { kind: 'answered', answer: await explainPair(roster, rules, { ...request, vakt, doctor, now }) };
}

export interface PairQuestion extends Pick<WhyRequest, 'proven' | 'iterations' | 'seconds'> {
  readonly vakt: Vakt;
  readonly doctor: Doctor;
  /** Seconds on a steady clock. */
  readonly now: () => number;
}

/** Of a roster that has been read. */
export async function explainPair(
  roster: Roster,
  rules: readonly ActiveRule[],
  { vakt, doctor, ...search }: PairQuestion,
): Promise<WhyAnswer> {
  const holder = roster.assignments.get(vakt.id) ?? null;
  const isHeld = holder === doctor.id;
  const { always, here } = findObstacles(roster, rules, { vakt, doctor, isHeld: !isHeld });
  const price: Price =
    always.length > 0
      ? { kind: 'impossible' }
      : await pricePair(roster, rules, {
          ...search,
          vakt,
          doctor: doctor.id,
          isHeld: !isHeld,
        });
  const answer = {
    vakt: vakt.id,
    doctor: doctor.id,
    isHeld,
    holder,
    excludedBy: always,
    brokenAlone: here,
    withheld: 0,
    price,
  };
  return { version: 'vaktplan/why/1', ...answer, sentence: whySentence(answer) };
}
