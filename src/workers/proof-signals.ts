/** The part of the memory that holds words; the bound follows. */
const WORDS = 2;
const STOPPED = 0;
const ANSWERED = 1;

/** What a search and its prover tell each other while their threads are blocked. Tasks are numbered 1, 2, 3 ... */
export class ProofSignals {
  readonly memory: SharedArrayBuffer;
  readonly #words: Int32Array;
  /** The bits of a number: only whole words are written at once for sure. */
  readonly #boundBits: BigInt64Array;

  constructor(
    memory = new SharedArrayBuffer(WORDS * Int32Array.BYTES_PER_ELEMENT + BigInt64Array.BYTES_PER_ELEMENT),
  ) {
    this.memory = memory;
    this.#words = new Int32Array(memory, 0, WORDS);
    this.#boundBits = new BigInt64Array(memory, WORDS * Int32Array.BYTES_PER_ELEMENT, 1);
  }

  /** Asks for the end of this task and those before it. */
  stop(task: number): void {
    Atomics.store(this.#words, STOPPED, task);
  }

  isStopped(task: number): boolean {
    return Atomics.load(this.#words, STOPPED) >= task;
  }

  answer(task: number): void {
    Atomics.store(this.#words, ANSWERED, task);
  }

  isAnswered(task: number): boolean {
    return Atomics.load(this.#words, ANSWERED) >= task;
  }

  /** Of the task under way; `-Infinity` says that nothing is proven. */
  get bound(): number {
    return fromBits(Atomics.load(this.#boundBits, 0));
  }

  set bound(bound: number) {
    Atomics.store(this.#boundBits, 0, toBits(bound));
  }
}

function toBits(value: number): bigint {
  return new BigInt64Array(Float64Array.of(value).buffer)[0] ?? 0n;
}

function fromBits(bits: bigint): number {
  return new Float64Array(BigInt64Array.of(bits).buffer)[0] ?? 0;
}
