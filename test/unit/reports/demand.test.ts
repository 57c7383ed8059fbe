import { expect, it } from 'vitest';
import type { DemandText } from '../../../src/domain/job/job-text.js';
import { buildReport } from '../../../src/reports/report.js';
import { reportDemand } from '../../../src/reports/demand.js';
import { renderRosterPage } from '../../../src/reports/roster-html.js';
import { aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const source = 'egne tall';
const evening = { weekday: [{ from: '16:00', to: '23:00', amount: 2 }] };

/** Two consultations of 15 minutes an hour on weekday evenings. */
function demandOf(own: Partial<DemandText> = {}): DemandText {
  return {
    groups: [{ id: 'hus', name: 'Legevakten', lines: ['V'] }],
    contacts: [{ id: 'kons', kind: 'consultation', group: 'hus', minutes: 15, profile: evening, source }],
    ...own,
  };
}

function groupOf(demand: DemandText, held: Readonly<Record<string, string>> = monday) {
  const group = reportDemand(aRoster(aProblem({ demand }), held))?.groups[0];
  if (group === undefined) throw new Error('There is no group.');
  return group;
}
const monday = { '2026-03-09/V/1': 'a' };

it('says nothing where the job gives no demand', () => {
  const problem = aProblem();
  const report = buildReport({
    roster: aRoster(problem),
    findings: [],
    rules: rulesOf(problem),
    tiers: [],
    warnings: [],
  });
  expect(reportDemand(aRoster(problem))).toBeUndefined();
  expect('demand' in report || 'cost' in report).toBe(false);
  expect(renderRosterPage(aRoster(problem), report)).not.toContain('id="demand"');
});

it('holds contacts against the doctors of the lines', () => {
  // Friday reads the column of weekdays: five evenings of seven hours, one of them with a doctor.
  const group = groupOf(demandOf({ utilisationLimit: { value: 0.5, source } }));
  expect(group.contacts).toEqual({ consultation: 70, call: 0, visit: 0 });
  expect(group).toMatchObject({ hours: 168, demandHours: 17.5, doctorHours: 7, utilisation: 2.5 });
  expect(group.worst).toEqual({ from: '2026-03-09T16:00:00+01:00', utilisation: 0.5 });
  expect(group).toMatchObject({ hoursWithoutDoctor: 28, hoursAboveLimit: 28, unknownHours: 0 });
  expect(group.dayClasses.map(({ dayClass, demandHours }) => [dayClass, demandHours])).toEqual([
    ['weekday', 14],
    ['friday', 3.5],
    ['saturday', 0],
    ['sunday', 0],
  ]);
  expect(group.hoursOfWeek[16]).toMatchObject({ weekday: 1, clockHour: 16, utilisation: 0.5 });
  expect(group.hoursOfWeek[40]).toMatchObject({ weekday: 2, clockHour: 16, utilisation: null });
});

it('counts an hour above the limit only beyond it', () => {
  const above = (value: number) => groupOf(demandOf({ utilisationLimit: { value, source } })).hoursAboveLimit;
  expect([above(0.5), above(0.49)]).toEqual([28, 35]);
  expect(groupOf(demandOf()).hoursAboveLimit).toBeNull();
});

it('grows by the year, by increases and by season, one upon the other', () => {
  const of = (own: Partial<DemandText>) => groupOf(demandOf(own)).contacts.consultation;
  expect(of({ growth: { percentPerYear: 10, from: 2024, source } })).toBeCloseTo(84.7, 9);
  expect(
    of({
      increases: [
        { percent: 50, source },
        { percent: 10, years: 2, source },
      ],
    }),
  ).toBeCloseTo(127.05, 9);
  expect(of({ seasons: [{ month: 3, factor: 1.5, source }] })).toBe(105);
  expect(of({ seasons: [{ month: 4, factor: 1.5, source }] })).toBe(70);
});

it('lets only the contacts of an area grow', () => {
  const [own] = demandOf().contacts ?? [];
  if (own === undefined) throw new Error('There are no contacts.');
  const contacts = [own, { ...own, id: 'vik', kind: 'call' as const, area: 'testvik' }];
  const group = groupOf(demandOf({ contacts, increases: [{ percent: 20, area: 'testvik', source }] }));
  expect(group.contacts).toEqual({ consultation: 70, call: 84, visit: 0 });
});

it('spreads the contacts of a year over its hours', () => {
  const spread = (own: Partial<DemandText>) =>
    groupOf(
      demandOf({
        contacts: [
          {
            id: 'kons',
            kind: 'consultation',
            group: 'hus',
            minutes: 15,
            perYear: 8760,
            // Every hour of every date alike.
            profile: Object.fromEntries(
              ['weekday', 'saturday', 'sunday'].map((column) => [
                column,
                [{ from: '00:00', to: '24:00', amount: 3 }],
              ]),
            ),
            source,
          },
        ],
        ...own,
      }),
    ).contacts.consultation;
  expect(spread({})).toBeCloseTo(168, 9);
  // March counts twice: the year has 8760 + 743 hours' worth, with 23 hours on the night of the clocks.
  expect(spread({ seasons: [{ month: 3, factor: 2, source }] })).toBe(
    Math.round(((168 * 2 * 8760) / (8760 + 743)) * 100) / 100,
  );
});

it('leaves out hours of which nobody knows who has the vakt', () => {
  const lines = [aLine({ nights: { short: [{ from: '22:00', to: '08:00' }], long: [] }, hours: {} })];
  const all = { weekday: [{ from: '00:00', to: '24:00', amount: 1 }] };
  const demand = demandOf({
    contacts: [{ id: 'natt', kind: 'call', group: 'hus', minutes: 6, profile: all, source }],
  });
  const groupsOf = (history: Parameters<typeof aProblem>[0]) =>
    reportDemand(aRoster(aProblem({ lines, demand, ...history })))?.groups[0];
  expect(groupsOf({})).toMatchObject({ unknownHours: 8, doctorHours: 0, hours: 160 });
  const night = {
    doctor: 'a',
    kind: 'tilstede',
    start: '2026-03-08T22:00:00+01:00',
    end: '2026-03-09T08:00:00+01:00',
  };
  for (const line of [{}, { line: 'V' }])
    expect(groupsOf({ history: [{ ...night, kind: 'tilstede', ...line }] })).toMatchObject({
      unknownHours: 0,
      doctorHours: 8,
    });
});

it('stands on the page in every language, with its sources', () => {
  const problem = aProblem({ demand: demandOf({ utilisationLimit: { value: 0.4, source: 'vedtak 12' } }) });
  const roster = aRoster(problem, monday);
  const report = buildReport({ roster, findings: [], rules: rulesOf(problem), tiers: [], warnings: [] });
  const pages = (['nb', 'nn', 'en'] as const).map((language) => renderRosterPage(roster, report, language));
  for (const [index, text] of ['35 timer er over', '35 timar er over', '35 hours are above'].entries())
    expect(pages[index]).toContain(text);
  for (const page of pages) expect(page).toContain('vedtak 12');
});
