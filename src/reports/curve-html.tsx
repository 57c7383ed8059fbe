import { renderToStaticMarkup } from 'react-dom/server';
import type { Text } from '../domain/issue.js';
import type { LocalDate } from '../domain/time.js';
import { figureText, type FigureUnit } from './figure-text.js';
import { CurveChart, type ChartSeries } from './page/curve-chart.js';
import { makeDateTexts } from './page/date-text.js';
import { curveTexts } from './page/curve-texts.js';
import { PageHead } from './page/page-head.js';
import type { Language } from './texts.js';

/** What the page shows: key figures over a grid of scenarios, the last axis varying fastest. */
export interface CurvePageInput {
  readonly label: string | null;
  readonly legevaktName: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly axes: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly points: readonly { readonly label: string; readonly at: readonly number[] }[];
  readonly figures: readonly CurveFigure[];
  readonly steps: readonly {
    readonly from: number;
    readonly to: number;
    readonly outcome: 'real' | 'uncertain' | 'equal' | 'not-comparable';
    readonly sentence: Text;
  }[];
  readonly verdict: { readonly sentence: Text };
}

interface CurveFigure {
  readonly id: string;
  readonly name: Text;
  readonly unit: FigureUnit;
  readonly values: readonly (number | null)[];
  readonly bounds: readonly (number | null)[];
}

interface CurvePage {
  readonly curve: CurvePageInput;
  readonly language: Language;
}

/** A page without scripts or other files: verdicts, a chart with its table for each figure that differs, and those that do not. */
export function renderCurvePage(curve: CurvePageInput, language: Language): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page curve={curve} language={language} />)}\n`;
}

function Page({ curve, language }: CurvePage) {
  const texts = curveTexts[language];
  const { label, legevaktName, period, figures } = curve;
  const differing = figures.filter(
    ({ values, bounds }) => new Set(values).size > 1 || isOpen(values, bounds),
  );
  const title = label ?? curve.axes.map(({ name }) => name).join(' × ');
  return (
    <html lang={language}>
      <PageHead title={`${texts.title}: ${title}`} />
      <body>
        <a className="skip" href="#curves">
          {texts.skip}
        </a>
        <header>
          <p className="kind">{texts.title}</p>
          <h1>{title}</h1>
          <p className="period">{`${legevaktName}, ${makeDateTexts(language).period(period.from as LocalDate, period.to as LocalDate)}`}</p>
        </header>
        <main>
          <Steps curve={curve} language={language} />
          <section id="curves" aria-labelledby="curves-title">
            <h2 id="curves-title">{texts.curves}</h2>
            <p>{texts.boundHint}</p>
            {differing.map((figure) => (
              <Figure key={figure.id} curve={curve} language={language} figure={figure} />
            ))}
          </section>
          <Unchanged language={language} figures={figures.filter((figure) => !differing.includes(figure))} />
        </main>
      </body>
    </html>
  );
}

function isOpen(values: CurveFigure['values'], bounds: CurveFigure['bounds']): boolean {
  return bounds.some((bound, index) => bound !== null && bound !== values[index]);
}

function Steps({ curve: { steps, points, verdict }, language }: CurvePage) {
  const texts = curveTexts[language];
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.steps}</h2>
      <p className="lead">{verdict.sentence[language]}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={`${texts.steps}: ${texts.verdict}`}>
        <table>
          <caption>{texts.stepsIntro}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.step}</th>
              <th scope="col">{texts.verdict}</th>
              <th scope="col">{texts.why}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, to, outcome, sentence }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">{`${points[from]?.label ?? ''} → ${points[to]?.label ?? ''}`}</th>
                <td>
                  <b>{texts.outcomes[outcome]}</b>
                </td>
                <td>{sentence[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Figure({ curve, language, figure }: CurvePage & { readonly figure: CurveFigure }) {
  const { axes, points } = curve;
  const texts = curveTexts[language];
  const name = figure.name[language];
  const axis = axes.at(-1)?.name ?? '';
  const hasBounds = figure.bounds.some((bound) => bound !== null);
  const write = (value: number | null): string => figureText(value, figure.unit, language);
  return (
    <article className="curve-figure" aria-labelledby={`${figure.id}-name`}>
      <h3 id={`${figure.id}-name`}>{name}</h3>
      <div className="curve-pair">
        <CurveChart
          id={figure.id}
          describedAs={texts.chart(name, axis)}
          axis={axis}
          series={seriesOf(curve, figure)}
          write={write}
          writeX={(x) => figureText(x, 'count', language)}
        />
        <div className="scroll" tabIndex={0} role="region" aria-label={name}>
          <table>
            <caption className="sr">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.point}</th>
                <th scope="col" className="num">
                  {texts.value}
                </th>
                {hasBounds && (
                  <th scope="col" className="num">
                    {texts.bound}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {points.map(({ label }, index) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="num">{write(figure.values[index] ?? null)}</td>
                  {hasBounds && <td className="num">{boundText(figure, index, write, texts.noBound)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </article>
  );
}

function boundText(
  { bounds }: CurveFigure,
  index: number,
  write: (value: number | null) => string,
  none: string,
): string {
  const bound = bounds[index] ?? null;
  return bound === null ? none : write(bound);
}

/** A line for each number of the first axis where there are two. */
function seriesOf({ axes, points }: CurvePageInput, { values, bounds }: CurveFigure): ChartSeries[] {
  const [rows] = axes.length > 1 ? axes : [];
  const all = points.map(({ at }, index) => ({
    row: at.length > 1 ? at[0] : undefined,
    x: at.at(-1) ?? 0,
    value: values[index] ?? null,
    bound: bounds[index] ?? null,
  }));
  if (rows === undefined) return [{ name: '', points: all }];
  return rows.values.map((value) => ({
    name: `${rows.name} ${value}`,
    points: all.filter(({ row }) => row === value),
  }));
}

function Unchanged({
  language,
  figures,
}: {
  readonly language: Language;
  readonly figures: readonly CurveFigure[];
}) {
  const texts = curveTexts[language];
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="unchanged-title">
      <h2 id="unchanged-title">{texts.unchanged}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            <th scope="col" className="num">
              {texts.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, name, unit, values }) => (
            <tr key={id}>
              <th scope="row">{name[language]}</th>
              <td className="num">{figureText(values[0] ?? null, unit, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
