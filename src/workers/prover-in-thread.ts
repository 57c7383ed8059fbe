import { once } from 'node:events';
import type { FrozenModel, ProofResult, ProofTask, ProverLimits, RunningProver } from '../../solver/index.js';
import { ProofSignals } from './proof-signals.js';
import { startThread, threadEntry } from './start-thread.js';

/** What the prover's thread is given: first a model, then one task after the other. */
export type ProverMessage =
  | {
      readonly kind: 'begin';
      readonly model: FrozenModel;
      readonly limits: ProverLimits;
      /** Of {@link ProofSignals}. */
      readonly signals: SharedArrayBuffer;
      /** That of the search: one Int32, of which 1 ends everything. */
      readonly stopFlag: SharedArrayBuffer;
    }
  | { readonly kind: 'prove'; readonly number: number; readonly task: ProofTask };

export interface ProverInThreadOptions {
  readonly stopFlag: SharedArrayBuffer;
  /** The program of the thread; default `prover-thread` beside this file. */
  readonly entry?: URL;
}

/** Starts a prover in a thread of its own, which stands back as the one that starts it. Should it die, tasks reject. */
export function startProverThread(
  model: FrozenModel,
  limits: ProverLimits,
  { stopFlag, entry = threadEntry('prover-thread') }: ProverInThreadOptions,
): RunningProver {
  const thread = startThread(entry, 0);
  const signals = new ProofSignals();
  const send = (message: ProverMessage): void => {
    thread.postMessage(message);
  };
  const lost = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`The prover's thread ended with code ${code} and without a result.`));
    });
  });
  const tell = <T>(promise: Promise<T>): Promise<T> => {
    // Whoever awaits it is told; until then the thread may be busy.
    promise.catch(() => undefined);
    return promise;
  };
  void tell(lost);
  let number = 0;
  send({ kind: 'begin', model, limits, signals: signals.memory, stopFlag });
  return {
    prove(task) {
      number += 1;
      signals.bound = -Infinity;
      const result = once(thread, 'message').then(([message]) => message as ProofResult);
      send({ kind: 'prove', number, task });
      return tell(Promise.race([tell(result), lost]));
    },
    stop: () => {
      signals.stop(number);
    },
    hasResult: () => signals.isAnswered(number),
    bound: () => signals.bound,
    async end() {
      await thread.terminate();
    },
  };
}
