import { resolve } from 'node:path';
import { ConfigError, readConfig, type Config } from '../config.js';
import { machineClock } from '../jobs/clock.js';
import { isAdvice } from './advice.js';
import { closeOnSignal } from './close-on-signal.js';
import { makeClosers } from './closers.js';
import { submitDemoJob } from './demo-job.js';
import { faultText } from './fault-record.js';
import { followJob } from './follow-job.js';
import { openLog } from './log.js';
import { startVaktplan, type Vaktplan } from './start-vaktplan.js';

/** Runs vaktplan until a signal, then closes everything in order. Sets the exit code; says why in a sentence. */
export async function runProcess(variables: Readonly<Record<string, string | undefined>>): Promise<void> {
  const closers = makeClosers();
  const following = new AbortController();
  try {
    const config = readConfig(variables);
    const log = openLog(config.logLevel);
    closeOnSignal({
      onFault: (err) => {
        log.fatal({ err }, 'closing after a fault');
      },
      async close() {
        following.abort();
        say('vaktplan avslutter …');
        await closers.closeAll();
      },
    });
    say('vaktplan starter …');
    const vaktplan = await startVaktplan({ config, clock: machineClock, log, closers });
    sayHello(config, vaktplan);
    if (config.demo && config.role !== 'worker') await runDemo(config, vaktplan, following.signal);
  } catch (fault) {
    if (following.signal.aborted) return;
    following.abort();
    process.exitCode = fault instanceof ConfigError ? 2 : 1;
    console.error(sentenceOf(fault));
    await closers.closeAll();
    // A library may still hold a timer or a socket of the failed start.
    process.exit();
  }
}

async function runDemo(config: Config, { store, submission }: Vaktplan, signal: AbortSignal): Promise<void> {
  const { id } = await submitDemoJob(submission, config.demoSeconds);
  const job = await store.find(id);
  if (job === undefined) return;
  say(`  Demo: ${job.legevakt.name}, ${job.period.from} til ${job.period.to}`);
  await followJob(store, id, say, signal);
}

function sayHello({ store, role }: Config, { address }: Vaktplan): void {
  if (address === undefined) {
    say('vaktplan arbeider. Avslutt med Ctrl-C.');
    return;
  }
  say('');
  say(`  vaktplan er i gang${role === 'api' ? ' (bare API)' : ''}`);
  say('');
  say(`  Åpne     ${address}/`);
  if (store.kind === 'embedded') say(`  Data     ${resolve(store.folder)}`);
  say('  Avslutt  Ctrl-C');
  say('');
}

function say(line: string): void {
  console.log(line);
}

function sentenceOf(fault: unknown): string {
  if (isAdvice(fault)) return fault.message;
  const { code, port } = fault as { readonly code?: string; readonly port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port ?? ''} er opptatt av et annet program. Velg en annen, for eksempel PORT=${(port ?? 3000) + 1}.`;
  }
  return faultText(fault);
}
