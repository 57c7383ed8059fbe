import { z } from 'zod';

/** The first file in a snapshot. */
export const labelFile = 'snapshot.json';

export const snapshotLabel = z.object({
  version: z.literal('vaktplan/snapshot/1'),
  takenAt: z.iso.datetime(),
  /** The major version, which alone decides who can read the files. */
  postgres: z.string(),
});
export type SnapshotLabel = Readonly<z.infer<typeof snapshotLabel>>;

/** That of the PGlite we use. */
export const postgresMajor = '18';
