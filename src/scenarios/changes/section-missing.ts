import type { Issue } from '../../domain/issue.js';
import { inTheWay } from './change.js';

export function demandMissing(): Issue {
  return inTheWay('DEMAND_NOT_GIVEN', [], {
    nb: 'Jobben har ingen «demand»: det er ingen etterspørsel å endre. Tallene er dine egne.',
    nn: 'Jobben har ingen «demand»: det er ingen etterspurnad å endre. Tala er dine eigne.',
    en: 'The job has no "demand": there is nothing to change. Its numbers are your own.',
  });
}

export function costMissing(): Issue {
  return inTheWay('COST_NOT_GIVEN', [], {
    nb: 'Jobben har ingen «cost»: uten satser har en lønnsmodell ingen virkning. Satsene er dine egne.',
    nn: 'Jobben har ingen «cost»: utan satsar har ein lønsmodell ingen verknad. Satsane er dine eigne.',
    en: 'The job has no "cost": without rates a pay model changes nothing. The rates are your own.',
  });
}
