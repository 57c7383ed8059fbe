/** Figures of the literature for the instances of Curtois & Qu, by the number in the file name. Their clocks and machines are not ours. */
export interface PublishedFigures {
  /** The best value known to us from a source. Absent: none could be read. */
  readonly bestKnown?: number;
  /** Ejection chains, 10 minutes. */
  readonly ejectionChain10?: number;
  /** Gurobi, 10 minutes. */
  readonly gurobi10?: number;
  /** Integer programming with variable neighbourhood search, 10 and 60 minutes. */
  readonly ipVns10?: number;
  readonly ipVns60?: number;
  /** CPLEX 12.9, 60 minutes; `none` = no roster. */
  readonly cplex60?: number | 'none';
  /** Column generation heuristic, until it ends by itself. */
  readonly columnGeneration?: { readonly value: number; readonly seconds: number };
}

/** What the columns are called, and which source each is from. */
export const publishedColumns = {
  ejectionChain10: { title: 'EC 10 min', source: 1 },
  gurobi10: { title: 'Gurobi 10 min', source: 1 },
  ipVns10: { title: 'IP+VNS 10 min', source: 2 },
  ipVns60: { title: 'IP+VNS 60 min', source: 2 },
  cplex60: { title: 'CPLEX 60 min', source: 3 },
  columnGeneration: { title: 'column generation', source: 3 },
} as const satisfies Partial<Record<keyof PublishedFigures, { title: string; source: number }>>;

export const publishedSources: readonly string[] = [
  'T. Curtois and R. Qu, Computational results on new staff scheduling benchmark instances, technical report, University of Nottingham, 2014: ejection chains and Gurobi.',
  'E. Rahimian, K. Akartunalı and J. Levine, A hybrid integer programming and variable neighbourhood search algorithm to solve nurse rostering problems, European Journal of Operational Research 258 (2017) 411-423.',
  'P. Strandmark, Y. Qu and T. Curtois, First-order linear programming in a column generation-based heuristic approach to the nurse rostering problem, Computers & Operations Research 120 (2020) 104945: CPLEX 12.9 and column generation.',
  'Best known values of the odd numbers are those named for the set by its keepers, read second hand. Figures of the even numbers are as quoted in the comparison tables of the public repository ORProjects/NRP (read 2026-11-22); a value counts there as best known only where several methods end at it.',
];

export const bestKnownSource = publishedSources.length;

const byNumber: Readonly<Record<number, PublishedFigures>> = {
  1: { bestKnown: 607, ejectionChain10: 607, gurobi10: 607, ipVns10: 607, ipVns60: 607, cplex60: 607 },
  2: { bestKnown: 828, ejectionChain10: 923, gurobi10: 828, ipVns10: 828, ipVns60: 828 },
  3: { bestKnown: 1001, ejectionChain10: 1003, gurobi10: 1001, ipVns10: 1001, ipVns60: 1001, cplex60: 1001 },
  4: { bestKnown: 1716, ejectionChain10: 1719, gurobi10: 1716, ipVns10: 1716, ipVns60: 1716 },
  5: { bestKnown: 1143, ejectionChain10: 1439, gurobi10: 1143, ipVns10: 1143, ipVns60: 1143, cplex60: 1143 },
  6: { bestKnown: 1950, ejectionChain10: 2344, gurobi10: 1950, ipVns10: 1950, ipVns60: 1950 },
  7: { bestKnown: 1056, ejectionChain10: 1284, gurobi10: 1056, ipVns10: 1056, ipVns60: 1056, cplex60: 1056 },
  8: { ejectionChain10: 2529, gurobi10: 8995, ipVns10: 1364, ipVns60: 1344 },
  9: { bestKnown: 439, ejectionChain10: 474, gurobi10: 439, ipVns10: 439, ipVns60: 439, cplex60: 440 },
  10: { bestKnown: 4631, ejectionChain10: 4999, gurobi10: 4631, ipVns10: 4631, ipVns60: 4631 },
  11: { bestKnown: 3443, ejectionChain10: 3967, gurobi10: 3443, ipVns10: 3443, ipVns60: 3443, cplex60: 3443 },
  12: { bestKnown: 4040, ejectionChain10: 5611, gurobi10: 4045, ipVns10: 4042, ipVns60: 4040 },
  13: {
    ...{ bestKnown: 1348, ejectionChain10: 8707, gurobi10: 500410, ipVns10: 3109, ipVns60: 1905 },
    ...{ cplex60: 'none', columnGeneration: { value: 1356, seconds: 452 } },
  },
  14: { ejectionChain10: 2542, gurobi10: 1482, ipVns10: 1281, ipVns60: 1279 },
  15: {
    ...{ bestKnown: 3829, ejectionChain10: 6049, gurobi10: 78144, ipVns10: 4144, ipVns60: 3928 },
    ...{ cplex60: 7789, columnGeneration: { value: 4271, seconds: 61 } },
  },
  16: { bestKnown: 3225, ejectionChain10: 4343, gurobi10: 3521, ipVns10: 3306, ipVns60: 3225 },
  17: {
    ...{ bestKnown: 5746, ejectionChain10: 7835, gurobi10: 6149, ipVns10: 5760, ipVns60: 5750 },
    ...{ cplex60: 'none', columnGeneration: { value: 6426, seconds: 14 } },
  },
  18: { ejectionChain10: 6404, gurobi10: 7950, ipVns10: 5049, ipVns60: 4662 },
  19: {
    ...{ bestKnown: 3149, ejectionChain10: 6522, gurobi10: 29968, ipVns10: 3974, ipVns60: 3224 },
    ...{ cplex60: 'none', columnGeneration: { value: 3293, seconds: 325 } },
  },
  21: {
    bestKnown: 21133,
    ipVns60: 23191,
    cplex60: 'none',
    columnGeneration: { value: 21402, seconds: 1440 },
  },
  23: { bestKnown: 17428, cplex60: 'none', columnGeneration: { value: 19704, seconds: 15840 } },
};

/** The figures of an instance of the set, by the name of its file; undefined for any other instance. */
export function publishedFigures(instance: string): PublishedFigures | undefined {
  const number = /^Instance(\d+)$/.exec(instance)?.[1];
  return number === undefined ? undefined : byNumber[Number(number)];
}
