/** A partial line: what is decided before a day. */
export interface Label {
  readonly day: number;
  readonly node: number;
  readonly weekendsLeft: number;
  /** Units of work so far. */
  readonly units: number;
  /** Numbers of the counted shifts so far, as one number. */
  readonly counts: number;
  /** Cost so far. */
  readonly cost: number;
  readonly parent: Label | undefined;
  /** What the day before holds. */
  readonly shift: number;
  /** What the whole line costs at least. */
  readonly atLeast: number;
}

/** Labels, the one that may become the cheapest line first; of two that promise the same, the longer. Of those with one key only the cheapest counts. */
export class LabelQueue {
  readonly #heap: Label[] = [];
  readonly #cheapest = new Map<number, Label>();

  /** Ignored where a label of the same key costs no more. */
  push(label: Label, key: number): void {
    const known = this.#cheapest.get(key);
    if (known !== undefined && known.cost <= label.cost) return;
    this.#cheapest.set(key, label);
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above] as Label;
      if (!isBefore(label, other)) break;
      heap[at] = other;
      at = above;
    }
    heap[at] = label;
  }

  /** The next label, dominated ones among them. */
  pop(): Label | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Label, heap[child] as Label)) child += 1;
      const other = heap[child] as Label;
      if (!isBefore(other, last)) break;
      heap[at] = other;
      at = child;
    }
    heap[at] = last;
    return top;
  }

  isCheapest(label: Label, key: number): boolean {
    return this.#cheapest.get(key) === label;
  }
}

const TIE = 1e-9;

function isBefore(one: Label, other: Label): boolean {
  const difference = one.atLeast - other.atLeast;
  return difference < -TIE || (difference < TIE && one.day > other.day);
}
