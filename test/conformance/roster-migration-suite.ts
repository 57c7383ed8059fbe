import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate, schemaName } from '../../src/storage/migrate.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import type { Tables } from '../../src/storage/tables.js';

const report = {
  version: 'vaktplan/report/1',
  summary: { unfilled: ['2026-12-01/L2/1'] },
  coverage: {
    vakter: [
      {
        vakt: '2026-12-01/L1/1',
        line: 'L1',
        from: '2026-12-01T16:00:00+01:00',
        to: '2026-12-01T23:00:00+01:00',
        doctor: 'd1',
      },
      {
        vakt: '2026-12-01/L2/1',
        line: 'L2',
        from: '2026-12-01T16:00:00+01:00',
        to: '2026-12-01T23:00:00+01:00',
        doctor: null,
      },
    ],
  },
};

/** What becomes of rosters from before there were versions; `open` gives an empty database. */
export function describeRosterMigration(name: string, open: () => Promise<PostgresPool>): void {
  describe(`rosters from before there were versions, on ${name}`, () => {
    it('are carried over as drafts with who holds what', async () => {
      const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: await open() }) });
      try {
        await migrate(db, '0003-job-lifecycle');
        const [withReport, without] = [randomUUID(), randomUUID()];
        await sql`insert into vaktplan.legevakter (id, name) values ('testvik', 'Testvik')`.execute(db);
        for (const [job, text] of [
          [withReport, JSON.stringify(report)],
          [without, 'null'],
        ]) {
          await sql`
            insert into vaktplan.roster_jobs
              (id, legevakt, period_from, period_to, document, state, created_at, finished_at)
            values (${job}, 'testvik', '2026-12-01', '2026-12-31', '{"a": 1}', 'done', now(),
              '2026-11-21T10:05:00Z')`.execute(db);
          await sql`
            insert into vaktplan.rosters (job, version, roster, report, csv, html)
            values (${job}, 1, '{"assignments": [{"vakt": "2026-12-01/L1/1", "doctor": "d1"}]}',
              ${text}::jsonb, 'csv', 'html')`.execute(db);
        }
        await migrate(db);

        const rosters = makeRosterStore(db.withSchema(schemaName));
        const listed = await rosters.listRosters({ legevakt: 'testvik', limit: 10 });
        expect(listed).toHaveLength(2);
        const version = listed.find(({ job }) => job === withReport);
        // How a date looks is the pool's choice, and this one is not the store's own.
        expect({ ...version, period: undefined }).toEqual({
          id: version?.id,
          legevakt: 'testvik',
          lineage: version?.id,
          number: 1,
          children: [],
          isWhatIf: false,
          origin: 'solve',
          job: withReport,
          status: 'draft',
          revision: 1,
          createdAt: new Date('2026-11-21T10:05:00Z'),
          unfilled: 1,
          breaches: 0,
        });
        expect(await rosters.heldSeats(version?.id ?? '')).toEqual([
          {
            vakt: '2026-12-01/L1/1',
            doctor: 'd1',
            line: 'L1',
            start: '2026-12-01T16:00:00+01:00',
            end: '2026-12-01T23:00:00+01:00',
          },
        ]);
        expect(await rosters.rosterDocument(version?.id ?? '')).toEqual({ a: 1 });
        const unreported = listed.find(({ job }) => job === without);
        expect(unreported).toMatchObject({ unfilled: 0 });
        expect(await rosters.heldSeats(unreported?.id ?? '')).toEqual([]);
      } finally {
        await db.destroy();
      }
    });
  });
}
