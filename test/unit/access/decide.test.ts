import { describe, expect, it } from 'vitest';
import { belongsTo, legevakterWhere, may, mayGive } from '../../../src/access/decide.js';
import { permissions, permissionsOf } from '../../../src/access/permissions.js';
import { localPrincipal, nobody, type Grant, type Principal } from '../../../src/access/principal.js';
import { roles } from '../../../src/access/roles.js';

const holder = (grants: readonly Grant[], change: Partial<Principal> = {}): Principal => ({
  id: 'k',
  kind: 'key',
  grants,
  ...change,
});
const leader = holder([{ legevakt: 'a', role: 'leader' }]);
const both = holder([
  { legevakt: 'a', role: 'doctor', doctor: 'd1' },
  { legevakt: 'b', role: 'planner' },
  { legevakt: 'b', role: 'tillitsvalgt' },
]);

describe('what a principal may do', () => {
  it('is what a role of theirs gives, at that legevakt only', () => {
    expect(may(leader, 'job:submit', 'a')).toBe(true);
    expect(may(leader, 'job:submit', 'b')).toBe(false);
    expect(may(leader, 'key:write', 'a')).toBe(false);
    expect([belongsTo(leader, 'a'), belongsTo(leader, 'b')]).toEqual([true, false]);
  });

  it('adds up over the roles at one legevakt, and is not carried to another', () => {
    expect(may(both, 'job:read', 'a')).toBe(false);
    expect(may(both, 'job:submit', 'b')).toBe(true);
    expect(legevakterWhere(both, 'job:read')).toEqual(['b']);
    expect(legevakterWhere(both, 'check:run')).toEqual(['a', 'b']);
    expect(legevakterWhere(both, 'key:write')).toEqual([]);
  });

  it('holds everywhere with *', () => {
    expect(permissions.every((permission) => may(localPrincipal, permission, 'any'))).toBe(true);
    expect(legevakterWhere(localPrincipal, 'audit:read')).toBe('*');
    expect(may(holder([{ legevakt: 'a', role: 'admin' }]), 'key:write', '*')).toBe(false);
  });

  it('is narrowed by scopes, never widened', () => {
    const scoped = holder(leader.grants, { scopes: ['job:read', 'key:write'] });
    expect(may(scoped, 'job:read', 'a')).toBe(true);
    expect(may(scoped, 'job:submit', 'a')).toBe(false);
    expect(may(scoped, 'key:write', 'a')).toBe(false);
  });

  it('is nothing for nobody', () => {
    expect(permissions.some((permission) => may(nobody, permission, 'a'))).toBe(false);
  });
});

describe('what a principal may give', () => {
  const admin = holder([{ legevakt: 'a', role: 'admin' }]);

  it.each(roles)('as administrator of a legevakt: the role %s there, and not elsewhere', (role) => {
    expect(mayGive(admin, { legevakt: 'a', role })).toBe(true);
    expect(mayGive(admin, { legevakt: 'b', role })).toBe(false);
    expect(mayGive(admin, { legevakt: '*', role })).toBe(false);
    expect(mayGive(localPrincipal, { legevakt: '*', role })).toBe(true);
  });

  it('is no more than they have themselves', () => {
    const scoped = holder(admin.grants, { scopes: ['key:write', 'job:read'] });
    expect(mayGive(scoped, { legevakt: 'a', role: 'admin' })).toBe(false);
    expect(mayGive(scoped, { legevakt: 'a', role: 'admin' }, ['job:read'])).toBe(true);
    expect(mayGive(scoped, { legevakt: 'a', role: 'admin' }, ['job:read', 'job:stop'])).toBe(false);
  });
});

it('every role names each permission once, and some role has each', () => {
  for (const role of roles) expect(new Set(permissionsOf[role]).size).toBe(permissionsOf[role].length);
  expect(permissionsOf.admin).toEqual(permissions);
});
