import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbedded, openPostgres } from '../../src/storage/database.js';
import type { Ground, Sizes } from './service/ground.js';
import { measureLoad } from './service/measure-load.js';
import { measureQueue } from './service/measure-queue.js';
import { startOwnServers } from './service/own-servers.js';
import { seedRecord } from './service/seed-record.js';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '1000' },
    streams: { type: 'string', default: '200' },
    stored: { type: 'string', default: '10000' },
    only: { type: 'string' },
  },
});
const sizes: Sizes = {
  seconds: Number(options.seconds),
  rate: Number(options.rate),
  jobs: Number(options.jobs),
  streams: Number(options.streams),
};
const stored = Number(options.stored);
let errors = 0;

async function measure(ground: Ground): Promise<void> {
  errors += await measureLoad(ground, sizes);
  await measureQueue(ground, sizes);
}

async function measureDistributed(): Promise<void> {
  const servers = await startOwnServers();
  try {
    console.log(
      `\n## Distributed: ${servers.versions}\n\nAn API process and worker processes; store on PostgreSQL, queue on Redis.`,
    );
    const database = await openPostgres(servers.databaseUrl);
    const seeded = await seedRecord(database, stored);
    await database.close();
    const settings = { DATABASE_URL: servers.databaseUrl, REDIS_URL: servers.redisUrl };
    await measure({ settings, servers, seeded });
  } finally {
    await servers.stop();
  }
}

async function measureEmbedded(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-bench-'));
  try {
    console.log('\n## Embedded\n\nOne process: API, worker, PGlite.');
    const database = await openEmbedded(folder);
    const seeded = await seedRecord(database, stored);
    await database.close();
    await measure({ settings: { VAKTPLAN_DATA: folder }, seeded });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const load = loadavg()
  .map((share) => share.toFixed(1))
  .join(' ');
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; load of the machine before the run ${load}. ` +
    `${stored} jobs with rosters stored before. This program, PostgreSQL and Redis share the cores with what is measured.`,
);
if (options.only !== 'embedded') await measureDistributed();
if (options.only !== 'distributed') await measureEmbedded();
console.log(`\n${errors} errors`);
if (errors > 0) process.exitCode = 1;
