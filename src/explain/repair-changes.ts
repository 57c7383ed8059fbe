import type { JobText } from '../domain/job/job-text.js';
import type { Problem } from '../domain/problem.js';
import { addDays, type LocalDate } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { takesOverrides } from '../rules/rule.js';
import type { ConflictGroup } from './conflict-group.js';
import type { RepairChange, RepairOperation } from './repair.js';
import { bakvaktThatDate, vikarThatDate } from './repair-staff.js';
import { windowText } from './window-text.js';

export interface RepairQuestion {
  readonly document: JobText;
  readonly problem: Problem;
  readonly rules: readonly ActiveRule[];
  readonly vakt: Vakt;
}

/** Of doctors who stand alike in the way only so many are asked; those with the fewest vakter now first. */
const mostAlike = 4;

/** Changes that each take something out of a conflict, lightest first. */
export function changesAgainst(
  groups: readonly ConflictGroup[],
  question: RepairQuestion,
  loadOf: (doctor: string) => number,
): RepairChange[] {
  const found = groups.flatMap((group): RepairChange[] => {
    switch (group.kind) {
      case 'unavailable':
        return giveUpWish(group.doctor, group.date, question);
      case 'lock':
        return unlock(group.vakt, question);
      case 'rule':
        return [];
      case 'demand':
        return group.vakt === question.vakt.id
          ? [vikarThatDate(question)]
          : changePriority(group.vakt, question);
      case 'goal':
        return [];
    }
  });
  const ofRules = groups.filter((group) => group.kind === 'rule');
  const ids = [...new Set(ofRules.map(({ rule }) => rule))];
  const all = [
    ...found,
    ...ids.flatMap((id) => [
      ...ofRules
        .filter(({ rule }) => rule === id)
        .sort((a, b) => loadOf(a.doctor ?? '') - loadOf(b.doctor ?? ''))
        .flatMap((group) => setAside(group, question))
        .slice(0, mostAlike),
      ...looser(id, question),
      ...weighed(id, question),
      ...bakvaktThatDate(id, question),
    ]),
  ];
  const seen = new Set<string>();
  return all.filter(({ operations }) => {
    const key = JSON.stringify(operations);
    return !seen.has(key) && seen.add(key);
  });
}

/** Only the date is given up; a wish over several dates is kept for the others. */
function giveUpWish(doctor: string, date: LocalDate, { document }: RepairQuestion): RepairChange[] {
  return (document.wishes ?? []).flatMap((wish, index) => {
    const { kind, from, to } = wish;
    if (kind !== 'cannot' || wish.doctor !== doctor || date < from || to < date) return [];
    const path = `/wishes/${index}`;
    const parts = [
      ...(from < date ? [{ ...wish, to: addDays(date, -1) }] : []),
      ...(date < to ? [{ ...wish, from: addDays(date, 1) }] : []),
    ];
    return [
      {
        asks: 'wish' as const,
        operations: [
          { op: 'test' as const, path, value: wish },
          { op: 'remove' as const, path },
          ...parts.map((value) => ({ op: 'add' as const, path: '/wishes/-', value })),
        ],
        sentence: {
          nb: `Spør ${doctor} om å kunne ta vakt ${date} likevel.`,
          nn: `Spør ${doctor} om å kunne ta vakt ${date} likevel.`,
          en: `Ask ${doctor} to be able to have vakt on ${date} after all.`,
        },
      },
    ];
  });
}

function unlock(vakt: string, { document }: RepairQuestion): RepairChange[] {
  return (document.locks ?? []).flatMap((lock, index) =>
    lock.vakt === vakt
      ? [
          {
            asks: 'plan' as const,
            operations: [
              { op: 'test' as const, path: `/locks/${index}`, value: lock },
              { op: 'remove' as const, path: `/locks/${index}` },
            ],
            sentence: {
              nb: `Lås opp vakten ${vakt}.`,
              nn: `Lås opp vakta ${vakt}.`,
              en: `Unlock the vakt ${vakt}.`,
            },
          },
        ]
      : [],
  );
}

/** The vakt goes before those of another line. */
function changePriority(other: string, { problem, vakt }: RepairQuestion): RepairChange[] {
  const line = problem.vaktById.get(other)?.line;
  if (line === undefined || line.id === vakt.lineId || vakt.line.priority >= 9) return [];
  const priority = vakt.line.priority + 1;
  return [
    {
      asks: 'plan',
      operations: [{ op: 'add', path: `/lines/[id=${line.id}]/priority`, value: priority }],
      sentence: {
        nb: `La ${vakt.lineId} gå foran ${line.id} (prioritet ${priority} for ${line.id}).`,
        nn: `La ${vakt.lineId} gå føre ${line.id} (prioritet ${priority} for ${line.id}).`,
        en: `Let ${vakt.lineId} go before ${line.id} (priority ${priority} for ${line.id}).`,
      },
    },
  ];
}

/** Where the law leaves room, for one doctor on one date; not where another rule keeps the doctor off the vakt all the same. */
function setAside(
  { rule: id, doctor: doctorId, date }: Extract<ConflictGroup, { readonly kind: 'rule' }>,
  { document, problem, rules, vakt }: RepairQuestion,
): RepairChange[] {
  const doctor = problem.doctorById.get(doctorId ?? '');
  const rule = rules.find((active) => active.rule.id === id)?.rule;
  if (doctor === undefined || rule === undefined || !takesOverrides(rule)) return [];
  const excluding = rules.filter(
    (active) => active.mode === 'hard' && active.excludes(doctor, vakt, problem),
  );
  if (excluding.some((active) => active.rule.id !== id)) return [];
  const isLaw = rule.strength === 'hovedregel' || rule.strength === 'bør';
  const on = date ?? vakt.date;
  const when = windowText(rule, [on]) ?? { nb: on, nn: on, en: `on ${on}` };
  const value = {
    rule: id,
    doctor: doctor.id,
    date: on,
    reasonCode: isLaw ? 'agreed-with-doctor' : 'local-agreement',
  };
  return [
    {
      asks: isLaw ? 'law' : 'local',
      operations: [
        ...(document.overrides === undefined ? [{ op: 'add' as const, path: '/overrides', value: [] }] : []),
        { op: 'add', path: '/overrides/-', value },
      ],
      sentence: {
        nb: `Sett til side «${rule.title.nb}» for ${doctor.id} ${when.nb}.`,
        nn: `Set til side «${rule.title.nn}» for ${doctor.id} ${when.nn}.`,
        en: `Set aside "${rule.title.en}" for ${doctor.id} ${when.en}.`,
      },
    },
  ];
}

/** The limit of a rule, and what one step looser is. */
const limits: Readonly<Record<string, { readonly parameter: string; readonly step: number }>> = {
  'frequency-cap': { parameter: 'everyNth', step: -1 },
  'weekend-frequency': { parameter: 'maxHelg', step: 1 },
  'consecutive-natt': { parameter: 'maxInARow', step: 1 },
  'consecutive-beredskap': { parameter: 'maxInARow', step: 1 },
  'imposed-vakter-cap': { parameter: 'maxVakter', step: 1 },
};

/** A rule that the legevakt decides by itself, one step looser. */
function looser(id: string, question: RepairQuestion): RepairChange[] {
  const active = localRule(id, question);
  const limit = limits[id];
  if (active === undefined || limit === undefined) return [];
  const { parameter, step } = limit;
  const before = (active.parameters as Readonly<Record<string, unknown>>)[parameter];
  if (typeof before !== 'number') return [];
  const after = before + step;
  const parameters = { ...question.document.rules?.[id]?.parameters, [parameter]: after };
  if (!active.rule.parameters.safeParse(parameters).success) return [];
  return [
    setRule(
      id,
      { parameters: { [parameter]: after } },
      {
        nb: `Løs på «${active.rule.title.nb}»: ${parameter} fra ${before} til ${after}.`,
        nn: `Løys på «${active.rule.title.nn}»: ${parameter} frå ${before} til ${after}.`,
        en: `Loosen "${active.rule.title.en}": ${parameter} from ${before} to ${after}.`,
      },
    ),
  ];
}

/** A rule that the legevakt decides by itself, weighed instead of kept. */
function weighed(id: string, question: RepairQuestion): RepairChange[] {
  const active = localRule(id, question);
  if (active?.rule.modes.includes('soft') !== true) return [];
  return [
    setRule(
      id,
      { mode: 'soft' },
      {
        nb: `La «${active.rule.title.nb}» veie i stedet for å være et krav.`,
        nn: `La «${active.rule.title.nn}» vege i staden for å vere eit krav.`,
        en: `Let "${active.rule.title.en}" weigh instead of being required.`,
      },
    ),
  ];
}

function localRule(id: string, { rules }: RepairQuestion): ActiveRule | undefined {
  return rules.find(
    ({ rule, mode }) => rule.id === id && mode === 'hard' && ['local', 'praksis'].includes(rule.strength),
  );
}

function setRule(
  rule: string,
  to: Extract<RepairOperation, { readonly change: 'set-rule' }>['to'],
  sentence: RepairChange['sentence'],
): RepairChange {
  return { asks: 'local', operations: [{ change: 'set-rule', rule, to }], sentence };
}
