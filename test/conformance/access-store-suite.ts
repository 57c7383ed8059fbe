import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeyStore, NewApiKey } from '../../src/access/key-store.js';
import type { PeopleStore } from '../../src/access/people-store.js';
import type { Grant } from '../../src/access/principal.js';
import type { AuditLog } from '../../src/audit/audit-log.js';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import type { Database } from '../../src/storage/database.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { makePeopleStore } from '../../src/storage/people-store.js';

const at = new Date('2026-11-21T10:00:00.000Z');
const later = new Date('2026-11-21T10:05:00.000Z');
const by = { kind: 'local', id: 'test' } as const;

/** What every store of keys and people must do; `open` is called once. */
export function describeAccessStores(name: string, open: () => Promise<Database>): void {
  let keys: KeyStore;
  let people: PeopleStore;
  let audit: AuditLog;
  beforeAll(async () => {
    const { tables } = await open();
    [keys, people, audit] = [makeKeyStore(tables), makePeopleStore(tables), makeAuditLog(tables)];
  });
  const lastEntry = async () => (await audit.newest({ legevakter: '*', limit: 1 }))[0];

  describe(`the store of keys on ${name}`, () => {
    const inserted = async (change: Partial<NewApiKey> = {}): Promise<NewApiKey> => {
      const key: NewApiKey = {
        id: randomUUID(),
        hash: 'ab'.repeat(32),
        grant: { legevakt: 'testvik', role: 'leader' },
        scopes: null,
        label: 'test',
        createdAt: at,
        expiresAt: null,
        ...change,
      };
      await keys.insert(key, by);
      return key;
    };

    it('gives a key back, with its hash only where that is asked for', async () => {
      const change = {
        grant: { legevakt: 'testvik', role: 'doctor', doctor: 'fl-1' },
        scopes: ['me:read', 'check:run'],
        expiresAt: later,
      } as const;
      const { hash, ...facts } = await inserted(change);
      const key = { ...facts, revokedAt: null, lastUsedAt: null };
      expect(await keys.find(facts.id)).toEqual(key);
      expect(await keys.findWithHash(facts.id)).toEqual({ key, hash });
      expect(await lastEntry()).toMatchObject({
        at,
        actor: by,
        action: 'key.created',
        legevakt: 'testvik',
        subject: { kind: 'key', id: facts.id },
        details: { role: 'doctor', doctor: 'fl-1', scopes: change.scopes, expires: later.toISOString() },
      });
    });

    it('knows nothing of a key that was never made', async () => {
      expect(await keys.find(randomUUID())).toBeUndefined();
      expect(await keys.findWithHash(randomUUID())).toBeUndefined();
    });

    it('revokes once', async () => {
      const { id } = await inserted({ grant: { legevakt: '*', role: 'admin' } });
      await keys.revoke(id, at, by);
      expect(await lastEntry()).toMatchObject({ action: 'key.revoked', legevakt: null });
      const before = (await audit.head()).seq;
      await keys.revoke(id, later, by);
      await keys.revoke(randomUUID(), later, by);
      expect(await keys.find(id)).toMatchObject({ revokedAt: at });
      expect((await audit.head()).seq).toBe(before);
    });

    it('notes the use of a key once a minute', async () => {
      const { id } = await inserted();
      const usedAt = async (moment: Date) => {
        await keys.markUsed(id, moment);
        return (await keys.find(id))?.lastUsedAt;
      };
      expect(await usedAt(at)).toEqual(at);
      expect(await usedAt(new Date(at.getTime() + 59_999))).toEqual(at);
      expect(await usedAt(later)).toEqual(later);
    });

    it('lists the newest first, of the legevakter that are asked for', async () => {
      const [a, b] = [randomUUID(), randomUUID()];
      const older = await inserted({ grant: { legevakt: a, role: 'leader' } });
      const newer = await inserted({ grant: { legevakt: b, role: 'planner' }, createdAt: later });
      await inserted({ grant: { legevakt: '*', role: 'admin' } });
      const ids = async (legevakter: '*' | string[]) => (await keys.list(legevakter)).map(({ id }) => id);
      expect(await ids([a, b])).toEqual([newer.id, older.id]);
      expect(await ids([a])).toEqual([older.id]);
      expect(await ids([])).toEqual([]);
      expect((await ids('*')).length).toBeGreaterThan(2);
    });
  });

  describe(`the store of people on ${name}`, () => {
    const added = async (grants: readonly Grant[] = []) => {
      const identity = { issuer: 'https://issuer.example', subject: randomUUID() };
      const { id } = await people.add(identity, at, by);
      if (grants.length > 0) await people.changeGrants({ id, version: 1, at: '*', grants }, at, by);
      return { id, identity };
    };

    it('adds a person once, without any role, and tells nobody what the provider calls them', async () => {
      const { id, identity } = await added();
      expect(await lastEntry()).toMatchObject({ action: 'person.added', subject: { kind: 'person', id } });
      expect(JSON.stringify(await lastEntry())).not.toContain(identity.subject);
      expect(await people.add(identity, later, by)).toEqual({ id, isNew: false });
      expect(await people.findByIdentity(identity)).toEqual({ id, grants: [], version: 1 });
      const elsewhere = { ...identity, issuer: 'https://other.example' };
      expect(await people.findByIdentity(elsewhere)).toBeUndefined();
      expect(await people.find(randomUUID())).toBeUndefined();
    });

    it('replaces the roles at the legevakter that are asked for, and no others', async () => {
      const other = { legevakt: 'b', role: 'planner' } as const;
      const { id } = await added([{ legevakt: 'a', role: 'leader' }, other]);
      const grants = [
        { legevakt: 'a', role: 'doctor', doctor: 'd2' },
        { legevakt: 'a', role: 'doctor', doctor: 'd1' },
      ] as const;
      const change = { id, version: 2, at: ['a'], grants };
      expect(await people.changeGrants(change, later, by)).toBe('changed');
      expect(await people.find(id)).toEqual({ id, version: 3, grants: [grants[1], grants[0], other] });
      expect(await lastEntry()).toMatchObject({
        at: later,
        action: 'grants.changed',
        legevakt: 'a',
        details: { was: ['leader'], is: ['doctor:d1', 'doctor:d2'] },
      });
    });

    it('records each legevakt at which something changed', async () => {
      const { id } = await added([
        { legevakt: 'a', role: 'leader' },
        { legevakt: 'b', role: 'leader' },
      ]);
      const before = (await audit.head()).seq;
      const grants = [
        { legevakt: 'a', role: 'leader' },
        { legevakt: '*', role: 'tillitsvalgt' },
      ] as const;
      await people.changeGrants({ id, version: 2, at: '*', grants }, later, by);
      const entries = await audit.after(before, 9);
      expect(entries.map(({ legevakt, details }) => [legevakt, details])).toEqual([
        ['b', { was: ['leader'], is: [] }],
        [null, { was: [], is: ['tillitsvalgt'] }],
      ]);
    });

    it('changes nothing for one who saw another version, and knows nobody who was never added', async () => {
      const { id } = await added([{ legevakt: 'a', role: 'leader' }]);
      const change = { id, version: 1, at: '*', grants: [] } as const;
      expect(await people.changeGrants(change, later, by)).toBe('stale');
      expect(await people.find(id)).toMatchObject({ version: 2, grants: [{ legevakt: 'a' }] });
      expect(await people.changeGrants({ ...change, id: randomUUID() }, later, by)).toBe('unknown');
    });

    it('lists those with a role at one of the legevakter', async () => {
      const [a, b] = [randomUUID(), randomUUID()];
      const one = await added([
        { legevakt: a, role: 'leader' },
        { legevakt: a, role: 'planner' },
      ]);
      const two = await added([{ legevakt: b, role: 'leader' }]);
      const none = await added();
      const ids = async (legevakter: '*' | string[]) => (await people.list(legevakter)).map(({ id }) => id);
      expect(await ids([a])).toEqual([one.id]);
      expect((await ids([a, b])).sort()).toEqual([one.id, two.id].sort());
      expect(await ids([])).toEqual([]);
      expect(await ids('*')).toEqual(expect.arrayContaining([one.id, two.id, none.id]));
    });
  });
}
