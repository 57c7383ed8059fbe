import { error, type Issue } from '../issue.js';
import { clockMinutes } from '../time.js';
import type { Demand } from './demand.js';
import type { ReadableParts } from './read-document.js';
import { unknownReference } from './unknown-reference.js';

type Path = readonly PropertyKey[];

/** Names in the demand that stand for nothing, doubles, and blocks and years without anything in them. */
export function checkDemand({ demand, legevakt, writtenIds }: ReadableParts): Issue[] {
  if (demand === undefined) return [];
  const groups = new Set(demand.groups.map(({ id }) => id));
  const kommuner = legevakt === undefined ? undefined : new Set(legevakt.kommuner.map(({ id }) => id));
  const area = (id: string | undefined, path: Path): Issue[] =>
    id === undefined || kommuner === undefined || kommuner.has(id)
      ? []
      : [unknownReference('kommuner', id, path)];
  return [
    ...demand.groups.flatMap(({ lines }, index) =>
      lines.flatMap((line, at) =>
        writtenIds.lines.has(line)
          ? []
          : [unknownReference('lines', line, ['demand', 'groups', index, 'lines', at])],
      ),
    ),
    ...demand.contacts.flatMap((stream, index) => [
      ...(groups.has(stream.group)
        ? []
        : [unknownReference('lineGroups', stream.group, ['demand', 'contacts', index, 'group'])]),
      ...area(stream.area, ['demand', 'contacts', index, 'area']),
    ]),
    ...demand.increases.flatMap((increase, index) =>
      area(increase.area, ['demand', 'increases', index, 'area']),
    ),
    ...checkDoubles(demand),
    ...checkBlocks(demand),
  ];
}

function checkDoubles({ groups, contacts, seasons }: Demand): Issue[] {
  const lines = groups.flatMap(({ lines: own }, index) =>
    own.map((line, at) => ({ name: line, path: ['demand', 'groups', index, 'lines', at] })),
  );
  const idsOf = (section: string, items: readonly { readonly id: string }[]) =>
    items.map(({ id }, index) => ({ name: id, path: ['demand', section, index, 'id'] }));
  const months = seasons.map(({ month }, index) => ({
    name: String(month),
    path: ['demand', 'seasons', index, 'month'],
  }));
  return [lines, idsOf('groups', groups), idsOf('contacts', contacts), months].flatMap((items) =>
    items
      .filter(({ name }, index) => items.findIndex((other) => other.name === name) < index)
      .map(({ name, path }) =>
        error('DEMAND_TWICE', path, {
          nb: `«${name}» står her før. En linje er i høyst én linjegruppe, og hver id og måned står én gang.`,
          nn: `«${name}» står her før. Ei linje er i høgst éi linjegruppe, og kvar id og månad står éin gong.`,
          en: `"${name}" stands here before. A line is in one line group at most, and an id or a month stands once.`,
        }),
      ),
  );
}

function checkBlocks({ contacts, seasons }: Demand): Issue[] {
  return contacts.flatMap(({ profile, perYear = 0 }, index) => {
    const path = ['demand', 'contacts', index, 'profile'];
    const columns = Object.entries(profile).map(([column, blocks]) => [column, blocks ?? []] as const);
    const reversed = columns.flatMap(([column, blocks]) =>
      blocks.flatMap(({ from, to }, at) =>
        clockMinutes(to) > clockMinutes(from)
          ? []
          : [
              error('ENDS_BEFORE_START', [...path, column, at, 'to'], {
                nb: 'Slutten kommer før starten. En blokk ligger på én dato; del den ved 24:00.',
                nn: 'Slutten kjem før starten. Ei blokk ligg på éin dato; del ho ved 24:00.',
                en: 'The end comes before the start. A block lies on one date; cut it at 24:00.',
              }),
            ],
      ),
    );
    const isEmpty = columns.every(([, blocks]) => blocks.every(({ amount }) => amount === 0));
    const isNeverSeason = seasons.length === 12 && seasons.every(({ factor }) => factor === 0);
    if (perYear === 0 || !(isEmpty || isNeverSeason)) return reversed;
    return [
      ...reversed,
      error('DEMAND_NOWHERE', path, {
        nb: `${perYear} i året kan ikke legges på noen time: profilen eller sesongene er bare 0.`,
        nn: `${perYear} i året kan ikkje leggjast på nokon time: profilen eller sesongane er berre 0.`,
        en: `${perYear} a year can be laid on no hour: profile or seasons are 0 alone.`,
      }),
    ];
  });
}
