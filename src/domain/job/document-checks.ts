import { expandDemand } from '../demand-expansion.js';
import { checkCost } from './cost-checks.js';
import { checkDemand } from './demand-checks.js';
import { unknownReference } from './unknown-reference.js';
import { error, warning, type Issue } from '../issue.js';
import { dateSpan } from '../date-span.js';
import { findSeams } from '../seams.js';
import { daysBetween, fromIso, startOfDate } from '../time.js';
import { resolveLine } from '../vakt.js';
import type { Placed, ReadableParts } from './read-document.js';
import type { HeadCount } from './scalars.js';

type Path = readonly PropertyKey[];

const longestPeriodDays = 190;

/** What a schema cannot see: references, order of dates, doubles, seams. Looks at every part that could be read. */
export function checkDocument(parts: ReadableParts): Issue[] {
  return [
    ...checkPeriod(parts),
    ...checkDoubles(parts),
    ...checkReferences(parts),
    ...checkDateOrder(parts),
    ...checkLines(parts),
    ...checkLocks(parts),
    ...checkPublished(parts),
    ...checkHistory(parts),
    ...checkElsewhere(parts),
    ...checkPools(parts),
    ...checkAgreements(parts),
    ...checkGroups(parts),
    ...checkDatesInPeriod(parts),
    ...checkSeams(parts),
    ...checkDemand(parts),
    ...checkCost(parts),
  ];
}

function checkPeriod({ period }: ReadableParts): Issue[] {
  if (period === undefined) return [];
  const days = daysBetween(period.from, period.to) + 1;
  if (days < 1) return [reversed(['period', 'to'])];
  if (days <= longestPeriodDays) return [];
  return [
    error('PERIOD_TOO_LONG', ['period', 'to'], {
      nb: `Perioden er ${days} dager; høyst ${longestPeriodDays} kan planlegges i én jobb.`,
      nn: `Perioden er ${days} dagar; høgst ${longestPeriodDays} kan planleggjast i éin jobb.`,
      en: `The period has ${days} days; one job plans ${longestPeriodDays} at most.`,
    }),
  ];
}

/** The period where its dates make sense: vakter can be laid out in it. */
function plannablePeriod({ period }: ReadableParts): ReadableParts['period'] {
  if (period === undefined) return undefined;
  const days = daysBetween(period.from, period.to) + 1;
  return days >= 1 && days <= longestPeriodDays ? period : undefined;
}

function checkDoubles({ legevakt, lines, doctors, fairnessGroups }: ReadableParts): Issue[] {
  const ids = <T extends { readonly id: string }>(section: string, items: readonly Placed<T>[]) =>
    items.map(({ index, value }) => ({ id: value.id, path: [section, index, 'id'] }));
  const place = <T extends { readonly id: string }>(items: readonly T[] | undefined): Placed<T>[] =>
    (items ?? []).map((value, index) => ({ index, value }));
  const kommuner = ids('kommuner', place(legevakt?.kommuner)).map(({ id, path }) => ({
    id,
    path: ['legevakt', ...path],
  }));
  const distrikter = ids('vaktdistrikter', place(legevakt?.vaktdistrikter)).map(({ id, path }) => ({
    id,
    path: ['legevakt', ...path],
  }));
  return [
    ids('lines', lines),
    ids('doctors', doctors),
    ids('fairnessGroups', fairnessGroups),
    kommuner,
    distrikter,
  ].flatMap(findDoubles);
}

function findDoubles(items: readonly { readonly id: string; readonly path: Path }[]): Issue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      error('DUPLICATE_ID', path, {
        nb: `«${id}» er brukt før. Hver id brukes én gang.`,
        nn: `«${id}» er brukt før. Kvar id blir brukt éin gong.`,
        en: `"${id}" is used before. An id is used once.`,
      }),
    ];
  });
}

function checkReferences(parts: ReadableParts): Issue[] {
  const { legevakt, writtenIds } = parts;
  const kommuner = legevakt === undefined ? undefined : new Set(legevakt.kommuner.map(({ id }) => id));
  const distrikter =
    legevakt === undefined ? undefined : new Set(legevakt.vaktdistrikter.map(({ id }) => id));
  const known = { ...writtenIds, kommuner, distrikter };
  const refer = (kind: keyof typeof known, id: string | undefined, path: Path): Issue[] => {
    const ids = known[kind];
    if (id === undefined || ids === undefined || ids.has(id)) return [];
    return [unknownReference(kind, id, path)];
  };
  return [
    ...(legevakt?.vaktdistrikter ?? []).flatMap((distrikt, index) =>
      distrikt.kommuner.flatMap((id, at) =>
        refer('kommuner', id, ['legevakt', 'vaktdistrikter', index, 'kommuner', at]),
      ),
    ),
    ...parts.lines.flatMap(({ index, value }) =>
      refer('distrikter', value.vaktdistrikt, ['lines', index, 'vaktdistrikt']),
    ),
    ...parts.doctors.flatMap(({ index, value }) => [
      ...refer('kommuner', value.kommune, ['doctors', index, 'kommune']),
      ...value.groups.flatMap((id, at) => refer('fairnessGroups', id, ['doctors', index, 'groups', at])),
      ...value.posts.flatMap((post, at) =>
        post.displaceableBy.flatMap((id, line) =>
          refer('lines', id, ['doctors', index, 'posts', at, 'displaceableBy', line]),
        ),
      ),
    ]),
    ...parts.fairnessGroups.flatMap(({ index, value }) =>
      value.lines.flatMap((id, at) => refer('lines', id, ['fairnessGroups', index, 'lines', at])),
    ),
    ...parts.absences.flatMap(({ index, value }) =>
      refer('doctors', value.doctor, ['absences', index, 'doctor']),
    ),
    ...parts.locks.flatMap(({ index, value }) =>
      refer('doctors', value.doctor ?? undefined, ['locks', index, 'doctor']),
    ),
    ...parts.published.flatMap(({ index, value }) =>
      refer('doctors', value.doctor, ['published', index, 'doctor']),
    ),
    ...parts.overrides.flatMap(({ index, value }) =>
      refer('doctors', value.doctor, ['overrides', index, 'doctor']),
    ),
    ...parts.wishes.flatMap(({ index, value }) => [
      ...refer('doctors', value.doctor, ['wishes', index, 'doctor']),
      ...(value.lines ?? []).flatMap((id, at) => refer('lines', id, ['wishes', index, 'lines', at])),
    ]),
    ...parts.history.flatMap(({ index, value }) => [
      ...refer('doctors', value.doctor, ['history', index, 'doctor']),
      ...refer('lines', value.line, ['history', index, 'line']),
    ]),
    ...parts.elsewhere.flatMap(({ index, value }) =>
      refer('doctors', value.doctor, ['elsewhere', index, 'doctor']),
    ),
    ...parts.holidayHistory.flatMap(({ index, value }) =>
      refer('doctors', value.doctor, ['holidayHistory', index, 'doctor']),
    ),
    ...parts.balances.flatMap(({ index, value }) => [
      ...refer('doctors', value.doctor, ['balances', index, 'doctor']),
      ...refer('fairnessGroups', value.group, ['balances', index, 'group']),
    ]),
    ...parts.exemptionLedger.flatMap(({ index, value }) =>
      refer('doctors', value.doctor, ['exemptionLedger', index, 'doctor']),
    ),
  ];
}

function checkDateOrder({ lines, doctors, absences, wishes }: ReadableParts): Issue[] {
  const inOrder = (from: string | undefined, to: string | undefined, path: Path): Issue[] =>
    from !== undefined && to !== undefined && to < from ? [reversed(path)] : [];
  return [
    ...lines.flatMap(({ index, value }) =>
      inOrder(value.validFrom, value.validTo, ['lines', index, 'validTo']),
    ),
    ...doctors.flatMap(({ index, value }) => [
      ...inOrder(value.from, value.to, ['doctors', index, 'to']),
      ...inOrder(value.consentOver48Hours?.from, value.consentOver48Hours?.to, [
        'doctors',
        index,
        'consentOver48Hours',
        'to',
      ]),
      ...inOrder(value.worksByException?.from, value.worksByException?.to, [
        'doctors',
        index,
        'worksByException',
        'to',
      ]),
      ...value.fritak.flatMap(({ from, to }, at) =>
        inOrder(from, to, ['doctors', index, 'fritak', at, 'to']),
      ),
      ...value.onSiteSupervision.flatMap(({ from, to }, at) =>
        inOrder(from, to, ['doctors', index, 'onSiteSupervision', at, 'to']),
      ),
      ...value.posts.flatMap(({ validFrom, validTo }, at) =>
        inOrder(validFrom, validTo, ['doctors', index, 'posts', at, 'validTo']),
      ),
    ]),
    ...absences.flatMap(({ index, value }) => inOrder(value.from, value.to, ['absences', index, 'to'])),
    ...wishes.flatMap(({ index, value }) => inOrder(value.from, value.to, ['wishes', index, 'to'])),
  ];
}

function checkLines({ lines, fairnessGroups }: ReadableParts): Issue[] {
  const headCounts = lines.flatMap(({ index, value }) => [
    ...headCountIssues(value.doctors, ['lines', index, 'doctors']),
    ...Object.entries({
      ...value.hours,
      'nights/short': value.nights.short,
      'nights/long': value.nights.long,
    }).flatMap(([column, bands]) =>
      (bands ?? []).flatMap((band, at) =>
        headCountIssues(band.doctors, ['lines', index, ...columnPath(column), at, 'doctors']),
      ),
    ),
  ]);
  const conditional = lines
    .filter(({ value }) => value.demand === 'conditional' && value.kind !== 'bakvakt')
    .map(({ index }) =>
      error('CONDITIONAL_NEEDS_BAKVAKT', ['lines', index, 'demand'], {
        nb: 'Bare en bakvaktlinje kan være betinget.',
        nn: 'Berre ei bakvaktlinje kan vere betinga.',
        en: 'Only a bakvakt line can be conditional.',
      }),
    );
  const owner = new Map<string, string>();
  const shared = fairnessGroups.flatMap(({ index, value }) =>
    value.lines.flatMap((line, at) => {
      const before = owner.get(line);
      owner.set(line, before ?? value.id);
      if (before === undefined) return [];
      return [
        error('LINE_IN_TWO_GROUPS', ['fairnessGroups', index, 'lines', at], {
          nb: `Linjen «${line}» hører alt til gruppen «${before}».`,
          nn: `Linja «${line}» høyrer alt til gruppa «${before}».`,
          en: `The line "${line}" belongs to the group "${before}" already.`,
        }),
      ];
    }),
  );
  return [...headCounts, ...conditional, ...shared];
}

function columnPath(column: string): Path {
  return column.startsWith('nights/') ? column.split('/') : ['hours', column];
}

function headCountIssues(count: HeadCount | undefined, path: Path): Issue[] {
  if (count === undefined) return [];
  const { min, ideal = min, max = ideal } = count;
  if (min <= ideal && ideal <= max) return [];
  return [
    error('HEAD_COUNT_ORDER', path, {
      nb: `Bemanningen må stige: minst ${min}, ønsket ${ideal}, høyst ${max}.`,
      nn: `Bemanninga må stige: minst ${min}, ønskt ${ideal}, høgst ${max}.`,
      en: `Head counts must rise: min ${min}, ideal ${ideal}, max ${max}.`,
    }),
  ];
}

/** Ids of the vakter of the period; `undefined` where they cannot be known. */
function vaktIdsOf(parts: ReadableParts): ReadonlySet<string> | undefined {
  const { lines, legevakt } = parts;
  const period = plannablePeriod(parts);
  if (period === undefined || legevakt === undefined || !parts.isWhole.lines) return undefined;
  return new Set(
    expandDemand(
      lines.map(({ value }) => resolveLine(value)),
      period.from,
      period.to,
      legevakt.aftenDagerAsHelg,
    ).map(({ id }) => id),
  );
}

function checkLocks(parts: ReadableParts): Issue[] {
  const { locks } = parts;
  const vakter = locks.length === 0 ? undefined : vaktIdsOf(parts);
  if (vakter === undefined) return [];
  const seen = new Set<string>();
  return locks.flatMap(({ index, value: { vakt } }) => {
    const path = ['locks', index, 'vakt'];
    if (!vakter.has(vakt)) {
      return [
        error('UNKNOWN_VAKT', path, {
          nb: `Vakten «${vakt}» finnes ikke i perioden. En vakt heter dato/linje/plass, for eksempel ${[...vakter][0] ?? '2026-03-01/L1/1'}.`,
          nn: `Vakta «${vakt}» finst ikkje i perioden. Ei vakt heiter dato/linje/plass, til dømes ${[...vakter][0] ?? '2026-03-01/L1/1'}.`,
          en: `There is no vakt "${vakt}" in the period. A vakt is named date/line/seat, such as ${[...vakter][0] ?? '2026-03-01/L1/1'}.`,
        }),
      ];
    }
    if (!seen.has(vakt)) {
      seen.add(vakt);
      return [];
    }
    return [
      error('LOCKED_TWICE', path, {
        nb: `Vakten «${vakt}» er låst to ganger.`,
        nn: `Vakta «${vakt}» er låst to gonger.`,
        en: `The vakt "${vakt}" is locked twice.`,
      }),
    ];
  });
}

/** A staffing plan may have changed since a roster was published, so a vakt that is gone is a doubt, not a fault. */
function checkPublished(parts: ReadableParts): Issue[] {
  const { published } = parts;
  const vakter = published.length === 0 ? undefined : vaktIdsOf(parts);
  const seen = new Set<string>();
  const twice = published.flatMap(({ index, value: { vakt } }) => {
    if (!seen.has(vakt)) {
      seen.add(vakt);
      return [];
    }
    return [
      error('PUBLISHED_TWICE', ['published', index, 'vakt'], {
        nb: `Vakten «${vakt}» står to ganger i den publiserte planen.`,
        nn: `Vakta «${vakt}» står to gonger i den publiserte planen.`,
        en: `The vakt "${vakt}" stands twice in the published roster.`,
      }),
    ];
  });
  const gone = published.filter(({ value }) => vakter !== undefined && !vakter.has(value.vakt));
  const [first] = gone;
  if (first === undefined) return twice;
  return [
    ...twice,
    warning('PUBLISHED_VAKT_GONE', ['published', first.index, 'vakt'], {
      nb: `${gone.length} av ${published.length} publiserte vakter finnes ikke i perioden og regnes ikke med; den første er «${first.value.vakt}».`,
      nn: `${gone.length} av ${published.length} publiserte vakter finst ikkje i perioden og blir ikkje rekna med; den første er «${first.value.vakt}».`,
      en: `${gone.length} of ${published.length} published vakter do not exist in the period and do not count; the first is "${first.value.vakt}".`,
    }),
  ];
}

function checkHistory({ period, history }: ReadableParts): Issue[] {
  return history.flatMap(({ index, value }) => {
    if (fromIso(value.end) <= fromIso(value.start)) return [reversed(['history', index, 'end'])];
    if (period === undefined || fromIso(value.start) < startOfDate(period.from)) return [];
    return [
      error('HISTORY_IN_PERIOD', ['history', index, 'start'], {
        nb: `Historikk starter før perioden (${period.from}). Bruk «locks» for vakter i perioden.`,
        nn: `Historikk startar før perioden (${period.from}). Bruk «locks» for vakter i perioden.`,
        en: `History starts before the period (${period.from}). Use "locks" for vakter in it.`,
      }),
    ];
  });
}

function checkElsewhere({ elsewhere }: ReadableParts): Issue[] {
  return elsewhere.flatMap(({ index, value }) =>
    fromIso(value.end) <= fromIso(value.start) ? [reversed(['elsewhere', index, 'end'])] : [],
  );
}

function checkPools({ lines, doctors, isWhole }: ReadableParts): Issue[] {
  const manned = new Set(doctors.flatMap(({ value }) => value.pools));
  const asked = new Set(lines.flatMap(({ value }) => value.pools));
  return [
    ...lines.flatMap(({ index, value }) =>
      value.pools.flatMap((pool, at) =>
        manned.has(pool) || !isWhole.doctors
          ? []
          : [
              warning('POOL_EMPTY', ['lines', index, 'pools', at], {
                nb: `Ingen lege er i gruppen «${pool}».`,
                nn: `Ingen lege er i gruppa «${pool}».`,
                en: `No doctor is in the pool "${pool}".`,
              }),
            ],
      ),
    ),
    ...doctors.flatMap(({ index, value }) =>
      value.pools.flatMap((pool, at) =>
        asked.has(pool) || !isWhole.lines
          ? []
          : [
              warning('POOL_UNUSED', ['doctors', index, 'pools', at], {
                nb: `Ingen linje bruker gruppen «${pool}».`,
                nn: `Inga linje bruker gruppa «${pool}».`,
                en: `No line uses the pool "${pool}".`,
              }),
            ],
      ),
    ),
  ];
}

/** What each basis in arbeidsmiljøloven lets a local agreement go to. */
function checkAgreements({ doctors }: ReadableParts): Issue[] {
  return doctors.flatMap(({ index, value: { amlAgreement } }) => {
    if (amlAgreement === undefined) return [];
    const {
      basis = '',
      dailyHours = 9,
      dailyRestHours = 11,
      weeklyRestHours = 35,
      averagingWeeks,
      standbyShare = 1,
      totalDailyHours = 13,
      nightAverageHours = 8,
      alsoAgreed,
    } = amlAgreement;
    const mostHours = basis.includes('10-5 (2)') ? 12.5 : basis.includes('10-5 (1)') ? 10 : 9;
    const mayShortenRest = basis.includes('10-8 (3)');
    const beyond = [
      ...(dailyHours > mostHours ? ['dailyHours'] : []),
      ...(dailyRestHours < 11 && !mayShortenRest ? ['dailyRestHours'] : []),
      ...(weeklyRestHours < 35 && !mayShortenRest ? ['weeklyRestHours'] : []),
      ...(averagingWeeks !== undefined && mostHours === 9 ? ['averagingWeeks'] : []),
      ...(standbyShare < 1 / 7 && !alsoAgreed.includes('§ 10-4 (3)') ? ['standbyShare'] : []),
      ...(totalDailyHours > 13 && !alsoAgreed.includes('§ 10-6 (9)') ? ['totalDailyHours'] : []),
      ...(nightAverageHours > 8 &&
      !alsoAgreed.some((clause) => clause === '§ 10-11 (9)' || clause === '§ 10-12 (4)')
        ? ['nightAverageHours']
        : []),
    ];
    return beyond.map((field) =>
      error('AGREEMENT_BEYOND_BASIS', ['doctors', index, 'amlAgreement', field], {
        nb: `Avtalen går lenger enn grunnlaget (${basis || 'ikke oppgitt'}) tillater: § 10-5 (1) gir 10 timer i døgnet, § 10-5 (2) 12,5, gjennomsnitt over uker krever en av dem, og kortere hvile krever § 10-8 (3). Mindre enn en sjudel av hjemmevakt krever § 10-4 (3), mer enn 13 timer i alt § 10-6 (9) og mer enn 8 timer natt i snitt § 10-11 (9) eller § 10-12 (4), nevnt i «alsoAgreed».`,
        nn: `Avtalen går lenger enn grunnlaget (${basis || 'ikkje oppgitt'}) tillèt: § 10-5 (1) gir 10 timar i døgnet, § 10-5 (2) 12,5, gjennomsnitt over veker krev ein av dei, og kortare kvile krev § 10-8 (3). Mindre enn ein sjudel av heimevakt krev § 10-4 (3), meir enn 13 timar i alt § 10-6 (9) og meir enn 8 timar natt i snitt § 10-11 (9) eller § 10-12 (4), nemnt i «alsoAgreed».`,
        en: `The agreement goes beyond its basis (${basis || 'not stated'}): § 10-5 (1) allows 10 hours in 24, § 10-5 (2) 12.5, averages over weeks need one of them, and less rest needs § 10-8 (3). Less than a seventh of hjemmevakt needs § 10-4 (3), more than 13 hours in all § 10-6 (9), and more than 8 hours of night on average § 10-11 (9) or § 10-12 (4), named in "alsoAgreed".`,
      }),
    );
  });
}

/** A line that no group shares goes to whoever is convenient. */
function checkGroups(parts: ReadableParts): Issue[] {
  const { lines, doctors, fairnessGroups, legevakt, isWhole } = parts;
  const period = plannablePeriod(parts);
  if (period === undefined || legevakt === undefined || !isWhole.lines || !isWhole.doctors) return [];
  const shared = new Set(fairnessGroups.flatMap(({ value }) => value.lines));
  if ([...shared].some((line) => !parts.writtenIds.lines.has(line))) return [];
  const resolved = lines.map(({ value }) => resolveLine(value));
  const vakter = expandDemand(resolved, period.from, period.to, legevakt.aftenDagerAsHelg);
  const asked = new Set(
    vakter.filter(({ requirement }) => requirement === 'minimum').map(({ lineId }) => lineId),
  );
  return lines
    .filter(({ value }) => asked.has(value.id) && !shared.has(value.id))
    .filter(
      ({ value }) =>
        doctors.filter((doctor) => doctor.value.pools.some((pool) => value.pools.includes(pool))).length > 1,
    )
    .map(({ index, value }) =>
      warning('LINE_WITHOUT_GROUP', ['lines', index], {
        nb: `Ingen fordelingsgruppe har linjen «${value.id}», så vaktene på den blir ikke jevnt fordelt. Legg den i «fairnessGroups».`,
        nn: `Inga fordelingsgruppe har linja «${value.id}», så vaktene på denne linja blir ikkje jamt fordelte. Legg linja i «fairnessGroups».`,
        en: `No fairness group has the line "${value.id}", so its vakter are not shared evenly. Put it into "fairnessGroups".`,
      }),
    );
}

/** Absences and wishes of another time are ignored; all of a year is fine, a wrong year is not meant. */
function checkDatesInPeriod(parts: ReadableParts): Issue[] {
  const period = plannablePeriod(parts);
  if (period === undefined) return [];
  const outside = <T extends { readonly from: string; readonly to: string }>(
    section: string,
    items: readonly Placed<T>[],
  ): Issue[] => {
    const away = items.filter(({ value }) => value.to < period.from || value.from > period.to);
    const [first] = away;
    if (first === undefined) return [];
    return [
      warning('OUTSIDE_PERIOD', [section, first.index], {
        nb: `${away.length} av ${items.length} ligger helt utenfor perioden og virker ikke; den første er ${dateSpan(first.value.from, first.value.to)}. Sjekk årstallet.`,
        nn: `${away.length} av ${items.length} ligg heilt utanfor perioden og verkar ikkje; den første er ${dateSpan(first.value.from, first.value.to)}. Sjekk årstalet.`,
        en: `${away.length} of ${items.length} lie wholly outside the period and do nothing; the first is ${dateSpan(first.value.from, first.value.to)}. Check the year.`,
      }),
    ];
  };
  return [...outside('absences', parts.absences), ...outside('wishes', parts.wishes)];
}

function checkSeams(parts: ReadableParts): Issue[] {
  const { legevakt, lines } = parts;
  const period = plannablePeriod(parts);
  if (period === undefined || legevakt === undefined || !parts.isWhole.lines) return [];
  return findSeams(
    lines.map(({ value }) => resolveLine(value)),
    period,
    legevakt.aftenDagerAsHelg,
  );
}

function reversed(path: Path): Issue {
  return error('ENDS_BEFORE_START', path, {
    nb: 'Slutten kommer før starten.',
    nn: 'Slutten kjem før starten.',
    en: 'The end comes before the start.',
  });
}
