import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readJob } from '../../../src/jobs/read-job.js';
import { rulesCommand } from '../../../src/main/rules-command.js';
import { registry } from '../../../src/rules/registry.js';
import { aJob } from '../../support/builders.js';

let out: string[] = [];
let err: string[] = [];

beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('vaktplan rules', () => {
  it('is one line a rule with title, source, strength, dates, mode and tests', () => {
    rulesCommand(undefined, { on: '2026-03-09', language: 'en' });
    const [head, ...lines] = out;
    expect(head?.split(/ {2,}/)).toEqual(['rule', 'title', 'source', 'strength', 'valid', 'mode', 'tested']);
    expect(lines.slice(0, registry.length).map((line) => line.split(' ')[0])).toEqual(
      registry.map(({ id }) => id),
    );
    const rest = lines.find((line) => line.startsWith('rest-between-work '));
    expect(rest).toMatch(/SFS 2305 .* hovedregel +2026-01-01\.\. +hard +\d+\+\d+$/);
    expect(Math.max(...lines.slice(0, registry.length).map((line) => line.length))).toBeLessThanOrEqual(160);
  });

  it('says that no edition is known on a date, rather than what was only proposed', () => {
    rulesCommand(undefined, { on: '2015-01-01', language: 'nb' });
    expect(out.find((line) => line.startsWith('exemption-days '))).toContain('ingen kjent utgave');
  });

  it('marks the version in force on the date', () => {
    rulesCommand('post-night-off', { on: '2025-12-31', language: 'nb' });
    const marked = out.filter((line) => line.includes('<- gjelder på datoen'));
    expect(marked.map((line) => line.split(' ')[0])).toEqual(['sfs-2305-2024']);
  });

  it('shows one rule with every version and source', () => {
    rulesCommand('post-night-off', { on: '2026-03-09', language: 'nb' });
    const text = out.join('\n');
    for (const version of ['sfs-2305-2021', 'sfs-2305-2022', 'sfs-2305-2024', 'sfs-2305-2026'])
      expect(text).toContain(version);
    expect(text).toContain('§ 7.4');
  });

  it('answers machines in JSON', () => {
    rulesCommand('post-night-off', { on: '2025-12-31', json: true, language: 'nb' });
    expect(JSON.parse(out.join(''))).toMatchObject({
      on: '2025-12-31',
      rule: { id: 'post-night-off', version: { id: 'sfs-2305-2024' } },
    });
  });

  it('gives the template of a local agreement, which a job can carry as it stands', () => {
    rulesCommand(undefined, { template: true, language: 'nb' });
    const { rules } = JSON.parse(out.join('')) as { rules: Record<string, unknown> };
    const local = registry.filter(({ strength }) => strength === 'local' || strength === 'praksis');
    expect(Object.keys(rules)).toEqual(local.map(({ id }) => id));
    expect(readJob({ ...aJob(), rules })).toMatchObject({ ok: true });
  });

  it.each([
    ['no-such-rule', '2026-03-09', 'no-such-rule'],
    [undefined, '2026-02-30', '2026-02-30'],
  ])('refuses %s on %s with a sentence and code 2', (id, on, named) => {
    rulesCommand(id, { on, language: 'nb' });
    expect(err.join()).toContain(named);
    expect(process.exitCode).toBe(2);
  });
});
