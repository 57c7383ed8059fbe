import { error, type Issue } from '../issue.js';

const nouns = {
  lines: { nb: 'vaktlinje', en: 'line' },
  doctors: { nb: 'lege', en: 'doctor' },
  pools: { nb: 'pulje', en: 'pool' },
  fairnessGroups: { nb: 'fordelingsgruppe', en: 'fairness group' },
  kommuner: { nb: 'kommune', en: 'kommune' },
  lineGroups: { nb: 'linjegruppe', en: 'line group' },
  distrikter: { nb: 'vaktdistrikt', en: 'vaktdistrikt' },
} as const;

/** A name that stands for nothing in the job. */
export function unknownReference(kind: keyof typeof nouns, id: string, path: readonly PropertyKey[]): Issue {
  return error('UNKNOWN_REFERENCE', path, {
    nb: `Det finnes ingen ${nouns[kind].nb} «${id}» i jobben.`,
    en: `The job has no ${nouns[kind].en} "${id}".`,
  });
}
