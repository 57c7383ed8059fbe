import openapiTS, { astToString } from 'openapi-typescript';
import { pino } from 'pino';
import { format, resolveConfig } from 'prettier';
import { buildApp, type ApiParts } from '../../src/api/app.js';

/** The OpenAPI document of all routes, as `GET /openapi.json` answers it. */
export async function makeOpenApi(): Promise<string> {
  const app = await buildApp(describedParts());
  try {
    await app.ready();
    return `${JSON.stringify(app.swagger(), null, 2)}\n`;
  } finally {
    await app.close();
  }
}

/** Types of a client, made from the document alone. */
export async function makeClientTypes(openApi: string): Promise<string> {
  const types = astToString(await openapiTS(openApi));
  const head = '/** Made from docs/openapi.json by `npm run docs`. */\n';
  const options = await resolveConfig(new URL('../../package.json', import.meta.url));
  return format(`${head}${types}`, { ...options, parser: 'typescript' });
}

/** Routes are described, never asked, so what they would use need not be there. */
function describedParts(): ApiParts {
  const absent: object = new Proxy(() => absent, {
    get: (_target, name) => (name === 'then' ? undefined : absent),
    apply: () => absent,
  });
  const known: Readonly<Record<string | symbol, unknown>> = {
    logger: pino({ level: 'silent' }),
    localOnly: true,
    requestsPerMinute: 0,
    pollMilliseconds: 500,
  };
  return new Proxy(known, {
    get: (target, name) => (name in target ? target[name] : absent),
  }) as unknown as ApiParts;
}
