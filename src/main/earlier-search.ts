import { z } from 'zod';
import { error, type Issue } from '../domain/issue.js';
import type { RosterDocument } from '../jobs/planning.js';
import { readUserJson, type FileReading } from './input-files.js';

const paceSchema = z.array(z.int().min(0));

const schema = z.object({
  assignments: z.array(z.object({ vakt: z.string(), doctor: z.string() })),
  search: z.object({ seed: z.int(), pace: paceSchema, proverPace: paceSchema.optional() }),
});

/** What a roster.json says of the search that found it, and what was found. */
export type EarlierSearch = z.infer<typeof schema>;

export async function readEarlierSearch(path: string): Promise<FileReading<EarlierSearch>> {
  const file = await readUserJson(path);
  if (!file.ok) return file;
  const { data } = schema.safeParse(file.value);
  return data === undefined ? { ok: false, issues: [noSearch(path)] } : { ok: true, value: data };
}

/** Told where a search that was done again led elsewhere. */
export function issuesOfReplay(found: RosterDocument, { assignments }: EarlierSearch): readonly Issue[] {
  const holders = new Map(assignments.map(({ vakt, doctor }) => [vakt, doctor]));
  const isSame =
    found.assignments.length === holders.size &&
    found.assignments.every(({ vakt, doctor }) => holders.get(vakt) === doctor);
  if (isSame) return [];
  const issue = error('REPLAY_DIFFERS', [], {
    nb: 'Det samme søket ga en annen plan. Jobben, programmet eller --iterations er ikke det samme som den gang.',
    nn: 'Det same søket gav ein annan plan. Jobben, programmet eller --iterations er ikkje det same som den gongen.',
    en: 'The same search gave another roster. The job, the program or --iterations is not what it was then.',
  });
  return [issue];
}

function noSearch(path: string): Issue {
  return error('NO_SEARCH_IN_FILE', [], {
    nb: `Filen ${path} er ikke en roster.json som sier hvordan planen ble funnet.`,
    nn: `Fila ${path} er ikkje ei roster.json som seier korleis planen vart funnen.`,
    en: `The file ${path} is no roster.json that says how the roster was found.`,
  });
}
