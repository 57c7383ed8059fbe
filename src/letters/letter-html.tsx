import { renderToStaticMarkup } from 'react-dom/server';
import { PageHead } from '../reports/page/page-head.js';
import type { Block, Fact, Letter, LetterSection, LetterTable, ListItem } from './letter.js';
import { letterStyle } from './letter-style.js';

/** The letter as one page without scripts or other files, for screen and for paper (A4). */
export function writeLetterHtml(letter: Letter): string {
  return `<!doctype html>\n${renderToStaticMarkup(<LetterPage letter={letter} />)}\n`;
}

function LetterPage({ letter }: { readonly letter: Letter }) {
  const { language, title, head, sections } = letter;
  return (
    <html lang={language}>
      <PageHead title={title} ownStyle={letterStyle} />
      <body className="letter">
        <header>
          <Facts facts={head} />
          <h1>{title}</h1>
        </header>
        <main>
          {sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Section({ section: { id, heading, blocks } }: { readonly section: LetterSection }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{heading}</h2>
      {blocks.map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </section>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <Item key={index} item={item} />
          ))}
        </ul>
      );
    case 'table':
      return <Table table={block} />;
  }
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Item({ item: { text, sources } }: { readonly item: ListItem }) {
  return (
    <li>
      {text}
      {sources.map((source) => (
        <span key={source} className="source">
          {source}
        </span>
      ))}
    </li>
  );
}

function Table({ table: { caption, head, rows } }: { readonly table: LetterTable }) {
  const [first, ...others] = head;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((title) => (
              <th key={title} scope="col" className="num">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...amounts]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {amounts.map((amount, index) => (
                <td key={index} className="num">
                  {amount}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
