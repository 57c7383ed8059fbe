import { describe, expect, it } from 'vitest';
import { rankAdditions, readAdditions } from '../../../src/jobs/curves/best-addition.js';
import { singleAdditions } from '../../../src/scenarios/additions.js';
import type { DoctorText, JobText } from '../../../src/domain/job/job-text.js';
import { aDoctor, aJob, aLine } from '../../support/builders.js';
import { plannedResult } from '../../support/planned-result.js';

const labels = (job: object): string[] => singleAdditions(job as JobText).map(({ label }) => label);

describe('single additions', () => {
  const trained = {
    specialistFrom: '2010-01-01',
    akuttmedisinkursOn: '2020-01-01',
    voldOgOvergrepskursOn: '2020-01-01',
  };

  it('are a doctor of each category, and each course or qualification that somebody lacks on the first day', () => {
    const doctors = [
      aDoctor({ id: 'a', competence: trained }),
      aDoctor({ id: 'b', category: 'vikar', competence: { ...trained, akuttmedisinkursOn: '2026-03-12' } }),
      aDoctor({ id: 'c', category: 'vikar', competence: { akuttmedisinkursOn: '2020-01-01' } }),
    ];
    expect(labels(aJob({ doctors }))).toEqual([
      '+1 fastlege',
      '+1 vikar',
      'c: godkjent allmennlege',
      'b: akuttmedisinkurs',
      'c: vold- og overgrepskurs',
    ]);
  });

  it('are tried once for doctors who are alike', () => {
    const competence = { ...trained, voldOgOvergrepskursOn: null };
    const doctors = ['a', 'b'].map((id) => aDoctor({ id, competence }));
    const [, course] = singleAdditions(aJob({ doctors }));
    expect(course).toMatchObject({ label: 'a: vold- og overgrepskurs', alike: ['a', 'b'] });
    const other = aDoctor({ id: 'c', competence, stillingPercent: 50 });
    expect(labels(aJob({ doctors: [...doctors, other] }))).toContain('c: vold- og overgrepskurs');
  });

  it.each<Partial<DoctorText>>([
    { regime: 'AML' },
    { amlAgreement: { dailyRestHours: 8 } },
    { weeklyHours: 20 },
    { ordinaryWeeklyHours: 36 },
    { regularNightWork: true },
    { consentOver48Hours: { from: '2026-01-01' } },
    { worksByException: { from: '2026-01-01' } },
    { localShare: 50 },
    { listLength: 500 },
    { kommune: 'testvik' },
    { rotation: { weeksOn: 1, weeksOff: 1, firstOnWeek: '2026-03-02' } },
    { onSiteSupervision: [{ withinMinutes: 0, from: '2026-01-01' }] },
    { to: '2026-03-12' },
  ])('are tried for each of two whose terms differ by %j', (term) => {
    const competence = { ...trained, voldOgOvergrepskursOn: null };
    const doctors = [aDoctor({ id: 'a', competence }), aDoctor({ id: 'b', competence, ...term })];
    const courses = singleAdditions({ ...aJob(), doctors }).slice(1);
    expect(courses.map(({ alike }) => alike)).toEqual([['a'], ['b']]);
  });

  it('are tried once for two who differ only by what is their own', () => {
    const competence = { ...trained, voldOgOvergrepskursOn: null };
    const other = aDoctor({
      id: 'b',
      name: 'Berit',
      competence,
      birthYear: 1960,
      office: 'senteret',
      posts: [{ weekdays: ['mon'], kind: 'praksis' }],
      fritak: [{ class: 'alder', from: '2026-01-01' }],
    });
    const courses = singleAdditions({ ...aJob(), doctors: [aDoctor({ id: 'a', competence }), other] });
    expect(courses.slice(1).map(({ alike }) => alike)).toEqual([['a', 'b']]);
  });
});

describe('the best of them', () => {
  // One doctor who is away for three of five evenings, and one who may take nothing of the line.
  const job = aJob({
    lines: [aLine()],
    doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b', category: 'vikar', pools: [] })],
    absences: [{ doctor: 'a', kind: 'ferie', from: '2026-03-09', to: '2026-03-11' }],
    solve: { iterations: 20, seed: 1 },
  });

  it('comes first, with what is certain about it, and is a scenario', async () => {
    const read = readAdditions(job);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { base, additions } = await rankAdditions(job, read.tried, plannedResult);
    expect(base).toEqual({ unfilled: 3, leastUnfilled: 3 });
    expect(additions[0]).toMatchObject({
      label: '+1 fastlege',
      change: { change: 'add-doctors', category: 'fastlege' },
      unfilled: 0,
      outcome: 'real',
      isBetter: true,
    });
    expect(additions[0]?.sentence.nb).toContain('+1 fastlege er bedre enn dagens jobb');
    // Neither another vikar without a pool nor a course fills anything.
    expect(additions.slice(1).map(({ unfilled, isBetter }) => [unfilled, isBetter])).toEqual(
      additions.slice(1).map(() => [3, false]),
    );
    expect(additions.length).toBeGreaterThan(3);
    expect((await rankAdditions(job, read.tried, plannedResult)).additions).toEqual(additions);
  }, 120_000);
});
