import type { Actor } from '../audit/audit-entry.js';
import type { Permission } from './permissions.js';
import type { Role } from './roles.js';

/** All legevakter of the installation. */
export const everywhere = '*';

/** A role at a legevakt. */
export interface Grant {
  /** Its id, or {@link everywhere}. */
  readonly legevakt: string;
  readonly role: Role;
  /** Whose vakter the role `doctor` is about: the id of the doctor at that legevakt. */
  readonly doctor?: string;
}

/** Who asks, and in which roles. */
export interface Principal extends Actor {
  readonly kind: 'local' | 'key' | 'person';
  readonly grants: readonly Grant[];
  /** Narrows the roles to these; absent where they are not narrowed. */
  readonly scopes?: readonly Permission[];
}

/** Whoever sits at a machine where no log-in is asked for. */
export const localPrincipal: Principal = {
  id: 'local',
  kind: 'local',
  grants: [{ legevakt: everywhere, role: 'admin' }],
};

/** May do nothing; stands where nobody has been asked for. */
export const nobody: Principal = { id: 'nobody', kind: 'local', grants: [] };
