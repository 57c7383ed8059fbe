import type { Text } from '../domain/issue.js';
import { blocksOfPeriod } from '../domain/holiday-history.js';
import type { Problem } from '../domain/problem.js';

/** What a rule about holidays over the years cannot judge where the job says nothing of earlier years. */
export function holidaysNotKnown(problem: Problem): Text[] {
  const blocks = blocksOfPeriod(problem).map(({ block, year }) => `${block} ${year}`);
  if (problem.job.holidayHistory !== undefined || blocks.length === 0) return [];
  const named = blocks.join(', ');
  return [
    {
      nb: `Høytidene i perioden (${named}) er ikke vurdert mot tidligere år: jobben sier ikke hvem som hadde vakt da («holidayHistory»).`,
      nn: `Høgtidene i perioden (${named}) er ikkje vurderte mot tidlegare år: jobben seier ikkje kven som hadde vakt då («holidayHistory»).`,
      en: `The holidays of the period (${named}) are not judged against earlier years: the job does not say who had vakt then ("holidayHistory").`,
    },
  ];
}
