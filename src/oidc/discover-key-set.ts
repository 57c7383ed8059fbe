import { z } from 'zod';
import { fetchInTime } from './fetch-in-time.js';

const settings = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * Where the provider's public keys are.
 *
 * @see OpenID Connect Discovery 1.0, section 4: the answer must name the very issuer that was asked
 * @throws where the provider does not answer, or answers as another
 */
export async function discoverKeySet(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetchInTime(address, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const found = settings.parse(await response.json());
  if (found.issuer !== issuer) throw new Error(`${address} speaks for another issuer.`);
  const keys = new URL(found.jwks_uri);
  if (new URL(issuer).protocol === 'https:' && keys.protocol !== 'https:')
    throw new Error(`${address} has its keys in the clear.`);
  return keys;
}
