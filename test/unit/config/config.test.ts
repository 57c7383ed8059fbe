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
      snapshots: { hours: 6, kept: 28 },
      logLevel: 'warn',
    });
  });

  it('say how often the embedded database is copied, and how many copies are kept', () => {
    const given = { VAKTPLAN_SNAPSHOT_HOURS: '0', VAKTPLAN_SNAPSHOTS_KEPT: '3' };
    expect(readConfig(given).snapshots).toEqual({ hours: 0, kept: 3 });
    expect(() => readConfig({ VAKTPLAN_SNAPSHOTS_KEPT: '0' })).toThrow('VAKTPLAN_SNAPSHOTS_KEPT');
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

  it.each([
    [{}, 'off'],
    [{ HOST: 'localhost' }, 'off'],
    [{ HOST: '::1' }, 'off'],
    [{ HOST: '0.0.0.0' }, 'required'],
    [{ HOST: '127.0.0.1.example' }, 'required'],
    [{ OIDC_ISSUER: 'https://i.example', OIDC_AUDIENCE: 'vaktplan' }, 'required'],
    [{ VAKTPLAN_AUTH: 'required' }, 'required'],
    [{ HOST: '0.0.0.0', VAKTPLAN_AUTH: 'off' }, 'off'],
    [{ VAKTPLAN_PUBLIC_URL: 'https://vakt.example' }, 'required'],
    [{ VAKTPLAN_TRUST_PROXY: '127.0.0.1' }, 'required'],
  ])('ask for a log-in as soon as others may come: %j', (variables, auth) => {
    expect(readConfig(variables).auth).toBe(auth);
  });

  it('say where users come, and by which proxies', () => {
    const given = {
      VAKTPLAN_PUBLIC_URL: 'https://Vakt.example:8443/',
      VAKTPLAN_TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1',
    };
    expect(readConfig(given)).toMatchObject({
      publicUrl: 'https://vakt.example:8443',
      trustProxy: ['127.0.0.1', '10.0.0.0/8', '::1'],
    });
    expect(readConfig({ VAKTPLAN_PUBLIC_URL: 'http://localhost:8080' }).publicUrl).toBe(
      'http://localhost:8080',
    );
    expect(readConfig({})).not.toHaveProperty('publicUrl');
    expect(readConfig({})).not.toHaveProperty('trustProxy');
  });

  it.each([
    ['VAKTPLAN_PUBLIC_URL', 'vakt.example', 'en adresse som https://vaktplan.example'],
    ['VAKTPLAN_PUBLIC_URL', 'https://kommune.example/vakt', 'uten sti'],
    ['VAKTPLAN_PUBLIC_URL', 'https://vakt.example/?a=b', 'uten sti'],
    ['VAKTPLAN_PUBLIC_URL', 'https://me:secret@vakt.example/', 'uten sti'],
    ['VAKTPLAN_PUBLIC_URL', 'http://vakt.example', 'https://'],
    ['VAKTPLAN_TRUST_PROXY', 'true', 'IP-adresser'],
    ['VAKTPLAN_TRUST_PROXY', '1', 'IP-adresser'],
    ['VAKTPLAN_TRUST_PROXY', '10.0.0.1,proxy.example', 'IP-adresser'],
  ])('refuse %s=%s', (name, value, says) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
    expect(read).toThrow(says);
  });

  it('take the tokens of an identity provider', () => {
    const given = { OIDC_ISSUER: 'http://127.0.0.1:8080', OIDC_AUDIENCE: 'vaktplan' };
    expect(readConfig(given).oidc).toEqual({
      issuer: 'http://127.0.0.1:8080',
      audience: 'vaktplan',
      personClaim: 'sub',
    });
    expect(readConfig({ ...given, OIDC_PERSON_CLAIM: 'pid' }).oidc).toMatchObject({ personClaim: 'pid' });
    expect(readConfig({}).oidc).toBeUndefined();
  });

  it('refuse an identity provider whose tokens may be for anyone, or whose keys come in the clear', () => {
    expect(() => readConfig({ OIDC_ISSUER: 'https://i.example' })).toThrow(/OIDC_AUDIENCE/);
    const inTheClear = { OIDC_ISSUER: 'http://i.example', OIDC_AUDIENCE: 'vaktplan' };
    expect(() => readConfig(inTheClear)).toThrow(/https:/);
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
