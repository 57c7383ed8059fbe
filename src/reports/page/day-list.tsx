import { isoWeekNumber, isoWeekday, type LocalDate } from '../../domain/time.js';
import type { Vakt, Vaktlinje } from '../../domain/vakt.js';
import type { VaktCoverage } from '../coverage.js';
import { dayMark, type PageContext } from './page-context.js';
import { clockRange } from './writing.js';

/** Days by lines: who has which vakt, and whom a doctor who may not have it alone can call. */
export function DayList({ page }: { readonly page: PageContext }) {
  const { problem, texts, report } = page;
  const coverage = new Map(report.coverage.vakter.map((each) => [each.vakt, each]));
  const lines = problem.lines.filter(({ id }) => problem.vakter.some(({ lineId }) => lineId === id));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.daysCaption}>
      <table className={lines.length > 3 ? 'days' : 'days few'}>
        <caption>{texts.daysCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="name">
              {texts.dateLabel}
            </th>
            {lines.map(({ id, name, kind }) => (
              <th key={id} scope="col">
                <span className={`vakt ${page.lineClass(id)} ${kind}`}>{id}</span> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problem.dates.map((date) => (
            <DayRow key={date} page={page} date={date} lines={lines} coverage={coverage} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayRow({
  page,
  date,
  lines,
  coverage,
}: {
  readonly page: PageContext;
  readonly date: LocalDate;
  readonly lines: readonly Vaktlinje[];
  readonly coverage: ReadonlyMap<string, VaktCoverage>;
}) {
  const { classes, names } = dayMark(date, page.texts);
  const vakter = page.problem.vakter.filter((vakt) => vakt.date === date);
  return (
    <tr className={classes}>
      <th scope="row" className="name">
        {page.shortDate(date)}
        {names.length > 0 && <small>{names.join(', ')}</small>}
        {isoWeekday(date) === 1 && (
          <small className="week">
            {page.texts.week} {isoWeekNumber(date)}
          </small>
        )}
      </th>
      {lines.map(({ id }) => (
        <td key={id}>
          {vakter
            .filter(({ lineId }) => lineId === id)
            .map((vakt) => (
              <Holder key={vakt.id} page={page} vakt={vakt} coverage={coverage.get(vakt.id)} />
            ))}
        </td>
      ))}
    </tr>
  );
}

function Holder({
  page,
  vakt,
  coverage,
}: {
  readonly page: PageContext;
  readonly vakt: Vakt;
  readonly coverage: VaktCoverage | undefined;
}) {
  const doctor = coverage?.doctor ?? null;
  if (doctor === null && vakt.requirement !== 'minimum') return null;
  return (
    <p>
      <span className="clock">{clockRange(vakt, page.texts)}</span>{' '}
      {doctor === null ? (
        <strong className="empty">{page.texts.nobody}</strong>
      ) : (
        <span className="who">{page.doctorName(doctor)}</span>
      )}
      {coverage !== undefined && coverage.backing.length > 0 && (
        <small className="backing" title={coverage.solo === true ? undefined : page.texts.notSolo}>
          {backingText(page, coverage)}
        </small>
      )}
    </p>
  );
}

/** `kan ringe A; 23–24 B (bakvakt)` */
function backingText(page: PageContext, { backing }: VaktCoverage): string {
  const stretches = backing.map(({ from, to, backers }) => {
    const names = backers.map(({ doctor, as }) =>
      as === 'bakvakt' ? `${page.doctorName(doctor)} (${page.texts.bakvakt})` : page.doctorName(doctor),
    );
    const clock = `${from.slice(11, 16)}–${to.slice(11, 16)}`.replaceAll(':00', '').replace(/–00$/, '–24');
    return `${backing.length > 1 ? `${clock} ` : ''}${names.join(` ${page.texts.and} `) || page.texts.nobody}`;
  });
  return `${page.texts.backedBy} ${stretches.join('; ')}`;
}
