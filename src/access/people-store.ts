import type { Actor } from '../audit/audit-entry.js';
import type { Grant } from './principal.js';

/** Somebody who logs in elsewhere. */
export interface Person {
  /** A UUID; what stands for the person in addresses, logs and the audit log. */
  readonly id: string;
  readonly grants: readonly Grant[];
  /** Grows with each change of the grants. */
  readonly version: number;
}

/** How the identity provider knows a person. It may be a national identity number: never logged, never in an address. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export interface GrantChange {
  readonly id: string;
  /** The version that the asker saw. */
  readonly version: number;
  /** What is replaced: the grants at these legevakter; others stay. */
  readonly at: '*' | readonly string[];
  readonly grants: readonly Grant[];
}

/** The record of people and their roles. What changes it is written to the audit log in the same transaction. */
export interface PeopleStore {
  /** The id of the person with this identity, who is added where there is none. */
  add(identity: Identity, at: Date, by: Actor): Promise<{ readonly id: string; readonly isNew: boolean }>;
  findByIdentity(identity: Identity): Promise<Person | undefined>;
  find(id: string): Promise<Person | undefined>;
  /** People with a grant at one of these legevakter, by id; with `*` all, also those without any. */
  list(legevakter: '*' | readonly string[]): Promise<readonly Person[]>;
  changeGrants(change: GrantChange, at: Date, by: Actor): Promise<'changed' | 'stale' | 'unknown'>;
}
