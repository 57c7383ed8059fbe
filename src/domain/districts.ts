import { isPrimaryLine } from './pool-frequency.js';
import type { Problem } from './problem.js';
import type { Vaktlinje } from './vakt.js';

/** The lines that serve the same kommuner, with their people. */
export interface District {
  readonly id: string;
  readonly name: string;
  readonly population: number;
  readonly lines: readonly Vaktlinje[];
  /** These, and every line of more kommuner that serves all of these kommuner too, such as a bakvakt shared with neighbours. */
  readonly serving: readonly Vaktlinje[];
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
  const districts = [...vaktdistrikter, all];
  const kommunerOf = new Map(districts.map((district) => [district.id, district.kommuner]));
  const servedBy = (line: Vaktlinje): readonly string[] => kommunerOf.get(line.vaktdistrikt ?? all.id) ?? [];
  return districts
    .map((district) => ({
      id: district.id,
      name: district.name,
      population: populationOf(district.kommuner),
      lines: lines.filter((line) => (line.vaktdistrikt ?? all.id) === district.id),
      serving: lines.filter((line) => district.kommuner.every((id) => servedBy(line).includes(id))),
    }))
    .filter((district) => district.lines.some(isPrimaryLine));
}
