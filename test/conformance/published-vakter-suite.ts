import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobStore } from '../../src/jobs/job-store.js';
import type { PublishedVakter } from '../../src/jobs/published-vakter.js';
import type { RosterStore, StatusChange } from '../../src/jobs/roster-store.js';
import type { HeldSeat } from '../../src/jobs/roster-version.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makePublishedVakter } from '../../src/storage/published-vakter.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import type { Database } from '../../src/storage/database.js';
import { someResult } from '../support/plan-fakes.js';
import { aNewJob } from './job-store-suite.js';

const by = { kind: 'local', id: 'test' } as const;
const made = new Date('2026-09-01T10:00:00Z');
const published = new Date('2026-09-05T10:00:00Z');
const replaced = new Date('2026-09-20T10:00:00Z');
const worked = new Date('2026-11-10T10:00:00Z');
const always = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2030-01-01T00:00:00Z') };
const document = {
  legevakt: { id: 'testvik', name: 'Testvik' },
  lines: [{ id: 'natt', name: 'Natt' }],
  doctors: [{ id: 'd1', name: 'Lege Én' }],
};

const seat = (vakt: string, doctor: string, start: string, end: string): HeldSeat => ({
  ...{ vakt, doctor, start, end },
  line: vakt.split('/')[1] ?? '',
});
/** Eight hours in the evening of each day. */
const first = seat('2026-10-01/kveld/1', 'd1', '2026-10-01T15:00:00+02:00', '2026-10-01T23:00:00+02:00');
const second = seat('2026-10-02/kveld/1', 'd2', '2026-10-02T15:00:00+02:00', '2026-10-02T23:00:00+02:00');

/** What every store must tell doctors of their vakter; `open` is called once. */
export function describePublishedVakter(name: string, open: () => Promise<Database>): void {
  describe(`the published vakter on ${name}`, () => {
    let jobs: JobStore;
    let rosters: RosterStore;
    let vakter: PublishedVakter;
    beforeAll(async () => {
      const { tables } = await open();
      [jobs, rosters, vakter] = [makeJobStore(tables), makeRosterStore(tables), makePublishedVakter(tables)];
    });

    /** A legevakt of its own, so that no other test publishes for it. */
    const newLegevakt = (): string => randomUUID().slice(0, 8);
    const draft = async (legevakt: string, held: readonly HeldSeat[]): Promise<string> => {
      const job = aNewJob({
        ...{ document, createdAt: made },
        legevakt: { id: legevakt, name: 'Egen' },
        period: { from: '2026-10-01', to: '2026-10-31' },
      });
      await jobs.insert(job);
      await jobs.claim(job.id, made);
      await jobs.finish(job.id, 1, { state: 'done', result: { ...someResult, held }, warnings: [] }, made);
      const done = await jobs.find(job.id);
      return done?.state === 'done' ? (done.roster ?? '') : '';
    };
    const change = async (id: string, to: StatusChange['to'], at: Date): Promise<void> => {
      const outcome = await rosters.changeStatus({
        ...{ id, to, at, actor: by, from: ['draft', 'proposed', 'published'] },
        supersedes: to === 'proposed' ? [] : ['published'],
        ...(to === 'published' ? { publication: { at, noticeDays: 10, requiredNoticeDays: 14 } } : {}),
      });
      expect(outcome.kind).toBe('changed');
    };
    const publishedWith = async (legevakt: string, held: readonly HeldSeat[], at = published) => {
      const id = await draft(legevakt, held);
      await change(id, 'published', at);
      return id;
    };
    const seatsOf = async (legevakt: string, span = always) =>
      (await vakter.seatsAt(legevakt, span)).map(({ vakt }) => vakt);
    const givenTo = async (legevakt: string, doctor = 'd1', since = always.from) =>
      vakter.givenTo({ legevakt, doctor }, since);

    it('are nobody’s while a version is a draft or out for comment', async () => {
      const legevakt = newLegevakt();
      const id = await draft(legevakt, [first]);
      for (const to of [undefined, 'proposed'] as const) {
        if (to !== undefined) await change(id, to, published);
        expect(await seatsOf(legevakt)).toEqual([]);
        expect(await givenTo(legevakt)).toEqual([]);
      }
      await change(id, 'published', published);
      expect(await vakter.seatsAt(legevakt, always)).toEqual([{ ...first, roster: id }]);
      expect(await givenTo(legevakt)).toEqual([{ ...first, roster: id, givenAt: published }]);
    });

    it('are those of the newest version; the one before is told of as taken away', async () => {
      const legevakt = newLegevakt();
      const old = await publishedWith(legevakt, [first, second]);
      const other = { ...first, doctor: 'd2' };
      const next = await publishedWith(legevakt, [other, second], replaced);
      expect(await vakter.seatsAt(legevakt, always)).toEqual([
        { ...other, roster: next },
        { ...second, roster: next },
      ]);
      expect(await givenTo(legevakt)).toEqual([
        { ...first, roster: old, givenAt: published, replacedAt: replaced },
      ]);
      const seconds = await givenTo(legevakt, 'd2');
      expect(seconds).toHaveLength(3);
      expect(seconds).toEqual(
        expect.arrayContaining([
          { ...other, roster: next, givenAt: replaced },
          { ...second, roster: old, givenAt: published, replacedAt: replaced },
          { ...second, roster: next, givenAt: replaced },
        ]),
      );
      expect(seconds[0]?.vakt).toBe(other.vakt);
    });

    it('are those that were worked, when that is recorded', async () => {
      const legevakt = newLegevakt();
      const id = await publishedWith(legevakt, [first]);
      await change(id, 'as-worked', worked);
      expect(await seatsOf(legevakt)).toEqual([first.vakt]);
      expect(await givenTo(legevakt)).toEqual([{ ...first, roster: id, givenAt: published }]);
      const never = newLegevakt();
      const unpublished = await draft(never, [first]);
      await change(unpublished, 'as-worked', worked);
      expect(await givenTo(never)).toEqual([{ ...first, roster: unpublished, givenAt: made }]);
    });

    it('are those of one legevakt and one doctor', async () => {
      const [here, there] = [newLegevakt(), newLegevakt()];
      await publishedWith(here, [first, second]);
      await publishedWith(there, [{ ...second, doctor: 'd1' }]);
      expect(await seatsOf(here)).toEqual([first.vakt, second.vakt]);
      expect(await seatsOf(there)).toEqual([second.vakt]);
      expect((await givenTo(here)).map(({ vakt }) => vakt)).toEqual([first.vakt]);
      expect((await givenTo(there)).map(({ vakt }) => vakt)).toEqual([second.vakt]);
      expect(await givenTo(newLegevakt())).toEqual([]);
    });

    it('come by their start, then by their id', async () => {
      const legevakt = newLegevakt();
      const [start, end] = ['2026-10-01T08:00:00+02:00', '2026-10-01T16:00:00+02:00'];
      const [b, a] = [seat('2026-10-01/B/1', 'd1', start, end), seat('2026-10-01/A/1', 'd1', start, end)];
      await publishedWith(legevakt, [second, first, b, a]);
      expect(await seatsOf(legevakt)).toEqual([a.vakt, b.vakt, first.vakt, second.vakt]);
      expect((await givenTo(legevakt)).map(({ vakt }) => vakt)).toEqual([a.vakt, b.vakt, first.vakt]);
    });

    it.each([
      ['ends when it starts', '2026-10-01T12:00:00Z', '2026-10-01T13:00:00Z', []],
      ['ends a minute later', '2026-10-01T12:00:00Z', '2026-10-01T13:01:00Z', [first.vakt]],
      ['lies within it', '2026-10-01T15:00:00Z', '2026-10-01T15:01:00Z', [first.vakt]],
      ['begins in its last minute', '2026-10-01T20:59:00Z', '2026-10-01T22:00:00Z', [first.vakt]],
      ['begins when it ends', '2026-10-01T21:00:00Z', '2026-10-01T22:00:00Z', []],
    ])('touch a span that %s, or do not', async (_what, from, to, expected) => {
      const legevakt = newLegevakt();
      await publishedWith(legevakt, [first]);
      expect(await seatsOf(legevakt, { from: new Date(from), to: new Date(to) })).toEqual(expected);
    });

    it('are given from the instant on at which they end', async () => {
      const legevakt = newLegevakt();
      await publishedWith(legevakt, [first]);
      expect(await givenTo(legevakt, 'd1', new Date('2026-10-01T21:00:00Z'))).toHaveLength(1);
      expect(await givenTo(legevakt, 'd1', new Date('2026-10-01T21:00:00.001Z'))).toEqual([]);
    });

    it('keep their length and their offsets over both nights when the clocks change', async () => {
      const legevakt = newLegevakt();
      const autumn = seat(
        '2026-10-24/natt/1',
        'd1',
        '2026-10-24T23:00:00+02:00',
        '2026-10-25T08:00:00+01:00',
      );
      // 02:30 comes twice that night: this ends the second time, and the next begins then.
      const [until, from] = [
        seat('2026-10-25/tidlig/1', 'd2', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'),
        seat('2026-10-25/sen/1', 'd2', '2026-10-25T02:30:00+01:00', '2026-10-25T08:00:00+01:00'),
      ];
      const spring = seat(
        '2027-03-27/natt/1',
        'd1',
        '2027-03-27T23:00:00+01:00',
        '2027-03-28T08:00:00+02:00',
      );
      const id = await publishedWith(legevakt, [spring, from, until, autumn]);
      expect(await vakter.seatsAt(legevakt, always)).toEqual(
        [autumn, until, from, spring].map((each) => ({ ...each, roster: id })),
      );
      expect(await givenTo(legevakt)).toMatchObject([autumn, spring]);
      const hour = { from: new Date('2026-10-25T00:30:00Z'), to: new Date('2026-10-25T01:30:00Z') };
      expect(await seatsOf(legevakt, hour)).toEqual([autumn.vakt, until.vakt]);
      const springHour = { from: new Date('2027-03-28T01:00:00Z'), to: new Date('2027-03-28T02:00:00Z') };
      expect(await seatsOf(legevakt, springHour)).toEqual([spring.vakt]);
    });

    it('know the names of their documents, also where a version is not there', async () => {
      const id = await draft(newLegevakt(), [first]);
      const names = await vakter.storedNames([id, randomUUID()]);
      expect([...names]).toEqual([[id, document]]);
    });
  });
}
