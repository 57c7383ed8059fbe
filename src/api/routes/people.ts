import { createHash } from 'node:crypto';
import { z } from 'zod';
import { legevakterWhere, mayGive } from '../../access/decide.js';
import type { PeopleStore, Person } from '../../access/people-store.js';
import type { Permission } from '../../access/permissions.js';
import { everywhere, type Principal } from '../../access/principal.js';
import type { Clock } from '../../jobs/clock.js';
import { refuse, refuseForBody } from '../access-guard.js';
import type { App } from '../app-type.js';
import { grantAnswer, grantView } from '../grant-view.js';
import { idempotencyHeader } from '../idempotency.js';
import { problemDetails, sendProblem } from '../problem-details.js';

export interface PeopleRouteParts {
  readonly people: PeopleStore;
  readonly clock: Clock;
  /** Of the identity provider; undefined where none is set up. */
  readonly issuer: string | undefined;
}

const grantList = z.object({ grants: z.array(grantAnswer) });
const personView = grantList.extend({ id: z.uuid() }).meta({ id: 'Person' });
const personParams = z.strictObject({ id: z.uuid() });
const ownOnly =
  'An administrator of one legevakt sees and changes what concerns that one; what a person may elsewhere stays as it is.';

/** People who log in with an identity provider, and their roles here. */
export function addPeopleRoutes(app: App, { people, clock, issuer }: PeopleRouteParts): void {
  app.get(
    '/v1/people',
    {
      config: { permission: 'person:read' },
      schema: {
        summary: 'People and their roles',
        description: ownOnly,
        response: { 200: z.object({ people: z.array(personView) }), '4xx': problemDetails },
      },
    },
    async ({ principal }) => {
      const found = await people.list(legevakterWhere(principal, 'person:read'));
      return { people: found.map((person) => toPersonView(principal, person)) };
    },
  );

  app.post(
    '/v1/people',
    {
      config: { permission: 'person:write', repeat: 'answer-again' },
      schema: {
        summary: 'Add a person',
        description:
          'By what the identity provider calls them, which is not shown again; from then on the id stands for the person. A person who was added before keeps the id. To an administrator of one legevakt everybody without a role there is new.',
        headers: z.object(idempotencyHeader),
        body: z.strictObject({
          subject: z.string().min(1).max(200).describe('The value of the claim that tells people apart'),
        }),
        response: { 200: personView, 201: personView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      if (issuer === undefined) return sendProblem(request, reply, { code: 'NO_IDENTITY_PROVIDER' });
      const { subject } = request.body;
      const { id, isNew } = await people.add({ issuer, subject }, clock.now(), request.principal);
      const person = await people.find(id);
      if (person === undefined) return sendProblem(request, reply, { code: 'PERSON_NOT_FOUND' });
      const view = toPersonView(request.principal, person);
      return reply.code(isNew || isNewTo(request.principal, view) ? 201 : 200).send(view);
    },
  );

  app.get(
    '/v1/people/:id/grants',
    {
      config: { permission: 'person:read', record: 'none' },
      schema: {
        summary: 'The roles of a person',
        description: ownOnly,
        params: personParams,
        response: { 200: grantList, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const person = await people.find(request.params.id);
      if (person === undefined) return sendProblem(request, reply, { code: 'PERSON_NOT_FOUND' });
      const { grants } = toPersonView(request.principal, person);
      return reply.header('etag', tagOf({ grants })).send({ grants });
    },
  );

  app.put(
    '/v1/people/:id/grants',
    {
      config: { permission: 'person:write', record: 'none' },
      schema: {
        summary: 'Give a person these roles, and no others',
        description: ownOnly,
        params: personParams,
        headers: z.object({ 'if-match': z.string().max(100).optional() }),
        body: z.strictObject({ grants: z.array(grantView).max(100) }),
        response: { 200: grantList, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { principal } = request;
      const { id } = request.params;
      const { grants } = request.body;
      for (const grant of grants) {
        const refused = refuseForBody(request, reply, 'person:write', grant.legevakt);
        if (refused !== undefined) return refused;
        if (!mayGive(principal, grant)) return refuse(request, reply, 'FORBIDDEN');
      }
      const ifMatch = request.headers['if-match'];
      const change = { at: legevakterWhere(principal, 'person:write'), grants: withoutDoubles(grants) };
      let outcome: 'changed' | 'stale' | 'unknown' = 'stale';
      while (outcome === 'stale') {
        const before = await people.find(id);
        if (before === undefined) return sendProblem(request, reply, { code: 'PERSON_NOT_FOUND' });
        if (ifMatch === undefined) return sendProblem(request, reply, { code: 'IF_MATCH_NEEDED' });
        if (ifMatch !== tagOf(toPersonView(principal, before, 'person:write')))
          return sendProblem(request, reply, { code: 'GRANTS_CHANGED' });
        // Stale with the same tag: something has changed that is none of the asker's business.
        outcome = await people.changeGrants(
          { ...change, id, version: before.version },
          clock.now(),
          principal,
        );
      }
      const after = outcome === 'unknown' ? undefined : await people.find(id);
      if (after === undefined) return sendProblem(request, reply, { code: 'PERSON_NOT_FOUND' });
      const { grants: given } = toPersonView(principal, after, 'person:write');
      return reply.header('etag', tagOf({ grants: given })).send({ grants: given });
    },
  );
}

function toPersonView(
  principal: Principal,
  { id, grants }: Person,
  permission: Permission = 'person:read',
): z.infer<typeof personView> {
  const seen = legevakterWhere(principal, permission);
  return { id, grants: grants.filter(({ legevakt }) => seen === everywhere || seen.includes(legevakt)) };
}

function withoutDoubles<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Of what the asker sees: a version of the person would count what other legevakter do. */
function tagOf({ grants }: z.infer<typeof grantList>): string {
  return `"${createHash('sha256').update(JSON.stringify(grants)).digest('base64url')}"`;
}

/** Nobody learns here that another legevakt knows the person. */
function isNewTo(principal: Principal, { grants }: z.infer<typeof personView>): boolean {
  return legevakterWhere(principal, 'person:read') !== everywhere && grants.length === 0;
}
