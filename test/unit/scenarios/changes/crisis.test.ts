import { describe, expect, it } from 'vitest';
import { changedJob, doctorOf, jobOf, lineOf, refusals } from '../../../support/changed-jobs.js';

const sarpsborg = jobOf('sarpsborg-rakkestad');

describe('add-crisis', () => {
  it('is the crisis of the fixture, but for who is ill', () => {
    const fixture = jobOf('krise');
    const callable = sarpsborg.doctors
      .filter(({ category }) => category === 'fastlege')
      .filter((_, index) => index % 3 === 0)
      .map(({ id }) => id);
    const job = changedJob(sarpsborg, { change: 'add-crisis', callable });
    expect({ ...job, absences: [], legevakt: {} }).toEqual({ ...fixture, absences: [], legevakt: {} });
    expect(job.absences?.length).toBe(fixture.absences?.length);
    expect(job.absences).not.toEqual(fixture.absences);
  });

  it('draws by a seed who is ill: a share of each pool', () => {
    const ill = (seed: number, absentShare = 0.5): string[] => {
      const job = changedJob(sarpsborg, { change: 'add-crisis', seed, absentShare });
      return (job.absences ?? []).slice(sarpsborg.absences?.length).map(({ doctor }) => doctor);
    };
    expect(ill(1)).toEqual(ill(1));
    expect(ill(1)).not.toEqual(ill(2));
    expect(ill(3).filter((id) => doctorOf(sarpsborg, id).category === 'nattlege')).toHaveLength(2);
    expect(ill(1, 0)).toEqual([]);
  });

  it('has no more patients where none are asked for', () => {
    const job = changedJob(sarpsborg, { change: 'add-crisis', extraDemand: 0 });
    expect(job.lines.map(({ id }) => id)).toEqual([...sarpsborg.lines.map(({ id }) => id), 'KRISE']);
    expect(lineOf(job, 'KRISE').pools).toEqual(['krise']);
    expect(doctorOf(job, 'natt-1').pools).toContain('krise');
    expect(doctorOf(job, 'lill-1').pools).not.toContain('krise');
  });

  it('comes once', () => {
    const change = { change: 'add-crisis' } as const;
    expect(refusals(sarpsborg, change, change)).toEqual([
      ['LINE_EXISTS', '/changes/1'],
      ['LINE_EXISTS', '/changes/1'],
    ]);
    expect(refusals(sarpsborg, { ...change, callable: ['lill-9'] })).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/callable/0'],
    ]);
  });
});
