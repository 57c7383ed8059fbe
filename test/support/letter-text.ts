import type { Letter } from '../../src/letters/letter.js';

/** All that a letter says, a line for each paragraph, fact, item and row. */
export function letterText({ title, head, sections }: Letter): string {
  return [
    title,
    ...head.map(({ label, value }) => `${label}: ${value}`),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockLines)]),
  ].join('\n');
}

function blockLines(block: Letter['sections'][number]['blocks'][number]): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'list':
      return block.items.map(({ text, sources }) => [text, ...sources].join(' | '));
    case 'table':
      return [block.caption, block.head.join(' | '), ...block.rows.map((row) => row.join(' | '))];
  }
}
