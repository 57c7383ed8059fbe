import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayClassFallbacks } from '../../src/domain/calendar/day-class.js';
import { growthOf } from '../../src/domain/demand/expected-contacts.js';
import type { CostText, DemandText } from '../../src/domain/job/job-text.js';
import {
  addDays,
  clockMinutes,
  clockOf,
  localDateOf,
  startOfDate,
  type EpochMinute,
  type LocalDate,
} from '../../src/domain/time.js';
import { reportCost } from '../../src/reports/cost.js';
import { reportDemand } from '../../src/reports/demand.js';
import { aDoctor, aLine, aProblem, aRoster } from '../support/builders.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 60);
const source = 'test';

/** Weeks with the spring night and skjærtorsdag, with the autumn night, and with a helligdag on a Friday. */
const week = fc.constantFrom(
  { from: '2024-03-25', to: '2024-03-31' },
  { from: '2026-10-19', to: '2026-10-25' },
  { from: '2026-04-27', to: '2026-05-03' },
);
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const block = fc.record({
  from: clock,
  to: fc.constantFrom('24:00'),
  amount: fc.integer({ min: 0, max: 9 }),
});
const blocks = fc.array(block, { maxLength: 3 });
const profile = fc.record(
  { weekday: blocks, friday: blocks, saturday: blocks, sunday: blocks, helligdag: blocks },
  { requiredKeys: ['weekday', 'sunday'] },
);
const lines = [
  aLine({
    hours: {
      weekday: [{ from: '15:30', to: '23:00' }],
      saturday: [{ from: '10:15', to: '20:00' }],
      sunday: [{ from: '10:15', to: '20:00' }],
    },
  }),
  aLine({
    id: 'N',
    nights: { short: [{ from: '23:00', to: '08:00' }], long: [{ from: '23:00', to: '11:00' }] },
  }),
];
/** Nobody on record before the period: its first night began the day before, so all of that is unknown. */
const noNightBefore = [lines[0] ?? aLine()];

it('utilisation is what counting minute by minute gives, over the change of the clocks and helligdager', () => {
  fc.assert(
    fc.property(
      week,
      profile,
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      (period, amounts, isHeld, minutes, withNights) => {
        const demand: DemandText = {
          groups: [{ id: 'g', name: 'Gruppe', lines: withNights ? ['V', 'N'] : ['V'] }],
          contacts: [{ id: 'k', kind: 'call', group: 'g', minutes, profile: amounts, source }],
          utilisationLimit: { value: 0.7, source },
        };
        const firstNight = { doctor: 'a', kind: 'tilstede' as const, line: 'N' };
        const before = addDays(period.from as LocalDate, -1);
        const zone = period.from === '2024-03-25' ? '+01:00' : '+02:00';
        const problem = aProblem({
          period,
          demand,
          lines: withNights ? lines : noNightBefore,
          // Sunday's night is the short one into Monday.
          history: withNights
            ? [{ ...firstNight, start: `${before}T23:00:00${zone}`, end: `${period.from}T08:00:00${zone}` }]
            : [],
        });
        const held = problem.vakter.filter((_, index) => isHeld[index] === true);
        const roster = aRoster(problem, Object.fromEntries(held.map(({ id }) => [id, 'a'])));
        const group = reportDemand(roster)?.groups[0];

        let [demandMinutes, doctorMinutes, above, nobody] = [0, 0, 0, 0];
        const end = startOfDate(addDays(period.to as LocalDate, 1));
        const duties = [...held, ...(problem.historyByDoctor.get('a') ?? [])];
        for (
          let hour = startOfDate(period.from as LocalDate);
          hour < end;
          hour = (hour + 60) as EpochMinute
        ) {
          let [wanted, there] = [0, 0];
          for (let minute = hour as number; minute < hour + 60; minute += 1) {
            const now = minute as EpochMinute;
            const column = dayClassFallbacks(localDateOf(now)).find((each) => each in amounts);
            const own = column === undefined ? [] : (amounts[column as keyof typeof amounts] ?? []);
            for (const { from, to, amount } of own)
              if (clockMinutes(from) <= clockOf(now) && clockOf(now) < clockMinutes(to))
                wanted += (amount / 60) * minutes;
            there += duties.filter((duty) => duty.start <= now && now < duty.end).length;
          }
          demandMinutes += wanted;
          doctorMinutes += there;
          if (wanted > 0 && there === 0) nobody += 1;
          if (wanted > 0 && wanted > 0.7 * there + 1e-6) above += 1;
        }
        expect(group?.unknownHours).toBe(0);
        expect(group?.demandHours).toBeCloseTo(demandMinutes / 60, 1);
        expect(group?.doctorHours).toBeCloseTo(doctorMinutes / 60, 1);
        expect([group?.hoursAboveLimit, group?.hoursWithoutDoctor]).toEqual([above, nobody]);
        if (doctorMinutes > 0) expect(group?.utilisation).toBeCloseTo(demandMinutes / doctorMinutes, 2);
        else expect(group?.utilisation).toBeNull();
      },
    ),
    { seed, numRuns },
  );
});

it('growth by one percentage and then another is growth by both at once', () => {
  const percent = fc.double({ min: -90, max: 300, noNaN: true });
  fc.assert(
    fc.property(percent, percent, fc.integer({ min: 1, max: 20 }), (p, q, years) => {
      const by = (...increases: readonly { percent: number; years: number }[]) =>
        growthOf({ growth: undefined, increases: increases.map((own) => ({ ...own, source })) }, {}, 2026);
      const combined = ((1 + p / 100) * (1 + q / 100) - 1) * 100;
      const twice = by({ percent: p, years: 1 }, { percent: q, years: 1 });
      expect(twice / by({ percent: combined, years: 1 })).toBeCloseTo(1, 9);
      const often = by(...Array.from({ length: years }, () => ({ percent: p, years: 1 })));
      expect(often / by({ percent: p, years })).toBeCloseTo(1, 9);
    }),
    { seed, numRuns },
  );
});

it('cost is the sum of what each vakt costs alone, by line, by category and in all', () => {
  const doctors = [
    aDoctor(),
    aDoctor({ id: 'v', category: 'vikar' }),
    aDoctor({ id: 'n', category: 'nattlege' }),
  ];
  const money = fc.integer({ min: 0, max: 200_000 }).map((øre) => øre / 100);
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'v', 'n', undefined), { minLength: 30, maxLength: 30 }),
      fc.constantFrom('fastlønn', 'næringsdrift', 'vikarbyrå'),
      money,
      money,
      share,
      (holders, model, krPerHour, krPerVakt, municipalityShare) => {
        const refund = { krPerHour: krPerVakt, municipalityShare, source };
        const cost = {
          payModels: [
            { line: 'V', model },
            { line: 'N', category: 'nattlege', model: 'beredskap' },
          ],
          rates: [
            model === 'næringsdrift'
              ? { model, krPerVakt, krPerHour, refund, source }
              : { model, krPerHour, refund, source },
            { model: 'beredskap', krPerHour, factor: municipalityShare, source },
          ],
        } as CostText;
        const problem = aProblem({ lines, doctors, cost, period: { from: '2026-03-23', to: '2026-03-30' } });
        const held = problem.vakter.flatMap(({ id }, index) => {
          const doctor = holders[index];
          return doctor === undefined ? [] : [[id, doctor] as const];
        });
        const whole = reportCost(aRoster(problem, Object.fromEntries(held)));
        const alone = held.map(([id, doctor]) => reportCost(aRoster(problem, { [id]: doctor })));
        for (const of of ['paid', 'refundToMunicipality', 'refundToDoctor', 'net'] as const) {
          const sum = alone.reduce((total, one) => total + Math.round((one?.total[of] ?? 0) * 100), 0);
          const inØre = (parts: readonly { readonly [K in typeof of]: number }[] | undefined) =>
            parts?.reduce((total, part) => total + Math.round(part[of] * 100), 0);
          expect(Math.round((whole?.total[of] ?? 0) * 100)).toBe(sum);
          expect(inØre(whole?.lines)).toBe(sum);
          expect(inØre(whole?.categories)).toBe(sum);
          expect(inØre(whole?.rows)).toBe(sum);
        }
        const unpriced = whole?.notPriced.reduce((total, { vakter }) => total + vakter, 0) ?? 0;
        expect((whole?.total.vakter ?? 0) + unpriced).toBe(held.length);
      },
    ),
    { seed, numRuns },
  );
});
