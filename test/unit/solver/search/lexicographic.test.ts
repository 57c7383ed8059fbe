import { describe, expect, it } from 'vitest';
import {
  addCover,
  addImplication,
  loadHighsBackend,
  Model,
  optimiseLexicographically,
  type FrozenModel,
  type Incumbent,
  type SearchLimits,
  type SearchSurroundings,
  type SolverBackend,
  type TierResult,
} from '../../../../solver/index.js';
import { aTag, sum } from '../../../support/linear.js';

const FIRST = { tier: 1, level: 0 };
const SECOND = { tier: 2, level: 0 };
const now = (): number => performance.now() / 1000;
const highs = await loadHighsBackend({ now });

/** Three seats of three doctors each, one seat a doctor; the second tier would rather have nobody work. */
function aMonth(): FrozenModel {
  const model = new Model();
  const seats = [0, 1, 2].map((seat) =>
    [0, 1, 2].map((doctor) => model.addDecision({ groups: [`doctor:${doctor}`, `day:${seat}`] })),
  );
  for (const variables of seats)
    addCover(model, { variables, demand: 1, shortage: { place: FIRST, weight: 1 }, tag: aTag });
  for (const doctor of [0, 1, 2]) {
    const own = seats.flatMap((seat) => seat.slice(doctor, doctor + 1));
    model.addRow(sum(own), '<=', 1, aTag);
    for (const [seat, variable] of own.entries())
      model.addCost(SECOND, 1 + ((doctor + seat) % 3), variable, aTag);
  }
  return model.freeze();
}

function run(
  model: FrozenModel,
  limits: Partial<SearchLimits> = {},
  around: Partial<SearchSurroundings> = {},
) {
  return optimiseLexicographically(
    model,
    { seconds: 10, iterations: 5, ...limits },
    { now, loadBackend: () => Promise.resolve(highs), ...around },
  );
}

describe('the lexicographic search', () => {
  it('proves each tier in order and keeps the first while it minimises the second', async () => {
    const told: TierResult[] = [];
    const outcome = await run(aMonth(), {}, { onTier: (tier) => told.push(tier) });
    expect(outcome).toMatchObject({
      kind: 'optimal',
      tiers: [
        { value: 0, bound: 0 },
        { value: 3, bound: 3 },
      ],
    });
    expect(told.map(({ place }) => place)).toEqual([FIRST, SECOND]);
  });

  it('tells a first incumbent at once and only better ones after it', async () => {
    const told: (readonly number[])[] = [];
    await run(
      aMonth(),
      {},
      {
        onIncumbent: ({ objectives }) => told.push(objectives.map(({ value }) => value)),
      },
    );
    expect(told[0]?.[0]).toBe(0);
    expect(told).toEqual([...told].sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0)));
  });

  it('gives the start back when it is cancelled at once', async () => {
    const outcome = await run(aMonth(), {}, { shouldStop: () => true });
    expect(outcome.kind).toBe('feasible');
  });

  it('works by the clock as well, and ends at once when there is no time', async () => {
    expect(
      (
        await optimiseLexicographically(
          aMonth(),
          { seconds: 10 },
          { now, loadBackend: () => Promise.resolve(highs) },
        )
      ).kind,
    ).toBe('optimal');
    const late = await optimiseLexicographically(
      aMonth(),
      { seconds: 0 },
      { now, loadBackend: () => Promise.resolve(highs) },
    );
    expect(late).toMatchObject({ kind: 'feasible', iterations: 0, tiers: [{ bound: 0 }, { bound: 0 }] });
  });

  it('fills a seat that waits for another to be covered first', async () => {
    const model = new Model();
    const [junior, senior] = [model.addDecision(), model.addDecision()];
    addCover(model, { variables: [junior], demand: 1, shortage: { place: FIRST, weight: 1 }, tag: aTag });
    addCover(model, { variables: [senior], demand: 1, shortage: { place: FIRST, weight: 1 }, tag: aTag });
    addImplication(model, { variables: [junior], needs: [senior], tag: aTag });
    expect(await run(model.freeze())).toMatchObject({
      kind: 'optimal',
      iterations: 0,
      tiers: [{ value: 0 }],
    });
  });

  it('says infeasible of rows that cannot hold', async () => {
    const model = new Model();
    const [a, b] = [model.addDecision(), model.addDecision()];
    model.addRow(sum([a, b]), '>=', 3, aTag);
    model.addCost(FIRST, 1, a, aTag);
    expect((await run(model.freeze())).kind).toBe('infeasible');
  });

  it('finds a point of a model without objectives, and of one without variables', async () => {
    const model = new Model();
    const [a, b] = [model.addDecision(), model.addDecision()];
    model.addRow(sum([a, b], 2), '>=', 3, aTag);
    expect(await run(model.freeze())).toMatchObject({ kind: 'optimal', tiers: [] });
    expect(await run(new Model().freeze())).toMatchObject({ kind: 'optimal', tiers: [] });
  });

  it('begins from the start it is given where that is better', async () => {
    const found: string[] = [];
    const best = await run(aMonth());
    if (best.kind !== 'optimal') throw new Error('no start');
    await run(aMonth(), { start: best.values }, { onIncumbent: ({ foundBy }) => found.push(foundBy) });
    expect(found).toEqual(['given']);
  });

  it('mends a start that breaks rows, and keeps what it can of it', async () => {
    const before = await run(aMonth());
    if (before.kind !== 'optimal') throw new Error('no start');
    const { variables, rows, objectives } = aMonth();
    const lost = before.values.indexOf(1);
    const changed = {
      variables: variables.map((variable, index) => (index === lost ? { ...variable, upper: 0 } : variable)),
      rows,
      objectives,
    };
    const found: Incumbent[] = [];
    const outcome = await run(
      changed,
      { start: before.values },
      { onIncumbent: (incumbent) => found.push(incumbent) },
    );
    const kept = [...before.values.keys()].filter(
      (index) => before.values[index] === 1 && found[0]?.values[index] === 1,
    );
    expect(found[0]?.foundBy).toBe('given');
    expect(kept.length).toBe(2);
    expect(outcome.kind).toBe('optimal');
  });

  it('loads another backend when one aborts, and keeps its incumbent when all do', async () => {
    let loaded = 0;
    const broken: SolverBackend = {
      ...highs,
      solve: () => ({ kind: 'backend-error', message: 'Aborted', backendLost: true }),
    };
    const model = new Model();
    const [a, b, c] = [model.addDecision(), model.addDecision(), model.addDecision()];
    const odd = model.addHinge(
      [
        { terms: sum([a, b, c], -2), constant: 3 },
        { terms: sum([a, b, c], 2), constant: -3 },
      ],
      aTag,
    );
    model.addCost(FIRST, 1, odd, aTag);
    const outcome = await run(
      model.freeze(),
      {},
      {
        loadBackend: () => {
          loaded += 1;
          return Promise.resolve(broken);
        },
      },
    );
    expect(outcome).toMatchObject({ kind: 'feasible', tiers: [{ value: 1, bound: 0, status: 'feasible' }] });
    expect(loaded).toBeGreaterThan(1);
  });

  it('names the backend and its version', async () => {
    expect((await run(aMonth())).backend).toEqual({ name: 'highs', version: highs.version });
  });
});
