import { z } from 'zod';
import { dateSpan } from '../../domain/date-span.js';
import type { Issue } from '../../domain/issue.js';
import { jobDocument } from '../../domain/job/job.js';
import type { JobText } from '../../domain/job/job-text.js';
import { schemaIssues } from '../../domain/job/schema-issues.js';
import { changed, defineChange, inTheWay, refused } from './change.js';
import { joinedSections, sectionsApart } from './demand-and-cost.js';
import { renamed } from './renamed.js';

type Legevakt = JobText['legevakt'];

export const mergeLegevakt = defineChange({
  id: 'merge-legevakt',
  describe:
    'Another legevakt becomes part of this one: its lines, doctors and all that is said of them. Rules, and choices between readings of the law, are ' +
    'those of this one; a pool of the same name becomes one pool',
  fields: {
    job: z
      .record(z.string(), z.unknown())
      .describe('The whole job document of the other one, for the same period'),
    prefix: z
      .string()
      .regex(/^[a-zæøå0-9][a-zæøå0-9-]{0,11}$/, { error: 'id' })
      .optional()
      .describe('Put before its ids of doctors, lines, pools, groups and districts'),
    districts: z
      .enum(['together', 'apart'])
      .default('together')
      .describe('together: a line that served all kommuner of its legevakt serves all there are now'),
  },
  apply: (document, { job, prefix, districts }) => {
    const read = jobDocument.safeParse(job, { reportInput: true });
    if (!read.success) return refused(schemaIssues(read.error, ['job']));
    const written = job as JobText;
    const other = prefix === undefined ? written : renamed(written, (id) => `${prefix}${id}`);
    const issues = [
      ...mismatches(document, other),
      ...clashes(document, other),
      ...sectionsApart(document, other),
    ];
    if (issues.length > 0) return refused(issues);
    const [own, joined] =
      districts === 'together' ? servingAll(document, other) : [servingOwn(document), servingOwn(other)];
    return changed(together(own, joined));
  },
});

function together(own: JobText, other: JobText): JobText {
  const join = <Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined): Item[] | undefined =>
    a === undefined && b === undefined ? undefined : [...(a ?? []), ...(b ?? [])];
  const lists = {
    fairnessGroups: join(own.fairnessGroups, other.fairnessGroups),
    absences: join(own.absences, other.absences),
    locks: join(own.locks, other.locks),
    published: join(own.published, other.published),
    overrides: join(own.overrides, other.overrides),
    wishes: join(own.wishes, other.wishes),
    history: join(own.history, other.history),
    elsewhere: join(own.elsewhere, other.elsewhere),
    holidayHistory: join(own.holidayHistory, other.holidayHistory),
    balances: join(own.balances, other.balances),
    exemptionLedger: join(own.exemptionLedger, other.exemptionLedger),
  };
  const kommuner = [...own.legevakt.kommuner, ...other.legevakt.kommuner];
  return {
    ...own,
    legevakt: {
      ...own.legevakt,
      kommuner: [...new Map(kommuner.map((kommune) => [kommune.id, kommune])).values()],
      ...optional('vaktdistrikter', join(own.legevakt.vaktdistrikter, other.legevakt.vaktdistrikter)),
    },
    lines: [...own.lines, ...other.lines],
    doctors: [...own.doctors, ...other.doctors],
    ...Object.fromEntries(Object.entries(lists).filter(([, items]) => items !== undefined)),
    ...joinedSections(own, other),
  };
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

/** Districts of all kommuner of one of them become districts of all there are. */
function servingAll(own: JobText, other: JobText): [JobText, JobText] {
  const added = other.legevakt.kommuner.map(({ id }) => id);
  const whole = new Set(wholeDistricts(other.legevakt));
  const ownWhole = new Set(wholeDistricts(own.legevakt));
  const districts = own.legevakt.vaktdistrikter?.map((district) =>
    ownWhole.has(district.id)
      ? { ...district, kommuner: [...new Set([...district.kommuner, ...added])] }
      : district,
  );
  return [
    { ...own, legevakt: { ...own.legevakt, ...optional('vaktdistrikter', districts) } },
    {
      ...other,
      legevakt: {
        ...other.legevakt,
        ...optional(
          'vaktdistrikter',
          other.legevakt.vaktdistrikter?.filter(({ id }) => !whole.has(id)),
        ),
      },
      lines: other.lines.map(({ vaktdistrikt, ...line }) =>
        vaktdistrikt === undefined || whole.has(vaktdistrikt) ? line : { ...line, vaktdistrikt },
      ),
    },
  ];
}

function wholeDistricts({ kommuner, vaktdistrikter = [] }: Legevakt): string[] {
  return vaktdistrikter
    .filter((district) => kommuner.every(({ id }) => district.kommuner.includes(id)))
    .map(({ id }) => id);
}

/** A line that named no district names one of its own legevakt's kommuner. */
function servingOwn(job: JobText): JobText {
  const { id, name, kommuner, vaktdistrikter = [] } = job.legevakt;
  if (job.lines.every(({ vaktdistrikt }) => vaktdistrikt !== undefined)) return job;
  const district = { id, name: name.slice(0, 80), kommuner: kommuner.map((kommune) => kommune.id) };
  return {
    ...job,
    legevakt: { ...job.legevakt, vaktdistrikter: [...vaktdistrikter, district] },
    lines: job.lines.map((line) => ({ ...line, vaktdistrikt: line.vaktdistrikt ?? id })),
  };
}

function mismatches(own: JobText, other: JobText): Issue[] {
  const isSamePeriod = own.period.from === other.period.from && own.period.to === other.period.to;
  return [
    ...(isSamePeriod
      ? []
      : [
          inTheWay('PERIOD_DIFFERS', ['job', 'period'], {
            nb: `Den andre jobben gjelder ${dateSpan(other.period.from, other.period.to)}, denne ${dateSpan(own.period.from, own.period.to)}.`,
            nn: `Den andre jobben gjeld ${dateSpan(other.period.from, other.period.to)}, denne ${dateSpan(own.period.from, own.period.to)}.`,
            en: `The other job is about ${dateSpan(other.period.from, other.period.to)}, this one about ${dateSpan(own.period.from, own.period.to)}.`,
          }),
        ]),
    ...(own.legevakt.tariffArea === other.legevakt.tariffArea
      ? []
      : [
          inTheWay('TARIFF_AREA_DIFFERS', ['job', 'legevakt', 'tariffArea'], {
            nb: 'De to legevaktene er i hvert sitt tariffområde.',
            nn: 'Dei to legevaktene er i kvart sitt tariffområde.',
            en: 'The two legevakter are in different tariff areas.',
          }),
        ]),
  ];
}

function clashes(own: JobText, other: JobText): Issue[] {
  const idsOf = (items: readonly { readonly id: string }[] | undefined): string[] =>
    (items ?? []).map(({ id }) => id);
  const kinds = {
    doctors: [idsOf(own.doctors), idsOf(other.doctors)],
    lines: [idsOf(own.lines), idsOf(other.lines)],
    fairnessGroups: [idsOf(own.fairnessGroups), idsOf(other.fairnessGroups)],
    vaktdistrikter: [idsOf(own.legevakt.vaktdistrikter), idsOf(other.legevakt.vaktdistrikter)],
  } as const;
  return Object.entries(kinds).flatMap(([kind, [ownIds, otherIds]]) => {
    const both = otherIds.filter((id) => ownIds.includes(id));
    if (both.length === 0) return [];
    const named = `${both.slice(0, 5).join(', ')}${both.length > 5 ? ' ...' : ''}`;
    const at = kind === 'vaktdistrikter' ? ['job', 'legevakt', kind] : ['job', kind];
    return [
      inTheWay('ID_IN_BOTH', at, {
        nb: `Finnes i begge jobbene: ${named}. Gi den andre en «prefix».`,
        nn: `Finst i begge jobbane: ${named}. Gje den andre ein «prefix».`,
        en: `In both jobs: ${named}. Give the other one a "prefix".`,
      }),
    ];
  });
}
