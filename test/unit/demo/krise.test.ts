import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { putInCrisis } from '../../../src/demo/krise.js';
import { expandDemand } from '../../../src/domain/demand-expansion.js';
import { jobDocument, type Job } from '../../../src/domain/job/job.js';
import { resolveLine } from '../../../src/domain/vakt.js';
import { readJob } from '../../../src/jobs/read-job.js';

const fixtures = new URL('../../../fixtures/', import.meta.url);
const documents = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'krise')
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, fixtures))
      .filter((file) => /^\d{4}-\d{2}(\.[a-z0-9-]+)?\.json$/.test(file) && !file.endsWith('.expected.json'))
      .map((file) => `${name}/${file}`),
  );
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));

function hoursOf(job: Job, counts: (kind: string, line: string) => boolean): number {
  const lines = job.lines.map(resolveLine).filter(({ kind, id }) => counts(kind, id));
  return expandDemand(lines, job.period.from, job.period.to, job.legevakt.aftenDagerAsHelg)
    .filter(({ requirement }) => requirement === 'minimum')
    .reduce((total, { start, end }) => total + (end - start) / 60, 0);
}

describe.each(documents)('%s in a crisis', (path) => {
  const document = read(path);
  const base = jobDocument.parse(document);
  const job = jobDocument.parse(putInCrisis(document));
  const days = new Set(
    expandDemand(job.lines.map(resolveLine), job.period.from, job.period.to).map(({ date }) => date),
  ).size;
  const newlyIll = job.absences.slice(base.absences.length);

  it('is a job that can be read', () => {
    const reading = readJob(putInCrisis(document));
    expect(reading.ok ? [] : reading.issues).toEqual([]);
  });

  it('asks for a quarter more hours of those who see patients, rounded up to half an hour a day for each extra doctor', () => {
    const seen = hoursOf(base, (kind) => ['tilstede', 'legevaktbil', 'hjemmevakt'].includes(kind));
    const extra = hoursOf(job, (_, line) => line === 'PÅGANG');
    const doctors = job.lines.find(({ id }) => id === 'PÅGANG')?.doctors.min ?? 0;
    expect(extra).toBeGreaterThanOrEqual(seen / 4 - 1e-9);
    expect(extra).toBeLessThan(seen / 4 + 0.5 * doctors * days);
  });

  it('has one doctor on krisevakt from 08 to 23 each day', () => {
    expect(hoursOf(job, (_, line) => line === 'KRISE')).toBe(15 * days);
  });

  it('has a fifth of each pool ill for two weeks, as far as enough of it were not away already', () => {
    expect(newlyIll.length).toBeGreaterThan(0);
    for (const { kind, from, to } of newlyIll) {
      expect(kind).toBe('sykdom');
      expect(Date.parse(to) - Date.parse(from)).toBe(13 * 86_400_000);
    }
    const [ill] = newlyIll;
    const away = (doctor: string): boolean =>
      base.absences.some(
        (absence) =>
          absence.doctor === doctor && absence.from <= (ill?.to ?? '') && (ill?.from ?? '') <= absence.to,
      );
    for (const pool of new Set(base.doctors.flatMap(({ pools }) => pools))) {
      const members = base.doctors.filter(
        ({ pools, from = '0', to = '9' }) =>
          pools.includes(pool) && from <= (ill?.from ?? '') && (ill?.from ?? '') <= to,
      );
      const wanted = Math.min(Math.round(members.length / 5), members.filter(({ id }) => !away(id)).length);
      const found = members.filter(({ id }) => newlyIll.some(({ doctor }) => doctor === id)).length;
      expect(found).toBeGreaterThanOrEqual(wanted);
    }
    expect(newlyIll.filter(({ doctor }) => away(doctor))).toEqual([]);
  });

  it('can call the employed and every third fastlege, who then leave the office', () => {
    const fastleger = base.doctors.filter(({ category }) => category === 'fastlege');
    const employed = ['nattlege', 'legevaktlege', 'kommuneoverlege', 'ALIS', 'LIS1', 'rotasjon'];
    const expected = base.doctors.filter(
      (doctor) => employed.includes(doctor.category) || fastleger.indexOf(doctor) % 3 === 0,
    );
    const callable = job.doctors.filter(({ pools }) => pools.includes('krise'));
    expect(callable.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const { posts, pools } of job.doctors)
      for (const { displaceableBy } of posts)
        expect(displaceableBy.includes('KRISE')).toBe(pools.includes('krise'));
  });

  it('changes nothing else', () => {
    expect(job.lines.slice(0, -2)).toEqual(base.lines);
    expect(job.absences.slice(0, base.absences.length)).toEqual(base.absences);
    const { rules, wishes, history, balances, period, solve } = job;
    expect({ rules, wishes, history, balances, period, solve }).toEqual({
      rules: base.rules,
      wishes: base.wishes,
      history: base.history,
      balances: base.balances,
      period: base.period,
      solve: base.solve,
    });
  });
});

describe('a crisis', () => {
  const document = read('liten-distrikt/2026-03.json') as Record<string, unknown>;

  it('calls the self-employed whose contract says so, where these are named', () => {
    const job = jobDocument.parse(putInCrisis(document, []));
    const callable = job.doctors.filter(({ pools }) => pools.includes('krise')).map(({ id }) => id);
    expect(callable).toEqual(['fl-2', 'fl-3', 'lis1-2026-03-1']);
    const named = jobDocument.parse(putInCrisis(document, ['vikar-1']));
    expect(named.doctors.find(({ id }) => id === 'vikar-1')?.pools).toEqual(['v1', 'krise']);
  });

  it('comes once', () => {
    expect(() => putInCrisis(putInCrisis(document))).toThrow('KRISE');
  });

  it('takes a document that leaves out what has a default, and adds two doctors where one cannot bear the extra hours', () => {
    const job = jobDocument.parse(
      putInCrisis({
        version: 'vaktplan/job/1',
        legevakt: {
          id: 'stor',
          name: 'Stor',
          tariffArea: 'KS',
          kommuner: [{ id: 'k', name: 'K', population: 1 }],
        },
        period: { from: '2026-03-02', to: '2026-03-08' },
        lines: [
          {
            id: 'A',
            name: 'A',
            kind: 'tilstede',
            hours: { weekday: [{ from: '08:00', to: '08:00' }], saturday: [], sunday: [] },
            doctors: { min: 2 },
            pools: ['p'],
          },
        ],
        doctors: [{ id: 'd', name: 'D', category: 'fastlege', pools: ['p'] }],
      }),
    );
    // 5 x 48 hours a week: 60 more, 8.6 a day, so two doctors for 4.5 hours each.
    expect(job.lines.find(({ id }) => id === 'PÅGANG')).toMatchObject({
      doctors: { min: 2 },
      hours: { weekday: [{ from: '18:30', to: '23:00' }] },
    });
    expect(job.absences).toEqual([]);
  });
});
