import type { ColumnType, JSONColumnType } from 'kysely';
import type { Permission } from '../access/permissions.js';
import type { Role } from '../access/roles.js';
import type { Actor, AuditAction, AuditDetails, AuditEntry } from '../audit/audit-entry.js';
import type { Issue } from '../domain/issue.js';
import type { CurveGrid } from '../jobs/curves/curve.js';
import type { BatchQuestion } from '../jobs/scenario-batch.js';
import type { Assignments, PlanProgress } from '../jobs/planning.js';
import type { RosterOrigin, RosterSeal, RosterStatus } from '../jobs/roster-version.js';
import type { FaultCode, JobEvent, JobOrigin, JobPriority, JobState } from '../jobs/roster-job.js';
import type { ExpiryReason, SwapJudgement, SwapKind, SwapState } from '../jobs/swap.js';
import type { AttemptOutcome, DeliveryState } from '../webhooks/webhook-delivery.js';
import type { DisabledReason } from '../webhooks/webhook-endpoint.js';
import type { WebhookEventType, WebhookMessage } from '../webhooks/webhook-event.js';
import type { KnownElsewhere } from '../jobs/vakter-elsewhere.js';

/** Written as JSON text: node-postgres would turn an array into a PostgreSQL array. */
type Json<T extends object | null> = JSONColumnType<T, string, string | null>;
type OptionalJson<T extends object> = ColumnType<T | null, string | null | undefined, string | null>;
type Optional<T> = ColumnType<T | null, T | undefined, T | null>;

interface LegevakterTable {
  readonly id: string;
  readonly name: string;
}

interface RosterJobsTable {
  readonly id: string;
  readonly legevakt: string;
  /** `YYYY-MM-DD`, both dates included. */
  readonly period_from: string;
  readonly period_to: string;
  /** Only ever read as a whole by the worker. */
  readonly document: Json<object>;
  readonly state: JobState;
  /** Fences the worker: the newest attempt alone may write. */
  readonly attempt: ColumnType<number, number | undefined, number>;
  /** Attempts that ended without a word. */
  readonly lost_attempts: ColumnType<number, number | undefined, number>;
  readonly last_event: ColumnType<number, number | undefined, number>;
  readonly progress: OptionalJson<PlanProgress>;
  readonly created_at: Date;
  readonly started_at: Optional<Date>;
  readonly finished_at: Optional<Date>;
  readonly stop_requested_at: Optional<Date>;
  readonly fault: Optional<FaultCode>;
  /** Warnings of a roster, or the errors that refused the document. */
  readonly issues: OptionalJson<readonly Issue[]>;
  readonly idempotency_key: Optional<string>;
  readonly fingerprint: Optional<string>;
  readonly priority: ColumnType<JobPriority, JobPriority | undefined, JobPriority>;
  /** Jobs wait in the order of (turn, created_at, id), see src/storage/job-turn.ts. */
  readonly turn: ColumnType<number, number | undefined, number>;
  /** False until the queue has said that it has the job. */
  readonly enqueued: ColumnType<boolean, boolean | undefined, boolean>;
  /** The best roster of the attempts so far: where the next one starts. */
  readonly best: OptionalJson<Assignments>;
  /** The trace id (W3C Trace Context) of the request that made the job. */
  readonly trace: Optional<string>;
  readonly origin: ColumnType<JobOrigin, JobOrigin | undefined, never>;
  /** The roster that the job starts from, where it is not the first of its kind; of a what-if, the job where there was none. */
  readonly parent_roster: ColumnType<string | null, string | undefined, never>;
  readonly parent_job: ColumnType<string | null, string | undefined, never>;
  readonly label: ColumnType<string | null, string | undefined, never>;
  /** The batch of scenarios that the job belongs to, and where in it, from 0. */
  readonly batch: ColumnType<string | null, string | undefined, never>;
  readonly batch_place: ColumnType<number | null, number | undefined, never>;
}

interface ScenarioBatchesTable {
  readonly id: string;
  readonly legevakt: string;
  readonly parent_roster: Optional<string>;
  readonly parent_job: Optional<string>;
  readonly created_at: Date;
  readonly idempotency_key: Optional<string>;
  readonly fingerprint: Optional<string>;
  /** Of a batch that varies a number. */
  readonly curve: OptionalJson<CurveGrid>;
  /** Of a batch whose jobs together answer one. */
  readonly question: OptionalJson<BatchQuestion>;
}

interface RosterJobEventsTable {
  readonly job: string;
  readonly seq: number;
  readonly kind: JobEvent['kind'];
  readonly at: Date;
  readonly data: Json<JobEvent['data']>;
}

interface RostersTable {
  readonly id: string;
  readonly legevakt: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly lineage: string;
  readonly number: number;
  readonly parent: string | null;
  readonly origin: RosterOrigin;
  readonly job: string | null;
  /** The what-if that it is a copy of. */
  readonly adopted_from: Optional<string>;
  readonly status: RosterStatus;
  readonly revision: ColumnType<number, number | undefined, number>;
  readonly created_at: Date;
  readonly published_at: Optional<Date>;
  readonly notice_days: Optional<number>;
  readonly required_notice_days: Optional<number>;
  readonly superseded_by: Optional<string>;
  readonly unfilled: number;
  readonly breaches: number;
  /** Absent where the version is older than seals. */
  readonly seal: OptionalJson<RosterSeal>;
  /** Never read by a view. Absent where nobody was asked. */
  readonly elsewhere: OptionalJson<KnownElsewhere>;
  readonly document: Json<object>;
  readonly roster: Json<object>;
  readonly report: Json<object | null>;
  readonly csv: string;
  readonly html: string;
}

interface RosterAssignmentsTable {
  readonly roster: string;
  readonly vakt: string;
  readonly doctor: string;
  readonly line: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

interface AuditEntriesTable {
  readonly seq: number;
  readonly at: Date;
  readonly actor_kind: Actor['kind'];
  readonly actor_id: string;
  readonly action: AuditAction;
  readonly legevakt: string | null;
  readonly subject_kind: AuditEntry['subject']['kind'];
  readonly subject_id: string;
  readonly details: Json<AuditDetails>;
  readonly previous_hash: string;
  readonly hash: string;
}

/** One row: where the chain of the audit entries ends. */
interface AuditHeadTable {
  readonly seq: number;
  readonly hash: string;
}

interface ApiKeysTable {
  readonly id: string;
  readonly hash: string;
  readonly legevakt: string;
  readonly role: Role;
  readonly doctor: string | null;
  readonly scopes: OptionalJson<readonly Permission[]>;
  readonly label: string;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly revoked_at: Optional<Date>;
  readonly last_used_at: Optional<Date>;
}

interface PeopleTable {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly version: ColumnType<number, number | undefined, number>;
  readonly created_at: Date;
}

interface PersonGrantsTable {
  readonly person: string;
  readonly legevakt: string;
  readonly role: Role;
  readonly doctor: string | null;
}

interface CalendarFeedsTable {
  readonly owner_kind: Actor['kind'];
  readonly owner_id: string;
  readonly subject: string;
  readonly id: string;
  readonly hash: string;
  readonly created_at: Date;
}

interface IdempotentRequestsTable {
  readonly sender_kind: Actor['kind'];
  readonly sender_id: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly attempt: string;
  readonly began_at: Date;
  readonly status: Optional<number>;
  readonly headers: OptionalJson<Readonly<Record<string, string>>>;
  readonly body: Optional<string>;
}

interface SwapsTable {
  readonly id: string;
  readonly roster: string;
  readonly kind: SwapKind;
  readonly from_doctor: string;
  readonly to_doctor: Optional<string>;
  readonly gives: string;
  readonly takes: string | null;
  readonly state: SwapState;
  readonly expired_because: Optional<ExpiryReason>;
  readonly revision: ColumnType<number, number | undefined, number>;
  readonly requested_at: Date;
  readonly accepted_at: Optional<Date>;
  readonly ended_at: Optional<Date>;
  readonly judgement: OptionalJson<SwapJudgement>;
  readonly result: Optional<string>;
}

interface WebhookEndpointsTable {
  readonly id: string;
  readonly legevakt: string;
  readonly url: string;
  readonly events: OptionalJson<readonly WebhookEventType[]>;
  readonly label: string;
  readonly secret: string;
  readonly previous_secret: Optional<string>;
  readonly previous_secret_until: Optional<Date>;
  readonly created_at: Date;
  readonly disabled_at: Optional<Date>;
  readonly disabled_reason: Optional<DisabledReason>;
}

interface WebhookMessagesTable {
  readonly id: string;
  readonly legevakt: string;
  readonly type: WebhookMessage['type'];
  readonly at: Date;
  readonly data: Json<WebhookMessage['data']>;
}

interface WebhookDeliveriesTable {
  readonly id: string;
  readonly endpoint: string;
  readonly message: string;
  readonly state: ColumnType<DeliveryState, DeliveryState | undefined, DeliveryState>;
  readonly attempts: ColumnType<number, number | undefined, number>;
  readonly created_at: Date;
  readonly due_at: Date;
  /** Whoever has it may record what came of the attempt. */
  readonly lease: Optional<string>;
  readonly leased_until: Optional<Date>;
  readonly last_at: Optional<Date>;
  readonly last_outcome: Optional<AttemptOutcome>;
  readonly last_status: Optional<number>;
  readonly replay_of: string | null;
}

/** The tables of the schema `vaktplan` as the newest migration leaves them. */
export interface Tables {
  readonly legevakter: LegevakterTable;
  readonly roster_jobs: RosterJobsTable;
  readonly scenario_batches: ScenarioBatchesTable;
  readonly roster_job_events: RosterJobEventsTable;
  readonly rosters: RostersTable;
  readonly roster_assignments: RosterAssignmentsTable;
  readonly audit_entries: AuditEntriesTable;
  readonly audit_head: AuditHeadTable;
  readonly api_keys: ApiKeysTable;
  readonly people: PeopleTable;
  readonly person_grants: PersonGrantsTable;
  readonly calendar_feeds: CalendarFeedsTable;
  readonly idempotent_requests: IdempotentRequestsTable;
  readonly swaps: SwapsTable;
  readonly webhook_endpoints: WebhookEndpointsTable;
  readonly webhook_messages: WebhookMessagesTable;
  readonly webhook_deliveries: WebhookDeliveriesTable;
}
