import { describe, expect, it } from 'vitest';
import type { JobText } from '../../../../src/domain/job/job-text.js';
import { changedJob, doctorOf, jobOf, refusals, type Change } from '../../../support/changed-jobs.js';

const liten = jobOf('liten-distrikt');
const sarpsborg = jobOf('sarpsborg-rakkestad');
const birthYears: Readonly<Record<string, number>> = { 'fl-1': 1966, 'fl-2': 1971, 'vikar-1': 1960 };
const aged: JobText = {
  ...liten,
  doctors: liten.doctors.map((doctor) => {
    const birthYear = birthYears[doctor.id];
    return birthYear === undefined ? doctor : { ...doctor, birthYear };
  }),
};

/** Ids of those whom the change made others of. */
function touched(before: JobText, after: JobText): string[] {
  return after.doctors.filter((doctor, index) => doctor !== before.doctors[index]).map(({ id }) => id);
}

describe('grant-fritak', () => {
  it('grants named doctors a fritak from the first day of the period', () => {
    const job = changedJob(liten, { change: 'grant-fritak', doctors: ['fl-1'], scope: 'natt' });
    expect(touched(liten, job)).toEqual(['fl-1']);
    expect(doctorOf(job, 'fl-1').fritak).toEqual([{ class: 'annet', scope: 'natt', from: '2026-03-01' }]);
  });

  it('grants it to the eldest of those over an age', () => {
    const one = changedJob(aged, { change: 'grant-fritak', doctors: { over: 55, count: 1 } });
    expect(touched(aged, one)).toEqual(['vikar-1']);
    expect(doctorOf(one, 'vikar-1').fritak?.at(-1)).toEqual({
      class: 'alder',
      scope: 'all',
      from: '2026-03-01',
    });
    // fl-2 turns 55 in 2026, not more.
    const all = changedJob(aged, { change: 'grant-fritak', doctors: { over: 55 }, scope: 'natt' });
    expect(touched(aged, all)).toEqual(['fl-1', 'vikar-1']);
    expect(refusals(aged, { change: 'grant-fritak', doctors: { over: 55, count: 3 } })).toEqual([
      ['TOO_FEW_DOCTORS', '/changes/0/doctors'],
    ]);
  });

  it('does not grant what somebody has', () => {
    const change: Change = { change: 'grant-fritak', doctors: ['fl-1'], to: '2026-03-20' };
    expect(refusals(liten, change, change)).toEqual([['CHANGE_WITHOUT_EFFECT', '/changes/1']]);
    const two: Change = { change: 'grant-fritak', doctors: { category: 'fastlege', count: 1 } };
    const job = changedJob(sarpsborg, two, two);
    expect(touched(sarpsborg, job)).toEqual(['rakk-6', 'rakk-7']);
  });
});

describe('set-competence', () => {
  it('takes a course from the last of a category who have it', () => {
    const change: Change = {
      change: 'set-competence',
      doctors: { category: 'fastlege', count: 4 },
      facts: { akuttmedisinkursOn: null },
    };
    const job = changedJob(sarpsborg, change);
    const chosen = touched(sarpsborg, job);
    expect(chosen).toHaveLength(4);
    for (const id of chosen) {
      expect(doctorOf(job, id).competence?.akuttmedisinkursOn).toBeNull();
      expect(doctorOf(job, id).competence?.voldOgOvergrepskursOn).toBe(
        doctorOf(sarpsborg, id).competence?.voldOgOvergrepskursOn,
      );
    }
  });

  it('takes away any other fact, and adds one', () => {
    const job = changedJob(liten, {
      change: 'set-competence',
      doctors: ['fl-1'],
      facts: { specialistFrom: null, legevakter: { count: 12, on: '2026-02-01' } },
    });
    expect(doctorOf(job, 'fl-1').competence).toEqual({
      akuttmedisinkursOn: '2022-03-10',
      voldOgOvergrepskursOn: '2022-04-07',
      legevakter: { count: 12, on: '2026-02-01' },
    });
  });
});

describe('absences', () => {
  const away = { kind: 'sykdom', from: '2026-03-09', to: '2026-03-22' } as const;

  it('are drawn by a seed among those who are there', () => {
    const drawn = (seed: number) =>
      changedJob(sarpsborg, {
        change: 'add-absences',
        doctors: { category: 'fastlege', count: 5, seed },
        ...away,
      })
        .absences?.slice(sarpsborg.absences?.length)
        .map(({ doctor }) => doctor);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    expect(new Set(drawn(1)).size).toBe(5);
    const awayBefore = sarpsborg.absences?.filter(({ from, to }) => from <= away.to && away.from <= to);
    expect(awayBefore?.length).toBeGreaterThan(0);
    const all = changedJob(sarpsborg, { change: 'add-absences', doctors: { category: 'fastlege' }, ...away });
    const added = all.absences?.slice(sarpsborg.absences?.length).map(({ doctor }) => doctor);
    for (const { doctor } of awayBefore ?? []) expect(added).not.toContain(doctor);
  });

  it('go as they came', () => {
    const add: Change = { change: 'add-absences', doctors: ['fl-1', 'fl-2'], ...away };
    const before = { ...liten, absences: [] };
    const remove: Change = { change: 'remove-absences', doctors: ['fl-1', 'fl-2'], kind: 'sykdom' };
    expect(changedJob(before, add, remove)).toEqual(before);
    expect(refusals(before, add, add)).toEqual([['CHANGE_WITHOUT_EFFECT', '/changes/1']]);
    expect(refusals(before, remove)).toEqual([['CHANGE_WITHOUT_EFFECT', '/changes/0']]);
  });

  it('of another kind stay', () => {
    const job = changedJob(
      { ...liten, absences: [{ doctor: 'fl-1', kind: 'ferie', from: '2026-03-02', to: '2026-03-03' }] },
      { change: 'add-absences', doctors: ['fl-1'], ...away },
      { change: 'remove-absences', doctors: { category: 'fastlege' }, kind: 'ferie' },
    );
    expect(job.absences).toEqual([{ doctor: 'fl-1', ...away }]);
  });
});

describe('set-rotation', () => {
  const rotasjon = jobOf('rotasjon-stor-elvdal');
  const five = ['rot-1', 'rot-2', 'rot-3', 'rot-4', 'rot-5'];

  it('begins the doctors in turn, evenly over the cycle', () => {
    const job = changedJob(rotasjon, {
      change: 'set-rotation',
      doctors: { category: 'rotasjon' },
      pattern: { weeksOn: 2, weeksOff: 8, firstOnWeek: '2026-03-02' },
    });
    expect(five.map((id) => doctorOf(job, id).rotation?.firstOnWeek)).toEqual([
      '2026-03-02',
      '2026-03-16',
      '2026-03-30',
      '2026-04-13',
      '2026-04-27',
    ]);
  });

  it('ends a rotation', () => {
    const job = changedJob(rotasjon, { change: 'set-rotation', doctors: ['rot-2'], pattern: null });
    expect(touched(rotasjon, job)).toEqual(['rot-2']);
    expect(doctorOf(job, 'rot-2')).not.toHaveProperty('rotation');
  });
});
