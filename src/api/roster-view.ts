import { z } from 'zod';
import { rosterOrigins, rosterStatuses, type HeldSeat, type RosterVersion } from '../jobs/roster-version.js';

const instant = z.iso.datetime();

const seal = z
  .object({
    inputHash: z.string().describe('SHA-256 of the canonical JSON (RFC 8785) of the job document'),
    elsewhereHash: z
      .string()
      .optional()
      .describe(
        'SHA-256 of a secret and what was known of the doctors at other legevakter; absent where nobody was asked',
      ),
    contentHash: z.string().describe('SHA-256 of the canonical JSON of who holds which vakt'),
    ruleEditions: z
      .array(z.string())
      .readonly()
      .describe('Dated readings of law and agreements that judge the period'),
    search: z
      .object({
        solver: z.object({ name: z.string(), version: z.string() }),
        seed: z.int(),
        iterations: z.int().describe('MIPs and sub-MIPs solved'),
        pace: z
          .array(z.int())
          .readonly()
          .describe(
            'What the clock, and whoever stopped it, had the search do: run lengths of its answers; empty where work alone limited it',
          ),
        proverPace: z
          .array(z.int())
          .readonly()
          .optional()
          .describe('The same of the prover in a second thread; absent where the search had one thread'),
        ended: z.enum(['proven', 'time', 'idle', 'iterations', 'stopped']),
        isReplayable: z
          .boolean()
          .describe('The same document and pace, and the same vakter elsewhere, give the same roster again'),
        bounds: z
          .array(z.object({ tier: z.int(), level: z.int(), value: z.number(), bound: z.number().nullable() }))
          .readonly()
          .describe('What is proven for each tier; null where nothing is'),
      })
      .nullable()
      .describe('Null where nothing was searched for'),
  })
  .meta({ id: 'RosterSeal' });

const summaryShape = {
  id: z.uuid(),
  legevakt: z.string(),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).describe('Both dates included'),
  lineage: z.uuid().describe('The first version of the line of descent'),
  number: z.int().describe('1, 2, 3 ... within the lineage'),
  parent: z.uuid().optional(),
  children: z.array(z.uuid()).readonly().describe('Versions of the lineage made from this one'),
  origin: z.enum(rosterOrigins),
  job: z.uuid().optional().describe('The job that found it'),
  label: z.string().optional().describe('The name of a scenario'),
  whatIf: z
    .boolean()
    .describe('Of a scenario, or edited from one: it cannot be proposed or published, only adopted'),
  adoptedFrom: z.uuid().optional().describe('The scenario that it is a copy of'),
  status: z.enum(rosterStatuses),
  createdAt: instant,
  publication: z
    .object({
      at: instant,
      noticeDays: z.int().describe('From the day of publication to the first day of the period'),
      requiredNoticeDays: z.int(),
      isShortNotice: z.boolean(),
    })
    .optional(),
  supersededBy: z.uuid().optional().describe('The version that took the place of this one'),
  unfilled: z.int().describe('Minimum seats without a doctor'),
  breaches: z.int().describe('Findings that stand in the way of publishing'),
  links: z.record(z.string(), z.string()).describe('What can be read or done now'),
};

export const rosterSummaryView = z.object(summaryShape).meta({ id: 'RosterSummary' });
type RosterSummaryView = z.infer<typeof rosterSummaryView>;

export const rosterView = z
  .object({
    ...summaryShape,
    seal: seal.optional().describe('Absent for versions from before there were seals'),
    assignments: z
      .record(z.string(), z.string())
      .describe('Doctor by vakt, by id; a vakt that is not here is empty'),
  })
  .meta({ id: 'Roster' });
type RosterView = z.infer<typeof rosterView>;

export function rosterPath(id: string): string {
  return `/v1/rosters/${id}`;
}

/** Strong: what the address says is the same as long as the revision is. */
export function rosterEtag({ id, revision }: RosterVersion): string {
  return `"${id}.${revision}"`;
}

export function toRosterSummary(version: RosterVersion): RosterSummaryView {
  const { id, legevakt, period, lineage, number, parent, children, origin, job, status } = version;
  const { createdAt, publication, supersededBy, unfilled, breaches, label, isWhatIf, adoptedFrom } = version;
  return {
    id,
    legevakt,
    period,
    lineage,
    number,
    ...(parent === undefined ? {} : { parent }),
    children,
    origin,
    ...(job === undefined ? {} : { job }),
    ...(label === undefined ? {} : { label }),
    whatIf: isWhatIf,
    ...(adoptedFrom === undefined ? {} : { adoptedFrom }),
    status,
    createdAt: createdAt.toISOString(),
    ...(publication === undefined
      ? {}
      : {
          publication: {
            ...publication,
            at: publication.at.toISOString(),
            isShortNotice: publication.noticeDays < publication.requiredNoticeDays,
          },
        }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
    unfilled,
    breaches,
    links: linksOf(version),
  };
}

export function toRosterView(version: RosterVersion, held: readonly HeldSeat[]): RosterView {
  return {
    ...toRosterSummary(version),
    ...(version.seal === undefined ? {} : { seal: version.seal }),
    assignments: Object.fromEntries(held.map(({ vakt, doctor }) => [vakt, doctor])),
  };
}

function linksOf(version: RosterVersion): Record<string, string> {
  const { id, parent, isWhatIf } = version;
  const self = rosterPath(id);
  return {
    self,
    analysis: `${self}/analysis`,
    coverage: `${self}/coverage`,
    fairness: `${self}/fairness`,
    csv: `${self}/roster.csv`,
    html: `${self}/roster.html`,
    ...(parent === undefined ? {} : { diff: `${rosterPath(parent)}/diff/${id}` }),
    ...(isWhatIf ? { adopt: `${self}:adopt` } : statusLinks(version)),
    replan: `${self}:replan`,
    scenarios: `${self}/scenarios`,
  };
}

function statusLinks({ id, status, breaches }: RosterVersion): Record<string, string> {
  const self = rosterPath(id);
  return {
    ...(status === 'draft' ? { propose: `${self}:propose` } : {}),
    ...(status !== 'published' && status !== 'as-worked' && breaches === 0
      ? { publish: `${self}:publish` }
      : {}),
    ...(status === 'as-worked' ? {} : { recordAsWorked: `${self}:record-as-worked` }),
  };
}
