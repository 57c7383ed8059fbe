import { absenceDuring, isInScheme, type Doctor } from '../../domain/doctor.js';
import { doctorCategory, type DoctorCategory } from '../../domain/job/doctor.js';
import {
  addDays,
  isoWeekNumber,
  isoWeekday,
  mondayOf,
  startOfDate,
  type LocalDate,
} from '../../domain/time.js';
import type { Vakt } from '../../domain/vakt.js';
import { groupBy } from '../group-by.js';
import { dayMark, type PageContext } from './page-context.js';
import { clockRange, shortClock } from './writing.js';

/** Doctors by days, one table a month; who has no vakt is named below each category. */
export function DoctorGrid({ page }: { readonly page: PageContext }) {
  const months = groupBy(page.problem.dates, (date) => date.slice(0, 7));
  return [...months].map(([month, dates]) => <MonthTable key={month} page={page} dates={dates} />);
}

function MonthTable({ page, dates }: { readonly page: PageContext; readonly dates: readonly LocalDate[] }) {
  const { problem, roster, texts } = page;
  const [first = ''] = dates;
  const month = `${texts.months[Number(first.slice(5, 7)) - 1] ?? ''} ${first.slice(0, 4)}`;
  const held = problem.vakter.filter(({ id, date }) => roster.assignments.has(id) && dates.includes(date));
  const vakterByDoctor = groupBy(held, ({ id }) => roster.assignments.get(id) ?? '');
  const doctorsByCategory = groupBy(problem.doctors, ({ category }) => category);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.doctorsCaption(month)}>
      <table className={dates.length > 16 ? 'grid' : 'grid short'}>
        <caption>{texts.doctorsCaption(month)}</caption>
        <colgroup>
          <col className="names" />
          <col span={dates.length} />
          <col className="sums" />
        </colgroup>
        <thead>
          <tr className="weeks">
            <td className="corner" />
            {[...groupBy(dates, mondayOf)].map(([monday, days]) => (
              <th key={monday} scope="colgroup" colSpan={days.length} className="mon">
                {days.length > 2 ? `${texts.week} ${isoWeekNumber(monday)}` : isoWeekNumber(monday)}
              </th>
            ))}
            <td />
          </tr>
          <tr>
            <th scope="col" className="name">
              {texts.doctor}
            </th>
            {dates.map((date) => (
              <DateHeading key={date} page={page} date={date} />
            ))}
            <th scope="col" className="sum">
              {texts.vakter}
            </th>
          </tr>
        </thead>
        <EmptyRow page={page} dates={dates} />
        {doctorCategory.options.flatMap((category) => {
          const doctors = doctorsByCategory.get(category) ?? [];
          return doctors.length === 0
            ? []
            : [
                <CategoryRows
                  key={category}
                  page={page}
                  category={category}
                  doctors={doctors}
                  dates={dates}
                  vakterByDoctor={vakterByDoctor}
                />,
              ];
        })}
      </table>
    </div>
  );
}

function DateHeading({ page, date }: { readonly page: PageContext; readonly date: LocalDate }) {
  const { classes, names, sign } = dayMark(date, page.texts);
  return (
    <th scope="col" className={classes} title={names.join(', ') || undefined}>
      <span aria-hidden="true">
        {page.texts.weekdaysShort[isoWeekday(date) - 1]}
        <b>{Number(date.slice(8))}</b>
        <i>{sign}</i>
      </span>
      <span className="sr">{[page.longDate(date), ...names].join(', ')}</span>
    </th>
  );
}

/** The vakter that nobody holds, above all doctors. */
function EmptyRow({ page, dates }: { readonly page: PageContext; readonly dates: readonly LocalDate[] }) {
  const empty = page.report.unfilled.filter(({ date }) => dates.includes(date));
  if (empty.length === 0) return null;
  return (
    <tbody>
      <tr className="nobody">
        <th scope="row" className="name">
          {page.texts.nobody}
        </th>
        {dates.map((date) => (
          <td key={date} className={dayMark(date, page.texts).classes}>
            {empty.flatMap((each) => {
              const vakt = each.date === date ? page.problem.vaktById.get(each.vakt) : undefined;
              return vakt === undefined ? [] : [<VaktMark key={each.vakt} page={page} vakt={vakt} />];
            })}
          </td>
        ))}
        <td className="sum">{empty.length}</td>
      </tr>
    </tbody>
  );
}

function CategoryRows({
  page,
  category,
  doctors,
  dates,
  vakterByDoctor,
}: {
  readonly page: PageContext;
  readonly category: DoctorCategory;
  readonly doctors: readonly Doctor[];
  readonly dates: readonly LocalDate[];
  readonly vakterByDoctor: ReadonlyMap<string, readonly Vakt[]>;
}) {
  const { texts } = page;
  const withVakt = doctors.filter(({ id }) => vakterByDoctor.has(id));
  const without = doctors.filter(({ id }) => !vakterByDoctor.has(id));
  return (
    <tbody>
      <tr className="category">
        <th scope="rowgroup" colSpan={dates.length + 2}>
          <span>
            {texts.categories[category]} <small>{texts.withVakt(withVakt.length, doctors.length)}</small>
          </span>
        </th>
      </tr>
      {withVakt.map((doctor) => (
        <DoctorRow
          key={doctor.id}
          page={page}
          doctor={doctor}
          dates={dates}
          vakter={vakterByDoctor.get(doctor.id) ?? []}
        />
      ))}
      {without.length > 0 && (
        <tr className="without">
          <td colSpan={dates.length + 2}>
            <span>
              <b>{texts.withoutVakt}:</b> {without.map(({ name }) => name).join(', ')}
            </span>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function DoctorRow({
  page,
  doctor,
  dates,
  vakter,
}: {
  readonly page: PageContext;
  readonly doctor: Doctor;
  readonly dates: readonly LocalDate[];
  readonly vakter: readonly Vakt[];
}) {
  const vakterByDate = groupBy(vakter, ({ date }) => date);
  return (
    <tr>
      <th scope="row" className="name">
        {doctor.name}
      </th>
      {dates.map((date) => (
        <DayCell key={date} page={page} doctor={doctor} date={date} vakter={vakterByDate.get(date) ?? []} />
      ))}
      <td className="sum">{vakter.length}</td>
    </tr>
  );
}

function DayCell({
  page,
  doctor,
  date,
  vakter,
}: {
  readonly page: PageContext;
  readonly doctor: Doctor;
  readonly date: LocalDate;
  readonly vakter: readonly Vakt[];
}) {
  const { texts } = page;
  const { classes } = dayMark(date, texts);
  if (vakter.length > 0)
    return (
      <td className={classes}>
        {vakter.map((vakt) => (
          <VaktMark key={vakt.id} page={page} vakt={vakt} />
        ))}
      </td>
    );
  if (!isInScheme(doctor, date))
    return (
      <td className={`${classes} out`}>
        <span className="sr">{texts.notInScheme}</span>
      </td>
    );
  const isAway =
    absenceDuring(doctor, { start: startOfDate(date), end: startOfDate(addDays(date, 1)) }) !== undefined;
  if (!isAway) return <td className={classes} />;
  return (
    <td className={`${classes} away`} title={texts.away}>
      <span aria-hidden="true">–</span>
      <span className="sr">{texts.away}</span>
    </td>
  );
}

/** The line's code; with the hour of start where the line has several vakter at different times that day. */
function VaktMark({ page, vakt }: { readonly page: PageContext; readonly vakt: Vakt }) {
  const { problem } = page;
  const sameDay = problem.vakter.filter(({ lineId, date }) => lineId === vakt.lineId && date === vakt.date);
  const isOneOfSeveral = sameDay.some(({ start }) => start !== vakt.start);
  const words = `${page.lineName(vakt.lineId)} ${clockRange(vakt, page.texts)}`;
  const clock = isOneOfSeveral ? shortClock(vakt.start) : '';
  const letters = vakt.lineId.length + clock.length - (isOneOfSeveral ? 1 : 0);
  const width = letters > 4 ? ' tightest' : letters > 3 ? ' tight' : '';
  return (
    <span className={`vakt ${page.lineClass(vakt.lineId)} ${vakt.kind}${width}`} title={words}>
      <span aria-hidden="true">
        {vakt.lineId}
        {isOneOfSeveral && <StartHour clock={clock} />}
      </span>
      <span className="sr">{words}</span>
    </span>
  );
}

/** `11`, or `17` with raised minutes. */
function StartHour({ clock }: { readonly clock: string }) {
  const [hour, minutes] = clock.split(':');
  return (
    <small>
      {hour}
      {minutes !== undefined && <sup>{minutes}</sup>}
    </small>
  );
}
