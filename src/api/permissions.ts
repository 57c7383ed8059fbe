import type { Permission } from '../access/permissions.js';
import { nobody, type Principal } from '../access/principal.js';
import type { ProblemCode } from './problem-codes.js';
import type { App } from './app-type.js';

/** Records that stand at an address of their own, `/v1/.../:id`, and belong to one legevakt. */
export type RecordKind = 'batch' | 'job' | 'key' | 'roster' | 'swap' | 'webhook-endpoint';

/** Where the records of one kind belong. */
export interface RecordHome {
  /** Undefined where there is no such record. */
  readonly legevaktOf: (id: string) => Promise<string | undefined>;
  /** The answer where there is none, and to those for whom it does not exist. */
  readonly notFound: ProblemCode;
}

declare module 'fastify' {
  /** What every route says in its `config`; one without a permission is refused at the start. */
  interface FastifyContextConfig {
    /** What the asker must be permitted (src/access/permissions.ts says who is), or `public`: no log-in is asked for. */
    readonly permission?: Permission | 'public';
    /**
     * Whose record `:id` is; the permission must hold at its legevakt. `none`: the handler finds out itself.
     * A route with `:legevakt` in its path asks for the permission there. One with neither asks for it anywhere, and
     * its handler must keep to `legevakterWhere` of src/access/decide.ts.
     */
    readonly record?: RecordKind | 'none';
    /** A page for people: a refusal is a page too. */
    readonly page?: boolean;
    /** `:token` in the address is what lets the asker in; limits go by it, not by the address of the asker. */
    readonly addressIsKey?: boolean;
  }
  interface FastifyRequest {
    /** Who asks; on a public route nobody. */
    readonly principal: Principal;
  }
}

const principals = new WeakMap<object, Principal>();

export function rememberPrincipal(request: object, principal: Principal): void {
  principals.set(request, principal);
}

/** Gives each request its principal, and refuses routes that do not say what they need. */
export function requirePermissions(app: App): void {
  app.decorateRequest('principal', {
    getter() {
      return principals.get(this) ?? nobody;
    },
  });
  app.addHook('onRoute', ({ url, method, config }) => {
    const { permission, record } = config ?? {};
    const address = `${String(method)} ${url}`;
    if (permission === undefined) throw new Error(`${address} names no permission in its config.`);
    const parameters = [...url.matchAll(/(?<!:):(\w+)/g)].map(([, name]) => name);
    const needsRecord = permission !== 'public' && parameters.some((name) => name !== 'legevakt');
    if (needsRecord && record === undefined) throw new Error(`${address} does not say whose record it is.`);
  });
}
