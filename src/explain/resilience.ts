import type { Roster } from '../domain/roster.js';
import { isNatt } from '../domain/doctor.js';
import { toIso, type LocalDate } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import { groupBy } from '../reports/group-by.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { byCallOrder, changesByPlace, countVakterLately, type Ranked } from './call-order.js';
import { makeEffectOfMoves, withoutLocks } from './moves.js';

/** Who may step in where a doctor falls out: `vaktplan/resilience/1`. Ids, never names. */
export interface Resilience {
  readonly version: 'vaktplan/resilience/1';
  /** Every vakt that somebody holds, by start; each by itself, with everything else as in the roster. */
  readonly vakter: readonly VaktResilience[];
  readonly lines: readonly (Tally & { readonly line: string })[];
  /** Vakter of the night, by the date on which they start. */
  readonly nights: readonly (Tally & { readonly date: LocalDate })[];
  /** What is lost with each doctor; those with most vakter that nobody else may take stand first. */
  readonly doctors: readonly DoctorResilience[];
}

export interface VaktResilience {
  readonly vakt: string;
  readonly date: LocalDate;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  /** At least three hours of it lie before 06:00. */
  readonly isNatt: boolean;
  readonly holder: string;
  /** Doctors who may have it by every hard rule; who is asked first stands first. */
  readonly callList: readonly string[];
}

/** Vakter by how many doctors may step in. */
export interface Tally {
  readonly vakter: number;
  readonly nobody: number;
  readonly one: number;
  readonly twoOrMore: number;
}

export interface DoctorResilience extends Tally {
  readonly doctor: string;
  /** Vakter that nobody else may take. */
  readonly withNobody: readonly string[];
}

/** Vakter that are asked about: all, or those of a doctor who falls ill, from a date on. */
export interface Absence {
  readonly doctor?: string | undefined;
  readonly from?: LocalDate | undefined;
}

export function assessResilience(
  given: Roster,
  rules: readonly ActiveRule[],
  { doctor, from }: Absence = {},
): Resilience {
  const roster = withoutLocks(given);
  const callList = makeCallList(roster, rules);
  const vakter = roster.problem.vakter.flatMap((vakt): VaktResilience[] => {
    const holder = roster.assignments.get(vakt.id);
    const isAsked = (doctor ?? holder) === holder && vakt.date >= (from ?? vakt.date);
    if (holder === undefined || !isAsked) return [];
    return [
      {
        vakt: vakt.id,
        date: vakt.date,
        line: vakt.lineId,
        from: toIso(vakt.start),
        to: toIso(vakt.end),
        isNatt: isNatt(vakt),
        holder,
        callList: callList(vakt, holder),
      },
    ];
  });
  const nights = vakter.filter((vakt) => vakt.isNatt);
  return {
    version: 'vaktplan/resilience/1',
    vakter,
    lines: [...groupBy(vakter, ({ line }) => line)].map(([line, own]) => ({ line, ...tally(own) })),
    nights: [...groupBy(nights, ({ date }) => date)].map(([date, own]) => ({ date, ...tally(own) })),
    doctors: [...groupBy(vakter, ({ holder }) => holder)]
      .map(([holder, own]) => ({ doctor: holder, ...tally(own), withNobody: withNobody(own) }))
      .sort((a, b) => b.nobody - a.nobody || b.vakter - a.vakter || (a.doctor < b.doctor ? -1 : 1)),
  };
}

/** Only pairs that no rule excludes are in the model, and only they can be legal. */
function makeCallList(
  roster: Roster,
  rules: readonly ActiveRule[],
): (vakt: Vakt, holder: string) => readonly string[] {
  const effectOf = makeEffectOfMoves(roster, rules);
  return (vakt, holder) => {
    const lately = countVakterLately(roster, vakt);
    return roster.problem.doctors
      .flatMap(({ id: doctor }): Ranked[] => {
        const effect =
          doctor === holder ? undefined : effectOf([{ vakt: vakt.id, from: holder, to: doctor }]);
        if (effect === undefined || effect.worse.length > 0) return [];
        const change = changesByPlace(effect.costs, rules);
        return [{ doctor, legal: true, change, vakterLately: lately.get(doctor) ?? 0 }];
      })
      .sort(byCallOrder)
      .map(({ doctor }) => doctor);
  };
}

function tally(vakter: readonly VaktResilience[]): Tally {
  const count = (isCounted: (doctors: number) => boolean): number =>
    vakter.filter(({ callList }) => isCounted(callList.length)).length;
  return {
    vakter: vakter.length,
    nobody: count((doctors) => doctors === 0),
    one: count((doctors) => doctors === 1),
    twoOrMore: count((doctors) => doctors >= 2),
  };
}

function withNobody(vakter: readonly VaktResilience[]): string[] {
  return vakter.filter(({ callList }) => callList.length === 0).map(({ vakt }) => vakt);
}
