import { describe, expect, it } from 'vitest';
import { isSmall, type RuleFinding } from '../../../src/reports/rule-findings.js';
import type { LocalDate } from '../../../src/domain/time.js';

const finding = (status: RuleFinding['status'], penalty: number): RuleFinding => ({
  status,
  penalty,
  doctor: 'a',
  date: '2026-03-09' as LocalDate,
  version: 'undated',
  vakter: [],
  message: { nb: '', nn: '', en: '' },
  cost: penalty,
  level: 0,
});

describe('isSmall', () => {
  it.each([
    ['fair-hours', 'quality', 0.99, true],
    ['fair-hours', 'quality', 1, false],
    ['fair-natt', 'shortage', 0.5, false],
    ['spacing', 'quality', 0.5, false],
  ] as const)('%s, %s, penalty %d: %s', (rule, status, penalty, expected) => {
    expect(isSmall({ rule }, finding(status, penalty))).toBe(expected);
  });
});
