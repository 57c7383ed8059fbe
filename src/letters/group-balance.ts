import type { FairnessGroup, FairnessMeasure } from '../domain/job/plan-input.js';
import type { ShareOfLoad } from '../reports/fair-share-report.js';
import { groupBy } from '../reports/group-by.js';
import { round } from '../reports/hours.js';
import type { DoctorLoad } from '../reports/load.js';

/** A doctor's load beside what the others of a fairness group have; of them nobody is named. */
export interface GroupBalance {
  readonly name: string;
  /** Doctors in the group, this one included. */
  readonly members: number;
  readonly rows: readonly BalanceRow[];
  /** All vakter, of every line. */
  readonly vakter: { readonly own: number; readonly group: GroupFigures | null };
}

export interface BalanceRow extends Pick<
  ShareOfLoad,
  'measure' | 'load' | 'target' | 'carried' | 'bandLow' | 'bandHigh' | 'outsideBand'
> {
  readonly measure: FairnessMeasure;
  /** Null where the group is so small that this would tell what each other doctor has. */
  readonly group: GroupFigures | null;
}

/** Of everybody in the group. */
export interface GroupFigures {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** In a group of three, who knows the own load, the mean, the least and the most knows both others; from five on two are open. */
const fewestMembers = 5;

/** The groups that the doctor has a share in, in the order of the job. */
export function balanceInGroups(
  doctor: string,
  groups: readonly FairnessGroup[],
  { shares, load }: { readonly shares: readonly ShareOfLoad[]; readonly load: readonly DoctorLoad[] },
): GroupBalance[] {
  return groups.flatMap(({ id, name }): GroupBalance[] => {
    const inGroup = shares.filter(({ group }) => group === id);
    const members = new Set(inGroup.map((share) => share.doctor));
    if (!members.has(doctor)) return [];
    const isTold = members.size >= fewestMembers;
    const rows = [...groupBy(inGroup, ({ measure }) => measure).values()].flatMap((all) => {
      const own = all.find((share) => share.doctor === doctor);
      return own === undefined
        ? []
        : [{ ...own, group: isTold ? figuresOf(all.map((one) => one.load)) : null }];
    });
    const vakter = new Map(load.map((one) => [one.doctor, one.vakter]));
    const counts = [...members].map((member) => vakter.get(member) ?? 0);
    return [
      {
        ...{ name, members: members.size, rows },
        vakter: { own: vakter.get(doctor) ?? 0, group: isTold ? figuresOf(counts) : null },
      },
    ];
  });
}

function figuresOf(amounts: readonly number[]): GroupFigures {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return { mean: round(sum / amounts.length), least: Math.min(...amounts), most: Math.max(...amounts) };
}
