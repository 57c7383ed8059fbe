import { error, type Issue, type Text } from '../../domain/issue.js';
import { unknownNames } from '../../scenarios/changes/unknown-name.js';
import { costOfLine, type Acceptance } from './acceptance.js';

/**
 * Thresholds that no result could be held against: pointers start at `/acceptance`.
 *
 * @param lines of the jobs that are compared; undefined where they are not known
 */
export function thresholdFaults(thresholds: Acceptance, lines: readonly string[] | undefined): Issue[] {
  return thresholds.flatMap(({ figure, line }, index) => {
    const at = ['acceptance', index, 'line'];
    if (figure !== costOfLine) return line === undefined ? [] : [ofNoLine(at, figure)];
    if (line === undefined) return [lineMissing(at)];
    return lines === undefined ? [] : unknownNames('line', [line], lines, () => at);
  });
}

/** Ids of the lines that one of the job documents has. */
export function linesIn(documents: readonly unknown[]): string[] {
  const ids = documents.flatMap((document) => (document as WithLines | undefined)?.lines ?? []);
  return [...new Set(ids.map(({ id }) => id))];
}

interface WithLines {
  readonly lines?: readonly { readonly id: string }[];
}

function lineMissing(at: readonly PropertyKey[]): Issue {
  const message: Text = {
    nb: `Si hvilken vaktlinje kostnaden gjelder («line»).`,
    nn: `Sei kva vaktlinje kostnaden gjeld («line»).`,
    en: `Say which line the cost is of ("line").`,
  };
  return error('MISSING', at, message);
}

function ofNoLine(at: readonly PropertyKey[], figure: string): Issue {
  const message: Text = {
    nb: `«${figure}» er et tall for hele vaktplanen, ikke for en vaktlinje. Fjern «line», eller bruk «${costOfLine}».`,
    nn: `«${figure}» er eit tal for heile vaktplanen, ikkje for ei vaktlinje. Fjern «line», eller bruk «${costOfLine}».`,
    en: `"${figure}" is a figure of the whole roster, not of a line. Remove "line", or use "${costOfLine}".`,
  };
  return error('NOT_OF_A_LINE', at, message);
}
