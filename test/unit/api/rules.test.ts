import { fastify } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/api/app-type.js';
import { addFaultHandlers } from '../../../src/api/fault-handlers.js';
import { addRuleRoutes } from '../../../src/api/routes/rules.js';
import { registry } from '../../../src/rules/registry.js';

interface Version {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly optIn: boolean;
  readonly parameters: Record<string, unknown>;
}
interface Rule {
  readonly id: string;
  readonly version: Version | null;
}

const app = fastify().withTypeProvider<ZodTypeProvider>() as unknown as App;
app.setValidatorCompiler(validatorCompiler);
app.setSerializerCompiler(serializerCompiler);
addFaultHandlers(app);
// Ten minutes past midnight on New Year's Day in Norway.
addRuleRoutes(app, { clock: { now: () => new Date('2025-12-31T23:10:00Z') } });

const get = async (url: string) => {
  const { statusCode, body } = await app.inject({ url });
  return { statusCode, body: JSON.parse(body) as unknown };
};
const versionOn = async (rule: string, on: string) => {
  const { body } = await get(`/v1/rules?on=${on}`);
  return (body as { rules: Rule[] }).rules.find(({ id }) => id === rule)?.version?.id ?? null;
};

describe('GET /v1/rules', () => {
  it('lists every rule in the order of the registry, today where no date is asked for', async () => {
    const { statusCode, body } = await get('/v1/rules');
    expect(statusCode).toBe(200);
    const { on, rules } = body as { on: string; rules: Rule[] };
    expect(on).toBe('2026-01-01');
    expect(rules.map(({ id }) => id)).toEqual(registry.map(({ id }) => id));
  });

  it('answers with the version that judges the date', async () => {
    expect(await versionOn('competent-cover', '2019-12-31')).toBeNull();
    expect(await versionOn('competent-cover', '2020-01-01')).toBe('pack-2020');
    expect(await versionOn('competent-cover', '2025-12-31')).toBe('pack-exemption');
    expect(await versionOn('competent-cover', '2026-01-01')).toBe('pack-2020');
    expect(await versionOn('rest-between-work', '2025-12-31')).toBe('sfs-2305-2024');
    expect(await versionOn('rest-between-work', '2026-01-01')).toBe('sfs-2305-2026');
    expect(await versionOn('wishes', '2026-01-01')).toBe('undated');
  });

  it('refuses a date that does not exist', async () => {
    expect((await get('/v1/rules?on=2026-02-30')).statusCode).toBe(400);
  });
});

describe('GET /v1/rules/{id}', () => {
  it('is one rule with what holds where a job sets nothing', async () => {
    const { body } = await get('/v1/rules/rest-between-work?on=2026-03-09');
    expect(body).toMatchObject({
      id: 'rest-between-work',
      version: { parameters: { minimumRestMinutes: 480 }, strength: 'hovedregel' },
      tests: { agreement: ['hard', 'soft'] },
    });
  });

  it('lists every version, also one that a job must ask for', async () => {
    const { body } = await get('/v1/rules/competent-cover/versions');
    const { versions } = body as { versions: Version[] };
    expect(versions.map(({ id, validFrom, validTo, optIn }) => [id, validFrom, validTo, optIn])).toEqual([
      ['pack-2020', '2020-01-01', null, false],
      ['pack-exemption', '2021-04-30', '2025-12-31', false],
      ['pack-2026-proposal', '2026-01-01', null, true],
    ]);
  });

  it.each(['/v1/rules/no-such-rule', '/v1/rules/no-such-rule/versions'])('answers 404 to %s', async (url) => {
    expect(await get(url)).toMatchObject({ statusCode: 404, body: { code: 'RULE_NOT_FOUND' } });
  });
});
