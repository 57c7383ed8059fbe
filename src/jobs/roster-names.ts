import { z } from 'zod';
import { lineKind, type LineKind } from '../domain/job/vaktlinje.js';
import { countsAsWork } from '../domain/vakt.js';
import type { PublishedVakter, StoredNames } from './published-vakter.js';

/** How a version names its lines and doctors; what it does not name is named by its id. */
export interface RosterNames {
  readonly legevakt: string | undefined;
  readonly line: (id: string) => LineNames;
  readonly doctor: (id: string) => string;
}

interface LineNames {
  readonly name: string;
  readonly kind: LineKind | undefined;
  /** Also where that cannot be read. */
  readonly countsAsWork: boolean;
  readonly place: string | undefined;
}

const legevakt = z.object({ name: z.string() });
const line = z.object({
  id: z.string(),
  name: z.string(),
  kind: lineKind.optional().catch(undefined),
  countsAsWork: z.boolean().optional(),
  place: z.string().optional(),
});
const doctor = z.object({ id: z.string(), name: z.string() });

/** Names in the documents of versions, by id of the version. */
export async function readRosterNames(
  vakter: Pick<PublishedVakter, 'storedNames'>,
  rosters: readonly string[],
): Promise<(roster: string) => RosterNames> {
  const ids = [...new Set(rosters)];
  const stored = ids.length === 0 ? new Map<string, StoredNames>() : await vakter.storedNames(ids);
  const named = new Map([...stored].map(([id, names]) => [id, toNames(names)]));
  return (roster) => named.get(roster) ?? toNames({ legevakt: null, lines: null, doctors: null });
}

function toNames(stored: StoredNames): RosterNames {
  const lines = new Map(readable(line, stored.lines).map((one) => [one.id, one]));
  const doctors = new Map(readable(doctor, stored.doctors).map(({ id, name }) => [id, name]));
  return {
    legevakt: legevakt.safeParse(stored.legevakt).data?.name,
    line: (id) => {
      const { name = id, kind, countsAsWork: flag, place } = lines.get(id) ?? {};
      const isWork = kind === undefined || countsAsWork({ kind, countsAsWork: flag });
      return { name, kind, countsAsWork: isWork, place };
    },
    doctor: (id) => doctors.get(id) ?? id,
  };
}

function readable<T>(schema: z.ZodType<T>, items: unknown): T[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
}
