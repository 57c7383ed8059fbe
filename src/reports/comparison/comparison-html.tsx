import { renderToStaticMarkup } from 'react-dom/server';
import { groupedNumber } from '../figure-text.js';
import { groupBy } from '../group-by.js';
import { PageHead } from '../page/page-head.js';
import type { Language } from '../texts.js';
import {
  changeHeadings,
  type ComparisonPart,
  type ComparisonRow,
  type ComparisonTable,
} from './comparison-table.js';

interface InTable {
  readonly table: ComparisonTable;
  readonly language: Language;
}

/** A page without scripts or other files, for screen and for paper. */
export function renderComparisonPage(table: ComparisonTable, language: Language): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ComparisonPage table={table} language={language} />)}\n`;
}

function ComparisonPage({ table, language }: InTable) {
  return (
    <html lang={language}>
      <PageHead title={table.title} />
      <body>
        <header>
          <p className="kind">Vaktplan</p>
          <h1>{table.title}</h1>
          {table.of.map((each) => (
            <p key={each} className="period">
              {each}
            </p>
          ))}
        </header>
        <main>
          {table.parts
            .filter(({ rows }) => rows.length > 0)
            .map((part) => (
              <section key={part.id} id={part.id} aria-labelledby={`${part.id}-title`}>
                <h2 id={`${part.id}-title`}>{part.title}</h2>
                {part.id === 'verdict' ? (
                  part.rows.map(({ id, name }) => <p key={id}>{name}</p>)
                ) : (
                  <Part table={table} part={part} language={language} />
                )}
              </section>
            ))}
        </main>
      </body>
    </html>
  );
}

/** Of doctors only those for whom something changes; the others are named. */
function Part({ table, part, language }: InTable & { readonly part: ComparisonPart }) {
  const byDoctor = [...groupBy(part.rows, ({ doctor }) => doctor)];
  const shown = part.id === 'doctors' ? byDoctor.filter(([, rows]) => rows.some(differs)) : byDoctor;
  const others = byDoctor.filter((each) => !shown.includes(each)).map(([doctor]) => doctor);
  return (
    <>
      {shown.length > 0 && <Rows table={table} part={part} byDoctor={shown} language={language} />}
      {others.length > 0 && <p>{`${table.headings.unchanged}: ${others.join(', ')}`}</p>}
    </>
  );
}

function differs({ values }: ComparisonRow): boolean {
  return new Set(values).size > 1;
}

function Rows({
  table,
  part,
  byDoctor,
  language,
}: InTable & {
  readonly part: ComparisonPart;
  readonly byDoctor: readonly (readonly [doctor: string, rows: readonly ComparisonRow[]])[];
}) {
  const { headings, results } = table;
  const has = (isIn: (row: ComparisonRow) => boolean): boolean => part.rows.some(isIn);
  const columns: Columns = {
    doctor: has(({ doctor }) => doctor !== ''),
    unit: has(({ unit }) => unit !== ''),
    changes: has(({ changes }) => changes.length > 0) ? results.length - 1 : 0,
    verdict: has(({ verdict }) => verdict !== ''),
  };
  const num = has(({ values }) => values.some((value) => typeof value === 'number')) ? 'num' : undefined;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby={`${part.id}-title`}>
      <table className="figures">
        <thead>
          <tr>
            {columns.doctor && <th scope="col">{headings.doctor}</th>}
            <th scope="col">{headings.name}</th>
            {columns.unit && <th scope="col">{headings.unit}</th>}
            {[...results, ...changeHeadings(table).slice(0, columns.changes)].map((heading) => (
              <th key={heading} scope="col" className={num}>
                {heading}
              </th>
            ))}
            {columns.verdict && <th scope="col">{headings.verdict}</th>}
          </tr>
        </thead>
        {byDoctor.map(([doctor, rows]) => (
          <tbody key={doctor}>
            {rows.map((row, index) => (
              <tr key={row.id}>
                {columns.doctor && index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {doctor}
                  </th>
                )}
                <Cells row={row} columns={columns} language={language} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface Columns {
  readonly doctor: boolean;
  readonly unit: boolean;
  readonly changes: number;
  readonly verdict: boolean;
}

function Cells({
  row,
  columns,
  language,
}: {
  readonly row: ComparisonRow;
  readonly columns: Columns;
  readonly language: Language;
}) {
  const { name, unit, values, changes, verdict, isMet } = row;
  return (
    <>
      <th scope="row">{name}</th>
      {columns.unit && <td>{unit}</td>}
      {values.map((value, index) => (
        <td key={index} className={typeof value === 'string' ? undefined : 'num'}>
          {written(value, language)}
        </td>
      ))}
      {Array.from({ length: columns.changes }, (_, index) => (
        <td key={index} className={changes[index] === 0 ? 'num' : 'num change'}>
          {written(changes[index] ?? null, language)}
        </td>
      ))}
      {columns.verdict && (
        <td className={isMet === undefined ? undefined : isMet ? 'met' : 'missed'}>{verdict}</td>
      )}
    </>
  );
}

function written(value: number | string | null, language: Language): string {
  if (value === null) return '–';
  return typeof value === 'string' ? value : groupedNumber(value, language);
}
