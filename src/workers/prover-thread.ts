import { loadHighsBackend, makeProver, type Prover } from '../../solver/index.js';
import { ProofSignals } from './proof-signals.js';
import type { ProverMessage } from './prover-in-thread.js';
import { receiveTasks } from './receive-tasks.js';

interface Running {
  readonly prover: Promise<Prover>;
  readonly signals: ProofSignals;
}

const now = (): number => performance.now() / 1000;
let running: Running | undefined;
let underWay = 0;

// The program of a thread that proves beside a search.
receiveTasks(async (given, say) => {
  const message = given as ProverMessage;
  if (message.kind === 'begin') running = begin(message);
  else if (running !== undefined) {
    const { prover, signals } = running;
    const loaded = await prover;
    underWay = message.number;
    say(await loaded.prove(message.task));
    signals.answer(message.number);
  }
});

function begin({ model, limits, signals: memory, stopFlag }: ProverMessage & { kind: 'begin' }): Running {
  const signals = new ProofSignals(memory);
  const stopWord = new Int32Array(stopFlag);
  const prover = makeProver(model, limits, {
    now,
    shouldStop: () => Atomics.load(stopWord, 0) === 1 || signals.isStopped(underWay),
    loadBackend: () => loadHighsBackend({ now }),
    onBound: (bound) => {
      signals.bound = bound;
    },
  });
  return { prover, signals };
}
