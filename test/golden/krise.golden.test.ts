import { describe, expect, it } from 'vitest';
import { putInCrisis } from '../../src/demo/krise.js';
import { readFixture, solveDocument, type FixtureDocument } from '../support/solve-fixture.js';

async function emptyByLine(document: FixtureDocument): Promise<Record<string, number>> {
  const { findings, roster } = await solveDocument(document, { lastTier: 1 });
  const counts: Record<string, number> = {};
  for (const { ruleId, violation } of findings) {
    if (ruleId !== 'vakt-coverage') continue;
    for (const id of violation.vaktIds) {
      const line = roster.problem.vaktById.get(id)?.lineId ?? '';
      counts[line] = (counts[line] ?? 0) + 1;
    }
  }
  return counts;
}

describe('the small district in a crisis', () => {
  // Four-delt gives five doctors, the LIS1 called in among them, 8 vakter each: 40, of which V1 takes one a day.
  it.each([
    ['2026-03', 93 - (40 - 31)],
    ['2026-04', 90 - (40 - 30)],
  ])('in %s keeps its own vakt and leaves %i vakter of the crisis empty', async (month, empty) => {
    const document = putInCrisis(readFixture('liten-distrikt', month)) as FixtureDocument;
    const { PÅGANG: surge = 0, KRISE: crisis = 0, ...others } = await emptyByLine(document);
    expect(others).toEqual({});
    expect(surge + crisis).toBe(empty);
  });

  it('is the document of the folder', () => {
    expect(readFixture('krise', '2026-03.liten-distrikt')).toEqual(
      putInCrisis(readFixture('liten-distrikt', '2026-03')),
    );
  });
});

describe('the cooperation with satellites in a crisis', () => {
  it('has doctors enough for every vakt of it', async () => {
    const document = putInCrisis(readFixture('interkommunal-satellitt', '2026-03')) as FixtureDocument;
    expect(await emptyByLine(document)).toEqual({});
  });
});
