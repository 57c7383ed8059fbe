import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/** An identity provider on loopback: its discovery document, its keys, and tokens signed by them. */
export interface TestIssuer {
  readonly issuer: string;
  readonly asked: string[];
  /** What it answers with instead of its discovery document. */
  discovery: (() => { readonly status: number; readonly body: string }) | undefined;
  token(claims?: Record<string, unknown>, change?: TokenChange): Promise<string>;
  /** Signs with a new key from now on. */
  rotate(): Promise<void>;
  close(): Promise<void>;
}

export interface TokenChange {
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now; null for never. */
  readonly expires?: number | null;
  readonly notBefore?: number;
  /** Signs with a key that the issuer does not have, under the name of one that it has. */
  readonly foreignKey?: boolean;
}

export const testAudience = 'vaktplan-test';

export async function openTestIssuer(): Promise<TestIssuer> {
  const keys: { kid: string; privateKey: CryptoKey; jwk: JWK }[] = [];
  const rotate = async (): Promise<void> => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const kid = `key-${keys.length + 1}`;
    keys.push({ kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } });
  };
  await rotate();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status, body } =
      request.url === '/keys'
        ? { status: 200, body: JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }) }
        : (self.discovery?.() ?? {
            status: 200,
            body: JSON.stringify({ issuer: self.issuer, jwks_uri: `${self.issuer}/keys` }),
          });
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const self: TestIssuer = {
    issuer,
    asked,
    discovery: undefined,
    async token(claims = {}, change = {}) {
      const last = keys.at(-1);
      if (last === undefined) throw new Error('The issuer has no key.');
      const now = Math.floor(Date.now() / 1000);
      const jwt = new SignJWT({ sub: 'person-1', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: last.kid })
        .setIssuedAt(now)
        .setIssuer(change.issuer ?? issuer)
        .setAudience(change.audience ?? testAudience);
      if (change.expires !== null) jwt.setExpirationTime(now + (change.expires ?? 300));
      if (change.notBefore !== undefined) jwt.setNotBefore(now + change.notBefore);
      const foreign = change.foreignKey === true ? (await generateKeyPair('ES256')).privateKey : undefined;
      return jwt.sign(foreign ?? last.privateKey);
    },
    rotate,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return self;
}
