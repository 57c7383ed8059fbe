import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  keptMilliseconds,
  lostAfterMilliseconds,
  type GivenAnswer,
  type IdempotentRequests,
  type KeyedRequest,
} from '../../src/jobs/idempotent-requests.js';
import type { Database } from '../../src/storage/database.js';
import { makeIdempotentRequests } from '../../src/storage/idempotent-requests.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const later = (milliseconds: number): Date => new Date(at.getTime() + milliseconds);
const answer: GivenAnswer = {
  status: 201,
  headers: { location: '/v1/things/1', etag: '"1.0"' },
  body: '{"id":"1","text":"\\u0000 æ"}',
};

/** What every store of requests with a key must do; `open` is called once. */
export function describeIdempotentRequests(name: string, open: () => Promise<Database>): void {
  describe(`the store of requests with a key on ${name}`, () => {
    let requests: IdempotentRequests;
    beforeAll(async () => {
      requests = makeIdempotentRequests((await open()).tables);
    });
    const aRequest = (own: Partial<KeyedRequest> = {}): KeyedRequest => ({
      sender: { kind: 'key', id: randomUUID() },
      key: 'autumn',
      fingerprint: 'f',
      attempt: randomUUID(),
      at,
      ...own,
    });
    const again = (request: KeyedRequest, own: Partial<KeyedRequest> = {}): KeyedRequest => ({
      ...request,
      attempt: randomUUID(),
      ...own,
    });

    it('is under way from the beginning to the end, and then has the answer', async () => {
      const first = aRequest();
      expect(await requests.begin(first)).toEqual({ kind: 'begun' });
      expect(await requests.begin(again(first))).toEqual({ kind: 'in-flight' });
      await requests.finish(first.attempt, answer);
      expect(await requests.begin(again(first))).toEqual({ kind: 'done', answer });
    });

    it('keeps that there was a body with a secret, and not the body', async () => {
      const first = aRequest();
      await requests.begin(first);
      await requests.finish(first.attempt, { ...answer, body: null });
      expect(await requests.begin(again(first))).toEqual({ kind: 'done', answer: { ...answer, body: null } });
    });

    it('knows another request with the same key, under way and done', async () => {
      const first = aRequest();
      await requests.begin(first);
      const other = again(first, { fingerprint: 'g' });
      expect(await requests.begin(other)).toEqual({ kind: 'key-reused' });
      await requests.finish(first.attempt, answer);
      expect(await requests.begin(other)).toEqual({ kind: 'key-reused' });
    });

    it('keeps senders apart, also a key and a person with the same id', async () => {
      const first = aRequest();
      await requests.begin(first);
      expect(await requests.begin(aRequest())).toEqual({ kind: 'begun' });
      const person = again(first, { sender: { kind: 'person', id: first.sender.id } });
      expect(await requests.begin(person)).toEqual({ kind: 'begun' });
    });

    it('gives a released key to anybody', async () => {
      const first = aRequest();
      await requests.begin(first);
      await requests.release(first.attempt);
      expect(await requests.begin(again(first, { fingerprint: 'g' }))).toEqual({ kind: 'begun' });
    });

    it('lets one of ten at once begin', async () => {
      const first = aRequest();
      const starts = await Promise.all(Array.from({ length: 10 }, () => requests.begin(again(first))));
      expect(starts.map(({ kind }) => kind).sort()).toEqual(['begun', ...Array<string>(9).fill('in-flight')]);
    });

    it('frees the key of a lost attempt, which can neither finish nor release it then', async () => {
      const lost = aRequest();
      await requests.begin(lost);
      const early = again(lost, { at: later(lostAfterMilliseconds - 1) });
      expect(await requests.begin(early)).toEqual({ kind: 'in-flight' });
      const second = again(lost, { at: later(lostAfterMilliseconds), fingerprint: 'g' });
      expect(await requests.begin(second)).toEqual({ kind: 'begun' });
      await requests.finish(lost.attempt, answer);
      await requests.release(lost.attempt);
      const third = again(second, { at: later(lostAfterMilliseconds) });
      expect(await requests.begin(third)).toEqual({ kind: 'in-flight' });
    });

    it('forgets after a day, by itself and when it is told to', async () => {
      const [first, second] = [aRequest(), aRequest()];
      for (const request of [first, second]) {
        await requests.begin(request);
        await requests.finish(request.attempt, answer);
      }
      const before = later(keptMilliseconds - 1);
      await requests.forgetOld(before);
      expect(await requests.begin(again(first, { at: before }))).toEqual({ kind: 'done', answer });
      const taken = again(first, { at: later(keptMilliseconds), fingerprint: 'g' });
      expect(await requests.begin(taken)).toEqual({ kind: 'begun' });
      await requests.forgetOld(later(keptMilliseconds));
      // Asked at a time when a row that is there would still count.
      expect(await requests.begin(again(second, { fingerprint: 'g' }))).toEqual({ kind: 'begun' });
    });
  });
}
