import { z } from 'zod';
import { makeRandom, shuffle } from '../../../solver/index.js';
import { id } from '../../domain/job/scalars.js';
import { crisisLines, putOnCrisis } from '../crisis.js';
import { lineThere } from './add-line.js';
import { changed, defineChange, refused } from './change.js';
import { unknownNames } from './unknown-name.js';

export const addCrisis = defineChange({
  id: 'add-crisis',
  describe:
    'More patients, a share of each pool ill, and a krisevakt from 08 to 23 for employed doctors and those whose contract lets the kommune call them',
  fields: {
    extraDemand: z
      .number()
      .min(0)
      .max(2)
      .default(0.25)
      .describe('Doctor-hours more on the lines that see patients, as a share: they become the line PÅGANG'),
    absentShare: z.number().min(0).max(1).default(0.2).describe('Of each pool'),
    absentDays: z.int().min(1).max(190).default(14),
    callable: z
      .array(id)
      .max(600)
      .default([])
      .describe('Self-employed doctors who can be called to the line KRISE'),
    seed: z.int().min(0).max(2_147_483_647).default(1).describe('Draws those who are ill'),
  },
  apply: (document, { callable, seed, ...crisis }) => {
    const known = document.doctors.map((doctor) => doctor.id);
    const issues = [
      ...Object.values(crisisLines).flatMap((line) => lineThere(document, line, [])),
      ...unknownNames('doctor', callable, known, (index) => ['callable', index]),
    ];
    if (issues.length > 0) return refused(issues);
    const random = makeRandom(seed);
    const draw = <T>(doctors: readonly T[], count: number): T[] =>
      shuffle([...doctors], random).slice(0, Math.max(0, count));
    return changed(putOnCrisis(document, { ...crisis, callable: new Set(callable), draw }));
  },
});
