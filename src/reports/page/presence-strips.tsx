import { isHelligdag } from '../../domain/calendar/helligdager.js';
import {
  addDays,
  daysBetween,
  fromIso,
  isoWeekday,
  mondayOf,
  startOfDate,
  type LocalDate,
} from '../../domain/time.js';
import type { AvailabilityHours } from '../availability.js';
import { groupBy } from '../group-by.js';
import type { PresenceHours, PresenceOfSpan } from '../presence-weeks.js';
import { dayMark, hasPresentLine, type PageContext } from './page-context.js';

const dayWidth = 100;
const doctorHeight = 12;
const baseline = 52;

/** One picture a week: how many doctors are present or available from home, hour by hour; height is the number. */
export function PresenceStrips({ page }: { readonly page: PageContext }) {
  const { texts, report, problem } = page;
  const weeks = [...groupBy(problem.dates, mondayOf)];
  return (
    <>
      <ul className="legend">
        {hasPresentLine(page) && (
          <>
            <li>
              <Sample className="one" height={1} /> {texts.presenceLegend.one}
            </li>
            <li>
              <Sample className="two" height={2} /> {texts.presenceLegend.two}
            </li>
          </>
        )}
        {problem.lines.some((line) => line.countsAsAvailable && !line.countsAsPresent) && (
          <li>
            <Sample className="home" height={1} /> {texts.presenceLegend.home}
          </li>
        )}
        <li>
          <Sample className="missing" height={1} /> {texts.presenceLegend.missing}
        </li>
        <li>
          <Sample className="nobody" height={0.4} /> {texts.presenceLegend.nobody}
        </li>
        <li>
          <Sample className="office" height={3} /> {texts.presenceLegend.office}
        </li>
      </ul>
      <div className="strips">
        {weeks.map(([monday, dates]) => {
          const week = report.coverage.presence.weeks.find(({ from }) => mondayOf(from) === monday);
          return week === undefined ? null : (
            <figure key={monday}>
              <figcaption>
                {texts.week} {week.isoWeek}
              </figcaption>
              <WeekPicture page={page} dates={dates} label={labelOf(page, week.isoWeek, week)} />
            </figure>
          );
        })}
      </div>
      <PresenceTable page={page} />
    </>
  );
}

function labelOf(page: PageContext, isoWeek: number, { availability }: PresenceOfSpan): string {
  const hours = availability.roster;
  return page.texts.presenceImage(
    isoWeek,
    page.hours(hours.presentHours),
    page.hours(hours.fromHomeHours),
    page.hours(hours.unavailableHours),
  );
}

function Sample({ className, height }: { readonly className: string; readonly height: number }) {
  return (
    <svg viewBox="0 0 18 36" width="9" height="18" aria-hidden="true">
      <rect
        className={className}
        x="0"
        y={36 - height * doctorHeight}
        width="18"
        height={height * doctorHeight}
      />
    </svg>
  );
}

function WeekPicture({
  page,
  dates,
  label,
}: {
  readonly page: PageContext;
  readonly dates: readonly LocalDate[];
  readonly label: string;
}) {
  return (
    <svg className="strip" viewBox={`0 0 ${7 * dayWidth} 64`} role="img" aria-label={label}>
      <path className="axis" d={`M0 ${baseline}H${7 * dayWidth}`} />
      {dates.map((date) => (
        <DayPicture key={date} page={page} date={date} />
      ))}
    </svg>
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly present: number;
  /** Present or available. */
  readonly available: number;
  readonly wanted: number;
}

function DayPicture({ page, date }: { readonly page: PageContext; readonly date: LocalDate }) {
  const left = daysBetween(mondayOf(date), date) * dayWidth;
  const isWorkingDay = isoWeekday(date) <= 5 && !isHelligdag(date);
  const { classes, sign } = dayMark(date, page.texts);
  const hour = dayWidth / 24;
  return (
    <g transform={`translate(${left} 0)`} className={classes}>
      {isWorkingDay && (
        <rect className="office" x={8 * hour} y="14" width={8 * hour} height={baseline - 14} />
      )}
      <path className="tick" d={`M0 10V${baseline + 3}`} />
      <text x="4" y="8">
        {page.texts.weekdaysShort[isoWeekday(date) - 1]} {Number(date.slice(8))} {sign}
      </text>
      {[8, 16].map((clock) => (
        <text key={clock} className="clock" x={clock * hour} y="62" textAnchor="middle">
          {String(clock).padStart(2, '0')}
        </text>
      ))}
      {stretchesOf(page, date).map(({ from, to, present, available, wanted }) => (
        <g key={from}>
          {present > 0 && (
            <rect
              className={present === 1 ? 'one' : 'two'}
              x={from}
              y={baseline - present * doctorHeight}
              width={to - from}
              height={present * doctorHeight}
            />
          )}
          {available > present && (
            <rect
              className="home"
              x={from}
              y={baseline - available * doctorHeight}
              width={to - from}
              height={(available - present) * doctorHeight}
            />
          )}
          {wanted > available && (
            <rect
              className="missing"
              x={from}
              y={baseline - wanted * doctorHeight}
              width={to - from}
              height={(wanted - available) * doctorHeight}
            />
          )}
          {available === 0 && wanted > 0 && (
            <rect className="nobody" x={from} y={baseline - 2} width={to - from} height="4" />
          )}
        </g>
      ))}
    </g>
  );
}

/** Stretches of a date with the same numbers, placed by their share of the day. */
function stretchesOf({ report }: PageContext, date: LocalDate): Stretch[] {
  const { halfHours } = report.coverage;
  const origin = fromIso(halfHours.from);
  const [start, end] = [startOfDate(date), startOfDate(addDays(date, 1))];
  const first = (start - origin) / halfHours.slotMinutes;
  const count = (end - start) / halfHours.slotMinutes;
  const width = dayWidth / count;
  const stretches: Stretch[] = [];
  for (let slot = 0; slot < count; slot += 1) {
    const present = halfHours.present[first + slot] ?? 0;
    const available = halfHours.available[first + slot] ?? 0;
    const wanted = halfHours.requiredAvailable[first + slot] ?? 0;
    const last = stretches.at(-1);
    const to = (slot + 1) * width;
    const isSame = last?.present === present && last.available === available && last.wanted === wanted;
    if (last !== undefined && isSame) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from: slot * width, to, present, available, wanted });
  }
  return stretches.map(({ from, to, ...numbers }) => ({
    from: Math.round(from * 100) / 100,
    to: Math.round(to * 100) / 100,
    ...numbers,
  }));
}

function PresenceTable({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { presence } = report.coverage;
  const columns = columnsOf(page);
  const row = (label: string, span: PresenceOfSpan, isTotal: boolean) => (
    <tr key={label} className={isTotal ? 'total' : undefined}>
      <th scope="row">
        {label}
        <small>{datesOf(page, span)}</small>
      </th>
      {columns.map(({ title, valuesOf }) => {
        const { plan, roster } = valuesOf(span);
        return (
          <td key={title} className={plan === roster ? 'num' : 'num differs'}>
            {page.number(roster)}
            {plan !== roster && (
              <small>
                {texts.plan} {page.number(plan)}
              </small>
            )}
          </td>
        );
      })}
    </tr>
  );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.presenceCaption}>
      <table className="figures presence">
        <caption>{texts.presenceCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.dateLabel}</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col" className="num">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {presence.weeks.map((week) => row(`${texts.week} ${week.isoWeek}`, week, false))}
          {row(texts.wholePeriod, presence.period, true)}
        </tbody>
      </table>
    </div>
  );
}

interface Column {
  readonly title: string;
  readonly valuesOf: (span: PresenceOfSpan) => { readonly plan: number; readonly roster: number };
}

/** Present doctors only where the legevakt has any; doctors from home likewise. */
function columnsOf(page: PageContext): Column[] {
  const titles = page.texts.presenceColumns;
  const present = (title: string, key: keyof PresenceHours): Column => ({
    title,
    valuesOf: ({ plan, roster }) => ({ plan: plan[key], roster: roster[key] }),
  });
  const available = (title: string, key: keyof AvailabilityHours): Column => ({
    title,
    valuesOf: ({ availability: { plan, roster } }) => ({ plan: plan[key], roster: roster[key] }),
  });
  const { plan, roster } = page.report.coverage.presence.period.availability;
  return [
    ...(hasPresentLine(page)
      ? [
          present(titles.single, 'singleHours'),
          present(titles.twoOrMore, 'twoOrMoreHours'),
          present(titles.none, 'noneHours'),
          present(titles.present, 'presentDoctorHours'),
          ...(plan.fromHomeHours + roster.fromHomeHours > 0
            ? [available(titles.fromHome, 'fromHomeHours')]
            : []),
        ]
      : [
          available(titles.singleAvailable, 'singleHours'),
          available(titles.twoOrMoreAvailable, 'twoOrMoreHours'),
        ]),
    available(titles.unavailable, 'unavailableHours'),
  ];
}

function datesOf(page: PageContext, { from, to }: PresenceOfSpan): string {
  return from === to ? page.shortDate(from) : `${page.shortDate(from)} – ${page.shortDate(to)}`;
}
