import { aftenDagOf, helligdagNames } from '../domain/calendar/helligdager.js';
import { clockOf, clockText, daysBetween, localDateOf, type EpochMinute } from '../domain/time.js';
import { changeVakt } from '../explain/obstacles.js';
import { list, paragraph, type Block, type Fact } from './letter.js';
import { dateOf, minuteOf, type LetterContext } from './letter-context.js';
import type { PublicationFacts } from './letter-facts.js';

/** Which vakt the letter is about. */
export function vaktBlocks({ facts, texts, writing, fullDate }: LetterContext): Block[] {
  const { vakt } = facts;
  const at = (instant: EpochMinute): string =>
    texts.vakt.at(fullDate(localDateOf(instant)), clockText(instant));
  const minutes = vakt.end - vakt.start;
  const shown =
    daysBetween(localDateOf(vakt.start), localDateOf(vakt.end)) * 1440 +
    clockOf(vakt.end) -
    clockOf(vakt.start);
  return [
    {
      kind: 'facts',
      facts: [
        { label: texts.vakt.line, value: writing.lineName(vakt.lineId) },
        { label: texts.vakt.start, value: at(vakt.start) },
        { label: texts.vakt.end, value: at(vakt.end) },
        { label: texts.vakt.length, value: writing.minutes(minutes) },
        { label: texts.vakt.id, value: vakt.id },
      ],
    },
    ...(shown === minutes
      ? []
      : [paragraph(texts.vakt.clockChange(writing.minutes(shown), writing.minutes(minutes)))]),
  ];
}

/** Which roster it stands in, and what was published of it and when. */
export function planBlocks(context: LetterContext): Block[] {
  const { facts, texts, fullDate } = context;
  const { contentHash, inputHash, version } = facts.plan;
  const { from, to } = facts.roster.problem.job.period;
  const seals: Fact[] = [
    { label: texts.plan.contentHash, value: contentHash },
    { label: texts.plan.inputHash, value: inputHash },
  ];
  const period: Fact = { label: texts.plan.period, value: `${fullDate(from)} – ${fullDate(to)}` };
  if (version === undefined)
    return [{ kind: 'facts', facts: [period, ...seals] }, paragraph(texts.plan.fromFile)];
  const which: Fact[] = [
    { label: texts.plan.version, value: String(version.number) },
    { label: texts.plan.status, value: texts.plan.statuses[version.status] },
  ];
  const publications = version.publications.map((one) => publicationText(context, one));
  return [
    { kind: 'facts', facts: [period, ...which, ...seals] },
    ...(publications.length === 0
      ? [paragraph(texts.plan.neverPublished)]
      : [paragraph(texts.plan.publicationsTitle), list(publications)]),
  ];
}

function publicationText(
  { texts, fullDate }: LetterContext,
  { number, at, noticeDays, requiredNoticeDays, hadVakt }: PublicationFacts,
): string {
  const when = texts.vakt.at(fullDate(dateOf(at)), clockText(minuteOf(at)));
  const notice =
    noticeDays < requiredNoticeDays
      ? texts.plan.lateNotice(noticeDays, requiredNoticeDays)
      : texts.plan.notice(noticeDays, requiredNoticeDays);
  const had = hadVakt ? texts.plan.hadVakt : texts.plan.hadNotVakt;
  return `${texts.plan.published(String(number), when, notice)} ${had}`;
}

/** Why somebody has to have the vakt. */
export function needBlocks({ facts, texts, writing, say, sources }: LetterContext): Block[] {
  const { roster, rules, vakt } = facts;
  const always = rules.find(
    ({ rule, isInForceOn }) => rule.id === 'doctor-always-available' && isInForceOn(vakt.date),
  );
  const hoursWithout = (assigned: typeof roster): number =>
    (always?.check(assigned) ?? []).reduce((hours, { penalty }) => hours + penalty, 0);
  const missing = hoursWithout(changeVakt(roster, vakt.id, null)) - hoursWithout(roster);
  const dayName = helligdagNames(vakt.date)[0] ?? aftenDagOf(vakt.date);
  return [
    paragraph(texts.need.requirements[vakt.requirement]),
    ...(vakt.requirement === 'minimum' ? [paragraph(texts.need.priority(String(vakt.line.priority)))] : []),
    ...(dayName === undefined ? [] : [paragraph(texts.need.helligdag(dayName))]),
    ...(always === undefined
      ? []
      : missing <= 0
        ? [paragraph(texts.need.stillCovered)]
        : [
            paragraph(texts.need.hoursWithoutDoctor(writing.minutes(Math.round(missing * 60)))),
            {
              kind: 'list' as const,
              items: [
                { text: say(always.rule.title), sources: sources(always.versionOn(vakt.date).sources) },
              ],
            },
          ]),
  ];
}
