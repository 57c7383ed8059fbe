import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar';
import type { AuditHead } from '../../audit/audit-chain.js';
import type { Actor } from '../../audit/audit-entry.js';
import { verifyAudit, type AuditVerdict } from '../../audit/verify-audit.js';
import { makeAuditLog } from '../audit-log.js';
import { openEmbedded, type Database } from '../database.js';
import { countJobs } from '../job-counts.js';
import { NewerSchemaError } from '../migrate.js';
import { labelFile, postgresMajor, snapshotLabel, type SnapshotLabel } from './snapshot-label.js';

export interface SnapshotToOpen {
  /** Path of the snapshot. */
  readonly file: string;
  readonly now: Date;
  /** Who restores it; recorded in its audit log. */
  readonly actor: Actor;
}

export interface SnapshotContents {
  /** What was acknowledged before this instant is in it. */
  readonly takenAt: Date;
  readonly jobs: number;
  /** Those that had not ended then: they run again. */
  readonly unfinishedJobs: number;
  readonly rosters: number;
  /** Where the audit log ended then. */
  readonly audit: AuditHead;
}

/** Why a snapshot cannot be used. */
export type SnapshotFault =
  /** Cut, changed, or something else. */
  | { readonly kind: 'unreadable'; readonly cause: unknown }
  | { readonly kind: 'other-postgres'; readonly made: string; readonly here: string }
  /** A later version of vaktplan made it. */
  | { readonly kind: 'newer-schema'; readonly sentence: string }
  | { readonly kind: 'audit-broken'; readonly verdict: Extract<AuditVerdict, { readonly ok: false }> };

export type OpenedSnapshot = { readonly kind: 'usable'; readonly contents: SnapshotContents } | SnapshotFault;

/** Unpacks a snapshot into an empty folder, opens it, brings it to the newest schema, verifies it, and closes it. */
export async function openSnapshot(asked: SnapshotToOpen, folder: string): Promise<OpenedSnapshot> {
  let label: SnapshotLabel;
  let database: Database;
  try {
    await unpack(asked.file, folder);
    label = snapshotLabel.parse(JSON.parse(await readFile(join(folder, labelFile), 'utf8')));
    if (label.postgres !== postgresMajor)
      return { kind: 'other-postgres', made: label.postgres, here: postgresMajor };
    database = await openEmbedded(folder);
  } catch (cause) {
    if (cause instanceof NewerSchemaError) return { kind: 'newer-schema', sentence: cause.message };
    if (isOfTheDisk(cause)) throw cause;
    return { kind: 'unreadable', cause };
  }
  try {
    return await look(database, new Date(label.takenAt), asked);
  } finally {
    await database.close();
  }
}

async function look(
  { tables }: Database,
  takenAt: Date,
  { now, actor }: SnapshotToOpen,
): Promise<OpenedSnapshot> {
  const log = makeAuditLog(tables);
  const verdict = await verifyAudit(log);
  if (!verdict.ok) return { kind: 'audit-broken', verdict };
  const { byState } = await countJobs(tables);
  const { rosters } = await tables
    .selectFrom('rosters')
    .select((row) => row.fn.countAll<string>().as('rosters'))
    .executeTakeFirstOrThrow();
  await log.append({
    at: now,
    actor,
    action: 'store.restored',
    legevakt: null,
    subject: { kind: 'store', id: 'embedded' },
    details: { takenAt: takenAt.toISOString() },
  });
  return {
    kind: 'usable',
    contents: {
      takenAt,
      jobs: Object.values(byState).reduce((sum, jobs) => sum + jobs, 0),
      unfinishedJobs: byState.queued + byState.solving,
      rosters: Number(rosters),
      audit: verdict.head,
    },
  };
}

/** Reads to the end first, where gzip has its checksum: nothing of a file that is cut or changed is unpacked. */
async function unpack(file: string, folder: string): Promise<void> {
  const nowhere = new Writable({
    write(_part, _encoding, done) {
      done();
    },
  });
  await pipeline(createReadStream(file), createGunzip(), nowhere);
  await extract({ file, cwd: folder, strict: true });
}

/** A full disk is no fault of the snapshot; a file that is not in it is. */
function isOfTheDisk(cause: unknown): boolean {
  const { syscall, code } = cause as NodeJS.ErrnoException;
  return syscall !== undefined && code !== 'ENOENT';
}
