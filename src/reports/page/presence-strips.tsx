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
import { groupBy } from '../group-by.js';
import type { PresenceHours, PresenceOfSpan } from '../presence-weeks.js';
import { dayMark, type PageContext } from './page-context.js';

const dayWidth = 100;
const doctorHeight = 12;
const baseline = 52;

/** One picture a week: how many doctors are present, hour by hour; height is the number. */
export function PresenceStrips({ page }: { readonly page: PageContext }) {
  const { texts, report, problem } = page;
  const weeks = [...groupBy(problem.dates, mondayOf)];
  return (
    <>
      <ul className="legend">
        <li>
          <Sample className="one" height={1} /> {texts.presenceLegend.one}
        </li>
        <li>
          <Sample className="two" height={2} /> {texts.presenceLegend.two}
        </li>
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
              <WeekPicture page={page} dates={dates} label={labelOf(page, week.isoWeek, week.roster)} />
            </figure>
          );
        })}
      </div>
      <PresenceTable page={page} />
    </>
  );
}

function labelOf(page: PageContext, isoWeek: number, hours: PresenceHours): string {
  return page.texts.presenceImage(
    isoWeek,
    page.hours(hours.singleHours),
    page.hours(hours.twoOrMoreHours),
    page.hours(hours.noneHours),
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
      {stretchesOf(page, date).map(({ from, to, present, wanted }) => (
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
          {wanted > present && (
            <rect
              className="missing"
              x={from}
              y={baseline - wanted * doctorHeight}
              width={to - from}
              height={(wanted - present) * doctorHeight}
            />
          )}
          {present === 0 && !(isWorkingDay && from >= 8 * hour - 0.1 && to <= 16 * hour + 0.1) && (
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
    const wanted = halfHours.requiredPresent[first + slot] ?? 0;
    const last = stretches.at(-1);
    const to = (slot + 1) * width;
    const isOfficeEdge = slot === 16 || slot === 32;
    if (last !== undefined && last.present === present && last.wanted === wanted && !isOfficeEdge)
      stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from: slot * width, to, present, wanted });
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
  const columns = [
    ['singleHours', texts.presenceColumns.single],
    ['twoOrMoreHours', texts.presenceColumns.twoOrMore],
    ['noneHours', texts.presenceColumns.none],
    ['presentDoctorHours', texts.presenceColumns.present],
  ] as const;
  const row = (label: string, span: PresenceOfSpan, isTotal: boolean) => (
    <tr key={label} className={isTotal ? 'total' : undefined}>
      <th scope="row">
        {label}
        <small>{datesOf(page, span)}</small>
      </th>
      {columns.map(([key]) => (
        <td key={key} className={span.plan[key] === span.roster[key] ? 'num' : 'num differs'}>
          {page.number(span.roster[key])}
          {span.plan[key] !== span.roster[key] && (
            <small>
              {texts.plan} {page.number(span.plan[key])}
            </small>
          )}
        </td>
      ))}
    </tr>
  );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.presenceCaption}>
      <table className="figures presence">
        <caption>{texts.presenceCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.dateLabel}</th>
            {columns.map(([key, title]) => (
              <th key={key} scope="col" className="num">
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

function datesOf(page: PageContext, { from, to }: PresenceOfSpan): string {
  return from === to ? page.shortDate(from) : `${page.shortDate(from)} – ${page.shortDate(to)}`;
}
