import { renderToStaticMarkup } from 'react-dom/server';
import { styleSheet } from '../page/style-sheet.js';
import type { Language } from '../texts.js';
import { changeHeadings, type ComparisonPart, type ComparisonTable } from './comparison-table.js';

/** A page without scripts or other files, for screen and for paper. */
export function renderComparisonPage(table: ComparisonTable, language: Language): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ComparisonPage table={table} language={language} />)}\n`;
}

function ComparisonPage({
  table,
  language,
}: {
  readonly table: ComparisonTable;
  readonly language: Language;
}) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{table.title}</title>
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </head>
      <body>
        <header>
          <p className="kind">Vaktplan</p>
          <h1>{table.title}</h1>
        </header>
        <main>
          {table.parts
            .filter(({ rows }) => rows.length > 0)
            .map((part) => (
              <Part key={part.id} table={table} part={part} language={language} />
            ))}
        </main>
      </body>
    </html>
  );
}

function Part({
  table,
  part,
  language,
}: {
  readonly table: ComparisonTable;
  readonly part: ComparisonPart;
  readonly language: Language;
}) {
  const { name, unit, verdict } = table.headings;
  const hasVerdict = part.rows.some((row) => row.verdict !== '');
  const changes = part.rows.some((row) => row.changes.length > 0) ? changeHeadings(table) : [];
  return (
    <section id={part.id} aria-labelledby={`${part.id}-title`}>
      <h2 id={`${part.id}-title`}>{part.title}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby={`${part.id}-title`}>
        <table className="figures">
          <thead>
            <tr>
              {[name, unit].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
              {[...table.results, ...changes].map((heading) => (
                <th key={heading} scope="col" className="num">
                  {heading}
                </th>
              ))}
              {hasVerdict && <th scope="col">{verdict}</th>}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.unit}</td>
                {[...row.values, ...changes.map((_, index) => row.changes[index] ?? null)].map(
                  (value, index) => (
                    <td key={index} className="num">
                      {written(value, language)}
                    </td>
                  ),
                )}
                {hasVerdict && <td>{row.verdict}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function written(value: number | string | null, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return String(value)
    .replace('.', language === 'en' ? '.' : ',')
    .replace('-', '−');
}
