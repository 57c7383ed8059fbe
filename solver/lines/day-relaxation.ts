import {
  assembleModule,
  block,
  f32,
  f32x4,
  i32,
  repeatWhile,
  select,
  skipIf,
  type Code,
  type Locals,
} from './wasm-words.js';

/** Numbers of an arc in the memory: node before, node after, group, units of work, and the days on which it begins a weekend. */
export const ARC_NUMBERS = 5;
export const SATURDAY = 1;
export const SUNDAY = 2;
export const NUMBER_BYTES = 4;
/** Vectors reach past the last state of a row by fewer lanes than this. */
export const PADDING = 4;

const VECTOR_BYTES = 16;
const ARC_BYTES = ARC_NUMBERS * NUMBER_BYTES;
const PAGE_BYTES = 65_536;
/** Of work that a row costs besides its states. */
const ROW_BYTES = 3 * VECTOR_BYTES;

/**
 * Addresses in bytes; `from`, `to`, `end`: states before and after the day, and where the latter end; `reached`: a byte a node; `levels`: the last level of
 * weekends before the day, `room`: the last that a day without one may go to, `up`: how much higher its number is after the day.
 */
const PARAMETERS = [
  'arc',
  'lastArc',
  'costs',
  'from',
  'to',
  'end',
  'reached',
  'reachedNext',
  'low',
  'high',
  'nextLow',
  'nextHigh',
  'weekday',
  'levels',
  'room',
  'up',
  'rowBytes',
  'nodeBytes',
] as const;
const INTEGERS = [
  'units',
  'first',
  'bytes',
  'weekend',
  'level',
  'row',
  'read',
  'write',
  'at',
  'work',
] as const;
const VECTORS = ['cost'] as const;

type Name = (typeof PARAMETERS)[number] | (typeof INTEGERS)[number] | (typeof VECTORS)[number];

/**
 * One day of the dynamic programme over windows: each arc offers the states of the node before to those of the node after, four at a time.
 * Nearly all the time of sampling goes here, and JavaScript has no vectors.
 */
export class DayRelaxation {
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  /** Tells its work: bytes of states, and some for each row. */
  readonly run: (...parameters: number[]) => number;
  floats = new Float32Array(this.#memory.buffer);
  integers = new Int32Array(this.#memory.buffer);
  bytes = new Uint8Array(this.#memory.buffer);

  constructor() {
    const names = { parameters: PARAMETERS, integers: INTEGERS, vectors: VECTORS };
    const module = new WebAssembly.Module(assembleModule<Name>(names, relax));
    const { exports } = new WebAssembly.Instance(module, { in: { memory: this.#memory } });
    this.run = exports['run'] as (...parameters: number[]) => number;
  }

  /** Makes room for so many bytes. */
  reserve(bytes: number): void {
    const missing = bytes + VECTOR_BYTES - this.bytes.length;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE_BYTES));
    this.floats = new Float32Array(this.#memory.buffer);
    this.integers = new Int32Array(this.#memory.buffer);
    this.bytes = new Uint8Array(this.#memory.buffer);
  }
}

function relax(locals: Locals<Name>): Code {
  const { get, set } = locals;
  return [
    ...repeatWhile(
      i32.isLess(get('arc'), get('lastArc')),
      block(...relaxArc(locals)),
      set('arc', i32.add(get('arc'), i32.of(ARC_BYTES))),
    ),
    ...clearPadding(locals),
    ...get('work'),
  ];
}

function relaxArc({ get, set }: Locals<Name>): Code[] {
  const ofArc = (number: number): Code => i32.load(number * NUMBER_BYTES, get('arc'));
  const cost = f32.load(0, i32.add(get('costs'), i32.multiply(ofArc(2), i32.of(NUMBER_BYTES))));
  const inBytes = (states: Code): Code => i32.multiply(states, i32.of(NUMBER_BYTES));
  const place = (days: Name, node: Code, state: Code): Code =>
    i32.add(i32.add(get(days), i32.multiply(node, get('nodeBytes'))), inBytes(state));
  const first = larger(get('low'), i32.subtract(get('nextLow'), get('units')));
  const last = smaller(get('high'), i32.subtract(get('nextHigh'), get('units')));
  const done = i32.add(get('first'), get('units'));
  return [
    skipIf(i32.isZero(i32.loadByte(0, i32.add(get('reached'), ofArc(0))))),
    skipIf(f32.isEqual(cost, f32.infinity)),
    set('units', ofArc(3)),
    set('first', first),
    set('bytes', inBytes(i32.subtract(last, get('first')))),
    skipIf(i32.isLess(get('bytes'), i32.of(0))),
    set('weekend', i32.isZero(i32.isZero(i32.and(ofArc(4), get('weekday'))))),
    set('level', i32.add(get('up'), get('weekend'))),
    set('row', smaller(get('levels'), i32.subtract(get('room'), get('weekend')))),
    skipIf(i32.isLess(get('row'), i32.of(0))),
    i32.storeByte(0, i32.add(get('reachedNext'), ofArc(1)), i32.of(1)),
    set(
      'work',
      i32.add(
        get('work'),
        i32.multiply(i32.add(get('row'), i32.of(1)), i32.add(get('bytes'), i32.of(ROW_BYTES))),
      ),
    ),
    set('cost', f32x4.splat(cost)),
    set('read', place('from', ofArc(0), i32.subtract(get('first'), get('low')))),
    set(
      'write',
      i32.add(
        place('to', ofArc(1), i32.subtract(done, get('nextLow'))),
        i32.multiply(larger(get('level'), i32.of(0)), get('rowBytes')),
      ),
    ),
    ...relaxRows({ get, set }),
  ];
}

function relaxRows({ get, set }: Locals<Name>): Code[] {
  const read = i32.add(get('read'), get('at'));
  const write = i32.add(get('write'), get('at'));
  return [
    repeatWhile(
      i32.isAtLeast(get('row'), i32.of(0)),
      set('at', i32.of(0)),
      repeatWhile(
        i32.isAtLeast(get('bytes'), get('at')),
        f32x4.store(write, f32x4.least(f32x4.load(write), f32x4.add(f32x4.load(read), get('cost')))),
        set('at', i32.add(get('at'), i32.of(VECTOR_BYTES))),
      ),
      set('read', i32.add(get('read'), get('rowBytes'))),
      set('level', i32.add(get('level'), i32.of(1))),
      set('write', i32.add(get('write'), i32.multiply(get('rowBytes'), i32.isMore(get('level'), i32.of(0))))),
      set('row', i32.subtract(get('row'), i32.of(1))),
    ),
  ];
}

/** What vectors wrote past the last state of each row is taken back. */
function clearPadding({ get, set }: Locals<Name>): Code {
  const states = i32.add(i32.subtract(get('nextHigh'), get('nextLow')), i32.of(1));
  return [
    ...set('write', i32.add(get('to'), i32.multiply(states, i32.of(NUMBER_BYTES)))),
    ...repeatWhile(
      i32.isLess(get('write'), get('end')),
      f32x4.store(get('write'), f32x4.splat(f32.infinity)),
      set('write', i32.add(get('write'), get('rowBytes'))),
    ),
  ];
}

function smaller(one: Code, other: Code): Code {
  return select(one, other, i32.isLess(one, other));
}

function larger(one: Code, other: Code): Code {
  return select(one, other, i32.isMore(one, other));
}
