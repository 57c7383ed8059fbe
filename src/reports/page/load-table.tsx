import type { DoctorLoad } from '../load.js';
import type { PageContext } from './page-context.js';

const barWidth = 60;

/** A column of the table; it is left out where nobody has anything in it. */
interface Column {
  readonly title: string;
  readonly isNeeded: (load: DoctorLoad) => boolean;
  readonly text: (load: DoctorLoad) => string;
}

/** What the roster asks of each doctor who has a vakt; most weighted hours first. */
export function LoadTable({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const loads = report.load
    .filter(({ vakter }) => vakter > 0)
    .sort((a, b) => b.weightedHours - a.weightedHours || a.doctor.localeCompare(b.doctor));
  const most = Math.max(1, ...loads.map(({ weightedHours }) => weightedHours));
  const columns = columnsOf(page).filter(({ isNeeded }) => loads.some(isNeeded));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.loadCaption}>
      <table className="figures load">
        <caption>{texts.loadCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="name">
              {texts.doctor}
            </th>
            <th scope="col">{texts.loadColumns.weightedHours}</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col" className="num">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <tr key={load.doctor}>
              <th scope="row" className="name">
                {page.doctorName(load.doctor)}
              </th>
              <td className="bar">
                <Bar share={load.weightedHours / most} /> {page.number(load.weightedHours)}
              </td>
              {columns.map(({ title, text }) => (
                <td key={title} className="num">
                  {text(load)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnsOf(page: PageContext): Column[] {
  const { texts } = page;
  const titles = texts.loadColumns;
  const counted = (title: string, valueOf: (load: DoctorLoad) => number): Column => ({
    title,
    isNeeded: (load) => valueOf(load) > 0,
    text: (load) => orDash(page, valueOf(load)),
  });
  return [
    counted(texts.vakter, ({ vakter }) => vakter),
    counted(titles.presentHours, ({ presentHours }) => presentHours),
    counted(titles.bakvaktHours, ({ bakvaktHours, hjemmevaktHours }) => bakvaktHours + hjemmevaktHours),
    counted(titles.otherHours, ({ otherHours }) => otherHours),
    counted(titles.netter, ({ netter }) => netter),
    counted(titles.weekends, ({ weekends }) => weekends),
    counted(titles.fredagskvelder, ({ fredagskvelder }) => fredagskvelder),
    counted(titles.helligdager, ({ helligdagVakter }) => helligdagVakter),
    {
      title: titles.shortestRest,
      isNeeded: ({ shortestRestMinutes }) => shortestRestMinutes !== null,
      text: ({ shortestRestMinutes }) =>
        shortestRestMinutes === null ? '–' : page.minutes(shortestRestMinutes),
    },
    counted(titles.nightRun, ({ longestNightRun }) => longestNightRun),
    {
      title: titles.lostPosts,
      isNeeded: ({ lostPosts }) => lostPosts.length > 0,
      text: ({ lostPosts }) => lostPostsText(page, lostPosts),
    },
    {
      title: titles.oneInN,
      isNeeded: ({ oneInN }) => oneInN !== null,
      text: ({ oneInN }) => (oneInN === null ? '–' : page.number(oneInN)),
    },
  ];
}

function lostPostsText(page: PageContext, posts: DoctorLoad['lostPosts']): string {
  if (posts.length === 0) return '–';
  const lost = posts.reduce((total, { hours }) => total + hours, 0);
  return `${page.number(posts.length)} (${page.hours(lost)})`;
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg viewBox={`0 0 ${barWidth} 8`} width={barWidth} height="8" aria-hidden="true">
      <rect className="rail" width={barWidth} height="8" rx="2" />
      <rect className="amount" width={Math.round(share * barWidth * 10) / 10} height="8" rx="2" />
    </svg>
  );
}

function orDash(page: PageContext, value: number): string {
  return value === 0 ? '–' : page.number(value);
}
