import { describe, expect, it } from 'vitest';
import { makeRotasjonJob } from '../../../src/demo/rotasjon-stor-elvdal.js';
import { expandDemand } from '../../../src/domain/demand-expansion.js';
import { isOutWeek, makeDoctor } from '../../../src/domain/doctor.js';
import { jobDocument, type Job } from '../../../src/domain/job/job.js';
import { addDays, datesFromTo } from '../../../src/domain/time.js';
import { resolveLine } from '../../../src/domain/vakt.js';
import { monthsFrom } from '../../support/months.js';

const rotations = [
  { weeksOff: 3 as const, rotating: 5 },
  { weeksOff: 4 as const, rotating: 6 },
];
const jobOf = (month: string, weeksOff: 3 | 4): Job => jobDocument.parse(makeRotasjonJob(month, weeksOff));

describe.each(rotations)('two weeks bundet and $weeksOff ubundet', ({ weeksOff, rotating }) => {
  describe.each(monthsFrom('2025-01', 24))('in %s', (month) => {
    const job = jobOf(month, weeksOff);
    const { from, to } = job.period;
    const inRotation = job.doctors.filter(({ category }) => category === 'rotasjon');
    const bundetOn = (date: typeof from): string[] =>
      inRotation.flatMap((doctor) => (isOutWeek(doctor, date) ? [] : [doctor.id]));

    it('has its rotation doctors and one kommuneoverlege without a rotation', () => {
      expect(inRotation).toHaveLength(rotating);
      const others = job.doctors.filter((doctor) => !inRotation.includes(doctor));
      expect(others.map(({ category, rotation }) => [category, rotation])).toEqual([
        ['kommuneoverlege', undefined],
      ]);
      expect(new Set(job.doctors.map(({ name }) => name)).size).toBe(rotating + 1);
    });

    it('has exactly two who are bundet on every date', () => {
      for (const date of datesFromTo(from, to)) expect(bundetOn(date)).toHaveLength(2);
    });

    it('gives them posts in their bundet weeks only, around the month too', () => {
      const [first, last] = [addDays(from, -10), addDays(to, 10)];
      for (const doctor of inRotation) {
        const { postDays } = makeDoctor(doctor, [], first, last);
        expect(postDays.filter(({ date }) => isOutWeek(doctor, date))).toEqual([]);
        const everywhere = makeDoctor(
          {
            ...doctor,
            posts: doctor.posts.map((post) => ({ ...post, validFrom: undefined, validTo: undefined })),
          },
          [],
          first,
          last,
        );
        const bundet = new Set(
          everywhere.postDays.map(({ date }) => date).filter((date) => !isOutWeek(doctor, date)),
        );
        expect(new Set(postDays.map(({ date }) => date))).toEqual(bundet);
        expect(postDays).toHaveLength(bundet.size);
      }
    });

    it('has one vakt a day, and had them by doctors who were bundet', () => {
      expect(expandDemand(job.lines.map(resolveLine), from, to)).toHaveLength(Number(to.slice(8)));
      expect(job.history).toHaveLength(5);
      for (const { doctor, start } of job.history) {
        const date = start.slice(0, 10) as typeof from;
        expect([...bundetOn(date), 'ko-1']).toContain(doctor);
      }
    });

    it('names wishes that a bundet doctor has in the month', () => {
      expect(job.wishes).toHaveLength(3);
      for (const { doctor, from: date } of job.wishes) expect([...bundetOn(date), 'ko-1']).toContain(doctor);
    });
  });
});

it('has lists from 350 to 450 patients', () => {
  const lists = jobOf('2026-03', 3).doctors.flatMap(({ listLength }) => listLength ?? []);
  expect(lists).toEqual([350, 375, 400, 425, 450]);
});

it('has 640 hours of vakt in a cycle of five weeks without helligdag', () => {
  const { lines } = jobOf('2026-08', 3);
  const vakter = expandDemand(lines.map(resolveLine), '2026-08-03' as never, '2026-09-06' as never);
  expect(vakter).toHaveLength(35);
  expect(vakter.reduce((total, { start, end }) => total + end - start, 0) / 60).toBe(640);
});
