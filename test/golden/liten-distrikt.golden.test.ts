import { describe, expect, it } from 'vitest';
import { readFixture, solveDocument } from '../support/solve-fixture.js';

const lastDays: Readonly<Record<string, string>> = { '2026-04': '30', '2026-03': '31', '2025-12': '31' };

describe('four doctors share one line, four-delt as a hard cap', () => {
  it.each([
    ['2026-04', 6],
    ['2026-03', 7],
    ['2025-12', 7],
  ])('one of the four away all of %s leaves %i vakter empty, each named', async (month, empty) => {
    const document = readFixture('liten-distrikt', month);
    const doctors = document['doctors'] as readonly {
      readonly id: string;
      readonly pools?: readonly string[];
    }[];
    const lines = document['lines'] as readonly { readonly id: string; readonly pools: readonly string[] }[];
    const pool = lines.find(({ id }) => id === 'V1')?.pools[0] ?? '';
    const away = doctors.filter(({ pools }) => pools?.includes(pool) === true).at(-1)?.id;
    const absence = {
      doctor: away,
      kind: 'permisjon',
      from: `${month}-01`,
      to: `${month}-${lastDays[month] ?? ''}`,
    };
    const { findings, tiers } = await solveDocument(
      { ...document, absences: [...(document['absences'] as readonly object[]), absence] },
      { lastTier: 1 },
    );
    const unfilled = findings
      .filter(({ ruleId }) => ruleId === 'vakt-coverage')
      .flatMap(({ violation }) => violation.vaktIds);
    expect(unfilled).toHaveLength(empty);
    expect(unfilled.every((id) => /^\d{4}-\d{2}-\d{2}\/V1\/1$/.test(id))).toBe(true);
    expect(tiers.filter(({ tier }) => tier === 1).every(({ status }) => status === 'optimal')).toBe(true);
  });
});
