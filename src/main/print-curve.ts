import type { Curve } from '../jobs/curves/curve.js';
import { curveTexts } from '../reports/page/curve-texts.js';
import { numberText } from '../rules/number-text.js';
import type { Language } from './print-issues.js';
import { printTable } from './print-table.js';

/** Key figures that differ, a row a point, then each step with its verdict. */
export function printCurve({ points, figures, steps, verdict }: Curve, language: Language): void {
  const texts = curveTexts[language];
  const write = (value: number | null): string =>
    value === null ? '–' : numberText(value, language === 'en' ? 'en' : 'nb');
  const columns = figures.filter(({ values }) => new Set(values).size > 1);
  printTable(
    [texts.point, ...columns.map(({ name }) => name[language])],
    points.map(({ label }, index) => [
      label,
      ...columns.map(({ values, bounds }) => {
        const [value = null, bound = null] = [values[index], bounds[index]];
        const isOpen = bound !== null && value !== null && bound < value;
        return isOpen ? `${write(value)} (≥ ${write(bound)})` : write(value);
      }),
    ]),
  );
  for (const { outcome, sentence } of steps) console.log(`${texts.outcomes[outcome]}: ${sentence[language]}`);
  console.log(verdict.sentence[language]);
}
