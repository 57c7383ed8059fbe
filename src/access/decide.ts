import { permissionsOf, type Permission } from './permissions.js';
import { everywhere, type Grant, type Principal } from './principal.js';

/** Whether the principal has any role at the legevakt; to others it does not exist. */
export function belongsTo({ grants }: Principal, legevakt: string): boolean {
  return grants.some((grant) => isAt(grant, legevakt));
}

export function may(principal: Principal, permission: Permission, legevakt: string): boolean {
  return principal.grants.some((grant) => isAt(grant, legevakt) && gives(principal, grant, permission));
}

/** The legevakter at which the principal may do it. */
export function legevakterWhere(principal: Principal, permission: Permission): '*' | readonly string[] {
  const ids = principal.grants
    .filter((grant) => gives(principal, grant, permission))
    .map(({ legevakt }) => legevakt);
  return ids.includes(everywhere) ? everywhere : [...new Set(ids)];
}

/** Whether all that the grant gives is the principal's own to give: nobody hands out more than they have. */
export function mayGive(
  principal: Principal,
  { legevakt, role }: Grant,
  scopes: readonly Permission[] = permissionsOf[role],
): boolean {
  return permissionsOf[role]
    .filter((permission) => scopes.includes(permission))
    .every((permission) => may(principal, permission, legevakt));
}

function isAt({ legevakt }: Grant, asked: string): boolean {
  return legevakt === everywhere || legevakt === asked;
}

function gives({ scopes }: Principal, { role }: Grant, permission: Permission): boolean {
  return permissionsOf[role].includes(permission) && (scopes === undefined || scopes.includes(permission));
}
