import { findImpossiblePeople } from '../../solver/index.js';
import { error, type Issue } from '../domain/issue.js';
import type { Instance } from './instance.js';

/** People who cannot be given a line, so that there is no roster at all. */
export function impossiblePeople({ problem, personIds }: Instance): Issue[] {
  return findImpossiblePeople(problem).map((person) => {
    const id = personIds[person] ?? '';
    return error('NRP_NO_LINE', [id], {
      nb: `${id} kan ikke få noen linje: det minste antallet minutter går ikke opp med de andre grensene. Uten den fins det ingen plan.`,
      nn: `${id} kan ikkje få noka linje: det minste talet på minutt går ikkje opp med dei andre grensene. Utan ho finst det ingen plan.`,
      en: `${id} cannot be given a line: the least minutes cannot be had within the other limits. Without it there is no roster.`,
    });
  });
}
