import { describe, expect, it } from 'vitest';
import { findingsOf, loadGold, ruleRows, type ExpectedFinding } from '../../support/gold.js';

const tables = await Promise.all(ruleRows.map(async ([id, rule]) => [id, rule, await loadGold(id)] as const));

/** In one order, without rounding noise. */
function comparable(findings: readonly ExpectedFinding[]): unknown[] {
  return findings
    .map(({ doctor, date, vaktIds, penalty = 1 }) => ({
      doctor: doctor ?? null,
      date,
      vaktIds: [...vaktIds].sort(),
      penalty: Math.round(penalty * 1e6) / 1e6,
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe.each(tables)('%s', (_id, rule, { keeps, breaks }) => {
  it('has cases on both sides', () => {
    expect(Math.min(keeps.length, breaks.length)).toBeGreaterThan(0);
  });

  it.each(keeps)('keeps: $name', (own) => {
    expect(findingsOf(rule, own).map(({ message }) => message.en)).toEqual([]);
  });

  it.each(breaks)('breaks: $name', (own) => {
    const findings = findingsOf(rule, own);
    const found = findings.map(({ violation }) => ({
      ...(violation.doctorId === undefined ? {} : { doctor: violation.doctorId }),
      date: violation.date,
      vaktIds: violation.vaktIds,
      penalty: violation.penalty,
    }));
    expect(comparable(found)).toEqual(comparable(own.finds));
    const sentences = findings.map(({ message }) => message.en).join('\n');
    for (const { says = '' } of own.finds) expect(sentences).toContain(says);
  });
});
