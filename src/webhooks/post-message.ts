import { lookup as resolveName, type LookupAddress } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressFaultOf, hostOf, mayConnect } from './endpoint-address.js';
import type { AttemptResult } from './webhook-delivery.js';

export interface OutgoingMessage {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back, and when the receiver wants to be asked again. */
export type Answer = AttemptResult & { readonly retryAfter?: string | undefined };

/**
 * Posts once. Never throws for what the receiver does.
 *
 * @throws the reason of `stop` when that aborts
 */
export type PostMessage = (message: OutgoingMessage, stop: AbortSignal) => Promise<Answer>;

export interface PostParts {
  /** Whether receivers on this machine may be told, also without TLS. */
  readonly localOnly: boolean;
  readonly timeLimitMilliseconds?: number;
  /** As `lookup` of `node:dns` with `all`. */
  readonly resolve?: typeof resolveAll;
}

const defaultTimeLimit = 15_000;

class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
}

/**
 * Posts by HTTP/1.1 on a connection of its own. A name is resolved once, and connected to is what was judged then; so a name that leads
 * elsewhere a moment later leads nowhere. Redirects are not followed, and the body of the answer is not read.
 */
export function makePostMessage({
  localOnly,
  timeLimitMilliseconds = defaultTimeLimit,
  resolve = resolveAll,
}: PostParts): PostMessage {
  return async (message, stop) => {
    const url = new URL(message.url);
    const isAllowed = (address: string): boolean => mayConnect(url, address, localOnly);
    const host = hostOf(url);
    if (addressFaultOf(url, localOnly) !== undefined || (isIP(host) !== 0 && !isAllowed(host)))
      return { outcome: 'address-refused' };
    const timeLimit = AbortSignal.timeout(timeLimitMilliseconds);
    try {
      return await post(url, message, {
        signal: AbortSignal.any([timeLimit, stop]),
        lookup: guardedLookup(isAllowed, resolve),
      });
    } catch (fault) {
      stop.throwIfAborted();
      if (fault instanceof AddressRefusedError) return { outcome: 'address-refused' };
      return { outcome: timeLimit.aborted ? 'timed-out' : 'unreachable' };
    }
  };
}

function post(
  url: URL,
  { headers, body }: OutgoingMessage,
  connection: Pick<https.RequestOptions, 'signal' | 'lookup'>,
): Promise<Answer> {
  const { Agent, request } = url.protocol === 'http:' ? http : https;
  const options = {
    ...connection,
    method: 'POST',
    agent: new Agent({ keepAlive: false }),
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'vaktplan',
    },
  };
  return new Promise((settle, fail) => {
    const sent = request(url, options, (response) => {
      const { statusCode: status = 0 } = response;
      const retryAfter = response.headers['retry-after'];
      // What is cut off here is of no interest any more.
      response.on('error', () => undefined).destroy();
      settle({ outcome: status >= 200 && status < 300 ? 'delivered' : 'rejected', status, retryAfter });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

type Resolved = (fault: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void;

function resolveAll(name: string, then: Resolved): void {
  resolveName(name, { all: true }, then);
}

/** One address that may not be connected to makes the whole name void: which of them is taken is not ours to say. */
function guardedLookup(isAllowed: (address: string) => boolean, resolve: typeof resolveAll): LookupFunction {
  return (name, { all }, callback) => {
    resolve(name, (fault, addresses) => {
      const [first] = addresses;
      if (fault !== null || first === undefined) callback(fault ?? new Error('No address.'), '');
      else if (!addresses.every(({ address }) => isAllowed(address)))
        callback(new AddressRefusedError('The name leads to an address that nothing is sent to.'), '');
      else if (all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}
