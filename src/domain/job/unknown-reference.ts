import { error, type Issue } from '../issue.js';

const nouns = {
  lines: { nb: 'vaktlinje', nn: 'inga vaktlinje', en: 'line' },
  doctors: { nb: 'lege', nn: 'ingen lege', en: 'doctor' },
  pools: { nb: 'pulje', nn: 'inga pulje', en: 'pool' },
  fairnessGroups: { nb: 'fordelingsgruppe', nn: 'inga fordelingsgruppe', en: 'fairness group' },
  kommuner: { nb: 'kommune', nn: 'ingen kommune', en: 'kommune' },
  lineGroups: { nb: 'linjegruppe', nn: 'inga linjegruppe', en: 'line group' },
  distrikter: { nb: 'vaktdistrikt', nn: 'ikkje noko vaktdistrikt', en: 'vaktdistrikt' },
} as const;

/** A name that stands for nothing in the job. */
export function unknownReference(kind: keyof typeof nouns, id: string, path: readonly PropertyKey[]): Issue {
  return error('UNKNOWN_REFERENCE', path, {
    nb: `Det finnes ingen ${nouns[kind].nb} «${id}» i jobben.`,
    nn: `Det finst ${nouns[kind].nn} «${id}» i jobben.`,
    en: `The job has no ${nouns[kind].en} "${id}".`,
  });
}
