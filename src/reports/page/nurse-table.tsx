import type { PageContext } from './page-context.js';

/** Nurses beside each band of the staffing plan: shown, not planned. */
export function NurseTable({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { nurses } = report.coverage;
  if (nurses.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.nursesCaption}>
      <table className="figures">
        <caption>{texts.nursesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.line}</th>
            <th scope="col">{texts.time}</th>
            <th scope="col" className="num">
              {texts.nurses}
            </th>
            <th scope="col" className="num">
              {texts.days}
            </th>
          </tr>
        </thead>
        <tbody>
          {nurses.map(({ line, from, to, minimum, maximum, days }) => (
            <tr key={`${line} ${from} ${to} ${minimum} ${maximum}`}>
              <th scope="row">
                {line} {page.lineName(line)}
              </th>
              <td>
                {from}–{to === '00:00' ? '24:00' : to}
              </td>
              <td className="num">{minimum === maximum ? minimum : `${minimum}–${maximum}`}</td>
              <td className="num">{days}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
