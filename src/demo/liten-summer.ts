import type { DemandText, JobText } from '../domain/job/job-text.js';
import type { Month } from './month-dates.js';

const weekendEvening = [{ from: '16:00', to: '23:00', amount: 3 }];

const demand: DemandText = {
  groups: [{ id: 'sommer', name: 'Stasjonen i sommerhelgene', lines: ['SOMMER'] }],
  contacts: [
    {
      id: 'sommergjester',
      kind: 'consultation',
      group: 'sommer',
      minutes: 15,
      profile: { friday: weekendEvening, saturday: weekendEvening, sunday: weekendEvening },
      source: 'antatt',
    },
  ],
  utilisationLimit: { value: 1, source: 'antatt: det er mer å gjøre enn legene rekker' },
};

/** No source says how many days of work a month is: 21 is ours. */
export const summerRules: JobText['rules'] = { 'exemption-days': { parameters: { daysPerMonth: 21 } } };

/** The same two sommervikarer as the year before, in posts by exception, with the days that each has worked already. */
export function litenSummer({
  first,
}: Month): Pick<JobText, 'demand' | 'competencePacks' | 'exemptionLedger'> {
  const year = Number(first.slice(0, 4));
  const worked = (doctor: string, of: number, days: number) => ({
    doctor,
    year: of,
    kind: 'legevakt' as const,
    days,
  });
  return {
    demand,
    competencePacks: { use2026Proposal: true },
    exemptionLedger: [
      worked('sommer-1', year - 1, 38),
      worked('sommer-2', year - 1, 30),
      worked('sommer-1', year, 17),
      worked('sommer-2', year, 12),
    ],
  };
}
