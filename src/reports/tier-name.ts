import type { Text } from '../domain/issue.js';
import { kindOfLevel } from '../domain/objective-levels.js';

/** What the tiers weigh unless a job moves rules between them. */
const names: readonly Text[] = [
  { nb: 'gitte brudd', nn: 'gitte brot', en: 'given breaches' },
  { nb: 'timer uten lege', nn: 'timar utan lege', en: 'hours without a doctor' },
  { nb: 'rettferdighet', nn: 'rettferd', en: 'fairness' },
  { nb: 'ønsker, helger og hvile', nn: 'ønske, helger og kvile', en: 'wishes, weekends and rest' },
  {
    nb: 'ideell bemanning og kontinuitet',
    nn: 'ideell bemanning og kontinuitet',
    en: 'ideal staffing and continuity',
  },
];

interface Place {
  readonly tier: number;
  readonly level: number;
}

/** Name of a place that no other of the places has: where several priorities have empty vakter of their own, with the priority. */
export function tierNameAmong(places: readonly Place[], place: Place): Text {
  const isOfEmptyVakter = ({ tier, level }: Place): boolean =>
    tier === place.tier && kindOfLevel(level) === 'emptyVakter';
  return isOfEmptyVakter(place) && places.filter(isOfEmptyVakter).length > 1
    ? withPriority(tierName(place), place.level)
    : tierName(place);
}

/** Name of a place in the lexicographic order. */
export function tierName({ tier, level }: Place): Text {
  switch (kindOfLevel(level)) {
    case 'emptyVakter':
      return { nb: 'tomme vakter', nn: 'tomme vakter', en: 'empty vakter' };
    case 'minimumWorkload':
      return {
        nb: 'mangler mot avtalt minste vaktmengde',
        nn: 'manglar mot avtalt minste vaktmengd',
        en: 'short of the agreed least workload',
      };
    case 'stability':
      return {
        nb: 'endringer fra publisert plan',
        nn: 'endringar frå publisert plan',
        en: 'changes from the published roster',
      };
    case 'first':
      break;
  }
  return names[tier] ?? { nb: `nivå ${tier}`, nn: `nivå ${tier}`, en: `tier ${tier}` };
}

function withPriority(name: Text, priority: number): Text {
  return {
    nb: `${name.nb} på linjer med prioritet ${priority}`,
    nn: `${name.nn} på linjer med prioritet ${priority}`,
    en: `${name.en} on lines of priority ${priority}`,
  };
}
