import { execFile } from 'node:child_process';
import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePostMessage, type PostParts } from '../../src/webhooks/post-message.js';
import { openReceiver, type WebhookReceiver } from '../support/webhook-receiver.js';

const support = fileURLToPath(new URL('../support/', import.meta.url));
const message = { headers: { 'webhook-id': 'm1' }, body: '{"type":"webhook.test"}' };
const noStop = new AbortController().signal;

describe('a message that is posted', () => {
  let receiver: WebhookReceiver;
  beforeAll(async () => {
    receiver = await openReceiver();
  });
  afterAll(() => receiver.close());

  const post = (url: string, parts: Partial<PostParts> = {}, stop = noStop) =>
    makePostMessage({ localOnly: true, ...parts })({ ...message, url }, stop);
  /** A resolver that knows these addresses of every name, and counts who asks. */
  const names = (...answers: readonly (readonly string[])[]) => {
    const asked: string[] = [];
    const resolve: PostParts['resolve'] = (name, then) => {
      const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? [];
      asked.push(name);
      then(
        null,
        addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { asked, resolve };
  };

  it('arrives as JSON with its headers', async () => {
    expect(await post(receiver.url)).toEqual({ outcome: 'delivered', status: 204 });
    expect(receiver.received.at(-1)).toMatchObject({
      path: '/hook',
      body: message.body,
      headers: { 'content-type': 'application/json', 'webhook-id': 'm1', 'user-agent': 'vaktplan' },
    });
  });

  it.each([
    ['10.0.0.1'],
    ['127.0.0.1'],
    ['169.254.169.254'],
    ['::ffff:127.0.0.1'],
    ['fd00:ec2::254'],
    ['1.1.1.1', '10.0.0.1'],
    ['10.0.0.1', '2606:2800:220:1::1'],
  ])('goes nowhere where the name leads to %s %s', async (...addresses) => {
    const before = receiver.connections();
    const { asked, resolve } = names(addresses);
    const url = `https://receiver.example:${receiver.port}/`;
    expect(await post(url, { localOnly: false, resolve })).toEqual({ outcome: 'address-refused' });
    expect(asked).toEqual(['receiver.example']);
    expect(receiver.connections()).toBe(before);
  });

  it('goes to the address that was judged, though the name leads elsewhere a moment later', async () => {
    const { asked, resolve } = names(['127.0.0.1'], ['10.0.0.1']);
    const answer = await post(`http://localhost:${receiver.port}/`, { resolve });
    expect(answer).toMatchObject({ outcome: 'delivered' });
    expect(asked).toEqual(['localhost']);
  });

  it('leaves this machine by TLS only, whatever a local name leads to', async () => {
    const { resolve } = names(['93.184.216.34']);
    expect(await post('http://localhost/', { resolve })).toEqual({ outcome: 'address-refused' });
  });

  it('is not even looked up where its address says enough', async () => {
    const { asked, resolve } = names(['127.0.0.1']);
    for (const url of [
      receiver.url,
      `https://127.0.0.1:${receiver.port}/`,
      'https://[::1]/',
      'https://10.0.0.1/',
    ])
      expect(await post(url, { localOnly: false, resolve })).toEqual({ outcome: 'address-refused' });
    expect(asked).toEqual([]);
  });

  it('is rejected by a redirect, which is not followed', async () => {
    receiver.answerWith((response) => response.writeHead(307, { location: '/elsewhere' }).end());
    expect(await post(receiver.url)).toMatchObject({ outcome: 'rejected', status: 307 });
    expect(receiver.received.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  it('tells when it is wanted again', async () => {
    receiver.answerWith((response) => response.writeHead(503, { 'retry-after': '120' }).end());
    expect(await post(receiver.url)).toEqual({ outcome: 'rejected', status: 503, retryAfter: '120' });
  });

  it('needs no more of an answer than its beginning', async () => {
    const closed = new Promise((resolve) => {
      receiver.answerWith((response) => {
        response.writeHead(200);
        response.on('close', resolve);
        const write = (): void => {
          while (response.write('x'.repeat(10_000))) if (response.destroyed) return;
          response.once('drain', write);
        };
        write();
      });
    });
    expect(await post(receiver.url)).toMatchObject({ outcome: 'delivered', status: 200 });
    await closed;
  });

  it('is timed out where no answer comes, or no address', async () => {
    receiver.answerWith(() => undefined);
    const timeLimitMilliseconds = 50;
    expect(await post(receiver.url, { timeLimitMilliseconds })).toEqual({ outcome: 'timed-out' });
    const resolve = () => undefined;
    const silent = await post('https://receiver.example/', { timeLimitMilliseconds, resolve });
    expect(silent).toEqual({ outcome: 'timed-out' });
  });

  it('is cut off by whoever must close', async () => {
    receiver.answerWith(() => undefined);
    const closing = new AbortController();
    const posting = post(receiver.url, {}, closing.signal);
    closing.abort();
    await expect(posting).rejects.toThrow('aborted');
  });

  it('reaches nobody where nobody listens, or the name is unknown', async () => {
    const closed = await openReceiver();
    await closed.close();
    expect(await post(closed.url)).toEqual({ outcome: 'unreachable' });
    expect(await post('https://receiver.example/', names([]))).toEqual({ outcome: 'unreachable' });
  });

  it('goes by TLS to a receiver with a certificate that is trusted, and to no other', async () => {
    const certificate = `${support}localhost.pem`;
    const pem = readFileSync(certificate);
    let requests = 0;
    const server = createServer({ key: pem, cert: pem }, (_request, response) => {
      requests += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `https://localhost:${(server.address() as AddressInfo).port}/`;
    expect(await post(url)).toEqual({ outcome: 'unreachable' });
    expect(requests).toBe(0);
    const trusting = { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } };
    const script = ['--import', 'tsx', `${support}post-once.ts`, url];
    const { stdout } = await promisify(execFile)(process.execPath, script, trusting);
    expect(JSON.parse(stdout)).toEqual({ outcome: 'delivered', status: 200 });
    server.close();
  });
});
