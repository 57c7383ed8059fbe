import type { Language } from '../reports/texts.js';

/** A letter before it is a page or a PDF: plain text in the reader's language. */
export interface Letter {
  readonly language: Language;
  readonly title: string;
  readonly writtenAt: Date;
  /** Sender, receiver, date: each with its label. */
  readonly head: readonly Fact[];
  readonly sections: readonly LetterSection[];
}

export interface LetterSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | LetterTable;

export interface ListItem {
  readonly text: string;
  /** Of what is said, each with its document and section. */
  readonly sources: readonly string[];
}

/** The first cell of a row names the row, the others are amounts. */
export interface LetterTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** Without sources. */
export function list(items: readonly string[]): Block {
  return { kind: 'list', items: items.map((text) => ({ text, sources: [] })) };
}
