import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const limitMilliseconds = 600_000;

interface Step {
  readonly commands: string;
  /** What is shown below them; undefined where they print nothing. */
  readonly shown: string | undefined;
}

/** The commands of a page in their order, each with what is shown right below. */
function stepsOf(page: string): Step[] {
  const block = /^```sh\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms;
  return [...page.matchAll(block)].map(([, commands = '', shown]) => ({ commands, shown }));
}

/** `…` is anything in a line; a line of it alone is any number of lines. */
function patternOf(shown: string): RegExp {
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const lines = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.+')}\\n`));
  return new RegExp(`^${lines.join('')}$`);
}

describe('what a page shows', () => {
  const matches = (shown: string, printed: string): boolean => patternOf(shown).test(printed);

  it('is what is printed, but for what … stands for', () => {
    expect(matches('id …: done.\n', 'id 5f: done.\n')).toBe(true);
    expect(matches('id …: done.\n', 'id : done.\n')).toBe(false);
    expect(matches('id …: done.\n', 'id 5f: done!\n')).toBe(false);
    expect(matches('id …\n', 'id 5f\nmore\n')).toBe(false);
  });

  it('may leave out lines, none of them too', () => {
    expect(matches('a\n…\nz\n', 'a\nz\n')).toBe(true);
    expect(matches('a\n…\nz\n', 'a\nb\nc\nz\n')).toBe(true);
    expect(matches('a\n…\nz\n', 'a\nb\nc\n')).toBe(false);
  });
});

/** What the page takes for granted: `npm start` has been done, on a data folder of its own. */
const started = `export VAKTPLAN_DATA="$HOME/data" VAKTPLAN_DEMO=off
npx vaktplan serve >/dev/null &
server=$!
trap 'kill $server; wait $server' EXIT
curl --silent --retry 60 --retry-delay 1 --retry-connrefused http://127.0.0.1:$PORT/readyz
`;
const pages = [
  { page: 'README.md', before: started, users: ['A leader', 'A doctor', 'A planner'] },
  { page: 'docs/walk.md', before: '', users: ['as $leader', 'as $doctor', 'as $planner'] },
];

describe.each(pages)('$page', ({ page, before, users }) => {
  const text = readFileSync(join(root, page), 'utf8');
  const steps = stepsOf(text);
  let folder: string;
  let shell: ChildProcess;
  let output = '';
  let exitCode: number | null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vaktplan-walk-'));
    // `npx vaktplan` from the sources, so that nothing needs to be built first.
    const npx = join(folder, 'npx');
    writeFileSync(npx, '#!/bin/sh\nshift\nexec node --import tsx src/main/cli.ts "$@"\n');
    chmodSync(npx, 0o755);
    const script = steps
      .map(({ commands }, index) => `printf '<step %s>\\n' ${index}\n${commands}echo`)
      .join('\n');
    shell = spawn('bash', ['-eu', '-c', `exec 2>&1\n${before}${script}\n`], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: `${folder}:${process.env['PATH'] ?? ''}`,
        HOME: folder,
        TMPDIR: folder,
        PORT: String(await freePort()),
        NO_PROXY: '*',
      },
    });
    shell.stdout?.setEncoding('utf8').on('data', (part: string) => (output += part.replaceAll('\r\n', '\n')));
    [exitCode] = (await once(shell, 'exit')) as [number | null];
  }, limitMilliseconds);

  afterAll(() => {
    try {
      // The shell and, where it did not get so far as to stop it, the service.
      if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGKILL');
    } catch {
      // All have ended.
    }
    rmSync(folder, { recursive: true });
  });

  const printedBy = (index: number): string | undefined =>
    new RegExp(`<step ${index}>\\n(.*?)(?:<step ${index + 1}>|$(?![^]))`, 's').exec(output)?.[1];

  it('has a walk for each of the three', () => {
    expect(steps.length).toBeGreaterThanOrEqual(users.length);
    for (const user of users) expect(text).toContain(user);
  });

  it.each(steps.map(({ commands, shown }, index) => ({ index, name: commands.split('\n')[0], shown })))(
    'prints what is shown: $name',
    ({ index, shown }) => {
      const printed = printedBy(index);
      const seen = printed?.trim() === '' ? '' : `${printed?.trimEnd() ?? '(never got here)'}\n`;
      if (shown === undefined) expect(seen).toBe('');
      else expect(seen).toMatch(patternOf(shown));
    },
  );

  it('ends with success', () => {
    expect(exitCode, output.slice(-2000)).toBe(0);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
