import type { ReactElement } from 'react';
import { isFinal, type RosterJob } from '../../jobs/roster-job.js';
import { JobRow } from './job-row.js';
import { periodText, secondsText, stateTexts, unfilledText } from './job-texts.js';

interface JobsProps {
  readonly jobs: readonly RosterJob[];
}

/** The front page: every job with its state, its progress and what it left behind. */
export function JobsPage({ jobs }: JobsProps): ReactElement {
  const alive = jobs.some(({ state }) => !isFinal(state));
  return (
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Vaktplaner</title>
        <link rel="stylesheet" href="/static/page.css" />
        <link rel="icon" href="/static/mark.svg" type="image/svg+xml" />
        <script type="module" src="/static/live.mjs" />
        {alive && (
          <noscript>
            <meta httpEquiv="refresh" content="5" />
          </noscript>
        )}
      </head>
      <body>
        <header>
          <img src="/static/mark.svg" alt="" width="40" height="40" />
          <p className="name">vaktplan</p>
        </header>
        <main>
          <h1>Vaktplaner</h1>
          <p id="word" className="word" role="status" aria-live="polite">
            {statusWord(jobs)}
          </p>
          {jobs.length === 0 ? <NoJobs /> : <JobTable jobs={jobs} />}
        </main>
        <footer>
          <p>
            Alt på denne siden finnes også som data: <a href="/v1/roster-jobs">jobbene</a> og{' '}
            <a href="/openapi.json">beskrivelsen av tjenesten</a>.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** The roles say again what the elements are: on a narrow screen they are laid out as blocks, which hides it. */
function JobTable({ jobs }: JobsProps): ReactElement {
  return (
    <div className="scroll" role="region" aria-labelledby="jobs-caption" tabIndex={0}>
      <table role="table">
        <caption id="jobs-caption">Jobber, de nyeste først</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Måned og legevakt
            </th>
            <th scope="col" role="columnheader">
              Status
            </th>
            <th scope="col" role="columnheader">
              Resultat
            </th>
            <th scope="col" role="columnheader">
              Åpne
            </th>
          </tr>
        </thead>
        <tbody id="jobs" role="rowgroup">
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NoJobs(): ReactElement {
  return (
    <section className="empty">
      <h2>Ingen jobber ennå</h2>
      <p>En jobb er ett JSON-dokument om én legevakt og én periode. Send det slik:</p>
      <pre>
        <code>curl --json @jobb.json http://localhost:3000/v1/legevakter/min-legevakt/roster-jobs</code>
      </pre>
    </section>
  );
}

/** One sentence on the newest job, for those who hear the page. */
function statusWord(jobs: readonly RosterJob[]): string {
  const [newest] = jobs;
  if (newest === undefined) return '';
  const about = `${periodText(newest.period)}: ${stateTexts[newest.state].toLowerCase()}`;
  if (newest.progress === undefined) return `${about}.`;
  const { unfilled, elapsedSeconds } = newest.progress;
  const time = newest.state === 'solving' ? ` etter ${secondsText(elapsedSeconds)}` : '';
  return `${about}. ${unfilledText(unfilled)}${time}.`;
}
