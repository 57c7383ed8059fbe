import type { CostText } from '../domain/job/job-text.js';

/** What an hour on duty brings in from patients and Helfo. */
const refundPerHour = 300;

/** V1 and OHJ by beredskap, the doctor from the agency by its price; and what fastlønn would be. Rates of the demo, no current law. */
export const litenCosts: CostText = {
  payModels: ['V1', 'OHJ'].flatMap((line) => [
    { line, model: 'beredskap' as const },
    { line, category: 'byråvikar' as const, model: 'vikarbyrå' as const },
  ]),
  rates: [
    {
      model: 'beredskap',
      krPerHour: 880,
      factor: 0.25,
      refund: { krPerHour: refundPerHour, municipalityShare: 0, source: 'antatt' },
      source:
        'Sarpsborg kommune, Handlingsprogram for legetjenestene 2020-2026: 880 kr i timen fra 1. juli 2019; at en av fire timer regnes, er antatt',
    },
    {
      model: 'fastlønn',
      krPerHour: 650,
      refund: { krPerHour: refundPerHour, municipalityShare: 1, source: 'antatt' },
      source:
        'avledet: 1 190 000 kr for 1,1 årsverk i samme program, delt på 1 664 timer i året, som er antatt; rundet',
    },
    { model: 'vikarbyrå', krPerHour: 1500, source: 'antatt' },
  ],
};
