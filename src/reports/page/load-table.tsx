import type { DoctorLoad } from '../load.js';
import type { PageContext } from './page-context.js';

const barWidth = 60;

/** What the roster asks of each doctor who has a vakt; most weighted hours first. */
export function LoadTable({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const columns = texts.loadColumns;
  const loads = report.load
    .filter(({ vakter }) => vakter > 0)
    .sort((a, b) => b.weightedHours - a.weightedHours || a.doctor.localeCompare(b.doctor));
  const most = Math.max(1, ...loads.map(({ weightedHours }) => weightedHours));
  const headings = [
    texts.vakter,
    columns.presentHours,
    columns.bakvaktHours,
    columns.otherHours,
    columns.netter,
    columns.weekends,
    columns.fredagskvelder,
    columns.helligdager,
    columns.shortestRest,
    columns.nightRun,
    columns.lostPosts,
    columns.oneInN,
  ];
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.loadCaption}>
      <table className="figures load">
        <caption>{texts.loadCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="name">
              {texts.doctor}
            </th>
            <th scope="col">{columns.weightedHours}</th>
            {headings.map((heading) => (
              <th key={heading} scope="col" className="num">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <LoadRow key={load.doctor} page={page} load={load} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LoadRow({
  page,
  load,
  most,
}: {
  readonly page: PageContext;
  readonly load: DoctorLoad;
  readonly most: number;
}) {
  const lostHours = load.lostPosts.reduce((total, { hours }) => total + hours, 0);
  const cells: readonly (readonly [key: string, text: string])[] = [
    ['vakter', page.number(load.vakter)],
    ['present', orDash(page, load.presentHours)],
    ['bakvakt', orDash(page, load.bakvaktHours + load.hjemmevaktHours)],
    ['other', orDash(page, load.otherHours)],
    ['netter', orDash(page, load.netter)],
    ['weekends', orDash(page, load.weekends)],
    ['fredager', orDash(page, load.fredagskvelder)],
    ['helligdager', orDash(page, load.helligdagVakter)],
    ['rest', load.shortestRestMinutes === null ? '–' : page.minutes(load.shortestRestMinutes)],
    ['run', orDash(page, load.longestNightRun)],
    [
      'posts',
      load.lostPosts.length === 0 ? '–' : `${page.number(load.lostPosts.length)} (${page.hours(lostHours)})`,
    ],
    ['n', load.oneInN === null ? '–' : page.number(load.oneInN)],
  ];
  return (
    <tr>
      <th scope="row" className="name">
        {page.doctorName(load.doctor)}
      </th>
      <td className="bar">
        <svg viewBox={`0 0 ${barWidth} 8`} width={barWidth} height="8" aria-hidden="true">
          <rect className="rail" width={barWidth} height="8" rx="2" />
          <rect
            className="amount"
            width={Math.round((load.weightedHours / most) * barWidth * 10) / 10}
            height="8"
            rx="2"
          />
        </svg>
        {page.number(load.weightedHours)}
      </td>
      {cells.map(([key, text]) => (
        <td key={key} className="num">
          {text}
        </td>
      ))}
    </tr>
  );
}

function orDash(page: PageContext, value: number): string {
  return value === 0 ? '–' : page.number(value);
}
