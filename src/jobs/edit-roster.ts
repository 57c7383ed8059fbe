import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '../audit/audit-entry.js';
import type { Issue } from '../domain/issue.js';
import { schemaIssues } from '../domain/job/schema-issues.js';
import type { Clock } from './clock.js';
import { applyJsonPatch, type JsonPatch } from './json-patch.js';
import type { ReviewInBackground } from './review-roster.js';
import type { RosterStore } from './roster-store.js';
import type { RosterVersion } from './roster-version.js';
import { knownElsewhere } from './vakter-elsewhere.js';

export interface EditRosterParts {
  readonly rosters: RosterStore;
  readonly review: ReviewInBackground;
  readonly clock: Clock;
}

export interface Edit {
  /** As the editor saw it; where it has changed since, the outcome is `stale`. */
  readonly roster: RosterVersion;
  /** Of {@link Editable}. */
  readonly patch: JsonPatch;
  readonly actor: Actor;
}

export type EditOutcome =
  | { readonly kind: 'edited'; readonly roster: RosterVersion }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'stale' };

/** What a person may change of a version: who holds which vakt, and what is set aside for it. */
const editable = z.strictObject({
  assignments: z.record(z.string(), z.string().nullable()),
  overrides: z.array(z.unknown()).max(5000),
});
type Editable = z.infer<typeof editable>;

/**
 * Makes a new version from an old one. Every rule's checker reads it; what it breaks is in its report, and keeps it from being published.
 *
 * @throws {CheckTookTooLongError}
 */
export async function editRoster(
  { rosters, review, clock }: EditRosterParts,
  { roster, patch, actor }: Edit,
): Promise<EditOutcome> {
  const document = (await rosters.rosterDocument(roster.id)) as Readonly<Record<string, unknown>>;
  const held = await rosters.heldSeats(roster.id);
  const before: Editable = {
    assignments: Object.fromEntries(held.map(({ vakt, doctor }) => [vakt, doctor])),
    overrides: (document['overrides'] ?? []) as unknown[],
  };
  const patched = applyJsonPatch(before, patch);
  if (!patched.ok) return { kind: 'invalid', issues: patched.issues };
  const reading = editable.safeParse(patched.value, { reportInput: true });
  if (!reading.success) return { kind: 'invalid', issues: schemaIssues(reading.error) };
  const { assignments, overrides } = reading.data;
  const edited = { ...document, overrides };
  const elsewhere = await knownElsewhere(rosters, edited);
  const reviewed = await review({ document: edited, assignments, elsewhere });
  if (!reviewed.ok) return { kind: 'invalid', issues: reviewed.issues };
  const id = randomUUID();
  const added = await rosters.addVersion({
    id,
    parent: roster.id,
    parentRevision: roster.revision,
    origin: 'edit',
    createdAt: clock.now(),
    actor,
    contents: { ...reviewed.contents, document: edited },
  });
  const version = added === 'added' ? await rosters.findRoster(id) : undefined;
  return version === undefined ? { kind: 'stale' } : { kind: 'edited', roster: version };
}
