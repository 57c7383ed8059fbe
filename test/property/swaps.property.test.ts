import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSwap } from '../../src/jobs/answer-swap.js';
import { approveSwap } from '../../src/jobs/approve-swap.js';
import type { JobStore } from '../../src/jobs/job-store.js';
import { requestSwap } from '../../src/jobs/request-swap.js';
import { reviewRoster } from '../../src/jobs/review-roster.js';
import type { RosterContents, RosterStore } from '../../src/jobs/roster-store.js';
import type { RosterVersion } from '../../src/jobs/roster-version.js';
import { openSwapStates, swapDeeds, swapKinds, swapStates, type Swap } from '../../src/jobs/swap.js';
import type { SwapStore } from '../../src/jobs/swap-store.js';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { aDoctor, aJob } from '../support/builders.js';
import { publishFound } from '../support/published-roster.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 50);

const doctors = ['a', 'b', 'c'];
/** Monday 9 - Friday 13 March 2026, 16-23. */
const vakter = [9, 10, 11, 12, 13].map((day) => `2026-03-${String(day).padStart(2, '0')}/V/1`);
const begin = new Date('2026-03-08T12:00:00Z');
const actor = { kind: 'person', id: 'p1' } as const;
const parties = Object.keys(swapDeeds) as (keyof typeof swapDeeds)[];

type Holders = Readonly<Record<string, string>>;

const vakt = fc.constantFrom(...vakter);
const doctor = fc.constantFrom(...doctors);
/** Mostly whoever could do it. */
const who = fc.option(doctor, { freq: 5, nil: undefined });
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      who,
      kind: fc.constantFrom(...swapKinds),
      gives: vakt,
      takes: vakt,
      to: doctor,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      who,
      deed: fc.constantFrom(...parties, 'accept' as const, 'approve' as const, 'approve' as const),
      which: fc.nat(3),
      isGuarded: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('edit' as const), vakt, doctor }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
/** Those of a round are under way at once. */
const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 10 });

describe('swaps and edits by anybody, in any order and at once', () => {
  let database: Database;
  let jobs: JobStore;
  let rosters: RosterStore;
  let swaps: SwapStore;
  let now = begin;
  const clock = { now: () => now };
  const reached = new Set<string>();
  beforeAll(async () => {
    database = await openEmbedded();
    jobs = makeJobStore(database.tables);
    rosters = makeRosterStore(database.tables);
    swaps = makeSwapStore(database.tables);
  });
  afterAll(() => database.close());

  const contentsOf = (document: object, assignments: Holders): RosterContents => {
    const reviewed = reviewRoster({ document, assignments, elsewhere: { salt: '', vakter: [] } });
    if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.issues));
    return { ...reviewed.contents, document };
  };
  const holdersOf = async (roster: string): Promise<Holders> => {
    const held = await rosters.heldSeats(roster);
    expect(held.map((seat) => seat.vakt)).toEqual(vakter);
    return Object.fromEntries(held.map((seat) => [seat.vakt, seat.doctor]));
  };

  /** A legevakt of its own, and everything that is done there. */
  const aLegevakt = async () => {
    now = begin;
    const own = aJob({ doctors: doctors.map((id) => aDoctor({ id })) });
    const legevakt = randomUUID().slice(0, 8);
    const document = {
      ...own,
      legevakt: { ...own.legevakt, id: legevakt },
      wishes: [{ doctor: 'c', kind: 'cannot', from: '2026-03-13', to: '2026-03-13' }],
    };
    const first = Object.fromEntries(vakter.map((one, index) => [one, doctors[index % 3] ?? '']));
    first[vakter[4] ?? ''] = 'b';
    const found = { legevakt, period: own.period, document, contents: contentsOf(document, first) };
    const base = await publishFound({ jobs, rosters }, found, now);
    /** What each version should have that no swap made. */
    const intended = new Map<string, Holders>([[base, first]]);
    const asked: string[] = [];
    const parts = {
      swaps,
      rosters,
      clock,
      review: (request: Parameters<typeof reviewRoster>[0]) => Promise.resolve(reviewRoster(request)),
      requiredNoticeDays: 14,
    };
    const published = async (): Promise<RosterVersion> => {
      const all = await rosters.listRosters({ legevakt, statuses: ['published'], limit: 10 });
      expect(all).toHaveLength(1);
      return all[0] as RosterVersion;
    };
    const ask = async (
      by: string | undefined,
      kind: Swap['kind'],
      seats: Record<'gives' | 'takes' | 'to', string>,
    ) => {
      const roster = await published();
      const holders = await holdersOf(roster.id);
      const { gives, takes, to } = seats;
      const offer =
        kind === 'exchange'
          ? { kind, gives, takes }
          : kind === 'open'
            ? { kind, gives }
            : { kind, gives, to };
      const outcome = await requestSwap(parts, { roster, own: [by ?? holders[gives] ?? ''], offer, actor });
      if (outcome.kind === 'requested' && outcome.isNew) asked.push(outcome.swap.id);
    };
    const answer = async ({ which, deed, who: by, isGuarded }: Extract<Step, { does: 'answer' }>) => {
      const swap = await swaps.findSwap(asked.at(-1 - which) ?? asked.at(-1) ?? randomUUID());
      if (swap === undefined) return;
      if (deed === 'approve') {
        await approveSwap(parts, { swap, isGuarded, actor });
        return;
      }
      const taker = swap.to ?? doctors.find((one) => one !== swap.from) ?? '';
      const own = [by ?? (swapDeeds[deed].by === 'taker' ? taker : swap.from)];
      const outcome = await answerSwap(parts, { swap, deed, own, isGuarded, actor });
      if (outcome.kind === 'answered')
        expect(own[0]).toBe(deed === 'reject' ? own[0] : partyIn(outcome.swap, deed));
    };
    const edit = async (change: Holders): Promise<void> => {
      const parent = await published();
      const holders = { ...(await holdersOf(parent.id)), ...change };
      const id = randomUUID();
      const contents = contentsOf(document, holders);
      const added = await rosters.addVersion({
        ...{
          id,
          parent: parent.id,
          parentRevision: parent.revision,
          origin: 'edit',
          createdAt: now,
          actor,
          contents,
        },
      });
      if (added === 'stale') return;
      intended.set(id, holders);
      await rosters.changeStatus({
        ...{ id, to: 'published', from: ['draft'], supersedes: ['published'], at: now, actor },
        publication: { at: now, noticeDays: 1, requiredNoticeDays: 14 },
      });
    };
    const take = (one: Step): Promise<void> => {
      switch (one.does) {
        case 'ask':
          return ask(one.who, one.kind, one);
        case 'answer':
          return answer(one);
        case 'edit':
          return edit({ [one.vakt]: one.doctor });
        case 'wait':
          now = new Date(now.getTime() + one.hours * 3_600_000);
          return Promise.resolve();
      }
    };
    const all = () => Promise.all(asked.map((id) => swaps.findSwap(id) as Promise<Swap>));
    const versions = () => rosters.listRosters({ legevakt, limit: 500 });
    return { take, all, published, versions, intended };
  };

  it(`lose and double no vakt (seed ${seed}, ${numRuns} runs)`, async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (order) => {
        const { take, all, published, versions, intended } = await aLegevakt();
        const ended = new Map<string, Swap>();
        for (const round of order) {
          await Promise.all(round.map(take));
          await published();
          for (const swap of await all()) {
            reached.add(swap.state);
            const before = ended.get(swap.id);
            if (before !== undefined) expect(swap).toEqual(before);
            if (!(openSwapStates as readonly string[]).includes(swap.state)) ended.set(swap.id, swap);
          }
        }
        const approved = (await all()).filter(({ state }) => state === 'approved');
        const known = await versions();
        const swapped = known.filter(({ origin }) => origin === 'swap');
        expect(approved.map(({ result }) => result).sort()).toEqual(swapped.map(({ id }) => id).sort());
        expect(new Set(known.map(({ lineage }) => lineage)).size).toBe(1);
        for (const { id, parent, breaches } of known) {
          const holders = await holdersOf(id);
          const swap = approved.find(({ result }) => result === id);
          if (swap === undefined) expect(holders).toEqual(intended.get(id));
          else {
            const before = await holdersOf(parent ?? '');
            expect(breaches).toBe(0);
            expect(before).toMatchObject(seatsOf(swap, 'before'));
            expect(holders).toEqual({ ...before, ...seatsOf(swap, 'after') });
            expect(Date.parse(swap.gives.start)).toBeGreaterThan(swap.endedAt?.getTime() ?? Infinity);
          }
        }
      }),
      { seed, numRuns },
    );
    expect([...reached].sort()).toEqual([...swapStates].sort());
  }, 0);
});

function seatsOf({ from, to = '', gives, takes }: Swap, when: 'before' | 'after'): Holders {
  const [giver, taker] = when === 'before' ? [from, to] : [to, from];
  return { [gives.vakt]: giver, ...(takes === undefined ? {} : { [takes.vakt]: taker }) };
}

/** Who alone can have done it. */
function partyIn({ from, to }: Swap, deed: 'accept' | 'decline' | 'withdraw'): string | undefined {
  return deed === 'withdraw' ? from : to;
}
