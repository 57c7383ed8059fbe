import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block, Fact, Letter, LetterTable, ListItem } from './letter.js';

/** The fonts that come with the library; they have every letter of Norwegian. */
const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
  'Roboto',
);

/** Nothing that a name or a rule says may make the program fetch an address or read a file. */
function closeEverythingButFonts(): void {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(`${fontFolder}${sep}`));
  pdfmake.setFonts({
    Roboto: { normal: join(fontFolder, 'Roboto-Regular.ttf'), bold: join(fontFolder, 'Roboto-Medium.ttf') },
  });
}

/** The letter on A4, with its title and language told to the reader's program. The same letter gives the same bytes. */
export async function writeLetterPdf(letter: Letter): Promise<Uint8Array> {
  closeEverythingButFonts();
  return pdfmake.createPdf(toDefinition(letter)).getBuffer();
}

const [ink, soft, rule] = ['#16202a', '#52606d', '#d5dce3'];
/** Millimetres to the points of a PDF. */
const mm = (length: number): number => (length * 72) / 25.4;

function toDefinition({ language, title, writtenAt, head, sections }: Letter): TDocumentDefinitions {
  return {
    language,
    version: '1.7',
    displayTitle: true,
    info: {
      title,
      author: 'Vaktplan',
      creator: 'Vaktplan',
      producer: 'Vaktplan',
      creationDate: writtenAt,
      modDate: writtenAt,
    },
    pageSize: 'A4',
    pageMargins: [mm(22), mm(20), mm(22), mm(22)],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: ink },
    footer: (page, pages) => ({
      text: `${page} / ${pages}`,
      alignment: 'center',
      color: soft,
      fontSize: 8,
      margin: [0, mm(8), 0, 0],
    }),
    content: [
      factsOf(head),
      { text: title, fontSize: 17, bold: true, margin: [0, mm(5), 0, mm(2)], headlineLevel: 1 },
      ...sections.flatMap(({ heading, blocks }): Content[] => [
        { text: heading, fontSize: 12, bold: true, margin: [0, mm(4), 0, mm(1)], headlineLevel: 2 },
        ...blocks.map(contentOf),
      ]),
    ],
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
  };
}

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'paragraph':
      return { text: block.text, margin: [0, 0, 0, mm(1.5)] };
    case 'facts':
      return factsOf(block.facts);
    case 'list':
      return { ul: block.items.map(itemOf), margin: [0, 0, 0, mm(1.5)] };
    case 'table':
      return tableOf(block);
  }
}

function factsOf(facts: readonly Fact[]): Content {
  return {
    layout: 'noBorders',
    margin: [0, 0, 0, mm(1.5)],
    table: {
      widths: [mm(45), '*'],
      body: facts.map(({ label, value }) => [{ text: label, color: soft }, { text: value }]),
    },
  };
}

function itemOf({ text, sources }: ListItem): Content {
  return [{ text }, ...sources.map((source): Content => ({ text: source, color: soft, fontSize: 8.5 }))];
}

function tableOf({ caption, head, rows }: LetterTable): Content {
  const alignment = (column: number): 'left' | 'right' => (column === 0 ? 'left' : 'right');
  return [
    { text: caption, color: soft, margin: [0, mm(1), 0, mm(1)] },
    {
      margin: [0, 0, 0, mm(2)],
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0,
        hLineColor: () => rule,
      },
      table: {
        headerRows: 1,
        keepWithHeaderRows: 2,
        dontBreakRows: true,
        widths: head.map((_, column) => (column === 0 ? '*' : 'auto')),
        body: [
          head.map((text, column) => ({ text, bold: true, fontSize: 9, alignment: alignment(column) })),
          ...rows.map((row) =>
            row.map((text, column) => ({ text, fontSize: 9, alignment: alignment(column) })),
          ),
        ],
      },
    },
  ];
}
