import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { PlanProgress } from '../../../src/jobs/planning.js';
import { makeTerminalProgress } from '../../../src/main/terminal-progress.js';

const progress: PlanProgress = {
  elapsedSeconds: 12.34,
  unfilled: 0,
  tiers: [{ tier: 2, level: 0, value: 2.704, bound: 2.3757, status: 'feasible' }],
};

function linesOf(language: 'nb' | 'en', shown: readonly PlanProgress[]): readonly string[] {
  const stream = new PassThrough();
  const { show, end } = makeTerminalProgress(stream as unknown as NodeJS.WriteStream, {
    json: false,
    language,
  });
  shown.forEach(show);
  end();
  return String(stream.read()).trimEnd().split('\n');
}

describe('progress on plain lines', () => {
  it('has a comma in Norwegian and a point in English', () => {
    expect(linesOf('nb', [progress])).toEqual(['12,3 s  rettferdighet 2,7 (minst 2,37)']);
    expect(linesOf('en', [progress])).toEqual(['12.3 s  fairness 2.7 (at least 2.37)']);
  });

  it('says which of several plans it is about, in words and for machines', () => {
    const linesOfPlan = (style: Parameters<typeof makeTerminalProgress>[1]): string => {
      const stream = new PassThrough();
      makeTerminalProgress(stream as unknown as NodeJS.WriteStream, style).show(progress);
      return String(stream.read()).trimEnd();
    };
    const plan = { name: 'nattlege +1', number: 2, of: 5 };
    expect(linesOfPlan({ json: false, language: 'nn', plan })).toMatch(
      /^nattlege \+1 \(2 av 5\) {2}12,3 s {2}/,
    );
    expect(linesOfPlan({ json: false, language: 'en', plan })).toMatch(/^nattlege \+1 \(2 of 5\) {2}12\.3 s/);
    expect(linesOfPlan({ json: false, language: 'nb', plan: { name: 'nattlege +1' } })).toMatch(
      /^nattlege \+1 {2}12,3 s {2}/,
    );
    expect(JSON.parse(linesOfPlan({ json: true, language: 'nb', plan }))).toEqual({ plan, progress });
  });

  it('says the very same once', () => {
    const later = { ...progress, elapsedSeconds: 13 };
    expect(linesOf('nb', [progress, { ...progress, elapsedSeconds: 12.31 }, later])).toHaveLength(2);
  });
});
