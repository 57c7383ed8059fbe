import type { ReactElement } from 'react';
import type { PlanProgress } from '../../jobs/planning.js';
import { sumLevels } from '../../jobs/sum-levels.js';
import { isFinal, type RosterJob } from '../../jobs/roster-job.js';
import { faultText, jobPath } from '../job-view.js';
import {
  instantText,
  periodText,
  secondsText,
  stateTexts,
  waitingText,
  tierText,
  tierValueText,
  unfilledText,
} from './job-texts.js';

interface JobProps {
  readonly job: RosterJob;
}

/** A job as a row. `data-part` marks the cells that the script renews while the job is alive. */
export function JobRow({ job }: JobProps): ReactElement {
  const events = isFinal(job.state) ? {} : { 'data-events': `${jobPath(job.id)}/events` };
  return (
    <tr id={`job-${job.id}`} role="row" {...events}>
      <th scope="row" role="rowheader">
        <span className="month">{periodText(job.period)}</span>
        <span className="quiet">{job.legevakt.name}</span>
      </th>
      <td role="cell" data-part="state">
        <span className={`state state-${job.state}`}>{stateTexts[job.state]}</span>
        <span className="quiet">{whenText(job)}</span>
      </td>
      <td role="cell" data-part="result">
        <Result job={job} />
      </td>
      <td role="cell" data-part="links">
        <Links job={job} />
      </td>
    </tr>
  );
}

function whenText(job: RosterJob): string {
  if (isFinal(job.state) && 'finishedAt' in job) return instantText(job.finishedAt);
  return `bestilt ${instantText(job.createdAt)}`;
}

function Result({ job }: JobProps): ReactElement {
  switch (job.state) {
    case 'queued':
      return <span className="quiet">{waitingText(job.position)}</span>;
    case 'solving':
      return job.progress === undefined ? (
        <span className="quiet">Leser jobben …</span>
      ) : (
        <Progress progress={job.progress} stopping={job.stopRequested} />
      );
    case 'done':
      return job.progress === undefined ? (
        <span>Vaktplanen er klar.</span>
      ) : (
        <Progress progress={job.progress} />
      );
    case 'stopped':
      return <span className="quiet">Stoppet før det fantes en vaktplan.</span>;
    case 'cancelled':
      return <span className="quiet">Avbrutt uten vaktplan.</span>;
    case 'refused':
      return (
        <ul className="issues">
          {job.issues.map(({ code, pointer, message }) => (
            <li key={`${code} ${pointer}`}>
              {message.nb} <code>{pointer}</code>
            </li>
          ))}
        </ul>
      );
    case 'failed':
      return <span>{faultText(job.fault, 'nb')}</span>;
  }
}

function Progress({
  progress,
  stopping = false,
}: {
  readonly progress: PlanProgress;
  readonly stopping?: boolean;
}): ReactElement {
  const { elapsedSeconds, unfilled, tiers } = progress;
  return (
    <>
      <span className={unfilled === 0 ? 'filled' : 'unfilled'}>{unfilledText(unfilled)}</span>{' '}
      <span className="quiet inline">
        {stopping ? 'stopper, ' : ''}
        {secondsText(elapsedSeconds)}
      </span>
      <dl className="tiers">
        {sumLevels(tiers).map((tier) => (
          <div key={`${tier.tier}.${tier.level}`} className={tier.status}>
            <dt>{tierText(tier)}</dt>
            <dd>{tierValueText(tier)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Links({ job: { id, state, period } }: JobProps): ReactElement | null {
  const self = jobPath(id);
  if (!isFinal(state)) {
    return (
      <button type="button" data-stop={`${self}:stop`} hidden>
        {state === 'solving' ? 'Stopp og behold beste' : 'Ta ut av køen'}
      </button>
    );
  }
  if (state !== 'done') return null;
  const about = <span className="unseen"> for {periodText(period)}</span>;
  return (
    <ul className="links">
      <li>
        <a className="main-link" href={`${self}/roster.html`}>
          Vaktplan{about}
        </a>
      </li>
      <li>
        <a href={`${self}/report`}>Rapport (JSON){about}</a>
      </li>
      <li>
        <a href={`${self}/roster.csv`}>Regneark (CSV){about}</a>
      </li>
    </ul>
  );
}
