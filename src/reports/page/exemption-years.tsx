import type { ExemptionYear } from '../exemption-year-report.js';
import type { PageContext } from './page-context.js';

/** What a kommune is to report of each calendar year: days worked in posts by exception, and what is left of them. */
export function ExemptionYears({ page }: { readonly page: PageContext }) {
  return page.report.exemptions.years.map((year) => <Year key={year.year} page={page} of={year} />);
}

function Year({ page, of }: { readonly page: PageContext; readonly of: ExemptionYear }) {
  const texts = page.texts.exemptionYear;
  const caption = texts.caption(of.year);
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="figures">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.doctor}</th>
              <th scope="col" className="num">
                {texts.legevakt}
              </th>
              <th scope="col" className="num">
                {texts.other}
              </th>
              <th scope="col">{texts.left}</th>
            </tr>
          </thead>
          <tbody>
            {of.lines.map(({ doctor, legevaktDays, otherDays, remaining }) => (
              <tr key={doctor}>
                <th scope="row">{page.doctorName(doctor)}</th>
                <td className="num">{legevaktDays}</td>
                <td className="num">{otherDays}</td>
                <td>
                  {remaining === null
                    ? texts.unknown
                    : texts.remaining(
                        page.number(remaining.legevaktDays),
                        page.number(remaining.otherDays),
                        page.number(remaining.totalDays),
                      )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {of.reportBy !== null && <p>{texts.reportBy(of.year + 1)}</p>}
    </>
  );
}
