import { isPrimaryLine } from './pool-frequency.js';
import type { Problem } from './problem.js';
import type { Vaktlinje } from './vakt.js';

/** The lines that serve the same kommuner, with their people. */
export interface District {
  readonly id: string;
  readonly name: string;
  readonly population: number;
  readonly lines: readonly Vaktlinje[];
}

/** Outside the pattern of ids, so that no district of a job can be called the same. */
export const allKommuner = '*';

/** Each vaktdistrikt that has a vaktlinje beside dagberedskap; a line that names no district serves all kommuner. */
export function districtsOf({ job, lines }: Problem): District[] {
  const { kommuner, vaktdistrikter } = job.legevakt;
  const populationOf = (ids: readonly string[]): number =>
    kommuner.filter(({ id }) => ids.includes(id)).reduce((total, { population }) => total + population, 0);
  const all = {
    id: allKommuner,
    name: kommuner.map(({ name }) => name).join(', '),
    kommuner: kommuner.map(({ id }) => id),
  };
  return [...vaktdistrikter, all]
    .map((district) => ({
      id: district.id,
      name: district.name,
      population: populationOf(district.kommuner),
      lines: lines.filter((line) => (line.vaktdistrikt ?? all.id) === district.id),
    }))
    .filter((district) => district.lines.some(isPrimaryLine));
}
