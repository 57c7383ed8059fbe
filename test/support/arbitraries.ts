import fc from 'fast-check';
import { holidayBlocks } from '../../src/domain/calendar/holiday-block.js';
import { doctorCategory } from '../../src/domain/job/doctor.js';
import { jobDocument, type Job } from '../../src/domain/job/job.js';
import { addDays, addMonths, instantAt, toIso, type LocalDate } from '../../src/domain/time.js';

/** First dates that matter: both clock changes, Easter, jul, a change of rule pack, 17 May on second pinsedag, an ordinary week. */
const firstDates = [
  '2026-03-27',
  '2026-10-23',
  '2026-04-01',
  '2025-12-23',
  '2025-12-30',
  '2027-05-14',
  '2026-02-26',
  '2026-06-10',
] as LocalDate[];

const clocks = fc.constantFrom('00:00', '06:00', '08:00', '11:00', '16:00', '17:00', '20:00', '23:00');
const bands = fc.array(
  fc.record({
    from: clocks,
    to: fc.constantFrom('06:00', '08:00', '11:00', '16:00', '17:30', '23:00', '24:00', '08:00+1', '08:00+2'),
  }),
  { minLength: 1, maxLength: 2 },
);

const line = (id: string) =>
  fc
    .record({
      id: fc.constant(id),
      name: fc.constant(id),
      kind: fc.constantFrom('tilstede', 'tilstede', 'legevaktbil', 'hjemmevakt', 'bakvakt', 'dagberedskap'),
      hours: fc.record(
        { weekday: bands, saturday: bands, sunday: bands, helligdag: bands },
        { requiredKeys: ['weekday', 'saturday', 'sunday'] },
      ),
      nights: fc.record({ short: bands, long: bands }, { requiredKeys: [] }),
      doctors: fc.constantFrom({ min: 1 }, { min: 1, ideal: 2 }, { min: 0, ideal: 1 }),
      priority: fc.constantFrom(1, 2),
      maxDutyHours: fc.constantFrom(undefined, undefined, 6, 12),
      pools: fc.constantFrom(['a'], ['a', 'b'], ['b']),
      competence: fc.constantFrom('any', 'solo'),
      place: fc.constantFrom('moss', 'våler'),
      vaktklasse: fc.constantFrom(undefined, 1, 2, 3),
      localAgreementOnPresence: fc.constantFrom(undefined, true),
      responseMinutes: fc.constantFrom(20, 45, undefined),
      demand: fc.constantFrom('scheduled', 'conditional'),
    })
    .map((own) => (own.kind === 'bakvakt' ? own : { ...own, demand: 'scheduled' }));

const dateIn = (first: LocalDate, days: number) =>
  fc.integer({ min: 0, max: days - 1 }).map((day) => addDays(first, day));

const datesIn = (first: LocalDate, days: number) =>
  fc
    .tuple(dateIn(first, days), fc.integer({ min: 0, max: 2 }))
    .map(([from, more]) => ({ from, to: addDays(from, more) }));

const doctor = (id: string, first: LocalDate, days: number) =>
  fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(id),
      category: fc.constantFrom(...doctorCategory.options),
      regime: fc.constantFrom('SFS2305', 'SFS2305', 'AML'),
      amlAgreement: fc.constantFrom(
        { basis: '§ 10-5 (2)', dailyHours: 12.5 },
        { basis: '§ 10-8 (3)', dailyRestHours: 8, weeklyRestHours: 28 },
        { basis: '§ 10-5 (2)', dailyHours: 12, averagingWeeks: 1, standbyShare: 0.5, sundayAveraging: true },
        { basis: '§ 10-5 (1)', dailyHours: 10, averagingWeeks: 1, standbyShare: 0, sundayAveraging: true },
      ),
      weeklyHours: fc.constantFrom(12, 37.5),
      regularNightWork: fc.boolean(),
      consentOver48Hours: datesIn(first, days),
      pools: fc.constantFrom(['a'], ['b'], ['a', 'b']),
      office: fc.constantFrom('o1', 'o2'),
      groups: fc.constantFrom([], ['g']),
      from: dateIn(first, days),
      to: fc.constant(addDays(first, days - 1)),
      posts: fc.array(
        fc.record({
          weekdays: fc.constantFrom(['mon', 'tue', 'wed', 'thu', 'fri'], ['sat'], ['fri', 'mon']),
          from: fc.constantFrom('07:59', '08:00', '06:30', '12:00'),
          to: fc.constant('16:00'),
          place: fc.constantFrom('moss', 'våler', undefined),
          displaceableBy: fc.constantFrom([], ['L1']),
        }),
        { maxLength: 1 },
      ),
      rotation: fc.record({
        weeksOn: fc.constantFrom(1, 2),
        weeksOff: fc.constantFrom(1, 3),
        firstOnWeek: dateIn(addDays(first, -20), 20),
      }),
      worksByException: fc.constantFrom(
        { from: addDays(first, -30) },
        { from: addDays(first, 1) },
        { from: first, to: first },
      ),
      competence: fc
        .tuple(
          fc.constantFrom(
            {},
            { specialistFrom: '2020-01-01' },
            { specialistFrom: addDays(first, 2) },
            { lis1CompletedOn: '2025-08-31' },
            {
              lis1CompletedOn: '2025-08-31',
              akuttmedisinkursOn: '2025-09-15',
              voldOgOvergrepskursOn: '2025-10-15',
            },
            {
              clinicalService: { months: 29, on: addDays(first, -29), accruing: true },
              legevakter: { count: 40, on: first },
            },
            { legevakter: { count: 1, on: addDays(first, -2) } },
          ),
          fc.constantFrom(
            {},
            {},
            { akuttmedisinkursOn: null, voldOgOvergrepskursOn: '2021-03-10' },
            {
              akuttmedisinkursOn: addMonths(addDays(first, 1), -60),
              voldOgOvergrepskursOn: addDays(first, 1),
            },
          ),
        )
        .map(([facts, courses]) => ({ ...facts, ...courses })),
      onSiteSupervision: fc.constantFrom(
        [{ withinMinutes: 30, from: first }],
        [{ withinMinutes: 0, from: addDays(first, 1), to: addDays(first, 1) }],
      ),
      fritak: fc.array(
        datesIn(first, days)
          .map((dates) => ({ class: 'alder', ...dates }))
          .chain((dates) =>
            fc
              .constantFrom('all', 'natt', 'helg', 'tilstede', 'utrykning')
              .map((scope) => ({ ...dates, scope })),
          ),
        { maxLength: 1 },
      ),
    },
    { requiredKeys: ['id', 'name', 'category', 'regime', 'pools', 'groups'] },
  );

const threeDoctors = (first: LocalDate, days: number) =>
  fc.tuple(doctor('d1', first, days), doctor('d2', first, days), doctor('d3', first, days));

/** Three LIS1 who may take the same vakter and may take them on the same dates. */
const cohort = (first: LocalDate, days: number) =>
  threeDoctors(first, days).map((doctors) =>
    doctors.map((own) => ({
      ...own,
      category: 'LIS1',
      pools: ['a', 'b'],
      from: undefined,
      to: undefined,
      fritak: [],
    })),
  );

const someDoctor = fc.constantFrom('d1', 'd2', 'd3');

const historicVakt = (first: LocalDate) =>
  fc
    .record({
      doctor: someDoctor,
      daysBefore: fc.oneof(
        { arbitrary: fc.integer({ min: 1, max: 3 }), weight: 3 },
        { arbitrary: fc.integer({ min: 4, max: 9 }), weight: 1 },
      ),
      line: fc.constantFrom('L1', undefined, undefined),
      from: fc.constantFrom(480, 960, 1020, 1380),
      hours: fc.constantFrom(6, 7, 9, 12, 24),
    })
    .map(({ doctor, daysBefore, line, from, hours }) => {
      const start = instantAt(addDays(first, -daysBefore), from);
      return {
        doctor,
        start: toIso(start),
        end: toIso((start + hours * 60) as typeof start),
        kind: 'tilstede',
        ...(line === undefined ? {} : { line }),
      };
    });

const holidayWorked = (first: LocalDate) =>
  fc.record({
    doctor: someDoctor,
    block: fc.constantFrom(...holidayBlocks),
    year: fc.integer({ min: 0, max: 3 }).map((years) => Number(first.slice(0, 4)) - years),
  });

/** A small job of three doctors and at most two lines over a few days, valid by schema but not always sensible. */
export const arbitraryJob: fc.Arbitrary<Job> = fc
  .tuple(fc.constantFrom(...firstDates), fc.integer({ min: 2, max: 5 }))
  .chain(([first, days]) =>
    fc.record({
      version: fc.constant('vaktplan/job/1'),
      legevakt: fc.constant({
        id: 'test',
        name: 'Test',
        tariffArea: 'KS',
        kommuner: [{ id: 'k', name: 'K', population: 5000 }],
      }),
      period: fc.constant({ from: first, to: addDays(first, days - 1) }),
      lines: fc.tuple(line('L1'), line('L2')).chain((lines) => fc.constantFrom(lines, lines.slice(0, 1))),
      doctors: fc.oneof(
        { weight: 6, arbitrary: threeDoctors(first, days) },
        { weight: 1, arbitrary: cohort(first, days) },
      ),
      fairnessGroups: fc.constantFrom(
        [{ id: 'g', name: 'G', lines: ['L1'] }],
        [{ id: 'g', name: 'G', lines: ['L1'], base: 'stilling' }],
      ),
      absences: fc.array(
        datesIn(first, days).chain((dates) =>
          fc.record({
            doctor: someDoctor,
            kind: fc.constantFrom('ferie', 'permisjon', 'kurs'),
            ...constants(dates),
          }),
        ),
        { maxLength: 1 },
      ),
      published: fc.array(
        fc.record({
          vakt: fc
            .tuple(dateIn(first, days), fc.constantFrom('L1', 'L2'), fc.constantFrom(1, 1, 2))
            .map(([date, on, seat]) => `${date}/${on}/${seat}`),
          doctor: someDoctor,
        }),
        { maxLength: 3 },
      ),
      overrides: fc.array(
        fc.record({
          rule: fc.constant('*'),
          doctor: someDoctor,
          date: dateIn(first, days),
          reasonCode: fc.constant('crisis'),
        }),
        { maxLength: 1 },
      ),
      wishes: fc.array(
        datesIn(first, days).chain((dates) =>
          fc.record({
            doctor: someDoctor,
            kind: fc.constantFrom('cannot', 'rather-not', 'would-like'),
            strength: fc.constantFrom(1, 3),
            ...constants(dates),
          }),
        ),
        { maxLength: 2 },
      ),
      history: fc.array(historicVakt(first), { maxLength: 2 }),
      holidayHistory: fc.option(fc.array(holidayWorked(first), { maxLength: 5 }), { nil: undefined }),
      competencePacks: fc.constantFrom({}, { use2026Proposal: true }),
      exemptionLedger: fc.array(
        fc.record({
          doctor: someDoctor,
          year: fc.constantFrom(2025, 2026),
          kind: fc.constantFrom('legevakt', 'annet'),
          days: fc.constantFrom(0, 1, 3),
        }),
        { maxLength: 2 },
      ),
      balances: fc.constantFrom([], [{ doctor: 'd1', group: 'g', measure: 'hours', amount: 5 }]),
    }),
  )
  .map((raw) => jobDocument.parse(raw));

function constants(dates: { readonly from: LocalDate; readonly to: LocalDate }) {
  return { from: fc.constant(dates.from), to: fc.constant(dates.to) };
}
