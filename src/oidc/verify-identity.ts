import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { ProviderOutOfReachError, type VerifyIdentity } from '../access/authenticate.js';
import { discoverKeySet } from './discover-key-set.js';
import { fetchInTime } from './fetch-in-time.js';

export interface IdentityProvider {
  /** As its tokens name it; its settings are found below this address. */
  readonly issuer: string;
  /** Whom the tokens must be meant for. */
  readonly audience: string;
  /** The claim that tells people apart. */
  readonly personClaim: string;
}

/** Signatures that only the provider can make; never `none`, never a shared secret. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const clockToleranceSeconds = 30;
const longestSubject = 200;

/**
 * Verifies the bearer tokens of an identity provider (OpenID Connect): signature, issuer, audience and times.
 * Its keys are looked for when the first token comes, and again when one names a new key.
 */
export function makeVerifyIdentity({ issuer, audience, personClaim }: IdentityProvider): VerifyIdentity {
  let keySet: Promise<JWTVerifyGetKey> | undefined;
  const findKeySet = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(await discoverKeySet(issuer), { [customFetch]: fetchInTime });

  return async (token) => {
    try {
      keySet ??= findKeySet();
      const { payload } = await jwtVerify(token, await keySet, {
        issuer,
        audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', personClaim],
      });
      const subject = payload[personClaim];
      const isUsable = typeof subject === 'string' && subject !== '' && subject.length <= longestSubject;
      return isUsable ? { issuer, subject } : undefined;
    } catch (cause) {
      if (isFaultOfToken(cause)) return undefined;
      if (!(cause instanceof errors.JOSEError)) keySet = undefined;
      throw new ProviderOutOfReachError('The keys of the identity provider cannot be read.', { cause });
    }
  };
}

/** All that jose says of a token; the rest it says of the provider's answers. */
function isFaultOfToken(cause: unknown): boolean {
  return [
    errors.JWTClaimValidationFailed,
    errors.JWTExpired,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ].some((kind) => cause instanceof kind);
}
