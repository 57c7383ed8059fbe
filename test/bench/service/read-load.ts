import { setTimeout as sleep } from 'node:timers/promises';
import { Durations } from './durations.js';

/** A kind of request, and how many of a hundred are of it. */
export interface ReadKind {
  readonly name: string;
  readonly share: number;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST where it is given. */
  readonly body?: string;
  /** Default 200. */
  readonly status?: number;
}

export interface KindResult {
  readonly name: string;
  readonly durations: Durations;
  /** Of the last answer. */
  bytes: number;
  errors: number;
}

export interface LoadResult {
  readonly kinds: readonly KindResult[];
  readonly all: Durations;
  readonly errors: number;
  /** What went wrong first. */
  readonly firstError: string | undefined;
}

const patienceMilliseconds = 30_000;
/** Has no divisor in common with a hundred, so the kinds come mixed and each as often as its share says. */
const stride = 37;

/**
 * Sends `rate` requests a second, evenly spaced, whether or not the ones before have been answered. The time of a request runs from the moment it
 * was due, so that a server that stands still is seen in all requests that had to wait for it.
 */
export async function loadReads(
  address: string,
  kinds: readonly ReadKind[],
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<LoadResult> {
  const results = kinds.map(({ name }) => ({ name, durations: new Durations(), bytes: 0, errors: 0 }));
  const hundred = kinds.flatMap(({ share }, index) => new Array<number>(share).fill(index));
  let firstError: string | undefined;
  const send = async (index: number, due: number): Promise<void> => {
    const [kind, result] = [kinds[index], results[index]];
    if (kind === undefined || result === undefined) return;
    try {
      result.bytes = await ask(address, kind);
      result.durations.record(performance.now() - due);
    } catch (fault) {
      result.errors += 1;
      firstError ??= `${kind.name}: ${String(fault)}`;
    }
  };
  const sent: Promise<void>[] = [];
  const begun = performance.now();
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = begun + (1000 * number) / rate;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    sent.push(send(hundred[(number * stride) % hundred.length] ?? 0, due));
  }
  await Promise.all(sent);
  const all = new Durations();
  for (const { durations } of results) all.add(durations);
  const errors = results.reduce((sum, result) => sum + result.errors, 0);
  return { kinds: results, all, errors, firstError };
}

/** @returns the size of the answer */
async function ask(address: string, { path, headers = {}, body, status = 200 }: ReadKind): Promise<number> {
  const answer = await fetch(new URL(path, address), {
    headers,
    signal: AbortSignal.timeout(patienceMilliseconds),
    ...(body === undefined ? {} : { method: 'POST', body }),
  });
  const { byteLength } = await answer.arrayBuffer();
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}`);
  return byteLength;
}
