/** Costs at which a change is still taken about one time in three. */
export const HOTTEST = 5;
/** Work of the first cooling, and of the one that comes when all was thought to be over. */
const FIRST_WORK = 5e8;

/** One cooling of an annealing: from hot to cold by its own work while nobody knows how long the search will be, else by the search's share. */
export interface Cooling {
  /** How much of it is over, 0 and up. */
  shareAt(work: number, share: number | undefined): number;
  isOver(work: number, share: number | undefined): boolean;
  next(work: number, share: number | undefined): Cooling;
}

/** The next ones are twice as long each. */
function coolByWork(from: number, length: number): Cooling {
  const shareAt = (work: number): number => (work - from) / length;
  return {
    shareAt,
    isOver: (work) => shareAt(work) >= 1,
    next: (work, share = 0) => (share < 1 ? coolByShare(share) : coolByWork(work, 2 * length)),
  };
}

/** Through all that is left of the search. */
export function coolByShare(from: number): Cooling {
  const shareAt = (_: number, share = from): number => Math.max(0, (share - from) / (1 - from));
  return {
    shareAt,
    isOver: (work, share) => shareAt(work, share) >= 1,
    next: (work) => coolByWork(work, FIRST_WORK),
  };
}

export const firstCooling = coolByWork(0, FIRST_WORK);
