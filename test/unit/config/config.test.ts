import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../src/config.js';

describe('the settings', () => {
  it('need nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      store: { kind: 'embedded', folder: './data' },
      role: 'all',
      demo: true,
      noticeDays: 14,
      logLevel: 'warn',
    });
  });

  it('count an empty variable as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('put store and queue on PostgreSQL, or the queue on Redis, and leave the demo out', () => {
    const databaseUrl = 'postgres://vaktplan@db/vaktplan';
    expect(readConfig({ DATABASE_URL: databaseUrl })).toMatchObject({
      store: { kind: 'distributed', databaseUrl },
      demo: false,
      logLevel: 'info',
    });
    expect(readConfig({ DATABASE_URL: databaseUrl, REDIS_URL: 'redis://queue:6379' }).store).toEqual({
      kind: 'distributed',
      databaseUrl,
      redisUrl: 'redis://queue:6379',
    });
  });

  it.each([
    [{}, 6000],
    [{ DATABASE_URL: 'postgres://db/vaktplan' }, 600],
    [{ VAKTPLAN_REQUESTS_PER_MINUTE: '0' }, 0],
  ])('limit the requests of %o to %i a minute', (variables, requestsPerMinute) => {
    expect(readConfig(variables)).toMatchObject({ requestsPerMinute });
  });

  it('refuse Redis without a database', () => {
    expect(() => readConfig({ REDIS_URL: 'redis://queue:6379' })).toThrow(/sett DATABASE_URL også/);
  });

  it('refuse half a process without a shared database', () => {
    expect(() => readConfig({ VAKTPLAN_ROLE: 'worker' })).toThrow(/Sett DATABASE_URL/);
  });

  it('name every setting that is wrong', () => {
    const read = () => readConfig({ PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://db' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT: .*\n.*DATABASE_URL: .*\n.*LOG_LEVEL: /);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});
