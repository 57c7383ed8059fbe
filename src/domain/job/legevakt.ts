import { z } from 'zod';
import { id } from './scalars.js';

const kommune = z.strictObject({
  id,
  name: z.string().min(1).max(80),
  population: z.int().min(1).max(2_000_000).describe('Inhabitants'),
});

const vaktdistrikt = z
  .strictObject({
    id,
    name: z.string().min(1).max(80),
    kommuner: z.array(id).min(1),
  })
  .describe('The kommuner that a line serves; its population chooses the row of the staffing norm');

export const legevakt = z.strictObject({
  id,
  name: z.string().min(1).max(120),
  tariffArea: z.enum(['KS', 'Oslo']),
  timeZone: z.literal('Europe/Oslo').default('Europe/Oslo'),
  kommuner: z.array(kommune).min(1),
  vaktdistrikter: z.array(vaktdistrikt).default([]).describe('Empty = one district of all kommuner'),
  aftenDagerAsHelg: z
    .array(z.enum(['onsdag før skjærtorsdag', 'påskeaften', 'pinseaften', 'julaften', 'nyttårsaften']))
    .default([])
    .describe('Aften-dager staffed as helg: the natt before them is the long one'),
});
