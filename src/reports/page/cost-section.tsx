import type { CostReport, Kroner } from '../cost.js';
import type { PageContext } from './page-context.js';

/** What the vakter cost by the rates of the job, and what has no rate. */
export function CostSection({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { cost } = report;
  if (cost === undefined) return null;
  const rows = [
    ...cost.rows.map((row) => ({
      key: `${row.line} ${row.category}`,
      title: `${row.line} ${page.lineName(row.line)}, ${row.category}`,
      model: row.model,
      sums: row,
      className: undefined,
    })),
    ...cost.categories.map((own) => ({
      key: own.category,
      title: texts.categories[own.category],
      model: '',
      sums: own,
      className: 'total',
    })),
    { key: 'total', title: texts.cost.total, model: '', sums: cost.total, className: 'total' },
  ];
  return (
    <>
      <p>{texts.cost.intro}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={texts.cost.caption}>
        <table className="figures">
          <caption>{texts.cost.caption}</caption>
          <thead>
            <tr>
              {[texts.line, texts.cost.model].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              {columnsOf(page).map(({ title }) => (
                <th key={title} scope="col" className="num">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, title, model, sums, className }) => (
              <tr key={key} className={className}>
                <th scope="row">{title}</th>
                <td>{model}</td>
                {columnsOf(page).map((column) => (
                  <td key={column.title} className="num">
                    {page.number(column.of(sums))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <NotPriced page={page} cost={cost} />
    </>
  );
}

function columnsOf({
  texts,
}: PageContext): { readonly title: string; readonly of: (sums: Kroner) => number }[] {
  const { cost } = texts;
  return [
    { title: texts.vakter, of: ({ vakter }) => vakter },
    { title: cost.hours, of: ({ hours }) => hours },
    { title: cost.paid, of: ({ paid }) => paid },
    { title: cost.refundToMunicipality, of: ({ refundToMunicipality }) => refundToMunicipality },
    { title: cost.net, of: ({ net }) => net },
    { title: cost.refundToDoctor, of: ({ refundToDoctor }) => refundToDoctor },
  ];
}

function NotPriced({ page, cost }: { readonly page: PageContext; readonly cost: CostReport }) {
  const { cost: texts } = page.texts;
  return (
    <>
      {cost.notPriced.length > 0 && (
        <ul>
          {cost.notPriced.map(({ line, category, why, vakter, hours }) => (
            <li key={`${line} ${category}`} className="short">
              {texts.notPriced(`${line}, ${category}`, page.number(vakter), page.hours(hours), why)}
            </li>
          ))}
        </ul>
      )}
      <h3>{texts.sources}</h3>
      <ul>
        {cost.sources.map(({ model, line, category, source, refundSource }) => (
          <li key={`${model} ${line ?? ''} ${category ?? ''}`}>
            {[model, line, category].filter((part) => part !== null).join(', ')}:{' '}
            <span className="source">
              {[source, refundSource].filter((part) => part !== null).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
