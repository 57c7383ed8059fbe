import { describe, expect, it } from 'vitest';
import { makeLitenDistriktJob } from '../../../src/demo/liten-distrikt.js';
import { expandDemand } from '../../../src/domain/demand-expansion.js';
import { jobDocument, type Job } from '../../../src/domain/job/job.js';
import { addDays, startOfDate, type LocalDate } from '../../../src/domain/time.js';
import { resolveLine } from '../../../src/domain/vakt.js';
import { monthsFrom } from '../../support/months.js';

const jobOf = (month: string): Job => jobDocument.parse(makeLitenDistriktJob(month));
const vakterOf = (job: Job, from: LocalDate, to: LocalDate, line: string) =>
  expandDemand(job.lines.map(resolveLine), from, to).filter(({ lineId }) => lineId === line);

describe.each(monthsFrom('2025-01', 24))('the small district in %s', (month) => {
  const job = jobOf(month);
  const { from, to } = job.period;

  it('has four doctors who share the vakt, one LIS1 and two sommervikarer', () => {
    expect(job.doctors).toHaveLength(7);
    expect(new Set(job.doctors.map(({ id }) => id)).size).toBe(7);
    expect(job.doctors.filter(({ pools }) => pools.includes('v1'))).toHaveLength(4);
    expect(job.doctors.filter(({ category }) => category === 'LIS1').flatMap(({ pools }) => pools)).toEqual(
      [],
    );
  });

  it('has one doctor from home or in readiness at every instant, one vakt following the other', () => {
    const duties = ['V1', 'OHJ']
      .flatMap((line) => vakterOf(job, addDays(from, -1), addDays(to, 1), line))
      .sort((a, b) => a.start - b.start);
    for (const [index, duty] of duties.entries()) {
      const next = duties[index + 1];
      if (next !== undefined) expect(next.start).toBe(duty.end);
    }
    expect(duties[0]?.start).toBeLessThan(startOfDate(from));
  });

  it('has one vakt a day, no more than four doctors may hold under the cap', () => {
    const days = vakterOf(job, from, to, 'V1').length;
    expect(days).toBe(Number(to.slice(8)));
    expect(4 * Math.ceil(days / 4)).toBeGreaterThanOrEqual(days);
  });

  it('has the extra line in July only', () => {
    const extra = vakterOf(job, from, to, 'SOMMER').length;
    expect(extra > 0).toBe(month.endsWith('-07'));
  });
});
