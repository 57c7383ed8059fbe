/** Who did something: a person or a key by id, whoever sits at a machine without log-in, or the program itself. */
export interface Actor {
  readonly kind: 'local' | 'key' | 'person' | 'system';
  readonly id: string;
}

/** What is recorded. An action that has been recorded once is never renamed. */
export type AuditAction =
  | 'job.submitted'
  | 'job.stopped'
  | 'job.cancelled'
  | 'job.done'
  | 'job.refused'
  | 'job.failed'
  | 'roster.edited'
  | 'roster.swapped'
  | 'roster.adopted'
  | 'roster.proposed'
  | 'roster.published'
  | 'roster.recorded-as-worked'
  | 'key.created'
  | 'key.revoked'
  | 'person.added'
  | 'grants.changed'
  | 'calendar-feed.rotated'
  | 'calendar-feed.revoked'
  | 'swap.requested'
  | 'swap.accepted'
  | 'swap.approved'
  | 'swap.declined'
  | 'swap.withdrawn'
  | 'swap.rejected'
  | 'swap.expired'
  | 'webhook-endpoint.created'
  | 'webhook-endpoint.removed'
  | 'webhook-endpoint.enabled'
  | 'webhook-endpoint.disabled'
  | 'webhook-endpoint.secret-rotated'
  | 'webhook-endpoint.tested'
  | 'webhook-delivery.replayed'
  /** The embedded database stands as it did when a snapshot was taken. */
  | 'store.restored';

/** One thing that was done. Ids, codes and counts only: never a name, a reason or a text that somebody wrote. */
export interface AuditEntry {
  readonly at: Date;
  readonly actor: Actor;
  readonly action: AuditAction;
  /** Null where it concerns no single legevakt. */
  readonly legevakt: string | null;
  readonly subject: {
    readonly kind:
      | 'job'
      | 'roster'
      | 'key'
      | 'person'
      | 'calendar-feed'
      | 'swap'
      | 'store'
      | 'webhook-endpoint'
      | 'webhook-delivery';
    readonly id: string;
  };
  readonly details?: AuditDetails;
}

export type AuditDetails = Readonly<Record<string, string | number | null | readonly string[]>>;
