import { error, type Issue, type Text } from '../domain/issue.js';
import { sections, type SectionName, type SectionRow } from './sections.js';

/** Ids by what they stand for, in the order of the file. */
export type Positions = ReadonlyMap<string, number>;

/** Reads the cells of one row; what is wrong is collected, and 0 stands in its place. */
export class RowReader {
  readonly #row: SectionRow;
  readonly #section: SectionName;
  readonly #issues: Issue[];

  constructor(section: SectionName, row: SectionRow, issues: Issue[]) {
    this.#section = section;
    this.#row = row;
    this.#issues = issues;
  }

  text(column: number): string {
    return this.#row.cells[column] ?? '';
  }

  /** The columns from one on that are not empty. */
  filledFrom(column: number): readonly number[] {
    return [...this.#row.cells.keys()].filter((index) => index >= column && this.text(index) !== '');
  }

  /** A whole number from `from` to `to`. */
  whole(column: number, range: { readonly from?: number; readonly to?: number } = {}): number {
    return this.wholeIn(this.text(column), column, range);
  }

  /** The same of a part of a cell. */
  wholeIn(
    text: string,
    column: number,
    { from = 0, to = 1e9 }: { readonly from?: number; readonly to?: number },
  ): number {
    const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value)) {
      this.refuse('NRP_NOT_WHOLE', column, {
        nb: `«${text}» er ikke et helt tall.`,
        nn: `«${text}» er ikkje eit heilt tal.`,
        en: `"${text}" is not a whole number.`,
      });
      return 0;
    }
    if (value >= from && value <= to) return value;
    this.refuse('NRP_OUT_OF_RANGE', column, {
      nb: `${value} er utenfor ${from} til ${to}.`,
      nn: `${value} er utanfor ${from} til ${to}.`,
      en: `${value} is outside ${from} to ${to}.`,
    });
    return 0;
  }

  /** The position of one who is named in another section. */
  known(column: number, positions: Positions): number {
    return this.knownAs(this.text(column), column, positions);
  }

  /** The same of a part of a cell. */
  knownAs(id: string, column: number, positions: Positions): number {
    const position = positions.get(id);
    // Where the section is missing, that is said once and not of each row.
    if (position !== undefined || positions.size === 0) return position ?? 0;
    const few = [...positions.keys()].slice(0, 20);
    const names = `${few.join(', ')}${few.length < positions.size ? ', …' : ''}`;
    this.refuse('NRP_UNKNOWN', column, {
      nb: `«${id}» står ikke i filen. Den har ${names}.`,
      nn: `«${id}» står ikkje i fila. Ho har ${names}.`,
      en: `"${id}" does not stand in the file. It has ${names}.`,
    });
    return 0;
  }

  refuse(code: string, column: number, message: Text): void {
    const { line } = this.#row;
    const { columns } = sections[this.#section];
    const name = columns[Math.min(column, columns.length - 1)] ?? '';
    this.#issues.push(
      error(code, [line, name], {
        nb: `Linje ${line}, ${name} i ${this.#section}: ${message.nb}`,
        nn: `Linje ${line}, ${name} i ${this.#section}: ${message.nn}`,
        en: `Line ${line}, ${name} in ${this.#section}: ${message.en}`,
      }),
    );
  }
}
