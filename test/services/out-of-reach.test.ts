import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';

const { DATABASE_URL: databaseUrl = '' } = process.env;

describe.skipIf(databaseUrl === '')('a server that does not let the service in', () => {
  const start = async (settings: Readonly<Record<string, string>>) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
      env: { PATH: process.env['PATH'], PORT: '0', DATABASE_URL: databaseUrl, ...settings },
    });
    let said = '';
    child.stdout.resume();
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(said).not.toMatch(/hemmelig| {4}at /);
    return { code, said };
  };

  it('is told of in a sentence where Redis is out of reach', async () => {
    const port = await freePort();
    const { code, said } = await start({ REDIS_URL: `redis://:hemmelig@127.0.0.1:${port}` });
    expect(code).toBe(1);
    expect(said).toMatch(`Får ikke kontakt med Redis på 127.0.0.1:${port} (ECONNREFUSED)`);
    expect(said).toContain('REDIS_URL');
  });

  it('is told of in a sentence where the database is not there', async () => {
    const url = new URL(databaseUrl);
    url.pathname = '/nobody-made-this';
    url.password = 'hemmelig';
    const { code, said } = await start({ DATABASE_URL: url.href });
    expect(code).toBe(1);
    expect(said).toMatch(`Får ikke kontakt med PostgreSQL på ${url.host} (3D000)`);
  });
});
