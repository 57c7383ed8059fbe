import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { makeDemoJob } from '../../src/demo/sarpsborg-rakkestad.js';
import { until } from '../support/until.js';
import { openReceiver, verified, type WebhookReceiver } from '../support/webhook-receiver.js';

let folder: string;
let receiver: WebhookReceiver;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vaktplan-webhooks-'));
  receiver = await openReceiver();
});
afterEach(async () => {
  for (const child of running) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
});
afterAll(async () => {
  await receiver.close();
  rmSync(folder, { recursive: true });
});

/** The program itself, with its address. */
async function start(): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
    env: { PATH: process.env['PATH'], PORT: '0', VAKTPLAN_DATA: folder, VAKTPLAN_DEMO: 'off' },
  });
  running.add(child);
  let output = '';
  const take = (part: Buffer): void => {
    output += part.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const address = await until(() => {
    if (child.exitCode !== null) throw new Error(output);
    return /(http:\/\/\S+?:\d+)/.exec(output)?.[1];
  });
  return { process: child, address };
}

async function post<T>(url: string, body?: object): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  expect(answer.ok, url).toBe(true);
  return (await answer.json()) as T;
}

it(
  'a message that was under way is sent again, with the same id, after kill -9 and after SIGTERM',
  { timeout: 240_000 },
  async () => {
    const job = makeDemoJob('2026-12') as { readonly legevakt: { readonly id: string } };
    const legevakt = job.legevakt.id;
    const first = await start();
    const order = { legevakt, url: receiver.url, label: 'vaktbok' };
    const { secret } = await post<{ secret: string }>(`${first.address}/v1/webhook-endpoints`, order);
    receiver.answerWith(() => undefined);
    const jobs = `${first.address}/v1/legevakter/${legevakt}/roster-jobs`;
    const { id } = await post<{ id: string }>(jobs, job);
    await post(`${first.address}/v1/roster-jobs/${id}:cancel`);
    await until(() => receiver.received.length === 1);
    first.process.kill('SIGKILL');
    await once(first.process, 'exit');

    const second = await start();
    await until(() => receiver.received.length === 2);
    second.process.kill('SIGTERM');
    await once(second.process, 'exit');
    expect(second.process.exitCode).toBe(0);

    receiver.answerWith((response) => response.writeHead(204).end());
    const third = await start();
    await until(() => receiver.received.length === 3);
    await until(async () =>
      (await (await fetch(`${third.address}/metrics`)).text()).includes(
        '\nvaktplan_webhook_deliveries_waiting 0',
      ),
    );
    const [one, ...others] = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(others).toEqual([one, one]);
    for (const received of receiver.received)
      expect(verified(secret, received)).toMatchObject({
        type: 'roster.job.completed',
        data: { legevakt, job: id, state: 'cancelled' },
      });
  },
);
