import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { App } from './app-type.js';
import { describedWebhooks } from './webhook-messages.js';

type Transform = typeof jsonSchemaTransformObject;
type Document = ReturnType<Transform>;

/** Describes every route that is not hidden, from the schemas that its requests are judged by. */
export async function describeRoutes(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'vaktplan', version: '1' } },
    transform: jsonSchemaTransform,
    transformObject: (input) =>
      withoutReadOnly(
        Object.assign(withProblemTypes(jsonSchemaTransformObject(input)), { webhooks: describedWebhooks }),
      ),
  });
}

interface Answer {
  content?: Record<string, unknown>;
}

/** Every refusal is `application/problem+json`, which a route's schema has no place for. */
function withProblemTypes(document: Document): Document {
  const paths = Object.values(document.paths ?? {}) as Record<
    string,
    { responses?: Record<string, Answer> }
  >[];
  const answers = paths.flatMap((path) =>
    Object.values(path).flatMap(({ responses = {} }) => Object.entries(responses)),
  );
  for (const [status, answer] of answers) {
    const schema = answer.content?.['application/json'];
    if (/^[45]/.test(status) && schema !== undefined) answer.content = { 'application/problem+json': schema };
  }
  return document;
}

/** zod says `readOnly` of what our code does not change; in OpenAPI it forbids a client to send it. */
function withoutReadOnly(document: Document): Document {
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === 'readOnly' && value === true ? undefined : value,
  );
  return JSON.parse(text) as Document;
}
