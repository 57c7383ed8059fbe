import type { PageContext } from './page-context.js';
import { SourceText } from './source-text.js';

/** What the job has made of rules that are not its own; on top of the page, where nobody can miss it. */
export function DepartureList({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  if (report.departures.length === 0) return null;
  return (
    <div className="findings departures">
      <h3>
        {texts.departuresTitle} ({report.departures.length})
      </h3>
      <p>{texts.departuresIntro}</p>
      <ul>
        {report.departures.map(({ rule, title, strength, from, to, differences, sources }) => (
          <li key={`${rule} ${from}`}>
            <span className="status breach">{texts.strengths[strength]}</span> <b>{page.sentence(title)}</b>{' '}
            <small>{rule}</small> ({page.dateRange(from, to)}):{' '}
            {differences.map(({ sentence }) => page.sentence(sentence)).join('; ')}.
            {sources.map((source) => (
              <div key={`${source.document} ${source.section}`}>
                <SourceText page={page} source={source} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
