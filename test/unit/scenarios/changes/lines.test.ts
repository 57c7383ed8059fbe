import { describe, expect, it } from 'vitest';
import { expandDemand } from '../../../../src/domain/demand-expansion.js';
import { jobDocument } from '../../../../src/domain/job/job.js';
import type { JobText, LineText } from '../../../../src/domain/job/job-text.js';
import { resolveLine } from '../../../../src/domain/vakt.js';
import { changedJob, doctorOf, jobOf, lineOf, refusals, type Change } from '../../../support/changed-jobs.js';

const sarpsborg = jobOf('sarpsborg-rakkestad');
const liten = jobOf('liten-distrikt');

/** Doctor hours that a line asks for in a week without helligdager, 2 to 8 March. */
function hoursInAWeek(job: JobText, line: string): number {
  const { lines, legevakt, period } = jobDocument.parse(job);
  return expandDemand(lines.map(resolveLine), period.from, period.to, legevakt.aftenDagerAsHelg)
    .filter(({ lineId, date }) => lineId === line && date >= '2026-03-02' && date <= '2026-03-08')
    .reduce((sum, { start, end }) => sum + (end - start) / 60, 0);
}

describe('staff-line', () => {
  it('adds a second natt-lege on Friday and Saturday: 24 hours a week', () => {
    const job = changedJob(sarpsborg, { change: 'staff-line', line: 'N1', on: ['long-night'], doctors: 2 });
    expect(hoursInAWeek(sarpsborg, 'N1')).toBe(69);
    expect(hoursInAWeek(job, 'N1')).toBe(69 + 24);
    const every = changedJob(sarpsborg, { change: 'staff-line', line: 'N1', doctors: 2 });
    expect(hoursInAWeek(every, 'N1')).toBe(2 * 69);
  });

  it('gives other hours to a class of days, and leaves those that read it with it', () => {
    const hours = [
      { from: '16:00', to: '20:00' },
      { from: '20:00', to: '23:00' },
    ];
    const job = changedJob(sarpsborg, { change: 'staff-line', line: 'L1', on: ['weekday', 'friday'], hours });
    expect(lineOf(job, 'L1').hours).toMatchObject({ weekday: hours, friday: hours });
    const friday = changedJob(sarpsborg, { change: 'staff-line', line: 'DAGB', on: ['friday'], doctors: 2 });
    expect(lineOf(friday, 'DAGB').hours).toEqual({
      weekday: [{ from: '08:00', to: '16:00', nurses: { min: 2, max: 2 } }],
      friday: [{ from: '08:00', to: '16:00', nurses: { min: 2, max: 2 }, doctors: { min: 2 } }],
    });
  });

  it('leaves out a class of days', () => {
    const job = changedJob(sarpsborg, { change: 'staff-line', line: 'B1', on: ['long-night'], hours: [] });
    expect(hoursInAWeek(job, 'B1')).toBe(0);
  });

  it('keeps locks and published vakter where they were, though seats are numbered anew', () => {
    const job: JobText = {
      ...sarpsborg,
      locks: [
        { vakt: '2026-03-07/L1/2', doctor: 'rakk-3' },
        { vakt: '2026-03-07/N1/1', doctor: 'natt-1' },
      ],
      published: [{ vakt: '2026-03-07/L1/1', doctor: 'rakk-4' }],
    };
    const two = changedJob(job, { change: 'staff-line', line: 'L1', on: ['saturday'], doctors: 2 });
    // The second seat is the evening in the one and beside the first in the other.
    expect(two.locks).toEqual([
      { vakt: '2026-03-07/L1/3', doctor: 'rakk-3' },
      { vakt: '2026-03-07/N1/1', doctor: 'natt-1' },
    ]);
    expect(two.published).toEqual(job.published);
    const hours = [{ from: '11:00', to: '17:30' }];
    const morning = changedJob(job, { change: 'staff-line', line: 'L1', on: ['saturday'], hours });
    expect(morning.locks).toEqual([{ vakt: '2026-03-07/N1/1', doctor: 'natt-1' }]);
    expect(morning.published).toEqual(job.published);
  });

  it('says what it needs', () => {
    expect(refusals(sarpsborg, { change: 'staff-line', line: 'N1' })).toEqual([
      ['CHANGE_EMPTY', '/changes/0'],
    ]);
    expect(refusals(sarpsborg, { change: 'staff-line', line: 'N2', doctors: 2 })).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/line'],
    ]);
    expect(
      refusals(sarpsborg, { change: 'staff-line', line: 'N1', on: ['weekday', 'long-night'], doctors: 2 }),
    ).toEqual([['LINE_WITHOUT_HOURS', '/changes/0/on']]);
    // Which weekday's hours an aften-dag reads depends on the date.
    expect(refusals(sarpsborg, { change: 'staff-line', line: 'L1', on: ['aftendag'], doctors: 2 })).toEqual([
      ['LINE_WITHOUT_HOURS', '/changes/0/on'],
    ]);
    expect(
      refusals(
        sarpsborg,
        { change: 'staff-line', line: 'N1', on: ['long-night'], doctors: { min: 1 } },
        {
          change: 'staff-line',
          line: 'N1',
          on: ['long-night'],
          doctors: { min: 1 },
        },
      ),
    ).toEqual([['CHANGE_WITHOUT_EFFECT', '/changes/1']]);
  });
});

describe('switch-line', () => {
  it('switches a line off and on again', () => {
    const off = changedJob(sarpsborg, { change: 'switch-line', line: 'L2', to: 'off' });
    expect(hoursInAWeek(off, 'L2')).toBe(0);
    expect(changedJob(off, { change: 'switch-line', line: 'L2', to: 'on' })).toEqual(sarpsborg);
  });

  it('gives a line other dates', () => {
    const job = changedJob(liten, {
      change: 'switch-line',
      line: 'SOMMER',
      to: { from: '2026-03-06', until: '2026-03-06' },
    });
    expect(hoursInAWeek(job, 'SOMMER')).toBe(7);
    const ever = changedJob(liten, { change: 'switch-line', line: 'SOMMER', to: 'on' });
    expect(lineOf(ever, 'SOMMER')).not.toHaveProperty('validTo');
  });
});

describe('man-line', () => {
  const takers = (job: JobText, line: string): string[] =>
    job.doctors
      .filter(({ pools }) => pools?.some((pool) => lineOf(job, line).pools.includes(pool)))
      .map(({ id }) => id);
  const sharers = (job: JobText, group: string): string[] =>
    job.doctors.filter(({ groups }) => groups?.includes(group)).map(({ id }) => id);

  it('has employed doctors take the car, and nobody else', () => {
    const job = changedJob(sarpsborg, { change: 'man-line', line: 'L2', by: { category: 'nattlege' } });
    const four = ['natt-1', 'natt-2', 'natt-3', 'natt-4'];
    expect(takers(job, 'L2')).toEqual(four);
    expect(sharers(job, 'bil')).toEqual(four);
    // The pool of the car is nobody's any more; that of the vikarer, who take N1 too, is.
    expect(job.doctors.some(({ pools }) => pools?.includes('bil'))).toBe(false);
    expect(takers(job, 'N1')).toEqual(takers(sarpsborg, 'N1'));
    expect(doctorOf(job, 'lill-1')).toBe(doctorOf(sarpsborg, 'lill-1'));
  });

  it('has volunteers take the evenings', () => {
    const by = { category: 'fastlege', count: 36, seed: 1 } as const;
    const job = changedJob(sarpsborg, { change: 'man-line', line: 'L1', by });
    expect(takers(job, 'L1')).toHaveLength(36);
    expect(sharers(job, 'fastlege')).toEqual(takers(job, 'L1'));
  });

  it('leaves those in a group who take its other lines', () => {
    const satellitt = jobOf('interkommunal-satellitt');
    const job = changedJob(satellitt, { change: 'man-line', line: 'H2', by: ['elvs-01'] });
    expect(takers(job, 'H2')).toEqual(['elvs-01']);
    expect(sharers(job, 'kveld')).toEqual(sharers(satellitt, 'kveld'));
    const twice = changedJob(job, { change: 'man-line', line: 'H2', by: ['elvs-02'] });
    expect([takers(twice, 'H2'), lineOf(twice, 'H2').pools]).toEqual([['elvs-02'], ['H2']]);
  });

  it('takes no pool of others, and changes nothing a second time', () => {
    const change: Change = { change: 'man-line', line: 'L2', by: ['natt-1'] };
    expect(refusals(sarpsborg, change, change)).toEqual([['CHANGE_WITHOUT_EFFECT', '/changes/1']]);
    const doctors = sarpsborg.doctors.map((doctor) =>
      doctor.id === 'lill-1' ? { ...doctor, pools: ['lilletorget', 'L2'] } : doctor,
    );
    expect(lineOf(changedJob({ ...sarpsborg, doctors }, change), 'L2').pools).toEqual(['L2-2']);
  });

  it('says all that it does not know', () => {
    expect(refusals(sarpsborg, { change: 'man-line', line: 'L3', by: ['x'] })).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/line'],
      ['UNKNOWN_REFERENCE', '/changes/0/by/0'],
    ]);
  });
});

describe('add-line', () => {
  const line: LineText = {
    id: 'KVELD2',
    name: 'Andre lege på kveld',
    kind: 'tilstede',
    hours: { weekday: [{ from: '16:00', to: '23:00' }] },
    pools: ['v1'],
  };

  it('adds a line that everyone of its pools shares', () => {
    const job = changedJob(liten, { change: 'add-line', line });
    expect(hoursInAWeek(job, 'KVELD2')).toBe(35);
    expect(job.fairnessGroups?.at(-1)).toEqual({ id: 'KVELD2', name: line.name, lines: ['KVELD2'] });
    const members = job.doctors.filter(({ groups }) => groups?.includes('KVELD2')).map(({ id }) => id);
    expect(members).toEqual(liten.doctors.filter(({ pools }) => pools?.includes('v1')).map(({ id }) => id));
  });

  it('joins a group that is there', () => {
    const job = changedJob(liten, { change: 'add-line', line, group: 'vakt' });
    expect(job.fairnessGroups?.[0]?.lines).toEqual(['V1', 'KVELD2']);
    expect(job.doctors).toBe(liten.doctors);
  });

  it('does not take the name of another line', () => {
    const taken = { ...line, id: 'V1' };
    expect(refusals(liten, { change: 'add-line', line: taken, group: 'natt' })).toEqual([
      ['LINE_EXISTS', '/changes/0/line/id'],
      ['UNKNOWN_REFERENCE', '/changes/0/group'],
    ]);
  });
});

describe('set-bakvakt', () => {
  it('goes from helg nights to every night: 24 to 69 hours a week', () => {
    expect(hoursInAWeek(sarpsborg, 'B1')).toBe(24);
    const every = changedJob(sarpsborg, { change: 'set-bakvakt', nights: 'every' });
    expect(hoursInAWeek(every, 'B1')).toBe(69);
    expect(lineOf(every, 'B1').nights?.short).toEqual([{ from: '23:00', to: '08:00' }]);
    const none = changedJob(every, { change: 'set-bakvakt', nights: 'none' });
    expect(hoursInAWeek(none, 'B1')).toBe(0);
    expect(hoursInAWeek(changedJob(none, { change: 'set-bakvakt', nights: 'helg' }), 'B1')).toBe(24);
    expect(refusals(sarpsborg, { change: 'set-bakvakt', nights: 'helg' })).toEqual([
      ['CHANGE_WITHOUT_EFFECT', '/changes/0'],
    ]);
  });

  it('does not guess', () => {
    expect(refusals(jobOf('moss-interkommunale'), { change: 'set-bakvakt', nights: 'every' })).toEqual([
      ['WHICH_BAKVAKT', '/changes/0/line'],
    ]);
    expect(refusals(sarpsborg, { change: 'set-bakvakt', nights: 'every', line: 'N1' })).toEqual([
      ['NOT_A_BAKVAKT_LINE', '/changes/0/line'],
    ]);
    expect(refusals(liten, { change: 'set-bakvakt', nights: 'every' })).toEqual([
      ['BAKVAKT_NOT_BY_NIGHT', '/changes/0/line'],
    ]);
    expect(refusals(sarpsborg, { change: 'set-bakvakt', nights: 'every', behind: 'L1' })).toEqual([
      ['LINE_WITHOUT_HOURS', '/changes/0/behind'],
    ]);
  });
});

it('leaves a doctor of another pool alone', () => {
  const line: LineText = { id: 'X', name: 'X', kind: 'tilstede', pools: ['sommervikar'] };
  const job = changedJob(liten, { change: 'add-line', line });
  expect(doctorOf(job, 'fl-1')).toBe(doctorOf(liten, 'fl-1'));
});
