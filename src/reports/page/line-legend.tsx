import type { PageContext } from './page-context.js';

/** Code, colour and name of each line. */
export function LineLegend({ page }: { readonly page: PageContext }) {
  const { problem, texts } = page;
  return (
    <ul className="legend" aria-label={texts.legend}>
      {problem.lines.map(({ id, name, kind }) => (
        <li key={id}>
          <span className={`vakt ${page.lineClass(id)} ${kind}`}>{id}</span> {name}
        </li>
      ))}
      <li>
        <span className="away sample">–</span> {texts.away}
      </li>
      <li>
        <b>{texts.signs.helligdag}</b> {texts.helligdag}, <b>{texts.signs.aftenDag}</b> {texts.aftenDag}
      </li>
    </ul>
  );
}
