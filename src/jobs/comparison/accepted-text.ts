import type { Text } from '../../domain/issue.js';

/** Which results meet every threshold, and which do not. */
export function acceptedText(accepted: readonly string[], others: readonly string[]): Text {
  if (accepted.length === 0)
    return {
      nb: 'Ingen av planene oppfyller alle kravene.',
      nn: 'Ingen av planane oppfyller alle krava.',
      en: 'None of the rosters meets every threshold.',
    };
  if (others.length === 0)
    return {
      nb: 'Alle planene oppfyller alle kravene.',
      nn: 'Alle planane oppfyller alle krava.',
      en: 'All of the rosters meet every threshold.',
    };
  return {
    nb: `${listed(accepted, 'og')} oppfyller alle kravene, ${listed(others, 'og')} gjør det ikke.`,
    nn: `${listed(accepted, 'og')} oppfyller alle krava, ${listed(others, 'og')} gjer det ikkje.`,
    en: `Every threshold is met by ${listed(accepted, 'and')}, but not by ${listed(others, 'and')}.`,
  };
}

/** `A`, `A og B`, `A, B og C` */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}
