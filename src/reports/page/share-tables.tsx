import { Fragment } from 'react';
import { fairnessMeasure } from '../../domain/job/plan-input.js';
import type { ShareOfLoad } from '../fair-share-report.js';
import { groupBy } from '../group-by.js';
import type { PageContext } from './page-context.js';

const bandWidth = 96;

/** For each fairness group: load, target and free band of each doctor in each measure. */
export function ShareTables({ page }: { readonly page: PageContext }) {
  const { texts, report, problem } = page;
  if (report.shares.length === 0) return <p>{texts.sharesNone}</p>;
  return (
    <>
      <p>
        {texts.sharesIntro}
        {problem.vakter.some(({ countsAsPresent }) => !countsAsPresent) &&
          ` ${texts.hjemmevaktCounts(page.number(report.hjemmevaktWeight))}`}
        {report.shares.some(({ carried }) => carried !== 0) && ` ${texts.carriedNote}`}
      </p>
      {problem.job.fairnessGroups.map(({ id, name }) => (
        <GroupTable
          key={id}
          page={page}
          name={name}
          shares={report.shares.filter(({ group }) => group === id)}
        />
      ))}
    </>
  );
}

function GroupTable({
  page,
  name,
  shares,
}: {
  readonly page: PageContext;
  readonly name: string;
  readonly shares: readonly ShareOfLoad[];
}) {
  const { texts } = page;
  const measures = fairnessMeasure.options.filter((each) => shares.some(({ measure }) => measure === each));
  if (measures.length === 0) return null;
  const isCarried = (measure: ShareOfLoad['measure']): boolean =>
    shares.some((share) => share.measure === measure && share.carried !== 0);
  const scaleOf = (measure: ShareOfLoad['measure']): number =>
    Math.max(
      1,
      ...shares
        .filter((share) => share.measure === measure)
        .flatMap(({ load, bandHigh, target }) => [load, bandHigh, target]),
    );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.sharesCaption(name)}>
      <table className="figures shares">
        <caption>{texts.sharesCaption(name)}</caption>
        <thead>
          <tr>
            <th scope="col" className="name">
              {texts.doctor}
            </th>
            {measures.map((measure) => (
              <Fragment key={measure}>
                {isCarried(measure) && (
                  <th scope="col" className="num">
                    {texts.carried(texts.measures[measure])}
                  </th>
                )}
                <th scope="col">{texts.measures[measure]}</th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...groupBy(shares, ({ doctor }) => doctor)].map(([doctor, own]) => (
            <tr key={doctor}>
              <th scope="row" className="name">
                {page.doctorName(doctor)}
              </th>
              {measures.map((measure) => {
                const share = own.find((each) => each.measure === measure);
                return (
                  <Fragment key={measure}>
                    {isCarried(measure) && (
                      <td className="num">{share !== undefined && signed(page, share.carried)}</td>
                    )}
                    <td>
                      {share !== undefined && <ShareCell page={page} share={share} most={scaleOf(measure)} />}
                    </td>
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function signed(page: PageContext, value: number): string {
  return value === 0 ? '–' : `${value > 0 ? '+' : ''}${page.number(value)}`;
}

function ShareCell({
  page,
  share,
  most,
}: {
  readonly page: PageContext;
  readonly share: ShareOfLoad;
  readonly most: number;
}) {
  const { load, target, bandLow, bandHigh, outsideBand } = share;
  const x = (value: number): number => 4 + Math.round((value / most) * (bandWidth - 8) * 10) / 10;
  const words = page.texts.shareOf(
    page.number(load),
    page.number(target),
    page.number(bandLow),
    page.number(bandHigh),
  );
  return (
    <span className={outsideBand === 0 ? 'share' : 'share off'} title={words}>
      <svg viewBox={`0 0 ${bandWidth} 12`} width={bandWidth} height="12" aria-hidden="true">
        <path className="axis" d={`M4 6H${bandWidth - 4}`} />
        <rect
          className="band"
          x={x(bandLow) - 2}
          y="1"
          width={x(bandHigh) - x(bandLow) + 4}
          height="10"
          rx="3"
        />
        <path className="target" d={`M${x(Math.max(0, target))} 0V12`} />
        {outsideBand === 0 ? (
          <circle className="dot" cx={x(load)} cy="6" r="3" />
        ) : (
          <rect className="dot" x={x(load) - 3.5} y="2.5" width="7" height="7" />
        )}
      </svg>
      <span className="amount">{page.number(load)}</span>
      <small>
        {page.texts.target} {page.number(target)}
        {outsideBand !== 0 && `, ${page.number(Math.abs(outsideBand))} ${page.texts.outside}`}
      </small>
    </span>
  );
}
