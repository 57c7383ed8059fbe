import { beforeAll, describe, expect, it } from 'vitest';
import type { Roster } from '../../../src/domain/roster.js';
import type { LocalDate } from '../../../src/domain/time.js';
import { assessResilience, type Resilience } from '../../../src/explain/resilience.js';
import { writeResilienceCsv } from '../../../src/explain/resilience-csv.js';
import { findWhoInstead } from '../../../src/explain/who-instead.js';
import type { ActiveRule } from '../../../src/rules/active-rules.js';
import { readFixture, readWithoutIssues, solveFixture } from '../../support/solved-fixtures.js';

const fixture = 'liten-distrikt/2026-03';

describe('who may step in, in a month of a small district', () => {
  let roster: Roster;
  let rules: readonly ActiveRule[];
  let resilience: Resilience;

  beforeAll(async () => {
    roster = await solveFixture(fixture);
    ({ rules } = readWithoutIssues(readFixture(fixture)));
    resilience = assessResilience(roster, rules);
  }, 120_000);

  it('has for each vakt the legal candidates, in their order', () => {
    expect(resilience.vakter).toHaveLength(roster.assignments.size);
    for (const { vakt, callList } of resilience.vakter) {
      const asked = roster.problem.vaktById.get(vakt);
      const candidates = asked === undefined ? [] : findWhoInstead(roster, rules, asked).candidates;
      expect(callList).toEqual(candidates.filter(({ legal }) => legal).map(({ doctor }) => doctor));
    }
  });

  it('counts vakter by how many may step in, by line, night and doctor', () => {
    const { vakter, lines, nights, doctors } = resilience;
    const nobody = vakter.filter(({ callList }) => callList.length === 0).map(({ vakt }) => vakt);
    const one = vakter.filter(({ callList }) => callList.length === 1);
    expect(nobody.length).toBeGreaterThan(0);
    expect(one.length).toBeGreaterThan(0);
    for (const tallies of [lines, doctors]) {
      expect(sum(tallies.map(({ vakter: all }) => all))).toBe(vakter.length);
      expect(sum(tallies.map((tally) => tally.nobody))).toBe(nobody.length);
      expect(sum(tallies.map((tally) => tally.one))).toBe(one.length);
      expect(sum(tallies.map((tally) => tally.twoOrMore))).toBe(vakter.length - nobody.length - one.length);
    }
    expect(sum(nights.map(({ vakter: all }) => all))).toBe(vakter.filter(({ isNatt }) => isNatt).length);
    expect(doctors.flatMap(({ withNobody }) => withNobody).sort()).toEqual(nobody.sort());
    const lost = doctors.map((doctor) => doctor.nobody);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });

  it('asks about one doctor from a date on', () => {
    const from = '2026-03-16' as LocalDate;
    const doctor = resilience.doctors[0]?.doctor ?? '';
    const own = resilience.vakter.filter(({ holder, date }) => holder === doctor && date >= from);
    expect(own.length).toBeGreaterThan(0);
    expect(assessResilience(roster, rules, { doctor, from }).vakter).toEqual(own);
  });

  it('is a row a vakt as CSV, with names beside ids', () => {
    const [head, ...rows] = writeResilienceCsv(roster.problem, resilience).slice(0, -2).split('\r\n');
    expect(head).toBe(
      '\uFEFFvakt;date;line;start;end;natt;doctor;doctor_name;may_step_in;call_list;call_list_names',
    );
    expect(rows).toHaveLength(resilience.vakter.length);
    const [first] = resilience.vakter;
    const name = (id: string): string => roster.problem.doctorById.get(id)?.name ?? '';
    expect(rows[0]?.split(';')).toEqual([
      first?.vakt,
      first?.date,
      first?.line,
      first?.from,
      first?.to,
      first?.isNatt === true ? '1' : '0',
      first?.holder,
      name(first?.holder ?? ''),
      String(first?.callList.length),
      first?.callList.join(', '),
      first?.callList.map(name).join(', '),
    ]);
  });
});

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
