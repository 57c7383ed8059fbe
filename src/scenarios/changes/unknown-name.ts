import type { Issue, Text } from '../../domain/issue.js';
import { nearestIds } from '../../domain/nearest-ids.js';
import { inTheWay } from './change.js';

const nouns = {
  doctor: { nb: 'lege', nn: 'lege', en: 'doctor' },
  line: { nb: 'vaktlinje', nn: 'vaktlinje', en: 'line' },
  pool: { nb: 'pulje', nn: 'pulje', en: 'pool' },
  group: { nb: 'fordelingsgruppe', nn: 'fordelingsgruppe', en: 'fairness group' },
  area: { nb: 'kommune med egne tall', nn: 'kommune med eigne tal', en: 'kommune with contacts of its own' },
  kommune: { nb: 'kommune', nn: 'kommune', en: 'kommune' },
  distrikt: { nb: 'vaktdistrikt', nn: 'vaktdistrikt', en: 'vaktdistrikt' },
} as const satisfies Record<string, Text>;

/** Says of names that the job does not have which it may have been; `at` is the place of each, by its position in the list. */
export function unknownNames(
  kind: keyof typeof nouns,
  names: readonly string[],
  known: readonly string[],
  at: (index: number) => readonly PropertyKey[],
): Issue[] {
  return names.flatMap((name, index) => {
    if (known.includes(name)) return [];
    const near = nearestIds(name, known).join(', ') || '–';
    const noun = nouns[kind];
    return [
      inTheWay('UNKNOWN_REFERENCE', at(index), {
        nb: `Det finnes ingen ${noun.nb} «${name}» i jobben. Nærmest: ${near}.`,
        nn: `Det finst ingen ${noun.nn} «${name}» i jobben. Nærast: ${near}.`,
        en: `The job has no ${noun.en} "${name}". Nearest: ${near}.`,
      }),
    ];
  });
}
