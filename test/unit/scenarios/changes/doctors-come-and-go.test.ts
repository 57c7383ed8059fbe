import { describe, expect, it } from 'vitest';
import type { DoctorText } from '../../../../src/domain/job/job-text.js';
import { changedJob, doctorOf, jobOf, refusals, type Change } from '../../../support/changed-jobs.js';

const sarpsborg = jobOf('sarpsborg-rakkestad');
const liten = jobOf('liten-distrikt');

describe('add-doctors', () => {
  it('makes doctors on the terms of one who is there', () => {
    const job = changedJob(sarpsborg, { change: 'add-doctors', like: 'natt-1', count: 2 });
    const added = job.doctors.slice(sarpsborg.doctors.length);
    expect(added.map(({ id, name }) => [id, name])).toEqual([
      ['ny-nattlege-1', 'Ny nattlege 1'],
      ['ny-nattlege-2', 'Ny nattlege 2'],
    ]);
    const own = { id: 'ny-nattlege-1', name: 'Ny nattlege 1' };
    expect(added[0]).toEqual({ ...doctorOf(sarpsborg, 'natt-1'), ...own });
  });

  it('takes nothing along that was asked, granted, worked or suffered', () => {
    const personal: Partial<DoctorText> = {
      fritak: [{ class: 'helse', from: '2026-01-01' }],
      consentOver48Hours: { from: '2026-01-01' },
      onSiteSupervision: [{ withinMinutes: 0, from: '2026-01-01' }],
      worksByException: { from: '2026-01-01' },
      birthYear: 1961,
    };
    const job = {
      ...sarpsborg,
      doctors: sarpsborg.doctors.map((doctor) =>
        doctor.id === 'natt-1' ? { ...doctor, ...personal } : doctor,
      ),
    };
    const after = changedJob(job, { change: 'add-doctors', like: 'natt-1' });
    const added = doctorOf(after, 'ny-nattlege-1');
    for (const fact of Object.keys(personal)) expect(added).not.toHaveProperty(fact);
    expect(after).toEqual({ ...job, doctors: after.doctors });
    expect(JSON.stringify(job)).toContain('"doctor":"natt-1"');
  });

  it('finds the most common terms of a category, and says what competence the new ones have', () => {
    const job = changedJob(sarpsborg, { change: 'add-doctors', category: 'fastlege', from: '2026-03-16' });
    expect(doctorOf(job, 'ny-fastlege-1')).toMatchObject({
      pools: ['fastlege'],
      groups: ['fastlege'],
      from: '2026-03-16',
      competence: { godkjentAllmennlegeFrom: '2026-03-01', akuttmedisinkursOn: '2026-03-01' },
    });
    const [lis1] = changedJob(sarpsborg, { change: 'add-doctors', category: 'LIS1' }).doctors.slice(-1);
    expect(lis1?.competence).toEqual({
      clinicalService: { months: 0, on: '2026-03-01' },
      legevakter: { count: 0, on: '2026-03-01' },
    });
  });

  it('counts on where it has been before', () => {
    const change: Change = { change: 'add-doctors', category: 'vikar' };
    const job = changedJob(liten, change, { ...change, count: 2 });
    expect(job.doctors.slice(-3).map(({ name }) => name)).toEqual(['Ny vikar 1', 'Ny vikar 2', 'Ny vikar 3']);
  });

  it('says all that stands in the way', () => {
    expect(
      refusals(liten, { change: 'add-doctors', like: 'fl-9', pools: ['v2'], groups: ['vakt', 'x'] }),
    ).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/like'],
      ['UNKNOWN_REFERENCE', '/changes/0/pools/0'],
      ['UNKNOWN_REFERENCE', '/changes/0/groups/1'],
    ]);
    expect(refusals(liten, { change: 'add-doctors' })).toEqual([['NO_TERMS', '/changes/0']]);
    expect(refusals(liten, { change: 'add-doctors', category: 'byråvikar' })).toEqual([
      ['NO_TERMS', '/changes/0/category'],
    ]);
    expect(
      changedJob(liten, { change: 'add-doctors', category: 'byråvikar', pools: ['v1'] }).doctors,
    ).toHaveLength(8);
  });

  it('cannot make more doctors than a job may have', () => {
    const hundred: Change = { change: 'add-doctors', like: 'fl-1', count: 100 };
    expect(refusals(liten, hundred, hundred, hundred, hundred, hundred, hundred)).toEqual([
      ['OUT_OF_RANGE', '/changes/5'],
    ]);
  });
});

describe('remove-doctors', () => {
  it('takes away the last of a category, with all that is said of them', () => {
    const job = changedJob(sarpsborg, {
      change: 'remove-doctors',
      doctors: { category: 'nattlege', count: 1 },
    });
    expect(sarpsborg.doctors.filter(({ id }) => !job.doctors.some((left) => left.id === id))).toMatchObject([
      { id: 'natt-4' },
    ]);
    expect(JSON.stringify(sarpsborg)).toContain('"doctor":"natt-4"');
    expect(JSON.stringify(job)).not.toContain('natt-4');
  });

  it('undoes what add-doctors did', () => {
    const job = changedJob(
      sarpsborg,
      { change: 'add-doctors', category: 'nattlege', count: 2 },
      { change: 'remove-doctors', doctors: { category: 'nattlege', count: 2 } },
    );
    expect(job).toEqual(sarpsborg);
  });

  it('leaves no rule that names somebody who is gone', () => {
    const job = {
      ...liten,
      rules: {
        ...liten.rules,
        'personal-caps': { parameters: { caps: [cap('fl-1'), cap('fl-2')] } },
        'never-together': {
          parameters: {
            pairs: [
              { one: { doctors: ['fl-1'] }, other: { doctors: ['fl-2'] } },
              { one: { doctors: ['fl-1', 'fl-2'] }, other: { doctors: ['vikar-1'] } },
              { one: { doctors: ['fl-1'], categories: ['LIS1'] as const }, other: { doctors: ['fl-2'] } },
            ],
          },
        },
        'rest-between-work': { scope: { doctors: ['fl-1', 'fl-2'] } },
      },
    };
    const { rules } = changedJob(job, { change: 'remove-doctors', doctors: ['fl-1'] });
    expect(rules?.['personal-caps']).toEqual({ parameters: { caps: [cap('fl-2')] } });
    expect(rules?.['never-together']).toEqual({
      parameters: {
        pairs: [
          { one: { doctors: ['fl-2'] }, other: { doctors: ['vikar-1'] } },
          { one: { doctors: [], categories: ['LIS1'] }, other: { doctors: ['fl-2'] } },
        ],
      },
    });
    expect(rules?.['rest-between-work']).toEqual({ scope: { doctors: ['fl-2'] } });
  });

  it('knows who is meant, or says who may have been', () => {
    expect(refusals(liten, { change: 'remove-doctors', doctors: ['fl-1', 'fl-9'] })).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/doctors/1'],
    ]);
    expect(refusals(liten, { change: 'remove-doctors', doctors: { category: 'LIS1', count: 9 } })).toEqual([
      ['TOO_FEW_DOCTORS', '/changes/0/doctors'],
    ]);
    expect(refusals(liten, { change: 'remove-doctors', doctors: { pool: 'v2' } })).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/doctors/pool'],
    ]);
  });
});

function cap(doctor: string) {
  return { doctor, maxVakter: 3 };
}
