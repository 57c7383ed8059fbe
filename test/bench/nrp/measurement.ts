import { z } from 'zod';

/** What one solver made of one instance in one limit of time; a line of the results file. */
export const measurementSchema = z.strictObject({
  /** The file's name without its end. */
  instance: z.string(),
  /** Of the instance's text, so that another file of that name is measured anew. */
  sha256: z.string(),
  people: z.int(),
  days: z.int(),
  shifts: z.int(),
  solver: z.string(),
  version: z.string(),
  /** The limit that was given. */
  seconds: z.number(),
  threads: z.int(),
  seed: z.int(),
  /** In the solver's own words. */
  status: z.string(),
  /** Null without a roster. */
  objective: z.number().nullable(),
  /** Null where the solver proves none. */
  bound: z.number().nullable(),
  /** Wall time of the whole process. */
  elapsedSeconds: z.number(),
  rounds: z.int().nullable(),
  peakMegabytes: z.number().nullable(),
  /** What the verifier said of the roster at that value; null without a roster. */
  verifier: z.strictObject({ accepts: z.boolean(), says: z.string() }).nullable(),
  machine: z.strictObject({ processor: z.string(), cores: z.int(), node: z.string() }),
  /** Local date of the run. */
  date: z.string(),
});

export type Measurement = z.infer<typeof measurementSchema>;

/** What a solver is asked to do. */
export interface Task {
  readonly instancePath: string;
  readonly rosterPath: string;
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
}

/** What a solver's process says at its end, as JSON in its last line. */
export const solverAnswerSchema = z.object({
  status: z.string(),
  objective: z.number().nullable(),
  bound: z.number().nullable(),
  rounds: z.int().nullable(),
  peakMegabytes: z.number().nullable(),
});

export type SolverAnswer = z.infer<typeof solverAnswerSchema>;

/** A solver as the bench runs it: a command whose last line of output is a {@link SolverAnswer}. */
export interface BenchSolver {
  readonly name: string;
  /** Edition of the program, and how it is set up where that is a choice; what another edition found does not stand for this one. */
  readonly version: string;
  /** Ending without an answer, such as for want of memory, counts as no roster; otherwise it ends the bench. */
  readonly mayFail?: boolean;
  /** Done before the clock starts. */
  readonly prepare?: (task: Task) => void;
  readonly command: (task: Task) => readonly [program: string, ...words: string[]];
}

/** The number at the end of an instance's name, which its files are sorted by. */
export function instanceNumber(instance: string): number | undefined {
  const found = /(\d+)$/.exec(instance)?.[1];
  return found === undefined ? undefined : Number(found);
}
