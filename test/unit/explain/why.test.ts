import { describe, expect, it } from 'vitest';
import { answerWhy } from '../../../src/jobs/answer-why.js';
import type { WhyAnswer } from '../../../src/explain/why.js';
import { aDoctor, aJob } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const [kveld, natt] = ['2026-03-09/A/1', '2026-03-09/N/1'];
const job = aJob({
  lines: [
    oneVakt('A', '2026-03-09', '16:00', '23:00'),
    oneVakt('N', '2026-03-09', '22:00', '08:00', { competence: 'solo' }),
  ],
  doctors: [
    aDoctor(),
    aDoctor({ id: 'b' }),
    aDoctor({ id: 'lis', category: 'LIS1', competence: {} }),
    aDoctor({ id: 'away' }),
  ],
  absences: [{ doctor: 'away', kind: 'permisjon', from: '2026-03-08', to: '2026-03-12' }],
});

async function why(vakt: string, doctor: string, held: Record<string, string>): Promise<WhyAnswer> {
  const outcome = await answerWhy(
    {
      document: job,
      assignments: Object.entries(held).map(([id, own]) => ({ vakt: id, doctor: own })),
      ...{ proven: [], vakt, doctor, iterations: 5, seconds: 30 },
    },
    () => performance.now() / 1000,
  );
  if (outcome.kind !== 'answered') throw new Error(JSON.stringify(outcome.issues));
  return outcome.answer;
}

describe('answerWhy', () => {
  it('names what keeps a doctor off whatever else holds, with its source, and searches for nothing', async () => {
    const answer = await why(natt, 'lis', { [kveld]: 'a', [natt]: 'b' });
    expect(answer.excludedBy.map(({ rule }) => rule)).toContain('line-competence');
    expect(answer.excludedBy[0]?.sources.length).toBeGreaterThan(0);
    expect(answer.price).toEqual({ kind: 'impossible' });
    expect(answer.sentence.en).toContain('whatever the rest looks like');
    expect(answer.sentence.nn).toContain('Det blir hindra av: Bakvakt og åleinevakt krev kompetanse.');
    const away = await why(natt, 'away', { [kveld]: 'a', [natt]: 'b' });
    expect(away.excludedBy).toMatchObject([{ rule: 'absence', doctor: 'away' }]);
  });

  it('names what the change alone would break, and what it costs when the rest may follow', async () => {
    const answer = await why(natt, 'a', { [kveld]: 'a', [natt]: 'b' });
    expect(answer).toMatchObject({ isHeld: false, holder: 'b', excludedBy: [] });
    expect(answer.brokenAlone.map(({ rule }) => rule)).toContain('one-place-at-a-time');
    expect(answer.price).toMatchObject({ kind: 'priced', verdict: 'same', ended: 'proven' });
    const changes = answer.price.kind === 'priced' ? answer.price.changes : [];
    expect(changes).toContainEqual({ vakt: natt, from: 'b', to: 'a' });
    expect(changes.map(({ vakt }) => vakt).sort()).toEqual([kveld, natt]);
  });

  it('prices a vakt that the doctor holds', async () => {
    const answer = await why(kveld, 'a', { [kveld]: 'a', [natt]: 'b' });
    expect(answer).toMatchObject({ isHeld: true, holder: 'a', excludedBy: [], brokenAlone: [] });
    expect(answer.price).toMatchObject({ kind: 'priced', verdict: 'same' });
    expect(answer.sentence.nn).toBe(`Ein plan der a ikkje har ${kveld}, er like god på alle nivå.`);
  });

  it('holds nothing against a roster that breaks hard rules itself', async () => {
    const answer = await why(kveld, 'b', { [kveld]: 'a', [natt]: 'a' });
    expect(answer.price).toEqual({ kind: 'not-comparable' });
  });

  it('refuses a vakt and a doctor that the job does not have', async () => {
    const outcome = await answerWhy(
      { document: job, assignments: [], proven: [], vakt: 'x', doctor: 'y', iterations: 1, seconds: 1 },
      () => 0,
    );
    expect(outcome.kind === 'invalid' ? outcome.issues.map(({ code }) => code) : []).toEqual([
      'VAKT_UNKNOWN',
      'DOCTOR_UNKNOWN',
    ]);
  });
});
