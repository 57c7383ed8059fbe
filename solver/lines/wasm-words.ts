/** Code of a WebAssembly function: bytes, in the order of its stack machine (WebAssembly Core Specification 2.0, chapter 5). */
export type Code = readonly number[];

const HIGH_BIT = 0x80;
const VECTOR = 0xfd;
/** A block that leaves nothing on the stack. */
const EMPTY = 0x40;
const TYPE_I32 = 0x7f;
const TYPE_V128 = 0x7b;
const TYPE_FUNCTION = 0x60;
const INFINITY_F32 = [0x43, 0, 0, 0x80, 0x7f];

/** LEB128 of a whole number that is not negative. */
function unsigned(value: number): number[] {
  return value < HIGH_BIT ? [value] : [(value & 0x7f) | HIGH_BIT, ...unsigned(value >>> 7)];
}

/** LEB128 of any whole number of 32 bits. */
function signed(value: number): number[] {
  const isLast = value >= -64 && value < 64;
  return isLast ? [value & 0x7f] : [(value & 0x7f) | HIGH_BIT, ...signed(value >> 7)];
}

function operator(...bytes: number[]): (...operands: Code[]) => Code {
  return (...operands) => [...operands.flat(), ...bytes];
}

/** Reads or writes so many bytes behind an address. */
function access(byte: number): (offset: number, ...operands: Code[]) => Code {
  return (offset, ...operands) => [...operands.flat(), byte, 0, ...unsigned(offset)];
}

export const i32 = {
  of: (value: number): Code => [0x41, ...signed(value)],
  load: access(0x28),
  loadByte: access(0x2d),
  storeByte: access(0x3a),
  isZero: operator(0x45),
  isLess: operator(0x48),
  isMore: operator(0x4a),
  isAtLeast: operator(0x4e),
  add: operator(0x6a),
  subtract: operator(0x6b),
  multiply: operator(0x6c),
  and: operator(0x71),
};

export const f32 = { load: access(0x2a), isEqual: operator(0x5b), infinity: INFINITY_F32 as Code };

/** Four numbers of 32 bits at once. */
export const f32x4 = {
  load: operator(VECTOR, 0x00, 0, 0),
  store: operator(VECTOR, 0x0b, 0, 0),
  splat: operator(VECTOR, 0x13),
  add: operator(VECTOR, ...unsigned(0xe4)),
  /** The second where it is less, else the first. */
  least: operator(VECTOR, ...unsigned(0xea)),
};

/** The first where the condition is not 0, else the second. */
export const select = operator(0x1b);

/** Code that {@link skipIf} leaves. */
export function block(...body: Code[]): Code {
  return [0x02, EMPTY, ...body.flat(), 0x0b];
}

/** Leaves the block around it. */
export function skipIf(condition: Code): Code {
  return [...condition, 0x0d, 0];
}

/** Does it at least once, and again as long as the condition holds. */
export function repeatWhile(condition: Code, ...body: Code[]): Code {
  return [0x03, EMPTY, ...body.flat(), ...condition, 0x0d, 0, 0x0b];
}

export interface Locals<Name extends string> {
  readonly get: (name: Name) => Code;
  readonly set: (name: Name, value: Code) => Code;
}

export interface FunctionNames<Name extends string> {
  readonly parameters: readonly Name[];
  readonly integers: readonly Name[];
  readonly vectors: readonly Name[];
}

/** A module of one function, `run`, of whole numbers, that works on the memory `in.memory`. */
export function assembleModule<Name extends string>(
  { parameters, integers, vectors }: FunctionNames<Name>,
  write: (locals: Locals<Name>) => Code,
): Uint8Array<ArrayBuffer> {
  const names = [...parameters, ...integers, ...vectors];
  const body = write({
    get: (name) => [0x20, ...unsigned(names.indexOf(name))],
    set: (name, value) => [...value, 0x21, ...unsigned(names.indexOf(name))],
  });
  const locals = [2, ...unsigned(integers.length), TYPE_I32, ...unsigned(vectors.length), TYPE_V128];
  const types = [1, TYPE_FUNCTION, parameters.length, ...parameters.map(() => TYPE_I32), 1, TYPE_I32];
  return Uint8Array.from([
    ...[0x00, ...ascii('asm'), 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [1, ...named('in'), ...named('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...named('run'), 0, 0]),
    ...section(10, [1, ...sized([...locals, ...body, 0x0b])]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)];
}

function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content];
}

function named(name: string): number[] {
  return sized(ascii(name));
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
