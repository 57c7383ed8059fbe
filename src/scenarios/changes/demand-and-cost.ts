import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '../../domain/issue.js';
import type { CostText, DemandText, JobText } from '../../domain/job/job-text.js';
import { inTheWay } from './change.js';

type Sections = Pick<JobText, 'demand' | 'cost'>;

/** Demand and cost without some lines; a group without lines goes with its contacts. */
export function sectionsWithoutLines({ demand, cost }: Sections, ids: ReadonlySet<string>): Sections {
  const isLeft = ({ line }: { readonly line?: string | undefined }): boolean =>
    line === undefined || !ids.has(line);
  const groups = demand?.groups
    .map((group) =>
      group.lines.some((line) => ids.has(line))
        ? { ...group, lines: group.lines.filter((line) => !ids.has(line)) }
        : group,
    )
    .filter(({ lines }) => lines.length > 0);
  const left = new Set(groups?.map(({ id }) => id));
  return {
    ...(demand === undefined || groups === undefined
      ? {}
      : {
          demand:
            groups.length === 0
              ? undefined
              : {
                  ...demand,
                  groups,
                  contacts: (demand.contacts ?? []).filter(({ group }) => left.has(group)),
                },
        }),
    ...(cost === undefined
      ? {}
      : { cost: { payModels: cost.payModels.filter(isLeft), rates: cost.rates.filter(isLeft) } }),
  };
}

/** Demand without what comes from some kommuner. */
export function sectionsWithoutAreas({ demand }: Sections, kommuner: ReadonlySet<string>): Sections {
  if (demand === undefined) return {};
  const isLeft = ({ area }: { readonly area?: string | undefined }): boolean =>
    area === undefined || !kommuner.has(area);
  return {
    demand: {
      ...demand,
      contacts: (demand.contacts ?? []).filter(isLeft),
      increases: (demand.increases ?? []).filter(isLeft),
    },
  };
}

/** With other ids of lines, line groups and contacts. */
export function renamedSections({ demand, cost }: Sections, rename: (id: string) => string): Sections {
  const ofLine = <Item extends { readonly line?: string | undefined }>(item: Item): Item =>
    item.line === undefined ? item : { ...item, line: rename(item.line) };
  return {
    ...(demand === undefined
      ? {}
      : {
          demand: {
            ...demand,
            groups: demand.groups.map((group) => ({
              ...group,
              id: rename(group.id),
              lines: group.lines.map(rename),
            })),
            contacts: (demand.contacts ?? []).map((stream) => ({
              ...stream,
              id: rename(stream.id),
              group: rename(stream.group),
            })),
          },
        }),
    ...(cost === undefined
      ? {}
      : { cost: { payModels: cost.payModels.map(ofLine), rates: cost.rates.map(ofLine) } }),
  };
}

/** Both together; a rate for all lines of the other one is for its lines alone. */
export function joinedSections(own: JobText, other: JobText): Sections {
  return { ...joinedDemand(own.demand, other.demand), ...joinedCost(own.cost, other) };
}

function joinedDemand(own: DemandText | undefined, other: DemandText | undefined): Pick<Sections, 'demand'> {
  if (own === undefined || other === undefined) {
    const only = own ?? other;
    return only === undefined ? {} : { demand: only };
  }
  return {
    demand: {
      ...own,
      groups: [...own.groups, ...other.groups],
      contacts: [...(own.contacts ?? []), ...(other.contacts ?? [])],
    },
  };
}

function joinedCost(own: CostText | undefined, { cost, lines }: JobText): Pick<Sections, 'cost'> {
  if (cost === undefined) return own === undefined ? {} : { cost: own };
  const isGivenFor = (line: string, { model, category }: CostText['rates'][number]): boolean =>
    cost.rates.some(
      (rate) =>
        rate.model === model &&
        rate.line === line &&
        (rate.category === undefined || rate.category === category),
    );
  const ofLines = cost.rates.flatMap((rate) =>
    rate.line === undefined
      ? lines.filter(({ id }) => !isGivenFor(id, rate)).map(({ id }) => ({ ...rate, line: id }))
      : [rate],
  );
  return {
    cost: {
      payModels: [...(own?.payModels ?? []), ...cost.payModels],
      rates: [...(own?.rates ?? []), ...ofLines],
    },
  };
}

/** Growth and season count for all contacts, so two jobs that state both must state the same. */
export function sectionsApart({ demand: own }: Sections, { demand: other }: Sections): Issue[] {
  const shared = ({ growth, increases = [], seasons = [] }: DemandText) => ({ growth, increases, seasons });
  if (own === undefined || other === undefined || isDeepStrictEqual(shared(own), shared(other))) return [];
  return [
    inTheWay('DEMAND_DIFFERS', ['job', 'demand'], {
      nb: 'Begge jobbene har «demand», men med ulik vekst eller sesong. Gjør dem like, eller ta «demand» ut av den ene.',
      nn: 'Begge jobbane har «demand», men med ulik vekst eller sesong. Gjer dei like, eller ta «demand» ut av den eine.',
      en: 'Both jobs have "demand", with other growth or seasons. Make them alike, or take "demand" out of one.',
    }),
  ];
}
