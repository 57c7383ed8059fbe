import type { Language } from '../domain/issue.js';
import type { Curve } from '../jobs/curves/curve.js';
import { figureText } from '../reports/figure-text.js';
import { curveTexts } from '../reports/page/curve-texts.js';
import { printTable } from './print-table.js';

/** Key figures that differ, a row a point, then each step with its verdict. */
export function printCurve({ points, figures, steps, verdict }: Curve, language: Language): void {
  const texts = curveTexts[language];
  const columns = figures.filter(({ values }) => new Set(values).size > 1);
  printTable(
    [texts.point, ...columns.map(({ name }) => name[language])],
    points.map(({ label }, index) => [
      label,
      ...columns.map(({ values, bounds, unit, better }) => {
        const [value = null, bound = null] = [values[index], bounds[index]];
        const own = figureText(value, unit, language);
        const isOpen = bound !== null && value !== null && bound !== value;
        return isOpen
          ? `${own} (${better === 'more' ? '≤' : '≥'} ${figureText(bound, unit, language)})`
          : own;
      }),
    ]),
  );
  for (const { outcome, sentence } of steps) console.log(`${texts.outcomes[outcome]}: ${sentence[language]}`);
  console.log(verdict.sentence[language]);
}
