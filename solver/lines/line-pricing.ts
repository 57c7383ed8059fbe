import { OFF, type Line, type Person, type LineProblem } from './line-problem.js';

interface Arc {
  readonly to: number;
  /** -1: a day off. */
  readonly group: number;
  /** Whether the day before was worked. */
  readonly fromWork: boolean;
}

export interface Priced {
  readonly cost: number;
  readonly line: Line;
}

const FREE = -2;
export const FREE_DAY = FREE;

/** Cheapest lines of one person by dynamic programming over the days. */
export class Pricer {
  readonly #days: number;
  readonly #shiftCount: number;
  readonly #person: Person;
  readonly #unit: number;
  readonly #minUnits: number;
  readonly #maxUnits: number;
  readonly #problem: LineProblem;
  #tracked: number[] = [];
  #groups: { readonly shifts: number[]; readonly units: number; readonly track: number }[] = [];
  #arcs: Arc[][] = [];
  #nodeCount = 0;
  #trackSizes: number[] = [];
  #trackStride: number[] = [];
  #tracks = 1;
  #cur!: Float64Array;
  #next!: Float64Array;
  #via!: Uint16Array;
  #lo!: Int32Array;
  #hi!: Int32Array;
  #nlo!: Int32Array;
  #nhi!: Int32Array;
  readonly #maxAfter: Int32Array;
  readonly #allowed: number[];

  constructor(problem: LineProblem, index: number) {
    this.#problem = problem;
    const person = problem.people[index] as Person;
    this.#person = person;
    this.#days = problem.days;
    this.#shiftCount = problem.shifts.length;
    this.#unit = problem.shifts.reduce((g, { minutes }) => gcd(g, minutes), 0);
    this.#minUnits = Math.ceil(person.minMinutes / this.#unit);
    this.#maxUnits = Math.floor(person.maxMinutes / this.#unit);
    this.#allowed = problem.shifts.map((_, s) => s).filter((s) => (person.maxOfShift[s] as number) > 0);
    const longest = Math.max(...this.#allowed.map((s) => (problem.shifts[s]!.minutes / this.#unit)));
    this.#maxAfter = new Int32Array(this.#days + 1);
    const cycle = person.maxRun + person.minOff;
    for (let r = 0; r <= this.#days; r += 1)
      this.#maxAfter[this.#days - r] =
        (Math.floor(r / cycle) * person.maxRun + Math.min(r % cycle, person.maxRun)) * longest;
    this.#build();
  }

  #build(): void {
    const { shifts } = this.#problem;
    const person = this.#person;
    const tracked = this.#tracked;
    this.#trackSizes = tracked.map((s) => (person.maxOfShift[s] as number) + 1);
    this.#trackStride = [];
    this.#tracks = 1;
    for (const size of this.#trackSizes) {
      this.#trackStride.push(this.#tracks);
      this.#tracks *= size;
    }
    const incoming = shifts.map((_, s) => shifts.map(({ notBefore }) => (notBefore.includes(s) ? 1 : 0)).join(''));
    const outgoing = shifts.map(({ notBefore }) => [...notBefore].sort((a, b) => a - b).join(','));
    const classes = [...new Set(this.#allowed.map((s) => outgoing[s] as string))];
    const groupOf = new Map<string, number>();
    this.#groups = [];
    const groupClass: number[] = [];
    for (const s of this.#allowed) {
      const track = tracked.indexOf(s);
      const units = (shifts[s] as { minutes: number }).minutes / this.#unit;
      const key = `${outgoing[s]}|${incoming[s]}|${units}|${track}`;
      let g = groupOf.get(key);
      if (g === undefined) {
        g = this.#groups.length;
        groupOf.set(key, g);
        this.#groups.push({ shifts: [], units, track });
        groupClass.push(classes.indexOf(outgoing[s] as string));
      }
      this.#groups[g]!.shifts.push(s);
    }
    const { minRun, maxRun, minOff } = person;
    // nodes: 0 start, then off 1..minOff, then per class: 1..maxRun, then exempt 1..minRun-1
    const off = (l: number) => l;
    const perClass = maxRun + Math.max(0, minRun - 1);
    const on = (c: number, l: number, exempt: boolean) =>
      1 + minOff + c * perClass + (exempt && l < minRun ? maxRun + l - 1 : l - 1);
    this.#nodeCount = 1 + minOff + classes.length * perClass;
    this.#arcs = Array.from({ length: this.#nodeCount }, () => []);
    const startWork = (node: number, exempt: boolean) => {
      for (const [g] of this.#groups.entries())
        this.#arcs[node]!.push({ to: on(groupClass[g] as number, 1, exempt), group: g, fromWork: false });
    };
    this.#arcs[0]!.push({ to: off(minOff), group: -1, fromWork: false });
    startWork(0, true);
    for (let l = 1; l <= minOff; l += 1)
      this.#arcs[off(l)]!.push({ to: off(Math.min(l + 1, minOff)), group: -1, fromWork: false });
    startWork(off(minOff), false);
    for (const [c] of classes.entries()) {
      const member = this.#allowed.find((s) => outgoing[s] === classes[c]) as number;
      const notBefore = new Set(shifts[member]!.notBefore);
      for (const exempt of [false, true])
        for (let l = 1; l <= (exempt ? minRun - 1 : maxRun); l += 1) {
          const node = on(c, l, exempt);
          if (l >= minRun || exempt) this.#arcs[node]!.push({ to: off(1), group: -1, fromWork: true });
          if (l < maxRun)
            for (const [g, { shifts: members }] of this.#groups.entries())
              if (!notBefore.has(members[0] as number))
                this.#arcs[node]!.push({ to: on(groupClass[g] as number, l + 1, exempt), group: g, fromWork: true });
        }
    }
    const slices = this.#nodeCount * (person.maxWeekends + 1) * this.#tracks;
    const size = slices * (this.#maxUnits + 1);
    this.#cur = new Float64Array(size).fill(Infinity);
    this.#next = new Float64Array(size).fill(Infinity);
    this.#via = new Uint16Array(size);
    this.#lo = new Int32Array(slices);
    this.#hi = new Int32Array(slices).fill(-1);
    this.#nlo = new Int32Array(slices);
    this.#nhi = new Int32Array(slices).fill(-1);
  }

  /**
   * The cheapest lines, each of another end. `price` is the whole cost of holding a shift, at `day * shifts + shift`.
   * `fixed` holds a choice by day, or FREE_DAY. `bound` is a valid lower bound of all lines.
   */
  solve(price: Float64Array, many: number, fixed?: Int8Array): { readonly bound: number; readonly lines: Priced[] } {
    let bound = -Infinity;
    for (;;) {
      const found = this.#run(price, many, fixed);
      bound = Math.max(bound, found[0]?.cost ?? Infinity);
      const good = found.filter(({ line }) => this.#excess(line) < 0);
      const bestIsGood = found.length === 0 || this.#excess(found[0]!.line) < 0;
      if (bestIsGood) return { bound, lines: good };
      const s = this.#excess(found[0]!.line);
      if (this.#tracked.length >= 3) return { bound, lines: good };
      this.#tracked = [...this.#tracked, s];
      this.#build();
    }
  }

  /** A shift held too often, or -1. */
  #excess(line: Line): number {
    const counts = new Int32Array(this.#shiftCount);
    for (const s of line) if (s >= 0) counts[s]! += 1;
    return counts.findIndex((count, s) => count > (this.#person.maxOfShift[s] as number));
  }

  #run(price: Float64Array, many: number, fixed?: Int8Array): Priced[] {
    const days = this.#days;
    const S = this.#shiftCount;
    const width = this.#maxUnits + 1;
    const weekends = this.#person.maxWeekends + 1;
    const tracks = this.#tracks;
    const perNode = weekends * tracks;
    const groups = this.#groups;
    const groupCost = new Float64Array(groups.length);
    const choice: Int8Array[] = [];
    const viaStore: { list: Int32Array; lo: Int32Array; start: Int32Array; via: Uint16Array }[] = [];
    let active: number[] = [0];
    this.#cur[0] = 0;
    this.#lo[0] = 0;
    this.#hi[0] = 0;
    for (let day = 0; day < days; day += 1) {
      const pick = new Int8Array(groups.length).fill(-1);
      const want = fixed === undefined ? FREE : (fixed[day] as number);
      const blocked = this.#person.isOff[day] === true;
      for (let g = 0; g < groups.length; g += 1) {
        let best = Infinity;
        if (!blocked && want !== OFF)
          for (const s of groups[g]!.shifts) {
            if (want >= 0 && want !== s) continue;
            const c = price[day * S + s] as number;
            if (c < best) {
              best = c;
              pick[g] = s;
            }
          }
        groupCost[g] = best;
      }
      choice.push(pick);
      const isSaturday = day % 7 === 5;
      const isSunday = day % 7 === 6;
      const least = this.#minUnits - (this.#maxAfter[day + 1] as number);
      const reached: number[] = [];
      const { cur, next, via } = { cur: this.#cur, next: this.#next, via: this.#via };
      const lo = this.#lo, hi = this.#hi, nlo = this.#nlo, nhi = this.#nhi;
      for (const slice of active) {
        const node = Math.floor(slice / perNode);
        const rest = slice - node * perNode;
        const w = Math.floor(rest / tracks);
        const t = rest - w * tracks;
        const from = slice * width;
        const arcs = this.#arcs[node] as Arc[];
        for (let a = 0; a < arcs.length; a += 1) {
          const { to, group, fromWork } = arcs[a] as Arc;
          let c = 0, dm = 0, nw = w, nt = t;
          if (group < 0) {
            if (want >= 0) continue;
          } else {
            c = groupCost[group] as number;
            if (c === Infinity) continue;
            const { units, track } = groups[group]!;
            dm = units;
            if (isSaturday || (isSunday && !fromWork)) nw += 1;
            if (nw >= weekends) continue;
            if (track >= 0) {
              const stride = this.#trackStride[track] as number;
              const held = Math.floor(t / stride) % (this.#trackSizes[track] as number);
              if (held + 1 >= (this.#trackSizes[track] as number)) continue;
              nt = t + stride;
            }
          }
          const first = Math.max(lo[slice] as number, least - dm);
          const last = Math.min(hi[slice] as number, this.#maxUnits - dm);
          if (first > last) continue;
          const target = to * perNode + nw * tracks + nt;
          if ((nhi[target] as number) < 0) {
            reached.push(target);
            nlo[target] = first + dm;
            nhi[target] = last + dm;
          } else {
            if (first + dm < (nlo[target] as number)) nlo[target] = first + dm;
            if (last + dm > (nhi[target] as number)) nhi[target] = last + dm;
          }
          const base = target * width + dm;
          for (let m = first; m <= last; m += 1) {
            const v = (cur[from + m] as number) + c;
            if (v < (next[base + m] as number)) {
              next[base + m] = v;
              via[base + m] = (node << 7) | a;
            }
          }
        }
      }
      let total = 0;
      for (const slice of reached) total += (nhi[slice] as number) - (nlo[slice] as number) + 1;
      const store = {
        list: Int32Array.from(reached),
        lo: new Int32Array(reached.length),
        start: new Int32Array(reached.length),
        via: new Uint16Array(total),
      };
      let at = 0;
      for (const [i, slice] of reached.entries()) {
        const a = nlo[slice] as number, b = nhi[slice] as number;
        store.lo[i] = a;
        store.start[i] = at;
        store.via.set(via.subarray(slice * width + a, slice * width + b + 1), at);
        at += b - a + 1;
      }
      viaStore.push(store);
      for (const slice of active) {
        cur.fill(Infinity, slice * width + (lo[slice] as number), slice * width + (hi[slice] as number) + 1);
        hi[slice] = -1;
      }
      [this.#cur, this.#next] = [next, cur];
      [this.#lo, this.#nlo] = [nlo, lo];
      [this.#hi, this.#nhi] = [nhi, hi];
      active = reached;
    }
    const ends: { cost: number; slice: number; m: number }[] = [];
    for (const slice of active) {
      let best = Infinity, bm = -1;
      const a = Math.max(this.#lo[slice] as number, this.#minUnits);
      for (let m = a; m <= (this.#hi[slice] as number); m += 1) {
        const v = this.#cur[slice * width + m] as number;
        if (v < best) {
          best = v;
          bm = m;
        }
      }
      if (bm >= 0) ends.push({ cost: best, slice, m: bm });
      this.#cur.fill(Infinity, slice * width + (this.#lo[slice] as number), slice * width + (this.#hi[slice] as number) + 1);
      this.#hi[slice] = -1;
    }
    ends.sort((a, b) => a.cost - b.cost);
    return ends.slice(0, many).map(({ cost, slice, m }) => ({ cost, line: this.#trace(viaStore, choice, slice, m) }));
  }

  #trace(
    viaStore: readonly { list: Int32Array; lo: Int32Array; start: Int32Array; via: Uint16Array }[],
    choice: readonly Int8Array[],
    endSlice: number,
    endM: number,
  ): Line {
    const weekends = this.#person.maxWeekends + 1;
    const perNode = weekends * this.#tracks;
    const line = new Int8Array(this.#days).fill(OFF);
    let slice = endSlice, m = endM;
    for (let day = this.#days - 1; day >= 0; day -= 1) {
      const store = viaStore[day]!;
      const i = store.list.indexOf(slice);
      const code = store.via[(store.start[i] as number) + m - (store.lo[i] as number)] as number;
      const node = code >> 7;
      const { group, fromWork } = this.#arcs[node]![code & 127] as Arc;
      const rest = slice % perNode;
      let w = Math.floor(rest / this.#tracks), t = rest % this.#tracks;
      if (group >= 0) {
        line[day] = choice[day]![group] as number;
        const { units, track } = this.#groups[group]!;
        m -= units;
        if (day % 7 === 5 || (day % 7 === 6 && !fromWork)) w -= 1;
        if (track >= 0) t -= this.#trackStride[track] as number;
      }
      slice = node * perNode + w * this.#tracks + t;
    }
    return line;
  }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
