import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '../../src/access/principal.js';
import type { JobStore } from '../../src/jobs/job-store.js';
import type { RosterStore, StatusChange } from '../../src/jobs/roster-store.js';
import type { ElsewhereQuestion } from '../../src/jobs/vakter-elsewhere.js';
import type { Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makePeopleStore } from '../../src/storage/people-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { someResult } from '../support/plan-fakes.js';
import { aNewJob } from './job-store-suite.js';

const at = new Date('2026-11-22T10:00:00Z');
const by = { kind: 'local', id: 'test' } as const;
const lines = [
  { id: 'T', kind: 'tilstede' },
  { id: 'H', kind: 'hjemmevakt' },
  { id: 'HW', kind: 'hjemmevakt', countsAsWork: true },
  { id: 'odd', kind: 'unheard of' },
];
/** A vakt of `line`, from one hour of 1 December 2026 in Norway to another. */
const seat = (line: string, doctor: string, from: number, to: number) => ({
  vakt: `2026-12-01/${line}/${from}`,
  doctor,
  line,
  start: `2026-12-01T${String(from).padStart(2, '0')}:00:00+01:00`,
  end: `2026-12-01T${String(to).padStart(2, '0')}:00:00+01:00`,
});

/** What every store must tell of vakter at other legevakter; `open` is called once. */
export function describeVakterElsewhere(name: string, open: () => Promise<Database>): void {
  describe(`vakter elsewhere on ${name}`, () => {
    let database: Database;
    let jobs: JobStore;
    let rosters: RosterStore;
    beforeAll(async () => {
      database = await open();
      [jobs, rosters] = [makeJobStore(database.tables), makeRosterStore(database.tables)];
    });
    const aPlace = (): string => `lv-${randomUUID().slice(0, 8)}`;
    const aPerson = async (...grants: readonly Grant[]): Promise<void> => {
      const people = makePeopleStore(database.tables);
      const { id } = await people.add({ issuer: 'test', subject: randomUUID() }, at, by);
      await people.changeGrants({ id, version: 1, at: '*', grants }, at, by);
    };
    const doctor = (legevakt: string, id: string): Grant => ({ legevakt, role: 'doctor', doctor: id });
    const aRoster = async (legevakt: string, ...held: readonly ReturnType<typeof seat>[]) => {
      const job = aNewJob({ legevakt: { id: legevakt, name: legevakt }, document: { lines } });
      await jobs.insert(job);
      await jobs.claim(job.id, at);
      await jobs.finish(job.id, 1, { state: 'done', result: { ...someResult, held }, warnings: [] }, at);
      const done = await jobs.find(job.id);
      return done?.state === 'done' ? (done.roster ?? '') : '';
    };
    const publishing = (id: string, change: Partial<StatusChange> = {}) =>
      rosters.changeStatus({
        id,
        to: 'published',
        from: ['draft'],
        supersedes: ['published'],
        publication: { at, noticeDays: 9, requiredNoticeDays: 14 },
        at,
        actor: by,
        ...change,
      });
    const asking = (legevakt: string, change: Partial<ElsewhereQuestion> = {}): ElsewhereQuestion => ({
      legevakt,
      doctors: ['d1', 'd2'],
      from: new Date('2026-12-01T00:00:00Z'),
      to: new Date('2026-12-02T00:00:00Z'),
      ...change,
    });
    const toldAt = async (legevakt: string, change: Partial<ElsewhereQuestion> = {}) =>
      (await rosters.vakterElsewhere(asking(legevakt, change))).map(
        ({ doctor: id, start, countsAsWork }) => `${id} ${start.slice(11, 13)} ${String(countsAsWork)}`,
      );

    it('are told by the id of the doctor here, in Norwegian time, and whether they are work', async () => {
      const [here, there] = [aPlace(), aPlace()];
      await aPerson(doctor(here, 'd1'), doctor(there, 'x'));
      const seats = [
        seat('odd', 'x', 20, 22),
        seat('T', 'x', 8, 10),
        seat('HW', 'x', 14, 16),
        seat('H', 'x', 11, 13),
        seat('T', 'y', 17, 18),
      ];
      await publishing(await aRoster(there, ...seats));
      expect(await rosters.vakterElsewhere(asking(here))).toEqual([
        { doctor: 'd1', start: seats[1]?.start, end: seats[1]?.end, countsAsWork: true },
        { doctor: 'd1', start: seats[3]?.start, end: seats[3]?.end, countsAsWork: false },
        { doctor: 'd1', start: seats[2]?.start, end: seats[2]?.end, countsAsWork: true },
        { doctor: 'd1', start: seats[0]?.start, end: seats[0]?.end, countsAsWork: true },
      ]);
      expect(await jobs.vakterElsewhere(asking(here))).toEqual(await rosters.vakterElsewhere(asking(here)));
    });

    it('are those of published and as-worked rosters, and of no draft or earlier version', async () => {
      const [here, there] = [aPlace(), aPlace()];
      await aPerson(doctor(here, 'd1'), doctor(there, 'x'));
      const first = await aRoster(there, seat('T', 'x', 8, 10));
      expect(await toldAt(here)).toEqual([]);
      await publishing(first, { to: 'proposed', supersedes: [] });
      expect(await toldAt(here)).toEqual([]);
      await publishing(first, { from: ['proposed'] });
      expect(await toldAt(here)).toEqual(['d1 08 true']);
      await publishing(await aRoster(there, seat('T', 'x', 12, 14)));
      expect(await toldAt(here)).toEqual(['d1 12 true']);
      const worked = await aRoster(there, seat('T', 'x', 16, 18));
      await publishing(worked, { to: 'as-worked' });
      expect(await toldAt(here)).toEqual(['d1 16 true']);
    });

    it('touch the stretch that is asked about, and belong to the doctors that are asked about', async () => {
      const [here, there] = [aPlace(), aPlace()];
      await aPerson(doctor(here, 'd1'), doctor(there, 'x'));
      await aPerson(doctor(here, 'd2'), doctor(there, 'y'));
      const [early, late] = [seat('T', 'x', 8, 10), seat('T', 'y', 12, 14)];
      await publishing(await aRoster(there, early, late));
      expect(await toldAt(here)).toEqual(['d1 08 true', 'd2 12 true']);
      expect(await toldAt(here, { doctors: ['d2'] })).toEqual(['d2 12 true']);
      expect(await toldAt(here, { doctors: [] })).toEqual([]);
      expect(await toldAt(here, { from: new Date(early.end), to: new Date(late.start) })).toEqual([]);
      const [from, to] = [Date.parse(early.end) - 60_000, Date.parse(late.start) + 60_000];
      expect(await toldAt(here, { from: new Date(from), to: new Date(to) })).toHaveLength(2);
    });

    it('are linked by a person alone, who is a doctor at both', async () => {
      const [here, there] = [aPlace(), aPlace()];
      await aPerson({ legevakt: here, role: 'leader' }, doctor(there, 'x'));
      await aPerson(doctor(here, 'd1'));
      await aPerson(doctor(here, 'd2'), { legevakt: there, role: 'leader' });
      await publishing(await aRoster(there, seat('T', 'x', 8, 10), seat('T', 'd1', 11, 12)));
      await publishing(await aRoster(here, seat('T', 'd1', 13, 14)));
      expect(await toldAt(here)).toEqual([]);
      expect(await toldAt(there, { doctors: ['x'] })).toEqual([]);
    });

    it('stay with the version that a job found by them, and with one that is adopted from it', async () => {
      const plan = await aRoster(aPlace());
      const version = await rosters.findRoster(plan);
      const job = aNewJob({
        legevakt: { id: version?.legevakt ?? '', name: 'Her' },
        label: 'hva-om',
        derivedFrom: { origin: 'scenario', parent: { roster: plan } },
      });
      await jobs.insert(job);
      await jobs.claim(job.id, at);
      const elsewhere = { salt: 'salt', vakter: [{ ...seat('T', 'd1', 8, 10), countsAsWork: true }] };
      const ending = { state: 'done', result: someResult, warnings: [], elsewhere } as const;
      await jobs.finish(job.id, 1, ending, at);
      const done = await jobs.find(job.id);
      const whatIf = done?.state === 'done' ? (done.roster ?? '') : '';
      const as = randomUUID();
      expect(await rosters.adopt({ id: whatIf, as, at, actor: by })).toMatchObject({ kind: 'adopted' });
      const { tables } = database;
      const stored = await tables
        .selectFrom('rosters')
        .select('elsewhere')
        .where('id', 'in', [whatIf, as])
        .execute();
      expect(stored).toEqual([{ elsewhere }, { elsewhere }]);
    });

    it('let one of two publications at once through, and tell the other that it was judged too early', async () => {
      const [here, there] = [aPlace(), aPlace()];
      await aPerson(doctor(here, 'd1'), doctor(there, 'x'));
      const mine = await aRoster(here, seat('T', 'd1', 8, 10));
      const theirs = await aRoster(there, seat('T', 'x', 8, 10));
      const outcomes = await Promise.all([
        publishing(mine, { judgedBy: { question: asking(here), vakter: [] } }),
        publishing(theirs, { judgedBy: { question: asking(there, { doctors: ['x'] }), vakter: [] } }),
      ]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'judged-too-early']);
      const statuses = await Promise.all([mine, theirs].map((id) => rosters.findRoster(id)));
      expect(statuses.map((version) => version?.status).sort()).toEqual(['draft', 'published']);
    });
  });
}
