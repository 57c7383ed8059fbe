import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time.js';
import type { Roster } from '../../../src/domain/roster.js';
import type { Vakt } from '../../../src/domain/vakt.js';
import { registry } from '../../../src/rules/registry.js';
import { verifyRoster, type Finding } from '../../../src/rules/verify-roster.js';
import {
  readFixture,
  readWithoutIssues,
  solveFixture,
  type FixtureName,
  type JobText,
} from '../../support/solved-fixtures.js';

/** Vakter that change hands, to `undefined` where they are left empty. */
type Move = readonly (readonly [vaktId: string, doctorId: string | undefined])[];

/** One breach of one rule in a solved month. */
interface Plant {
  readonly fixture: FixtureName;
  /** What is done, as a sentence goes on after "a roster in which". */
  readonly how: string;
  /** A small change of the job, where the fixture alone does not bring the rule to bear. */
  readonly change?: (document: JobText, roster: Roster) => JobText;
  /** Ways to do it, tried in order; none = the change alone does it. */
  readonly moves?: (roster: Roster) => Iterable<Move>;
}

/** Which other rules a planted breach of a rule breaks too, and why that cannot be otherwise. */
const implications: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'doctor-always-available': { 'vakt-coverage': 'an hour without a doctor is an hour of an empty vakt' },
  'post-night-off': { 'rest-between-work': 'both ask for 480 minutes after a tilstede vakt' },
  'competent-cover': { 'vakt-coverage': 'the colleague who made it legal has left an empty vakt' },
  'fair-natt': { 'fair-hours': 'a vakt takes its hours along' },
  'fair-helg': { 'fair-hours': 'a vakt takes its hours along' },
  'fair-fredagskveld': { 'fair-hours': 'a vakt takes its hours along' },
  'weekend-style': { 'fair-helg': 'a second helg vakt', 'fair-hours': 'a vakt takes its hours along' },
  'consecutive-natt': {
    'fair-natt': 'more nights than the share',
    'fair-hours': 'a vakt takes its hours along',
  },
  'consecutive-beredskap': {
    'frequency-cap': 'one vakt more than the cap',
    'fair-hours': 'a vakt takes its hours along',
    'fair-natt': 'a vakt at home is a night too',
    'fair-helg': 'some of the four may be helg vakter',
    'fair-fredagskveld': 'one of the four may be a Friday',
    'weekend-style': 'Saturday and Sunday may be among the four',
  },
  'pool-order': { 'fair-hours': 'the vakt leaves the doctors who share the line' },
};

const sarpsborg = 'sarpsborg-rakkestad/2026-03';
const liten = 'liten-distrikt/2026-03';
const easter = 'liten-distrikt/2026-04';

function heldOn(roster: Roster, line: string, fits: (vakt: Vakt) => boolean = () => true) {
  return roster.problem.vakter.flatMap((vakt) => {
    const doctorId = roster.assignments.get(vakt.id);
    return vakt.lineId === line && doctorId !== undefined && fits(vakt) ? [{ vakt, doctorId }] : [];
  });
}

function firstOn(roster: Roster, line: string, fits?: (vakt: Vakt) => boolean) {
  const [first] = heldOn(roster, line, fits);
  if (first === undefined) throw new Error(`Nobody holds a vakt of ${line}.`);
  return first;
}

function changeDoctor(document: JobText, id: string, change: object): JobText {
  const doctors = document.doctors.map((doctor) => (doctor.id === id ? { ...doctor, ...change } : doctor));
  return { ...document, doctors };
}

const weekdayOf = (vakt: Vakt): number => new Date(`${vakt.date}T12:00:00Z`).getUTCDay();
const isSunday = (vakt: Vakt): boolean => weekdayOf(vakt) === 0;
const isWeekday = (vakt: Vakt): boolean => weekdayOf(vakt) >= 1 && weekdayOf(vakt) <= 4;

/** Every vakt of a line to every doctor of a pool who does not hold it. */
function* give(roster: Roster, line: string, pool: string, fits?: (vakt: Vakt) => boolean): Iterable<Move> {
  for (const { vakt, doctorId } of heldOn(roster, line, fits))
    for (const doctor of roster.problem.doctors)
      if (doctor.pools.includes(pool) && doctor.id !== doctorId) yield [[vakt.id, doctor.id]];
}

/** A run of vakter of a line to one doctor of a pool. */
function* inARow(roster: Roster, line: string, pool: string, count: number): Iterable<Move> {
  const nights = heldOn(roster, line).map(({ vakt }) => vakt.id);
  for (const doctor of roster.problem.doctors.filter(({ pools }) => pools.includes(pool)))
    for (let first = 0; first + count <= nights.length; first += 1)
      yield nights.slice(first, first + count).map((id) => [id, doctor.id] as const);
}

const plants: Readonly<Record<string, Plant>> = {
  'pool-eligibility': {
    fixture: sarpsborg,
    how: 'a Lilletorget doctor has an evening of the fastlege line',
    moves: (roster) => give(roster, 'L1', 'lilletorget'),
  },
  'line-competence': {
    fixture: sarpsborg,
    how: 'a bakvakt becomes specialist the year after',
    change: (document, roster) =>
      changeDoctor(document, firstOn(roster, 'B1').doctorId, {
        competence: { specialistFrom: '2027-01-01' },
      }),
  },
  absence: {
    fixture: sarpsborg,
    how: 'a doctor is on a course on the date of an evening',
    change(document, roster) {
      const { vakt, doctorId } = firstOn(roster, 'L1');
      const course = { doctor: doctorId, kind: 'kurs' as const, from: vakt.date, to: vakt.date };
      return { ...document, absences: [...(document.absences ?? []), course] };
    },
  },
  fritak: {
    fixture: sarpsborg,
    how: 'a doctor with an evening has fritak',
    change: (document, roster) =>
      changeDoctor(document, firstOn(roster, 'L1').doctorId, {
        fritak: [{ class: 'graviditet', from: '2026-03-01' }],
      }),
  },
  'rotation-out-week': {
    fixture: sarpsborg,
    how: 'a doctor with an evening has an out-week',
    change(document, roster) {
      const { vakt, doctorId } = firstOn(roster, 'L1');
      return changeDoctor(document, doctorId, {
        rotation: { weeksOn: 1, weeksOff: 1, firstOnWeek: addDays(vakt.date, 7) },
      });
    },
  },
  'cannot-wishes': {
    fixture: sarpsborg,
    how: 'a doctor has a vakt on a date marked "cannot"',
    *moves(roster) {
      for (const wish of roster.problem.job.wishes)
        for (const { vakt } of heldOn(roster, 'L1'))
          if (wish.kind === 'cannot' && wish.from <= vakt.date && vakt.date <= wish.to)
            yield [[vakt.id, wish.doctor]];
    },
  },
  'locked-vakt': {
    fixture: sarpsborg,
    how: 'a locked evening has gone to a colleague',
    change(document, roster) {
      const { vakt, doctorId } = firstOn(roster, 'L1');
      return { ...document, locks: [{ vakt: vakt.id, doctor: doctorId }] };
    },
    moves: (roster) => give(roster, 'L1', 'fastlege'),
  },
  'one-place-at-a-time': {
    fixture: liten,
    how: 'the doctor on duty is also the bakvakt',
    *moves(roster) {
      for (const { vakt, doctorId } of heldOn(roster, 'V1', isWeekday))
        yield [[`${vakt.date}/BV/1`, doctorId]];
    },
  },
  'vakt-coverage': {
    fixture: sarpsborg,
    how: 'the car has no doctor one evening, while another is at the station',
    *moves(roster) {
      for (const { vakt } of heldOn(roster, 'L2', isWeekday)) yield [[vakt.id, undefined]];
    },
  },
  'doctor-always-available': {
    fixture: sarpsborg,
    how: 'one natt is empty',
    *moves(roster) {
      for (const { vakt } of heldOn(roster, 'N1', isWeekday)) yield [[vakt.id, undefined]];
    },
  },
  'competent-cover': {
    fixture: sarpsborg,
    how: 'the colleague beside a LIS1 in the car is gone on a Sunday',
    *moves(roster) {
      for (const { vakt } of heldOn(roster, 'L1', isSunday)) yield [[vakt.id, undefined]];
    },
  },
  'conditional-bakvakt': {
    fixture: liten,
    how: 'a bakvakt is set up behind a specialist',
    *moves(roster) {
      for (const { vakt } of heldOn(roster, 'V1', isWeekday))
        for (const { id, pools } of roster.problem.doctors)
          if (pools.includes('v1')) yield [[`${vakt.date}/BV/1`, id]];
    },
  },
  'rest-between-work': {
    fixture: sarpsborg,
    how: 'a doctor with evenings until 23:00 has an office from 05:00',
    change: (document, roster) =>
      changeDoctor(document, firstOn(roster, 'L1', isWeekday).doctorId, {
        posts: [{ weekdays: ['tue', 'wed', 'thu', 'fri'], from: '05:00', to: '12:00' }],
      }),
  },
  'post-night-off': {
    fixture: sarpsborg,
    how: 'a vikar has a long natt and the car the same afternoon',
    *moves(roster) {
      for (const { vakt: night } of heldOn(roster, 'N1'))
        for (const { vakt } of heldOn(roster, 'L2'))
          if (vakt.start > night.end && vakt.start < night.end + 480)
            for (const { id, pools } of roster.problem.doctors)
              if (pools.includes('vikar'))
                yield [
                  [night.id, id],
                  [vakt.id, id],
                ];
    },
  },
  'aml-daily-hours': {
    fixture: sarpsborg,
    how: 'a nattlege with a natt of twelve hours has no agreement',
    change(document, roster) {
      const amlDoctors = new Set(document.doctors.flatMap((own) => (own.regime === 'AML' ? [own.id] : [])));
      const held = heldOn(roster, 'N1', ({ start, end }) => end - start === 720);
      const night = held.find(({ doctorId }) => amlDoctors.has(doctorId));
      return changeDoctor(document, night?.doctorId ?? '', { amlAgreement: undefined });
    },
  },
  'aml-daily-rest': {
    fixture: sarpsborg,
    how: 'a nattlege has a post at 17:00 on the day after a natt',
    change(document, roster) {
      const amlDoctors = new Set(document.doctors.flatMap((own) => (own.regime === 'AML' ? [own.id] : [])));
      const held = heldOn(roster, 'N1', (vakt) => weekdayOf(vakt) === 1);
      const night = held.find(({ doctorId }) => amlDoctors.has(doctorId));
      const posts = [{ weekdays: ['tue'], from: '17:00', to: '18:00' }];
      return changeDoctor(document, night?.doctorId ?? '', { posts });
    },
  },
  'aml-weekly-rest': {
    fixture: sarpsborg,
    how: 'a nattlege has seven nights in a row',
    moves: (roster) => inARow(roster, 'N1', 'nattlege', 7),
  },
  'frequency-cap': {
    fixture: liten,
    how: 'a doctor at the cap has one vakt more',
    moves: (roster) => give(roster, 'V1', 'v1', isWeekday),
  },
  'personal-caps': {
    fixture: sarpsborg,
    how: 'a doctor with an evening has agreed to none',
    change: (document, roster) => ({
      ...document,
      rules: {
        'personal-caps': {
          parameters: { caps: [{ doctor: firstOn(roster, 'L1').doctorId, maxVakter: 0 }] },
        },
      },
    }),
  },
  'fair-hours': {
    fixture: sarpsborg,
    how: 'a weekday evening has gone to a colleague who has enough',
    moves: (roster) => give(roster, 'L1', 'fastlege', isWeekday),
  },
  'fair-natt': {
    fixture: sarpsborg,
    how: 'a natt has gone to a nattlege who has enough',
    moves: (roster) => give(roster, 'N1', 'nattlege', isWeekday),
  },
  'fair-helg': {
    fixture: sarpsborg,
    how: 'a Saturday has gone to a colleague who has enough',
    moves: (roster) => give(roster, 'L1', 'fastlege', (vakt) => weekdayOf(vakt) === 6),
  },
  'fair-fredagskveld': {
    fixture: sarpsborg,
    how: 'a Friday evening has gone to a colleague who has enough',
    moves: (roster) => give(roster, 'L1', 'fastlege', (vakt) => weekdayOf(vakt) === 5),
  },
  'fair-helligdag': {
    fixture: easter,
    how: 'a doctor comes two helligdager behind into Easter',
    change: (document) => ({
      ...document,
      balances: [
        ...(document.balances ?? []),
        { doctor: 'fl-1', group: 'vakt', measure: 'helligdag', amount: -2 },
      ],
    }),
  },
  wishes: {
    fixture: sarpsborg,
    how: 'a doctor would rather not have one of the own evenings',
    change(document, roster) {
      const { vakt, doctorId } = firstOn(roster, 'L1');
      const wish = { doctor: doctorId, kind: 'rather-not' as const, from: vakt.date, to: vakt.date };
      return { ...document, wishes: [...(document.wishes ?? []), wish] };
    },
  },
  'weekend-style': {
    fixture: sarpsborg,
    how: 'a doctor with a Saturday has the Sunday too',
    moves: (roster) => give(roster, 'L1', 'fastlege', isSunday),
  },
  'consecutive-natt': {
    fixture: sarpsborg,
    how: 'a nattlege has four nights in a row',
    moves: (roster) => inARow(roster, 'N1', 'nattlege', 4),
  },
  'consecutive-beredskap': {
    fixture: liten,
    how: 'a doctor has hjemmevakt four days in a row',
    moves: (roster) => inARow(roster, 'V1', 'v1', 4),
  },
  'ideal-staffing': {
    fixture: liten,
    how: 'the legevakt wishes for two doctors',
    change: (document) => ({
      ...document,
      lines: document.lines.map((line) =>
        line.id === 'V1' ? { ...line, doctors: { min: 1, ideal: 2 } } : line,
      ),
    }),
  },
  'pool-order': {
    fixture: sarpsborg,
    how: 'a vikar has an evening in the car',
    moves: (roster) => give(roster, 'L2', 'vikar', isWeekday),
  },
};

/** Amount by finding, without those that only weigh where `weighed` is false. */
function amounts(findings: readonly Finding[], weighed: boolean): Map<string, number> {
  const byKey = new Map<string, number>();
  for (const { ruleId, status, violation } of findings) {
    if (!weighed && status === 'quality') continue;
    const { doctorId = '', date, vaktIds, penalty } = violation;
    const key = [ruleId, doctorId, date, ...vaktIds].join(' ');
    byKey.set(key, (byKey.get(key) ?? 0) + penalty);
  }
  return byKey;
}

/** Rules that find something, or more of it, which they did not find before. */
function newlyFinding(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Set<string> {
  const grown = [...after].filter(([key, amount]) => amount > (before.get(key) ?? 0) + 1e-9);
  return new Set(grown.map(([key]) => key.split(' ')[0] ?? ''));
}

const mostTries = 60;

describe('a planted breach is found by its rule, and by others only where one implies the other', () => {
  const solved = new Map<FixtureName, Roster>();
  beforeAll(async () => {
    for (const name of [liten, easter, sarpsborg] as const) solved.set(name, await solveFixture(name));
  });

  it('there is a plant for every rule', () => {
    expect(Object.keys(plants).sort()).toEqual(registry.map(({ id }) => id).sort());
  });

  it('the solved months break nothing before', () => {
    for (const [name, roster] of solved) {
      const { rules } = readWithoutIssues(readFixture(name));
      const found = verifyRoster(roster, rules).filter(({ status }) => status !== 'quality');
      expect(found.map(({ message }) => message.en)).toEqual([]);
    }
  });

  it.each(registry.map(({ id, finding }) => [id, plants[id]?.how, finding] as const))(
    '%s: a roster in which %s',
    (id, _how, finding) => {
      const plant = plants[id];
      const roster = plant && solved.get(plant.fixture);
      if (plant === undefined || roster === undefined) throw new Error(`Nothing is planted for ${id}.`);
      const document = readFixture(plant.fixture);
      const { rules } = readWithoutIssues(document);
      const changed = plant.change?.(document, roster) ?? document;
      const { problem, rules: changedRules } = readWithoutIssues(changed);
      const isQuality = finding === 'quality';
      const before = amounts(verifyRoster(roster, rules), isQuality);
      const allowed = new Set([id, ...Object.keys(implications[id] ?? {})]);
      const seen: string[] = [];
      for (const move of plant.moves?.(roster) ?? [[]]) {
        const assignments = new Map(roster.assignments);
        for (const [vakt, doctor] of move)
          if (doctor === undefined) assignments.delete(vakt);
          else assignments.set(vakt, doctor);
        const after = amounts(verifyRoster({ problem, assignments }, changedRules), isQuality);
        const found = newlyFinding(before, after);
        if (found.has(id) && [...found].every((rule) => allowed.has(rule))) return;
        if (found.has(id)) seen.push([...found].join(' '));
        if (seen.length >= mostTries) break;
      }
      expect(seen, `no way was found that ${id} alone reports`).toContain(id);
    },
  );
});
