import type { AcceptanceVerdict } from '../jobs/comparison/acceptance.js';
import { numberText } from '../rules/number-text.js';
import type { Language } from './print-issues.js';

const words = {
  nb: {
    'be-at-most': 'høyst',
    'be-at-least': 'minst',
    'not-be-worse': 'ikke verre enn',
    met: 'oppfylt',
    missed: 'IKKE oppfylt',
  },
  nn: {
    'be-at-most': 'høgst',
    'be-at-least': 'minst',
    'not-be-worse': 'ikkje verre enn',
    met: 'oppfylt',
    missed: 'IKKJE oppfylt',
  },
  en: {
    'be-at-most': 'at most',
    'be-at-least': 'at least',
    'not-be-worse': 'no worse than',
    met: 'met',
    missed: 'NOT met',
  },
};

/** `Tomme vakter: 0, høyst 0: oppfylt` */
export function printAcceptance(verdicts: readonly AcceptanceVerdict[], language: Language): void {
  const own = words[language];
  const number = (value: number | null): string =>
    value === null ? '–' : numberText(value, language === 'en' ? 'en' : 'nb');
  for (const { name, must, limit, value, isMet } of verdicts)
    console.log(
      `${name[language]}: ${number(value)}, ${own[must]} ${number(limit)}: ${isMet ? own.met : own.missed}`,
    );
}
