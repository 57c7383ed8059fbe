import type { Text } from '../domain/issue.js';
import type { LocalDate } from '../domain/time.js';
import type { Rule } from '../rules/rule.js';

/** The windows that a rule judges on these dates, as they stand after a doctor; `undefined` where it judges each date by itself. */
export function windowText({ window }: Pick<Rule, 'window'>, dates: readonly LocalDate[]): Text | undefined {
  if (window === undefined || dates.length === 0) return undefined;
  const listed = dates.join(', ');
  const isOne = dates.length === 1;
  const [nb, nn, en] = isOne ? ['vinduet', 'tidsrommet', 'window'] : ['vinduene', 'tidsromma', 'windows'];
  if (window === 'from-date')
    return {
      nb: `i ${nb} som begynner ${listed}`,
      nn: `i ${nn} som byrjar ${listed}`,
      en: `in the ${en} from ${listed} on`,
    };
  return {
    nb: `i ${nb} som slutter med helgen ${listed}`,
    nn: `i ${nn} som sluttar med helga ${listed}`,
    en: `in the ${en} up to the weekend of ${listed}`,
  };
}
