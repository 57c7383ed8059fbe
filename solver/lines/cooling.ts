/** Costs at which a change is still taken about one time in three. */
const HOTTEST = 5;
const HOT_AGAIN = 5;
/** Work of the first cooling, and of each that comes when all was thought to be over. */
const FIRST_WORK = 5e8;
/** Where the coolings of a search end, as shares of it. */
const ENDS = [1];

/** One cooling of an annealing: from hot to cold by its own work while nobody knows how long the search will be, else by the search's share. */
export interface Cooling {
  readonly hottest: number;
  /** How much of it is over, 0 and up. */
  shareAt(work: number, share: number | undefined): number;
  isOver(work: number, share: number | undefined): boolean;
  next(work: number, share: number | undefined): Cooling;
}

function coolByWork(hottest: number, from: number, length: number): Cooling {
  const shareAt = (work: number): number => (work - from) / length;
  return {
    hottest,
    shareAt,
    isOver: (work) => shareAt(work) >= 1,
    next: (work, share = 1) => {
      const end = ENDS.find((other) => other > share);
      return end === undefined ? coolByWork(HOT_AGAIN, work, 2 * length) : coolByShare(HOT_AGAIN, share, end);
    },
  };
}

function coolByShare(hottest: number, from: number, to: number): Cooling {
  const shareAt = (_: number, share = from): number => (share - from) / (to - from);
  return {
    hottest,
    shareAt,
    isOver: (work, share) => shareAt(work, share) >= 1,
    next: (work, share = from) => {
      const end = ENDS.find((other) => other > share);
      return end === undefined ? coolByWork(HOT_AGAIN, work, FIRST_WORK) : coolByShare(HOT_AGAIN, share, end);
    },
  };
}

export const firstCooling = coolByWork(HOTTEST, 0, FIRST_WORK);
