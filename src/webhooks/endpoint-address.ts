import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.js';

export type AddressFault = 'not-https' | 'credentials' | 'not-public';

/**
 * What is wrong with the address of an endpoint, as far as it says so itself; where its name leads is judged at each attempt.
 *
 * @param localOnly  the service answers this machine alone: then another program on it may be told, also without TLS
 */
export function addressFaultOf(url: URL, localOnly: boolean): AddressFault | undefined {
  const host = hostOf(url);
  if (url.username !== '' || url.password !== '') return 'credentials';
  const isLocal = isLocalName(host) || isLoopbackAddress(host);
  if (url.protocol === 'http:' && localOnly && isLocal) return undefined;
  if (url.protocol !== 'https:') return 'not-https';
  if (isLocal) return localOnly ? undefined : 'not-public';
  return isIP(host) !== 0 && !isPublicAddress(host) ? 'not-public' : undefined;
}

/** Whether an address that a name has been resolved to may be connected to. */
export function mayConnect({ protocol }: URL, address: string, localOnly: boolean): boolean {
  if (isLoopbackAddress(address)) return localOnly;
  return protocol === 'https:' && isPublicAddress(address);
}

/** Without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function isLocalName(host: string): boolean {
  return /^(?:.+\.)?localhost\.?$/i.test(host);
}
