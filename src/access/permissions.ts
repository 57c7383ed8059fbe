import type { Role } from './roles.js';

/** All that can be permitted, as `<record>:<deed>`. */
export const permissions = [
  'job:read',
  'job:submit',
  'job:stop',
  'roster:read',
  'roster:edit',
  'roster:propose',
  'roster:publish',
  'roster:record',
  'check:run',
  'me:read',
  'me:read-as',
  'key:read',
  'key:write',
  'person:read',
  'person:write',
  'audit:read',
  'webhook:read',
  'webhook:write',
] as const;
export type Permission = (typeof permissions)[number];

/** Who may do what at a legevakt; the one place that says so. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  admin: permissions,
  leader: [
    'me:read',
    'check:run',
    'job:read',
    'job:submit',
    'job:stop',
    'roster:read',
    'roster:edit',
    'roster:propose',
    'roster:publish',
    'roster:record',
    'audit:read',
    'webhook:read',
  ],
  planner: [
    'me:read',
    'check:run',
    'job:read',
    'job:submit',
    'job:stop',
    'roster:read',
    'roster:edit',
    'roster:propose',
  ],
  doctor: ['me:read', 'check:run'],
  tillitsvalgt: ['me:read', 'check:run', 'job:read', 'roster:read'],
  integration: [
    'me:read',
    'check:run',
    'job:read',
    'job:submit',
    'job:stop',
    'roster:read',
    'webhook:read',
    'webhook:write',
  ],
};
