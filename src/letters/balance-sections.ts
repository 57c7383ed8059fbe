import type { Wish } from '../domain/job/plan-input.js';
import type { GroupBalance, GroupFigures } from './group-balance.js';
import { list, paragraph, type Block, type LetterTable, type ListItem } from './letter.js';
import type { LetterContext } from './letter-context.js';
import type { YearFacts } from './letter-facts.js';
import type { OwnWish, Refusal } from './own-wishes.js';

/** What the doctor has beside what the group has. */
export function balanceBlocks(context: LetterContext): Block[] {
  const { facts, texts } = context;
  const { vakter, netter, helgVakter } = facts.counts;
  return [
    paragraph(texts.balance.counts(vakter, netter, helgVakter)),
    paragraph(texts.balance.countsNote),
    ...(facts.groups.length === 0
      ? [paragraph(texts.balance.noGroup)]
      : [
          paragraph(texts.balance.explained),
          ...facts.groups.flatMap((group) => groupBlocks(context, group)),
        ]),
    ...(facts.year === undefined || facts.year.sums.length === 0 ? [] : [yearTable(context, facts.year)]),
  ];
}

function groupBlocks(context: LetterContext, group: GroupBalance): Block[] {
  const { texts, writing, amount } = context;
  const isTold = group.vakter.group !== null;
  const figures = (of: GroupFigures | null): string[] =>
    of === null ? [] : [amount(of.mean), `${amount(of.least)}–${amount(of.most)}`];
  const measure = (row: GroupBalance['rows'][number]): string => writing.texts.measures[row.measure];
  const judged = (choose: (outside: number) => boolean): string =>
    group.rows
      .filter(({ outsideBand }) => choose(outsideBand))
      .map(measure)
      .join(', ');
  const [inside, above, below] = [
    judged((outside) => outside === 0),
    judged((outside) => outside > 0),
    judged((outside) => outside < 0),
  ];
  return [
    {
      kind: 'table',
      caption: texts.balance.caption(group.name, group.members),
      head: [...texts.balance.columns, ...(isTold ? texts.balance.groupColumns : [])],
      rows: [
        ...group.rows.map((row) => [
          measure(row),
          amount(row.load),
          amount(row.target),
          `${amount(row.bandLow)}–${amount(row.bandHigh)}`,
          signed(context, row.carried),
          ...figures(row.group),
        ]),
        [texts.balance.vakter, amount(group.vakter.own), '', '', '', ...figures(group.vakter.group)],
      ],
    },
    list([
      ...(above === '' ? [] : [texts.balance.above(above)]),
      ...(below === '' ? [] : [texts.balance.below(below)]),
      ...(inside === '' ? [] : [texts.balance.inside(inside)]),
      ...(isTold ? [] : [texts.balance.smallGroup]),
    ]),
  ];
}

function yearTable(context: LetterContext, { from, to, sums }: YearFacts): LetterTable {
  const { facts, texts, writing, amount } = context;
  const groups = facts.roster.problem.job.fairnessGroups;
  const isOneGroup = new Set(sums.map(({ group }) => group)).size === 1;
  return {
    kind: 'table',
    caption: texts.balance.yearCaption(from, to),
    head: texts.balance.yearColumns,
    rows: sums.map(({ group, measure, load, share, difference }) => [
      isOneGroup
        ? writing.texts.measures[measure]
        : `${writing.texts.measures[measure]} (${groups.find(({ id }) => id === group)?.name ?? group})`,
      amount(load),
      amount(share),
      signed(context, difference),
    ]),
  };
}

function signed({ amount }: LetterContext, value: number): string {
  return `${value > 0 ? '+' : ''}${amount(value)}`;
}

/** Each wish of the doctor's, met or refused, and why. */
export function wishBlocks(context: LetterContext): Block[] {
  const { facts, texts } = context;
  if (facts.wishes.length === 0) return [paragraph(texts.wishes.none)];
  const items = facts.wishes.flatMap((own) => wishItems(context, own));
  return [{ kind: 'list', items }, paragraph(texts.wishes.weighed)];
}

function wishItems(context: LetterContext, own: OwnWish): ListItem[] {
  const { texts, writing } = context;
  const asked = wishText(context, own.wish);
  const item = (text: string): ListItem => ({ text: `${asked}. ${text}`, sources: [] });
  if (own.refusals.length > 0) return own.refusals.map((refusal) => item(refusalText(context, refusal)));
  const vakter = own.vakter.map(({ id }) => writing.vaktName(id)).join('; ');
  return [item(vakter === '' ? texts.wishes.met : texts.wishes.metBy(vakter))];
}

function wishText({ texts, writing }: LetterContext, wish: Wish): string {
  const { kind, from, to, part, lines, strength } = wish;
  const narrowed = [
    ...(part === undefined ? [] : [texts.wishes.parts[part]]),
    ...(lines === undefined ? [] : [texts.wishes.lines(lines.map((id) => writing.lineName(id)).join(', '))]),
    ...(kind === 'cannot' ? [] : [texts.wishes.strength(strength)]),
  ];
  const dates = writing.dateRange(from, to);
  return [`${texts.wishes.kinds[kind]} ${dates}`, ...narrowed].join(', ');
}

function refusalText(context: LetterContext, { vakt, reason }: Refusal): string {
  const { facts, texts, writing } = context;
  const refused =
    vakt === undefined ? texts.wishes.refused : texts.wishes.refusedBy(writing.vaktName(vakt.id));
  return `${refused} ${vakt?.id === facts.vakt.id ? texts.wishes.seeAbove : reasonText(context, reason)}`;
}

function reasonText({ texts, say, amount }: LetterContext, reason: Refusal['reason']): string {
  switch (reason.kind) {
    case 'locked':
      return texts.wishes.locked;
    case 'no-vakt':
      return texts.wishes.noVakt;
    case 'nobody-else':
      return texts.wishes.nobodyElse;
    case 'withheld':
      return texts.wishes.withheld;
    case 'rules':
      return reason.titles.length === 0
        ? texts.wishes.othersRules
        : texts.wishes.rules(reason.titles.map(say).join('; '));
    case 'worse':
      return texts.wishes.worse(say(reason.place), amount(reason.by));
    case 'not-worse':
      return texts.wishes.notWorse;
  }
}
