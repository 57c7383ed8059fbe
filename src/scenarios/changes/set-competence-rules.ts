import { z } from 'zod';
import { localDate } from '../../domain/job/scalars.js';
import { changed, defineChange } from './change.js';

export const setCompetenceRules = defineChange({
  id: 'set-competence-rules',
  describe:
    'Which dated reading of akuttmedisinforskriften holds: until when completed LIS1 was enough, and whether the proposal for 2026 is in force',
  fields: {
    exemptionUntil: localDate.nullable().optional().describe('null = as vaktplan reads it'),
    use2026Proposal: z.boolean().optional(),
  },
  sections: ['competencePacks'],
  apply: (document, { exemptionUntil, use2026Proposal }) => {
    const { exemptionUntil: before, ...others } = document.competencePacks ?? {};
    const until = exemptionUntil === undefined ? before : (exemptionUntil ?? undefined);
    return changed({
      ...document,
      competencePacks: {
        ...others,
        ...(until === undefined ? {} : { exemptionUntil: until }),
        ...(use2026Proposal === undefined ? {} : { use2026Proposal }),
      },
    });
  },
});
