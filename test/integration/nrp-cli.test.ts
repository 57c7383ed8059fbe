import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nrpMonth } from '../support/nrp-month.js';
import { costOfRosterFile, resultOf } from '../support/nrp-roster-file.js';
import { runCli } from '../support/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'vaktplan-nrp-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const week = `SECTION_HORIZON
7
SECTION_SHIFTS
E,480,
N,600,E
SECTION_STAFF
ann,,2400,960,5,2,2,1
bo,,2400,480,5,1,1,1
SECTION_SHIFT_ON_REQUESTS
bo,2,N,3
SECTION_COVER
0,E,1,100,1
2,E,1,100,1
3,E,1,100,1
`;

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const weekFile = fileOf('week.txt', week);
const monthFile = fileOf('month.txt', nrpMonth());

/** Searches the month; what it printed, and the text of its roster. */
async function searchMonth(name: string, ...words: readonly string[]) {
  const path = join(folder, name);
  const { code, out, err } = await runCli(['nrp', monthFile, '--out', path, ...words]);
  expect([code, costOfRosterFile(path, nrpMonth())]).toEqual([0, resultOf(out).objective]);
  return { out, err, roster: readFileSync(path, 'utf8') };
}

describe('vaktplan nrp', { timeout: 180_000 }, () => {
  it('writes a roster that costs what the last line says, proven, and says how to search again', async () => {
    const path = join(folder, 'deep', 'roster.txt');
    const { code, out, err } = await runCli(['nrp', weekFile, '--rounds', '3', '--out', path]);
    expect([code, resultOf(out)]).toEqual([0, { objective: 0, bound: 0 }]);
    expect(err).toMatch(/^objective \d+ bound /m);
    expect(err).toMatch(/^Samme søk en gang til: --rounds 3$/m);
    expect(costOfRosterFile(path, week)).toBe(0);
  });

  it('says the same as JSON, with what machines need, and is quiet where it is asked to be', async () => {
    const words = ['--rounds', '3', '--threads', '1', '--seed', '7', '--json', '--quiet'];
    const { code, out, err } = await runCli(['nrp', weekFile, ...words]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      ...{
        status: 'optimal',
        objective: 0,
        bound: 0,
        gap: 0,
        rounds: 1,
        replay: { rounds: 3 },
        threads: 1,
        seed: 7,
      },
      seconds: expect.any(Number) as number,
      peakMegabytes: expect.any(Number) as number,
    });
  });

  it('gives the same file for the same seed and rounds, and another one for another seed', async () => {
    const words = ['--rounds', '1', '--threads', '2', '--seed'];
    const { roster } = await searchMonth('first.txt', ...words, '3');
    expect((await searchMonth('second.txt', ...words, '3')).roster).toBe(roster);
    expect((await searchMonth('third.txt', ...words, '4')).roster).not.toBe(roster);
  });

  it('gives the file of a timed search again by what that said', async () => {
    const { err, roster } = await searchMonth('timed.txt', '--seconds', '4');
    const said = /--rounds \d+ --plan \S+ --meetings \S+$/m.exec(err)?.[0].split(' ') ?? [];
    expect(said).toHaveLength(6);
    const again = await searchMonth('again.txt', ...said);
    expect(again.roster).toBe(roster);
    expect(again.err).toContain(`: ${said.join(' ')}\n`);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'keeps the best roster so far at %s, and does not say how to search again',
    async (signal) => {
      const path = join(folder, `${signal}.txt`);
      let isAsked = false;
      const { code, out, err } = await runCli(
        ['nrp', monthFile, '--seconds', '600', '--out', path],
        (said, interrupt) => {
          if (isAsked || !/^objective \d/m.test(said)) return;
          isAsked = true;
          interrupt(signal);
        },
      );
      expect([code, costOfRosterFile(path, nrpMonth())]).toEqual([0, resultOf(out).objective]);
      expect(err).not.toContain('--rounds');
    },
  );

  it('names every fault of a file and ends with 2', async () => {
    const path = fileOf('bad.txt', week.replace('bo,2,N,3', 'bob,9,N,3'));
    const never = join(folder, 'never.txt');
    const { code, out, err } = await runCli(['nrp', path, '--language', 'en', '--out', never]);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toEqual([
      'error NRP_UNKNOWN /10/person  Line 10, person in SECTION_SHIFT_ON_REQUESTS: "bob" does not stand in the file. It has ann, bo.',
      'error NRP_OUT_OF_RANGE /10/day  Line 10, day in SECTION_SHIFT_ON_REQUESTS: 9 is outside 0 to 6.',
    ]);
    expect(existsSync(never)).toBe(false);
  });

  it('names who cannot be given a line, without a search, and ends with 6', async () => {
    const path = fileOf('none.txt', week.replace('ann,,2400,960,', 'ann,,9999,4000,'));
    const never = join(folder, 'none-out.txt');
    const words = ['--language', 'en', '--json', '--out', never];
    const { code, out } = await runCli(['nrp', path, ...words]);
    const said = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect([code, said]).toEqual([
      6,
      [
        { issues: [expect.objectContaining({ code: 'NRP_NO_LINE', pointer: '/ann' })] },
        expect.objectContaining({ status: 'infeasible', objective: null, bound: null, rounds: 0 }),
      ],
    ]);
    expect(existsSync(never)).toBe(false);
  });

  it('says before the search that the roster cannot be kept', async () => {
    for (const [path, why] of [
      ['README.md/roster.txt', 'README.md'],
      ['docs', 'docs er en mappe'],
    ] as const) {
      const { code, err } = await runCli(['nrp', weekFile, '--seconds', '300', '--out', path]);
      expect([code, err]).toEqual([2, expect.stringContaining('OUT_NOT_WRITABLE') as string]);
      expect(err).toContain(why);
    }
  });
});
