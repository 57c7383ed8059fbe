import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NewSwap, SwapChange, SwapStore } from '../../src/jobs/swap-store.js';
import type { Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { contentsOf, publishEdit, publishRoster, vaktOn } from '../support/published-roster.js';
import { listenTo, type ToldEvent } from '../support/webhook-listener.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const begins = new Date('2026-12-01T15:00:00Z');
const actor = { kind: 'person', id: 'p1' } as const;
const [first, second] = [vaktOn(1), vaktOn(2)];
const holders = { [first]: 'a', [second]: 'b' };
const swapped = { [first]: 'b', [second]: 'a' };
const judgement = { at: at.toISOString(), roster: randomUUID(), breaches: 0, findings: [], load: [] };
const open = ['requested', 'accepted'] as const;

/** What is told of swaps, on every store; `openDatabase` is called once. */
export function describeSwapEvents(name: string, openDatabase: () => Promise<Database>): void {
  describe(`the events of swaps on ${name}`, () => {
    let database: Database;
    let swaps: SwapStore;
    beforeAll(async () => {
      database = await openDatabase();
      swaps = makeSwapStore(database.tables);
    });

    const rosters = () => makeRosterStore(database.tables);
    /** An exchange that is asked for at a legevakt that somebody listens to. */
    const aSwap = async (change: Partial<NewSwap> = {}) => {
      const jobs = makeJobStore(database.tables);
      const { legevakt, id: roster } = await publishRoster({ jobs, rosters: rosters() }, holders, at);
      const { told } = await listenTo(database, legevakt, at);
      const request: NewSwap = {
        id: randomUUID(),
        roster,
        kind: 'exchange',
        from: 'a',
        to: 'b',
        gives: first,
        takes: second,
        requestedAt: at,
        actor,
        ...change,
      };
      await swaps.addSwap(request);
      return { request, id: request.id, legevakt, roster, told };
    };
    const become = (id: string, to: SwapChange['to'], from: SwapChange['from'] = open) =>
      swaps.changeSwap({ id, to, from, at, actor });
    const approve = (id: string, roster: string, result: string) =>
      swaps.approveSwap({
        id,
        roster,
        result,
        contents: contentsOf(swapped),
        publication: { at, noticeDays: 9, requiredNoticeDays: 14 },
        judgement,
        at,
        actor,
      });
    const sorted = (events: readonly ToldEvent[]) =>
      [...events].sort((one, other) => one.type.localeCompare(other.type));

    it('tell once of one that is asked for, and asked for again', async () => {
      const { request, id, legevakt, told } = await aSwap();
      await swaps.addSwap({ ...request, id: randomUUID() });
      expect(await told()).toEqual([{ type: 'swap.requested', data: { legevakt, swap: id } }]);
    });

    it.each(['accepted', 'declined', 'withdrawn', 'rejected'] as const)(
      'tell once of one that is %s, and nothing of what is refused',
      async (state) => {
        const { id, legevakt, told } = await aSwap();
        expect(await become(id, state, ['accepted'])).toMatchObject({ kind: 'not-possible' });
        expect(await become(id, state)).toEqual({ kind: 'changed' });
        expect(await become(id, state, ['requested'])).toMatchObject({ kind: 'not-possible' });
        const data = { legevakt, swap: id };
        expect(sorted(await told())).toEqual(
          sorted([
            { type: `swap.${state}`, data },
            { type: 'swap.requested', data },
          ]),
        );
      },
    );

    it('tell of an approval, and once of the publication that it is', async () => {
      const { id, legevakt, roster, told } = await aSwap();
      await become(id, 'accepted');
      const result = randomUUID();
      expect(await approve(id, roster, result)).toEqual({ kind: 'changed' });
      expect(await approve(id, result, randomUUID())).toMatchObject({ kind: 'not-possible' });
      const published = { legevakt, roster: result, replaced: roster };
      expect(sorted(await told())).toEqual([
        { type: 'assignment.changed', data: published },
        { type: 'roster.published', data: published },
        { type: 'swap.accepted', data: { legevakt, swap: id } },
        { type: 'swap.approved', data: { legevakt, swap: id, roster: result } },
        { type: 'swap.requested', data: { legevakt, swap: id } },
      ]);
    });

    it.each([
      ['begun', begins],
      ['seat-changed', at],
    ] as const)('tell once of one that expires because of %s', async (expiredBecause, when) => {
      const { id, legevakt, roster, told } = await aSwap();
      if (expiredBecause === 'seat-changed') await publishEdit(rosters(), roster, { [second]: 'b' }, at);
      for (let time = 0; time < 2; time += 1) await swaps.expireSwaps(when);
      expect((await told()).filter(({ type }) => type === 'swap.expired')).toEqual([
        { type: 'swap.expired', data: { legevakt, swap: id, expiredBecause } },
      ]);
    });
  });
}
