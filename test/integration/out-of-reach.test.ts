import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { runCli } from '../support/run-cli.js';

const sentenceOn = (port: number) =>
  new RegExp(
    `^Får ikke kontakt med PostgreSQL på 127.0.0.1:${port} \\(ECONNREFUSED\\)\\. .*DATABASE_URL`,
    'm',
  );
const withoutSecrets = /hemmelig|eier| {4}at /;

describe('a PostgreSQL out of reach', () => {
  it('is told of in a sentence when the service starts', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
      env: { PATH: process.env['PATH'], DATABASE_URL: `postgres://eier:hemmelig@127.0.0.1:${port}/vaktplan` },
    });
    let said = '';
    child.stdout.resume();
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(1);
    expect(said).toMatch(sentenceOn(port));
    expect(said).not.toMatch(withoutSecrets);
  });

  it('is told of in a sentence by a command', async () => {
    const port = await freePort();
    const settings = { DATABASE_URL: `postgres://eier:hemmelig@127.0.0.1:${port}/vaktplan` };
    const { code, err } = await runCli(['audit', 'verify'], undefined, settings);
    expect(code).toBe(2);
    expect(err).toMatch(sentenceOn(port));
    expect(err).not.toMatch(withoutSecrets);
  });
});
