import type { Doctor } from '../domain/doctor.js';
import type { Issue } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { ValueAtPlace } from '../explain/forced-price.js';
import { findObstacles } from '../explain/obstacles.js';
import type { Price, WhyAnswer } from '../explain/why.js';
import { whySentence } from '../explain/why-sentence.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { Assignments } from './planning.js';
import { pricePair } from './price-pair.js';
import { readJob } from './read-job.js';
import { doctorIssues, vaktIssues } from './unknown-ids.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

export interface WhyRequest {
  /** The job document that the roster belongs to. */
  readonly document: unknown;
  readonly assignments: Assignments;
  /** What the search for this roster proved; empty where there was none. */
  readonly proven: readonly ValueAtPlace[];
  readonly vakt: string;
  readonly doctor: string;
  /** What other legevakter have published. */
  readonly elsewhere?: KnownElsewhere | undefined;
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
  const reading = readJob(request.document, request.elsewhere?.vakter ?? []);
  if (!reading.ok) return { kind: 'invalid', issues: reading.issues };
  const { problem, rules } = reading;
  const vakt = problem.vaktById.get(request.vakt);
  const doctor = problem.doctorById.get(request.doctor);
  if (vakt === undefined || doctor === undefined)
    return {
      kind: 'invalid',
      issues: [
        ...vaktIssues(problem, request.vakt, ['vakt']),
        ...doctorIssues(problem, request.doctor, ['doctor']),
      ],
    };
  const roster: Roster = {
    problem,
    assignments: new Map(request.assignments.map((held) => [held.vakt, held.doctor])),
  };
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
          vakt: vakt.id,
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
