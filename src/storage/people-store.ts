import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '../audit/audit-entry.js';
import type { GrantChange, PeopleStore, Person } from '../access/people-store.js';
import type { Grant } from '../access/principal.js';
import { appendAudit } from './audit-log.js';
import { legevaktColumn, toGrant } from './grant-row.js';
import type { Tables } from './tables.js';

export function makePeopleStore(db: Kysely<Tables>): PeopleStore {
  return {
    add: ({ issuer, subject }, at, by) =>
      db.transaction().execute(async (transaction) => {
        const added = await transaction
          .insertInto('people')
          .values({ id: randomUUID(), issuer, subject, created_at: at })
          .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
          .returning('id')
          .executeTakeFirst();
        if (added === undefined) {
          const known = await transaction
            .selectFrom('people')
            .select('id')
            .where('issuer', '=', issuer)
            .where('subject', '=', subject)
            .executeTakeFirstOrThrow();
          return { id: known.id, isNew: false };
        }
        await appendAudit(transaction, {
          at,
          actor: by,
          action: 'person.added',
          legevakt: null,
          subject: { kind: 'person', id: added.id },
        });
        return { id: added.id, isNew: true };
      }),
    async findByIdentity({ issuer, subject }) {
      const row = await db
        .selectFrom('people')
        .select(['id', 'version'])
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .executeTakeFirst();
      return row === undefined ? undefined : (await withGrants(db, [row]))[0];
    },
    async find(id) {
      const row = await db
        .selectFrom('people')
        .select(['id', 'version'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? undefined : (await withGrants(db, [row]))[0];
    },
    async list(legevakter) {
      if (legevakter.length === 0) return [];
      const all = db.selectFrom('people').select(['id', 'version']).orderBy('id');
      const some = () =>
        all.where('id', 'in', (grants) =>
          grants.selectFrom('person_grants').select('person').where('legevakt', 'in', legevakter),
        );
      return withGrants(db, await (legevakter === '*' ? all : some()).execute());
    },
    changeGrants: (change, at, by) =>
      db.transaction().execute((transaction) => changeGrants(transaction, change, at, by)),
  };
}

async function withGrants(
  db: Kysely<Tables>,
  people: readonly Pick<Person, 'id' | 'version'>[],
): Promise<readonly Person[]> {
  if (people.length === 0) return [];
  const ids = people.map(({ id }) => id);
  const rows = await db
    .selectFrom('person_grants')
    .selectAll()
    .where('person', 'in', ids)
    .orderBy('legevakt')
    .orderBy('role')
    .orderBy('doctor')
    .execute();
  return people.map((person) => ({
    ...person,
    grants: rows.filter((row) => row.person === person.id).map(toGrant),
  }));
}

async function changeGrants(
  transaction: Transaction<Tables>,
  { id, version, at: places, grants }: GrantChange,
  at: Date,
  by: Actor,
): Promise<'changed' | 'stale' | 'unknown'> {
  const person = await transaction
    .selectFrom('people')
    .select('version')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (person === undefined) return 'unknown';
  if (person.version !== version) return 'stale';
  const [before] = await withGrants(transaction, [{ id, version }]);
  const isReplaced = ({ legevakt }: Grant): boolean => places === '*' || places.includes(legevakt);
  const old = (before?.grants ?? []).filter(isReplaced);

  const replaced = [...new Set(old.map(({ legevakt }) => legevakt))];
  if (replaced.length > 0) {
    await transaction
      .deleteFrom('person_grants')
      .where('person', '=', id)
      .where('legevakt', 'in', replaced)
      .execute();
  }
  if (grants.length > 0) {
    await transaction
      .insertInto('person_grants')
      .values(
        grants.map(({ legevakt, role, doctor }) => ({ person: id, legevakt, role, doctor: doctor ?? null })),
      )
      .execute();
  }
  await transaction
    .updateTable('people')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
  for (const legevakt of new Set([...replaced, ...grants.map((grant) => grant.legevakt)])) {
    const [was, is] = [rolesAt(old, legevakt), rolesAt(grants, legevakt)];
    if (was.join() === is.join()) continue;
    await appendAudit(transaction, {
      at,
      actor: by,
      action: 'grants.changed',
      legevakt: legevaktColumn(legevakt),
      subject: { kind: 'person', id },
      details: { was, is },
    });
  }
  return 'changed';
}

/** `leader`, `doctor:fl-1` ... */
function rolesAt(grants: readonly Grant[], legevakt: string): readonly string[] {
  return grants
    .filter((grant) => grant.legevakt === legevakt)
    .map(({ role, doctor }) => (doctor === undefined ? role : `${role}:${doctor}`))
    .sort();
}
