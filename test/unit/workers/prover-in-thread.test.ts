import { describe, expect, it } from 'vitest';
import {
  isFeasible,
  loadHighsBackend,
  optimiseLexicographically,
  takeTurns,
  type FrozenModel,
  type Incumbent,
  type ProverLimits,
  type RunningProver,
  type SearchLimits,
} from '../../../solver/index.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { buildRosterModel } from '../../../src/optimize/roster-model.js';
import { startProverThread } from '../../../src/workers/prover-in-thread.js';
import { readFixture } from '../../support/solve-fixture.js';
import { withoutClock } from '../../support/without-clock.js';

const now = (): number => performance.now() / 1000;
const loadBackend = () => loadHighsBackend({ now });

type StartProver = (model: FrozenModel, limits: ProverLimits) => RunningProver;

function modelOf(legevakt: string, month: string): FrozenModel {
  const reading = readJob(readFixture(legevakt, month));
  if (!reading.ok) throw new Error('The fixture is not a valid job');
  return buildRosterModel(reading.problem, reading.rules).model;
}

/** A search whose prover has a thread of its own; both are stopped when `stopAt` rosters have been told. */
async function searchInTwo(
  model: FrozenModel,
  limits: SearchLimits,
  { entry, stopAt = Infinity }: { entry?: URL; stopAt?: number } = {},
) {
  const stopFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const stopWord = new Int32Array(stopFlag);
  const told: Incumbent[] = [];
  const search = optimiseLexicographically(model, limits, {
    now,
    loadBackend,
    shouldStop: () => Atomics.load(stopWord, 0) === 1,
    onIncumbent: (incumbent) => {
      if (told.push(incumbent) >= stopAt) Atomics.store(stopWord, 0, 1);
    },
    startProver: (of, within) => startProverThread(of, within, { stopFlag, ...(entry && { entry }) }),
  });
  return { told, outcome: await search.catch((cause: unknown) => cause) };
}

/** The same by one thread, in which search and prover take turns. */
function searchInTurns(model: FrozenModel, limits: SearchLimits) {
  const startProver: StartProver = (of, within) =>
    takeTurns(of, within, { now, loadBackend, shouldStop: () => false });
  return optimiseLexicographically(model, limits, { now, loadBackend, startProver });
}

function isFound(outcome: unknown): outcome is Awaited<ReturnType<typeof searchInTurns>> {
  return typeof outcome === 'object' && outcome !== null && 'pace' in outcome;
}

describe('a prover in a thread', () => {
  const small = modelOf('rotasjon-stor-elvdal', '2026-03');

  it('leads to the same each time for a seed and iterations, also where it takes turns with the search', async () => {
    const limits = { seconds: 0, iterations: 4, seed: 2 };
    const turns = await searchInTurns(small, limits);
    expect(turns).toMatchObject({ kind: 'optimal', proverPace: [] });
    for (let run = 0; run < 2; run += 1) {
      const { outcome } = await searchInTwo(small, limits);
      if (!isFound(outcome)) throw outcome;
      expect(withoutClock(outcome)).toEqual(withoutClock(turns));
    }
  });

  it('and its search by the clock are done again at their paces', async () => {
    const model = modelOf('krise', '2025-12');
    const { outcome } = await searchInTwo(model, { seconds: 6, seed: 3 });
    if (!isFound(outcome)) throw outcome;
    expect(outcome.pace.length).toBeGreaterThan(2);
    const { pace: replay, proverPace: proverReplay = [] } = outcome;
    const again = await searchInTurns(model, { seconds: 6, seed: 3, replay, proverReplay });
    expect(withoutClock(again)).toEqual(withoutClock(outcome));
  });

  it.each([
    ['by a fault', 1, 'engine aborted'],
    ['without a word', 2, 'ended with code 3'],
  ])('that ends %s ends the search, whose rosters were told before', async (_how, seed, message) => {
    const entry = new URL('../../support/lost-prover-thread.ts', import.meta.url);
    const { outcome, told } = await searchInTwo(small, { seconds: 0, iterations: 4, seed }, { entry });
    expect(String(outcome)).toContain(message);
    expect(told.length).toBeGreaterThan(0);
    for (const { values } of told) expect(isFeasible(small, values)).toBe(true);
  });

  it('is stopped with its search, however much was left to do', async () => {
    const model = modelOf('sarpsborg-rakkestad', '2025-12');
    const { outcome, told } = await searchInTwo(
      model,
      { seconds: 0, iterations: 10_000_000, seed: 1 },
      { stopAt: 2 },
    );
    expect(outcome).toMatchObject({ kind: 'feasible' });
    expect(told.length).toBeGreaterThanOrEqual(2);
  });
});
