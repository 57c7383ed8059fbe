import { everywhere, type Grant } from '../access/principal.js';
import type { Role } from '../access/roles.js';

export interface GrantRow {
  readonly legevakt: string;
  readonly role: Role;
  readonly doctor: string | null;
}

export function toGrant({ legevakt, role, doctor }: GrantRow): Grant {
  return { legevakt, role, ...(doctor === null ? {} : { doctor }) };
}

/** As the audit log has it: null where it concerns no single legevakt. */
export function legevaktColumn(legevakt: string): string | null {
  return legevakt === everywhere ? null : legevakt;
}
