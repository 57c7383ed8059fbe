import type { PoolFrequency } from '../pool-frequency.js';
import type { FrequencyGap, NormGap } from '../staffing-norm.js';
import type { PageContext } from './page-context.js';
import { SourceText } from './source-text.js';

/** The advisory table against each vaktdistrikt, then the frequency of every line. */
export function NormSection({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { districts, source } = report.staffingNorm;
  return (
    <>
      <p>
        {texts.normIntro} <SourceText page={page} source={source} />
      </p>
      {districts.map((gap) => (
        <DistrictTable key={gap.district} page={page} gap={gap} />
      ))}
      <FrequencyTable page={page} />
    </>
  );
}

function DistrictTable({ page, gap }: { readonly page: PageContext; readonly gap: NormGap }) {
  const { texts } = page;
  const caption = texts.normCaption(gap.name, thousands(gap.population));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.normColumns.asked}</th>
            <th scope="col">{texts.normColumns.wanted}</th>
            <th scope="col">{texts.normColumns.found}</th>
            <th scope="col">{texts.normColumns.gap}</th>
          </tr>
        </thead>
        <tbody>
          <FrequencyRow page={page} title={texts.primaryFrequency} gap={gap.primary} />
          {gap.combined !== null && (
            <FrequencyRow page={page} title={texts.combinedFrequency} gap={gap.combined} />
          )}
          {gap.hours.map(({ what, askedHours, missingHoursInPlan, missingHoursInRoster }) => (
            <tr key={what}>
              <th scope="row">{texts.hoursGap[what]}</th>
              <td>{texts.hoursAsked(page.hours(askedHours))}</td>
              <td>{page.hours(Math.round((askedHours - missingHoursInRoster) * 100) / 100)}</td>
              <td className={missingHoursInRoster === 0 ? 'kept' : 'short'}>
                {missingHoursInRoster === 0
                  ? texts.kept
                  : missingHoursInRoster === missingHoursInPlan
                    ? texts.hoursMissing(page.hours(missingHoursInRoster))
                    : texts.hoursMissingOf(page.hours(missingHoursInRoster), page.hours(missingHoursInPlan))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FrequencyRow({
  page,
  title,
  gap,
}: {
  readonly page: PageContext;
  readonly title: string;
  readonly gap: FrequencyGap;
}) {
  const { texts } = page;
  const { wanted, found, isKept, missingDoctors } = gap;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{texts.nDelt(page.number(wanted))}</td>
      <td>{found.frequency === null ? '–' : texts.nDelt(page.number(found.frequency))}</td>
      <td className={isKept === false ? 'short' : 'kept'}>
        {isKept === null ? texts.notJudged : isKept ? texts.kept : texts.missingDoctors(missingDoctors)}
      </td>
    </tr>
  );
}

function FrequencyTable({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { frequencies, linesLeftOut } = report.poolFrequency;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.frequencyCaption}>
      <table className="figures">
        <caption>
          {texts.frequencyCaption}
          {linesLeftOut.length > 0 && <small>{texts.leftOut(linesLeftOut.join(', '))}</small>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.line}</th>
            <th scope="col" className="num">
              {texts.doctors}
            </th>
            <th scope="col" className="num">
              {texts.vakter}
            </th>
            <th scope="col" className="num">
              {texts.frequency}
            </th>
          </tr>
        </thead>
        <tbody>
          {frequencies.map((each) => (
            <tr
              key={`${each.of} ${each.lines.join(' ')}`}
              className={each.of === 'line' ? undefined : 'total'}
            >
              <th scope="row">{nameOf(page, each)}</th>
              <td className="num">{page.number(each.doctors)}</td>
              <td className="num">{page.number(each.vakter)}</td>
              <td className="num">
                {each.frequency === null ? '–' : texts.nDelt(page.number(each.frequency))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf(page: PageContext, { of, lines }: PoolFrequency): string {
  if (of !== 'line') return page.texts.ofLines[of];
  return lines.map((id) => `${id} ${page.lineName(id)}`).join(', ');
}

function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
