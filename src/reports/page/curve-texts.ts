import type { Language } from '../texts.js';

/** Titles and labels of the page of a curve. */
interface CurveTexts {
  readonly title: string;
  readonly skip: string;
  readonly steps: string;
  readonly stepsIntro: string;
  readonly step: string;
  readonly verdict: string;
  readonly why: string;
  readonly outcomes: Readonly<Record<'real' | 'uncertain' | 'equal' | 'not-comparable', string>>;
  readonly curves: string;
  readonly point: string;
  readonly value: string;
  readonly bound: string;
  readonly noBound: string;
  readonly boundHint: string;
  readonly unchanged: string;
  readonly figure: string;
  readonly chart: (name: string, axis: string) => string;
}

export const curveTexts: Readonly<Record<Language, CurveTexts>> = {
  nb: {
    title: 'Hva om',
    skip: 'Til kurvene',
    steps: 'Steg for steg',
    stepsIntro:
      'Reell: ikke noe lengre søk kan endre hvem som er best. Innenfor usikkerheten: det som ikke er bevist, er større enn forskjellen.',
    step: 'Steg',
    verdict: 'Dom',
    why: 'Hvorfor',
    outcomes: {
      real: 'reell',
      uncertain: 'innenfor usikkerheten',
      equal: 'ingen forskjell',
      'not-comparable': 'kan ikke sammenlignes',
    },
    curves: 'Kurver',
    point: 'Scenario',
    value: 'Planen',
    bound: 'Best mulig, bevist',
    noBound: 'ikke bevist',
    boundHint:
      'Streken fra et punkt når til det som er bevist: bedre enn det kan det ikke bli i den beste planen.',
    unchanged: 'Tall som er like i alle scenarioene',
    figure: 'Tall',
    chart: (name, axis) => `${name} etter ${axis}. Tallene står i tabellen ved siden av.`,
  },
  nn: {
    title: 'Kva om',
    skip: 'Til kurvene',
    steps: 'Steg for steg',
    stepsIntro:
      'Reell: ikkje noko lengre søk kan endre kven som er best. Innanfor uvissa: det som ikkje er prova, er større enn skilnaden.',
    step: 'Steg',
    verdict: 'Dom',
    why: 'Kvifor',
    outcomes: {
      real: 'reell',
      uncertain: 'innanfor uvissa',
      equal: 'ingen skilnad',
      'not-comparable': 'kan ikkje samanliknast',
    },
    curves: 'Kurver',
    point: 'Scenario',
    value: 'Planen',
    bound: 'Best mogleg, prova',
    noBound: 'ikkje prova',
    boundHint:
      'Streken frå eit punkt når til det som er prova: betre enn det kan det ikkje bli i den beste planen.',
    unchanged: 'Tal som er like i alle scenarioa',
    figure: 'Tal',
    chart: (name, axis) => `${name} etter ${axis}. Tala står i tabellen ved sida av.`,
  },
  en: {
    title: 'What if',
    skip: 'To the curves',
    steps: 'Step by step',
    stepsIntro:
      'Real: no longer search can change which is better. Within the uncertainty: what is not proven is larger than the difference.',
    step: 'Step',
    verdict: 'Verdict',
    why: 'Why',
    outcomes: {
      real: 'real',
      uncertain: 'within the uncertainty',
      equal: 'no difference',
      'not-comparable': 'cannot be compared',
    },
    curves: 'Curves',
    point: 'Scenario',
    value: 'The roster',
    bound: 'Best possible, proven',
    noBound: 'not proven',
    boundHint:
      'The stroke from a point reaches to what is proven: in the best roster it cannot be better than that.',
    unchanged: 'Figures that are alike in all scenarios',
    figure: 'Figure',
    chart: (name, axis) => `${name} by ${axis}. The numbers are in the table beside it.`,
  },
};
