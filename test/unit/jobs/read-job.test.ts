import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.js';
import type { LocalDate } from '../../../src/domain/time.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { readFixture, type JobText } from '../../support/solved-fixtures.js';

function issuesOf(document: unknown): readonly Issue[] {
  const reading = readJob(document);
  return reading.ok ? reading.warnings : reading.issues;
}

const pairsOf = (document: unknown): string[] =>
  issuesOf(document)
    .map(({ code, pointer }) => `${code} ${pointer}`)
    .sort();

/** A legevakt with one evening line, two doctors and something in every list. */
function aDocument(): JobText {
  return {
    version: 'vaktplan/job/1',
    legevakt: {
      id: 'testvik',
      name: 'Testvik legevakt',
      tariffArea: 'KS',
      kommuner: [{ id: 'testvik', name: 'Testvik', population: 10_000 }],
      vaktdistrikter: [{ id: 'hele', name: 'Hele', kommuner: ['testvik'] }],
    },
    period: { from: '2026-03-09', to: '2026-03-15' },
    lines: [
      {
        id: 'H',
        name: 'Hjemmevakt',
        kind: 'hjemmevakt',
        pools: ['alle'],
        vaktdistrikt: 'hele',
        hours: {
          weekday: [{ from: '08:00', to: '08:00' }],
          saturday: [{ from: '08:00', to: '08:00' }],
          sunday: [{ from: '08:00', to: '08:00' }],
        },
      },
    ],
    doctors: [
      {
        id: 'a',
        name: 'Åse Ås',
        category: 'fastlege',
        kommune: 'testvik',
        pools: ['alle'],
        groups: ['vakt'],
        posts: [{ weekdays: ['mon'], displaceableBy: ['H'] }],
        fritak: [{ class: 'annet', scope: 'natt', from: '2027-01-01', to: '2027-12-31' }],
      },
      { id: 'b', name: 'Bo Ås', category: 'vikar', pools: ['alle'], groups: ['vakt'] },
    ],
    fairnessGroups: [{ id: 'vakt', name: 'Vakt', lines: ['H'] }],
    absences: [{ doctor: 'a', kind: 'ferie', from: '2026-03-14', to: '2026-03-15' }],
    locks: [{ vakt: '2026-03-10/H/1', doctor: 'b' }],
    overrides: [
      { rule: 'rest-between-work', doctor: 'a', date: '2026-03-10', reasonCode: 'quiet-duty-expected' },
    ],
    wishes: [{ doctor: 'a', kind: 'rather-not', from: '2026-03-12', to: '2026-03-12', lines: ['H'] }],
    history: [
      {
        doctor: 'a',
        line: 'H',
        kind: 'hjemmevakt',
        start: '2026-03-08T08:00:00+01:00',
        end: '2026-03-09T08:00:00+01:00',
      },
    ],
    balances: [{ doctor: 'b', group: 'vakt', measure: 'natt', amount: 1 }],
    rules: { 'frequency-cap': { mode: 'soft', tier: 2, parameters: { everyNth: 2 } } },
    solve: { seconds: 5, seed: 1 },
  };
}

/** Puts a value at a path; `undefined` takes away. The document may then be any JSON. */
function withValue(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(document);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
  return copy;
}

const put =
  (...path: (string | number)[]) =>
  (value: unknown) =>
  (document: unknown): unknown =>
    withValue(document, path, value);

it('the document that the cases start from has nothing to say about', () => {
  expect(readJob(aDocument())).toMatchObject({ ok: true, warnings: [] });
});

it('ten faults of different kinds are answered with exactly those ten', () => {
  const document = readFixture('sarpsborg-rakkestad/2026-03');
  const { lines, doctors, absences = [], wishes = [] } = document;
  const faulty = {
    ...document,
    lines: lines.map((line, index) => {
      if (index === 0) return { ...line, colour: 'red' };
      return index === 2 ? { ...line, doctors: { min: 2, ideal: 1 } } : line;
    }),
    doctors: [
      ...doctors.map((doctor, index) => (index === 3 ? { ...doctor, stillingPercent: 'hundre' } : doctor)),
      doctors[0],
    ],
    absences: [{ ...absences[0], doctor: 'sarp-99' }, ...absences.slice(1)],
    wishes: wishes.map((wish, index) => (index === 1 ? { ...wish, from: '2026-02-30' } : wish)),
    locks: [{ vakt: '2026-03-31/DAGB/2', doctor: 'lill-1' }],
    overrides: [{ rule: 'competent-cover', doctor: 'lill-1', date: '2026-03-02', reasonCode: 'crisis' }],
    rules: {
      'rest-between-works': { mode: 'off' },
      'rest-between-work': { parameters: { minimumRestMinutes: '480' } },
    },
  };
  expect(pairsOf(faulty)).toEqual(
    [
      'UNKNOWN_KEY /lines/0/colour',
      'HEAD_COUNT_ORDER /lines/2/doctors',
      'WRONG_TYPE /doctors/3/stillingPercent',
      `DUPLICATE_ID /doctors/${doctors.length}/id`,
      'UNKNOWN_REFERENCE /absences/0/doctor',
      'WRONG_FORMAT /wishes/1/from',
      'UNKNOWN_VAKT /locks/0/vakt',
      'OVERRIDE_NOT_POSSIBLE /overrides/0/rule',
      'RULE_UNKNOWN /rules/rest-between-works',
      'RULE_PARAMETER_INVALID /rules/rest-between-work/parameters/minimumRestMinutes',
    ].sort(),
  );
  expect(readJob(faulty).ok).toBe(false);
});

interface FaultCase {
  readonly name: string;
  readonly change: (document: unknown) => unknown;
  readonly says: readonly string[];
}

const long = 'x'.repeat(200);
const shiftedHistory = { start: '2026-03-09T08:00:00+01:00', end: '2026-03-10T08:00:00+01:00' };

const cases: readonly FaultCase[] = [
  // What the schema says
  { name: 'a field is missing', change: put('period', 'to')(undefined), says: ['MISSING /period/to'] },
  {
    name: 'a choice is missing',
    change: put('doctors', 1, 'category')(undefined),
    says: ['MISSING /doctors/1/category'],
  },
  { name: 'no document', change: () => null, says: ['WRONG_TYPE '] },
  { name: 'a list of documents', change: (document) => [document], says: ['WRONG_TYPE '] },
  { name: 'another version', change: put('version')('vaktplan/job/2'), says: ['NOT_A_CHOICE /version'] },
  {
    name: 'an unknown kind of absence',
    change: put('absences', 0, 'kind')('tur'),
    says: ['NOT_A_CHOICE /absences/0/kind'],
  },
  { name: 'an unknown key, escaped', change: put('a/b~c')(1), says: ['UNKNOWN_KEY /a~1b~0c'] },
  {
    name: 'two unknown keys of one doctor',
    change: (document) => put('doctors', 0, 'y')(1)(put('doctors', 0, 'x')(1)(document)),
    says: ['UNKNOWN_KEY /doctors/0/x', 'UNKNOWN_KEY /doctors/0/y'],
  },
  { name: 'a text for a list', change: put('wishes')('ingen'), says: ['WRONG_TYPE /wishes'] },
  {
    name: 'half a doctor',
    change: put('legevakt', 'kommuner', 0, 'population')(10.5),
    says: ['WRONG_TYPE /legevakt/kommuner/0/population'],
  },
  {
    name: 'more than all of a post',
    change: put('doctors', 1, 'stillingPercent')(101),
    says: ['OUT_OF_RANGE /doctors/1/stillingPercent'],
  },
  {
    name: 'a post on no weekday',
    change: put('doctors', 0, 'posts', 0, 'weekdays')([]),
    says: ['OUT_OF_RANGE /doctors/0/posts/0/weekdays'],
  },
  {
    name: 'a name that is too long',
    change: put('doctors', 1, 'name')(long),
    says: ['OUT_OF_RANGE /doctors/1/name'],
  },
  {
    name: 'a clock of 25 hours',
    change: put('doctors', 0, 'posts', 0, 'from')('25:00'),
    says: ['WRONG_FORMAT /doctors/0/posts/0/from'],
  },
  {
    name: 'an instant without offset',
    change: put('history', 0, 'end')('2026-03-09T08:00:00'),
    says: ['WRONG_FORMAT /history/0/end'],
  },
  {
    name: 'a 29th of February',
    change: put('absences', 0, 'to')('2026-02-29'),
    says: ['WRONG_FORMAT /absences/0/to'],
  },
  { name: 'no time to solve', change: put('solve', 'seconds')(0), says: ['OUT_OF_RANGE /solve/seconds'] },
  // Dates in order
  {
    name: 'a period that ends before it starts',
    change: (document) => put('locks')([])(put('period', 'to')('2026-03-08')(document)),
    says: ['ENDS_BEFORE_START /period/to'],
  },
  {
    name: 'a period of a year',
    change: put('period', 'to')('2027-03-09'),
    says: ['PERIOD_TOO_LONG /period/to'],
  },
  {
    name: 'a line',
    change: (document) =>
      put('lines', 0, 'validTo')('2026-03-11')(
        put('lines', 0, 'validFrom')('2026-03-12')(put('locks')([])(document)),
      ),
    says: ['ENDS_BEFORE_START /lines/0/validTo'],
  },
  {
    name: 'a doctor',
    change: (document) =>
      put('doctors', 1, 'to')('2026-03-01')(put('doctors', 1, 'from')('2026-03-02')(document)),
    says: ['ENDS_BEFORE_START /doctors/1/to'],
  },
  {
    name: 'a fritak',
    change: put('doctors', 0, 'fritak', 0, 'to')('2026-12-31'),
    says: ['ENDS_BEFORE_START /doctors/0/fritak/0/to'],
  },
  {
    name: 'a decision on guidance on the spot',
    change: put(
      'doctors',
      0,
      'onSiteSupervision',
    )([{ withinMinutes: 30, from: '2026-03-02', to: '2026-03-01' }]),
    says: ['ENDS_BEFORE_START /doctors/0/onSiteSupervision/0/to'],
  },
  {
    name: 'a post',
    change: put(
      'doctors',
      0,
      'posts',
      0,
    )({ weekdays: ['mon'], validFrom: '2026-03-02', validTo: '2026-03-01' }),
    says: ['ENDS_BEFORE_START /doctors/0/posts/0/validTo'],
  },
  {
    name: 'an absence',
    change: put('absences', 0, 'to')('2026-03-13'),
    says: ['ENDS_BEFORE_START /absences/0/to'],
  },
  { name: 'a wish', change: put('wishes', 0, 'to')('2026-03-11'), says: ['ENDS_BEFORE_START /wishes/0/to'] },
  {
    name: 'a vakt in the history',
    change: put('history', 0, 'end')('2026-03-08T08:00:00+01:00'),
    says: ['ENDS_BEFORE_START /history/0/end'],
  },
  {
    name: 'a vakt elsewhere',
    change: put('elsewhere')([
      { doctor: 'a', start: '2026-03-09T16:00:00+01:00', end: '2026-03-09T16:00:00+01:00' },
    ]),
    says: ['ENDS_BEFORE_START /elsewhere/0/end'],
  },
  {
    name: 'history that starts in the period',
    change: put('history', 0)({ doctor: 'a', kind: 'hjemmevakt', ...shiftedHistory }),
    says: ['HISTORY_IN_PERIOD /history/0/start'],
  },
  // Doubles
  {
    name: 'two doctors',
    change: put('doctors', 1, 'id')('a'),
    says: [
      'DUPLICATE_ID /doctors/1/id',
      'UNKNOWN_REFERENCE /balances/0/doctor',
      'UNKNOWN_REFERENCE /locks/0/doctor',
    ],
  },
  {
    name: 'two groups',
    change: put('fairnessGroups', 1)({ id: 'vakt', name: 'En til', lines: ['H'] }),
    says: ['DUPLICATE_ID /fairnessGroups/1/id', 'LINE_IN_TWO_GROUPS /fairnessGroups/1/lines/0'],
  },
  {
    name: 'a line in two line groups, and contacts of a year that no hour has',
    change: put('demand')({
      groups: ['en', 'to'].map((id) => ({ id, name: id, lines: ['H'] })),
      contacts: [
        { id: 'k', kind: 'call', group: 'en', minutes: 5, perYear: 9, profile: {}, source: 'egne tall' },
      ],
    }),
    says: ['DEMAND_TWICE /demand/groups/1/lines/0', 'DEMAND_NOWHERE /demand/contacts/0/profile'],
  },
  {
    name: 'two pay models for a line',
    change: put('cost')({
      payModels: ['fastlønn', 'beredskap'].map((model) => ({ line: 'H', model })),
      rates: [],
    }),
    says: ['COST_TWICE /cost/payModels/1'],
  },
  {
    name: 'two kommuner',
    change: put('legevakt', 'kommuner', 1)({ id: 'testvik', name: 'En til', population: 1 }),
    says: ['DUPLICATE_ID /legevakt/kommuner/1/id'],
  },
  {
    name: 'two vaktdistrikter',
    change: put('legevakt', 'vaktdistrikter', 1)({ id: 'hele', name: 'En til', kommuner: ['testvik'] }),
    says: ['DUPLICATE_ID /legevakt/vaktdistrikter/1/id'],
  },
  {
    name: 'a vakt locked twice',
    change: put('locks', 1)({ vakt: '2026-03-10/H/1', doctor: null }),
    says: ['LOCKED_TWICE /locks/1/vakt'],
  },
  // References
  {
    name: "a kommune's vaktdistrikt",
    change: put('legevakt', 'vaktdistrikter', 0, 'kommuner', 0)('nowhere'),
    says: ['UNKNOWN_REFERENCE /legevakt/vaktdistrikter/0/kommuner/0'],
  },
  {
    name: "a line's vaktdistrikt",
    change: put('lines', 0, 'vaktdistrikt')('nowhere'),
    says: ['UNKNOWN_REFERENCE /lines/0/vaktdistrikt'],
  },
  {
    name: "a doctor's kommune",
    change: put('doctors', 0, 'kommune')('nowhere'),
    says: ['UNKNOWN_REFERENCE /doctors/0/kommune'],
  },
  {
    name: "a doctor's group",
    change: put('doctors', 0, 'groups', 0)('none'),
    says: ['UNKNOWN_REFERENCE /doctors/0/groups/0'],
  },
  {
    name: 'a line to which a post yields',
    change: put('doctors', 0, 'posts', 0, 'displaceableBy', 0)('X'),
    says: ['UNKNOWN_REFERENCE /doctors/0/posts/0/displaceableBy/0'],
  },
  {
    name: "a group's line",
    change: put('fairnessGroups', 0, 'lines', 0)('X'),
    says: ['UNKNOWN_REFERENCE /fairnessGroups/0/lines/0'],
  },
  {
    name: 'a locked doctor',
    change: put('locks', 0, 'doctor')('c'),
    says: ['UNKNOWN_REFERENCE /locks/0/doctor'],
  },
  {
    name: "an override's doctor",
    change: put('overrides', 0, 'doctor')('c'),
    says: ['UNKNOWN_REFERENCE /overrides/0/doctor'],
  },
  {
    name: "a wish's doctor and line",
    change: (document) => put('wishes', 0, 'lines', 0)('X')(put('wishes', 0, 'doctor')('c')(document)),
    says: ['UNKNOWN_REFERENCE /wishes/0/doctor', 'UNKNOWN_REFERENCE /wishes/0/lines/0'],
  },
  {
    name: "the history's doctor and line",
    change: (document) => put('history', 0, 'line')('X')(put('history', 0, 'doctor')('c')(document)),
    says: ['UNKNOWN_REFERENCE /history/0/doctor', 'UNKNOWN_REFERENCE /history/0/line'],
  },
  {
    name: 'a doctor with a vakt elsewhere',
    change: put('elsewhere')([
      { doctor: 'c', start: '2026-03-09T16:00:00+01:00', end: '2026-03-09T23:00:00+01:00' },
    ]),
    says: ['UNKNOWN_REFERENCE /elsewhere/0/doctor'],
  },
  {
    name: "the earlier holidays' doctor",
    change: put('holidayHistory')([{ doctor: 'c', block: 'jul', year: 2025 }]),
    says: ['UNKNOWN_REFERENCE /holidayHistory/0/doctor'],
  },
  {
    name: 'a doctor of the ledger',
    change: put('exemptionLedger')([{ doctor: 'c', year: 2026, kind: 'legevakt', days: 1 }]),
    says: ['UNKNOWN_REFERENCE /exemptionLedger/0/doctor'],
  },
  {
    name: "a balance's group",
    change: put('balances', 0, 'group')('none'),
    says: ['UNKNOWN_REFERENCE /balances/0/group'],
  },
  {
    name: 'a lock on the day after the period',
    change: put('locks', 0, 'vakt')('2026-03-16/H/1'),
    says: ['UNKNOWN_VAKT /locks/0/vakt'],
  },
  {
    name: 'a lock on a second seat',
    change: put('locks', 0, 'vakt')('2026-03-10/H/2'),
    says: ['UNKNOWN_VAKT /locks/0/vakt'],
  },
  {
    name: "a published vakt's doctor",
    change: put('published')([{ vakt: '2026-03-10/H/1', doctor: 'nobody' }]),
    says: ['UNKNOWN_REFERENCE /published/0/doctor'],
  },
  {
    name: 'a vakt published twice',
    change: put('published')([
      { vakt: '2026-03-10/H/1', doctor: 'a' },
      { vakt: '2026-03-10/H/1', doctor: 'b' },
    ]),
    says: ['PUBLISHED_TWICE /published/1/vakt'],
  },
  {
    name: 'a published vakt of the week after',
    change: put('published')([
      { vakt: '2026-03-10/H/1', doctor: 'a' },
      { vakt: '2026-03-16/H/1', doctor: 'a' },
    ]),
    says: ['PUBLISHED_VAKT_GONE /published/1/vakt'],
  },
  // Lines and pools
  {
    name: 'the ideal above the most',
    change: put('lines', 0, 'doctors')({ min: 1, ideal: 3, max: 2 }),
    says: ['HEAD_COUNT_ORDER /lines/0/doctors'],
  },
  {
    name: "a band's own head count",
    change: put('lines', 0, 'hours', 'sunday', 0, 'doctors')({ min: 2, ideal: 1 }),
    says: ['HEAD_COUNT_ORDER /lines/0/hours/sunday/0/doctors'],
  },
  {
    name: 'a conditional line that is no bakvakt',
    change: put('lines', 0, 'demand')('conditional'),
    says: ['CONDITIONAL_NEEDS_BAKVAKT /lines/0/demand'],
  },
  {
    name: 'a pool without doctors',
    change: put('lines', 0, 'pools', 1)('reserve'),
    says: ['POOL_EMPTY /lines/0/pools/1'],
  },
  {
    name: 'a pool that no line uses',
    change: put('doctors', 0, 'pools', 1)('reserve'),
    says: ['POOL_UNUSED /doctors/0/pools/1'],
  },
  // Rules
  {
    name: 'an override of an unknown rule',
    change: put('overrides', 0, 'rule')('rest'),
    says: ['RULE_UNKNOWN /overrides/0/rule'],
  },
  {
    name: 'an override of a binding rule',
    change: put('overrides', 0, 'rule')('absence'),
    says: ['OVERRIDE_NOT_POSSIBLE /overrides/0/rule'],
  },
  {
    name: 'an override of a rule that speaks of no doctor',
    change: put('overrides', 0, 'rule')('lis1-unpopular-share'),
    says: ['OVERRIDE_NOT_POSSIBLE /overrides/0/rule'],
  },
  {
    name: 'a rule narrowed to a pool that nobody is in',
    change: put('rules', 'aml-daily-rest')({ scope: { pools: ['ingen'] } }),
    says: ['UNKNOWN_REFERENCE /rules/aml-daily-rest/scope/pools/0'],
  },
  {
    name: 'settings of an unknown rule',
    change: put('rules', 'constructor')({ mode: 'off' }),
    says: ['RULE_UNKNOWN /rules/constructor'],
  },
  {
    name: 'a hard rule made soft',
    change: put('rules', 'absence')({ mode: 'soft' }),
    says: ['RULE_MODE_NOT_POSSIBLE /rules/absence/mode'],
  },
  {
    name: 'a setting that ends before it begins',
    change: put('rules', 'absence')({ validFrom: '2026-03-10', validTo: '2026-03-09' }),
    says: ['RULE_DATES_REVERSED /rules/absence/validTo'],
  },
  {
    name: 'an individual agreement on 12.5 hours',
    change: put('doctors', 0, 'amlAgreement')({ basis: '§ 10-5 (1)', dailyHours: 12.5 }),
    says: ['AGREEMENT_BEYOND_BASIS /doctors/0/amlAgreement/dailyHours'],
  },
  {
    name: 'shorter rest without an agreement on rest',
    change: put('doctors', 0, 'amlAgreement')({ basis: '§ 10-5 (2)', dailyRestHours: 8 }),
    says: ['AGREEMENT_BEYOND_BASIS /doctors/0/amlAgreement/dailyRestHours'],
  },
  {
    name: 'hours averaged over weeks without a basis',
    change: put('doctors', 0, 'amlAgreement')({ averagingWeeks: 12 }),
    says: ['AGREEMENT_BEYOND_BASIS /doctors/0/amlAgreement/averagingWeeks'],
  },
  {
    name: 'hjemmevakt that does not count, without an agreement on it',
    change: put('doctors', 0, 'amlAgreement')({ standbyShare: 0.1 }),
    says: ['AGREEMENT_BEYOND_BASIS /doctors/0/amlAgreement/standbyShare'],
  },
  {
    name: 'sixteen hours in all and ten of night, without agreements on them',
    change: put('doctors', 0, 'amlAgreement')({ totalDailyHours: 16, nightAverageHours: 10 }),
    says: [
      'AGREEMENT_BEYOND_BASIS /doctors/0/amlAgreement/totalDailyHours',
      'AGREEMENT_BEYOND_BASIS /doctors/0/amlAgreement/nightAverageHours',
    ],
  },
  {
    name: 'a consent that ends before it begins',
    change: put('doctors', 0, 'consentOver48Hours')({ from: '2026-03-01', to: '2026-02-01' }),
    says: ['ENDS_BEFORE_START /doctors/0/consentOver48Hours/to'],
  },
  {
    name: 'a line that no group shares',
    change: put('fairnessGroups', 0, 'lines')(['H2']),
    says: ['UNKNOWN_REFERENCE /fairnessGroups/0/lines/0'],
  },
  {
    name: 'no group at all',
    change: (document) =>
      put('balances')([])(
        put('doctors', 1, 'groups')([])(put('doctors', 0, 'groups')([])(put('fairnessGroups')([])(document))),
      ),
    says: ['LINE_WITHOUT_GROUP /lines/0'],
  },
  {
    name: 'a line that leaves the working days open',
    change: put('lines', 0, 'hours', 'weekday')([{ from: '16:00', to: '08:00' }]),
    says: ['OFFICE_HOURS_OPEN /lines'],
  },
  {
    name: 'a scope on a rule about the whole roster',
    change: put('rules', 'competent-cover')({ scope: { regimes: ['AML'] } }),
    says: ['RULE_SCOPE_NOT_POSSIBLE /rules/competent-cover/scope'],
  },
  {
    name: 'a personal cap on a doctor who is not there',
    change: put('rules', 'personal-caps')({ parameters: { caps: [{ doctor: 'nobody', maxVakter: 1 }] } }),
    says: ['UNKNOWN_REFERENCE /rules/personal-caps/parameters/caps/0/doctor'],
  },
  {
    name: 'a least workload for a doctor who is not there',
    change: put(
      'rules',
      'minimum-workload',
    )({
      parameters: { minima: [{ doctors: ['a', 'nobody'], minVakter: 1 }] },
    }),
    says: ['UNKNOWN_REFERENCE /rules/minimum-workload/parameters/minima/0/doctors/1'],
  },
  {
    name: 'a link to a line that is not there',
    change: put(
      'rules',
      'linked-vakter',
    )({
      parameters: { links: [{ first: 'H', second: 'nothing', afterDays: 1 }] },
    }),
    says: ['UNKNOWN_REFERENCE /rules/linked-vakter/parameters/links/0/second'],
  },
  {
    name: 'a sequence of lines that are not there',
    change: put(
      'rules',
      'forbidden-sequences',
    )({
      parameters: { sequences: [{ first: { lines: ['X'] }, then: { lines: ['H', 'Y'] }, withinHours: 9 }] },
    }),
    says: [
      'UNKNOWN_REFERENCE /rules/forbidden-sequences/parameters/sequences/0/first/lines/0',
      'UNKNOWN_REFERENCE /rules/forbidden-sequences/parameters/sequences/0/then/lines/1',
    ],
  },
  {
    name: 'a wished sequence of a line that is not there',
    change: put(
      'rules',
      'wished-sequences',
    )({
      parameters: { sequences: [{ after: {}, next: { lines: ['Y'] }, withinDays: 9 }] },
    }),
    says: ['UNKNOWN_REFERENCE /rules/wished-sequences/parameters/sequences/0/next/lines/0'],
  },
  {
    name: 'doctors who are not there in pairs',
    change: (document) =>
      put(
        'rules',
        'paired-doctors',
      )({
        parameters: { pairs: [{ who: { doctors: ['a'] }, with: { doctors: ['c'] } }] },
      })(
        put(
          'rules',
          'never-together',
        )({
          parameters: { pairs: [{ one: { doctors: ['b', 'd'] }, other: { categories: ['LIS1'] } }] },
        })(document),
      ),
    says: [
      'UNKNOWN_REFERENCE /rules/never-together/parameters/pairs/0/one/doctors/1',
      'UNKNOWN_REFERENCE /rules/paired-doctors/parameters/pairs/0/with/doctors/0',
    ],
  },
  {
    name: 'a pair that says nobody',
    change: put(
      'rules',
      'never-together',
    )({
      parameters: { pairs: [{ one: {}, other: { doctors: ['a'] } }] },
    }),
    says: ['RULE_PARAMETER_INVALID /rules/never-together/parameters/pairs/0/one'],
  },
  {
    name: 'a line and a regular who are not there',
    change: put(
      'rules',
      'line-continuity',
    )({
      parameters: { lines: [{ line: 'X', maxDoctors: 2, regulars: ['a', 'c'] }] },
    }),
    says: [
      'UNKNOWN_REFERENCE /rules/line-continuity/parameters/lines/0/line',
      'UNKNOWN_REFERENCE /rules/line-continuity/parameters/lines/0/regulars/1',
    ],
  },
  {
    name: 'a rule narrowed to a line that is not there',
    change: put('rules', 'absence')({ scope: { lines: ['nothing'] } }),
    says: ['UNKNOWN_REFERENCE /rules/absence/scope/lines/0'],
  },
  {
    name: 'a parameter below its range',
    change: put('rules', 'frequency-cap', 'parameters', 'everyNth')(0),
    says: ['RULE_PARAMETER_INVALID /rules/frequency-cap/parameters/everyNth'],
  },
  {
    name: 'an unknown parameter',
    change: put('rules', 'frequency-cap', 'parameters', 'every')(3),
    says: ['RULE_PARAMETER_INVALID /rules/frequency-cap/parameters/every'],
  },
  {
    name: 'a setting that is no setting',
    change: put('rules', 'absence')({ modus: 'off' }),
    says: ['UNKNOWN_KEY /rules/absence/modus'],
  },
  {
    name: 'rules of another date than that of the vakter',
    change: put('rulesOn')('2025-06-01'),
    says: ['RULES_OF_ANOTHER_DATE /rulesOn'],
  },
  // Seams
  {
    name: 'nobody from 16 to 17',
    change: put('lines', 0, 'hours', 'weekday')([{ from: '17:00', to: '16:00' }]),
    says: ['SEAM_HOLE /lines'],
  },
  {
    name: 'two lines cover the same time on a helligdag',
    change: (document) =>
      put('locks')([])(
        put('period')({ from: '2026-04-02', to: '2026-04-02' })(
          put(
            'lines',
            0,
            'hours',
            'helligdag',
          )([
            { from: '08:00', to: '08:00' },
            { from: '11:00', to: '17:00' },
          ])(document),
        ),
      ),
    says: [
      'OUTSIDE_PERIOD /absences/0',
      'OUTSIDE_PERIOD /wishes/0',
      'OVERRIDE_OUTSIDE_PERIOD /overrides/0/date',
      'SEAM_DOUBLE_COVER /lines/0',
    ],
  },
];

describe('one fault', () => {
  it.each(cases)('$name: $says', ({ change, says }) => {
    const found = pairsOf(change(aDocument()));
    // The same seam may be met on several dates.
    expect([...new Set(found)]).toEqual([...says].sort());
  });

  it('every issue has a sentence in both languages', () => {
    for (const { change } of cases)
      for (const { message } of issuesOf(change(aDocument()))) {
        for (const sentence of [message.nb, message.en]) {
          expect(sentence).toMatch(/^\S.*\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        }
        expect(message.nb).not.toBe(message.en);
      }
  });
});

it('there is a case for every code that reading a job can answer with', () => {
  const root = new URL('../../../src/', import.meta.url);
  const files = [
    ...readdirSync(new URL('domain/job/', root)).map((file) => `domain/job/${file}`),
    'domain/seams.ts',
    'rules/active-rules.ts',
    'jobs/read-job.ts',
  ];
  const codes = files.flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return [...text.matchAll(/\b(?:error|warning)\(\s*'([A-Z_]+)'/g)].map(([, code]) => code ?? '');
  });
  const shown = new Set(cases.flatMap(({ says }) => says.map((pair) => pair.split(' ')[0] ?? '')));
  // No schema of today answers with anything but the codes above; INVALID stands for those of tomorrow.
  expect([...new Set(codes)].filter((code) => !shown.has(code))).toEqual(['INVALID']);
});

describe('posts are lost after a night', () => {
  const released = (setting: object, date = '2026-03-10' as LocalDate): unknown => {
    const reading = readJob({ ...aDocument(), rules: { 'post-night-off': setting } });
    return reading.ok ? reading.problem.postRelease?.(date) : reading;
  };

  it('as the rule about time off says', () => {
    expect(released({})).toEqual({ triggerMinutes: 23 * 60, offMinutes: 480 });
    expect(released({ parameters: { triggerClock: '22:30', offMinutes: 600 } })).toEqual({
      triggerMinutes: 22 * 60 + 30,
      offMinutes: 600,
    });
  });

  it('by the version of the date of the vakt', () => {
    const setting = { validFrom: '2026-03-11', parameters: { offMinutes: 60 } };
    const on = (date: string): unknown => released(setting, date as LocalDate);
    expect(on('2026-03-10')).toEqual({ triggerMinutes: 23 * 60, offMinutes: 480 });
    expect(on('2026-03-11')).toEqual({ triggerMinutes: 23 * 60, offMinutes: 60 });
  });

  it('only where that rule is hard', () => {
    expect(released({ mode: 'soft' })).toBeUndefined();
    expect(released({ mode: 'off' })).toBeUndefined();
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

/** Whether the pointer, or all of it but its last step, leads to something. */
function isAt(document: unknown, pointer: string): boolean {
  const steps = pointer.split('/').slice(1, -1);
  let at = document;
  for (const step of steps) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

const oddValues = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      '',
      0,
      -1,
      1.5,
      1e9,
      [],
      {},
      [null],
      'a',
      'H',
      '2026-03-10',
      '24:00',
      '08:00+3',
      '__proto__',
    ],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('a document changed at random places', () => {
  const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
  const places = pathsOf(aDocument()).filter((path) => path.length > 0);
  const change = fc.record({
    path: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'delete', 'add'),
    value: oddValues,
    key: fc.constantFrom('x', 'id', 'a/b', '~', '0', 'toString', 'from', 'doctors'),
  });

  it(`is read, or answered with issues whose pointers lead somewhere (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let document: unknown = aDocument();
        for (const { path, how, value, key } of changes) {
          try {
            const at = how === 'add' ? [...path, key] : path;
            document = withValue(document, at, how === 'delete' ? undefined : value);
          } catch {
            // An earlier change has taken this place away.
          }
        }
        const reading = readJob(document);
        if (!reading.ok)
          expect(reading.issues.filter(({ severity }) => severity === 'error')).not.toEqual([]);
        for (const { code, pointer, message } of issuesOf(document)) {
          expect([code, pointer, isAt(document, pointer)]).toEqual([code, pointer, true]);
          expect(Math.min(message.nb.length, message.en.length)).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 600 },
    );
  });
});
