import type { Text } from '../../domain/issue.js';
import type { ComparisonPart, ComparisonTable } from '../../reports/comparison/comparison-table.js';
import type { Language } from '../../reports/texts.js';
import type { AcceptanceVerdict } from './acceptance.js';
import type { Figure } from './figure.js';

export const tableTitle: Text = {
  nb: 'Planer side om side',
  nn: 'Planar side om side',
  en: 'Rosters side by side',
};

export const partTitles: Readonly<Record<ComparisonPart['id'], Text>> = {
  verdict: { nb: 'Konklusjon', nn: 'Konklusjon', en: 'Conclusion' },
  tiers: { nb: 'Mål', nn: 'Mål', en: 'Objectives' },
  figures: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Figures' },
  acceptance: { nb: 'Krav', nn: 'Krav', en: 'Thresholds' },
  doctors: { nb: 'Lege for lege', nn: 'Lege for lege', en: 'Doctor by doctor' },
  vakter: { nb: 'Vakter som bytter lege', nn: 'Vakter som byter lege', en: 'Vakter that change doctor' },
};

export const headings: Readonly<Record<Language, ComparisonTable['headings']>> = {
  nb: { name: 'Hva', unit: 'Enhet', verdict: 'Vurdering', doctor: 'Lege', unchanged: 'Uendret' },
  nn: { name: 'Kva', unit: 'Eining', verdict: 'Vurdering', doctor: 'Lege', unchanged: 'Uendra' },
  en: { name: 'What', unit: 'Unit', verdict: 'Verdict', doctor: 'Doctor', unchanged: 'Unchanged' },
};

export const nobody: Text = { nb: 'ingen', nn: 'ingen', en: 'nobody' };

export const unitNames: Readonly<Record<Figure['unit'], Text>> = {
  count: { nb: 'antall', nn: 'tal', en: 'count' },
  hours: { nb: 'timer', nn: 'timar', en: 'hours' },
  days: { nb: 'dager', nn: 'dagar', en: 'days' },
  oneIn: { nb: '1 av', nn: '1 av', en: '1 in' },
  share: { nb: 'andel', nn: 'del', en: 'share' },
  kroner: { nb: 'kroner', nn: 'kroner', en: 'kroner' },
};

export const loadNames = {
  vakter: { nb: 'vakter', nn: 'vakter', en: 'vakter' },
  netter: { nb: 'netter', nn: 'netter', en: 'nights' },
  helgVakter: { nb: 'helgevakter', nn: 'helgevakter', en: 'weekend vakter' },
  hours: { nb: 'timer på vakt', nn: 'timar på vakt', en: 'hours on duty' },
  weightedHours: { nb: 'vektede timer', nn: 'vekta timar', en: 'weighted hours' },
} as const satisfies Record<string, Text>;

export const acceptanceWords: Readonly<
  Record<Language, Readonly<Record<AcceptanceVerdict['must'] | 'met' | 'missed' | 'unknown', string>>>
> = {
  nb: {
    'be-at-most': 'høyst',
    'be-at-least': 'minst',
    'not-be-worse': 'ikke verre enn',
    met: 'oppfylt',
    missed: 'IKKE oppfylt',
    unknown: 'tallet er ikke kjent',
  },
  nn: {
    'be-at-most': 'høgst',
    'be-at-least': 'minst',
    'not-be-worse': 'ikkje verre enn',
    met: 'oppfylt',
    missed: 'IKKJE oppfylt',
    unknown: 'talet er ikkje kjent',
  },
  en: {
    'be-at-most': 'at most',
    'be-at-least': 'at least',
    'not-be-worse': 'no worse than',
    met: 'met',
    missed: 'NOT met',
    unknown: 'the figure is not known',
  },
};
