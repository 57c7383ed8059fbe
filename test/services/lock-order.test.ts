import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendAudit } from '../../src/storage/audit-log.js';
import { openPostgres, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { makeWebhookEndpoints } from '../../src/storage/webhook-endpoints.js';
import { contentsOf, publishRoster, vaktOn } from '../support/published-roster.js';
import { until } from '../support/until.js';

const { DATABASE_URL: databaseUrl } = process.env;
const at = new Date('2026-11-21T10:00:00Z');
const actor = { kind: 'person', id: 'p1' } as const;
const [first, second] = [vaktOn(1), vaktOn(2)];
const judgement = { at: at.toISOString(), roster: randomUUID(), breaches: 0, findings: [], load: [] };

/** PGlite lets one transaction in at a time, so this shows on a server only. */
describe.skipIf(databaseUrl === undefined)('the locks of a swap that is approved', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openPostgres(databaseUrl ?? '');
  });
  afterAll(() => database.close());

  it('are taken in the order of those who change an endpoint, so neither is cut off', async () => {
    const { tables } = database;
    const [jobs, rosters, swaps] = [makeJobStore(tables), makeRosterStore(tables), makeSwapStore(tables)];
    const { id: roster, legevakt } = await publishRoster(
      { jobs, rosters },
      { [first]: 'a', [second]: 'b' },
      at,
    );
    const swap = await swaps.addSwap({
      ...{ id: randomUUID(), roster, kind: 'exchange', from: 'a', to: 'b', gives: first, takes: second },
      ...{ requestedAt: at, judgement, actor },
    });
    await swaps.changeSwap({ id: swap, to: 'accepted', from: ['requested'], at, actor });
    const endpoint = { id: randomUUID(), legevakt, url: 'https://vaktbok.example', events: null, label: 'v' };
    await makeWebhookEndpoints(tables).insert({ ...endpoint, createdAt: at, secret: 'whsec_AAAA' }, actor);

    const change = await tables.startTransaction().execute();
    await change.updateTable('webhook_endpoints').set({ label: 'w' }).where('id', '=', endpoint.id).execute();
    const approval = swaps.approveSwap({
      ...{ id: swap, roster, result: randomUUID(), judgement, at, actor },
      contents: contentsOf({ [first]: 'b', [second]: 'a' }),
      publication: { at, noticeDays: 9, requiredNoticeDays: 14 },
    });
    approval.catch(() => undefined);
    await until(async () => {
      const { rows } = await sql`
        select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query ilike '%webhook_endpoints%'`.execute(
        tables,
      );
      return rows.length > 0;
    });
    await appendAudit(change, {
      at,
      actor,
      action: 'webhook-endpoint.secret-rotated',
      legevakt,
      subject: { kind: 'webhook-endpoint', id: endpoint.id },
    });
    await change.commit().execute();
    expect(await approval).toEqual({ kind: 'changed' });
  });
});
