import { z } from 'zod';
import { id } from '../../domain/job/scalars.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor, type Roster } from '../../domain/roster.js';
import { addDays } from '../../domain/time.js';
import type { Duty, Vakt } from '../../domain/vakt.js';
import { minus, sum } from '../expression.js';
import { defineRule, type ModelScope, type Violation } from '../rule.js';
import { productChoice } from '../sources.js';

const link = z
  .strictObject({
    first: id.describe('A line'),
    second: id.describe('A line; may be the same'),
    afterDays: z
      .int()
      .min(0)
      .max(28)
      .default(0)
      .describe('Days from the date of the first to that of the second'),
    doctor: z
      .enum(['same', 'different'])
      .default('same')
      .describe('same: who has one has the other too; different: nobody has both'),
  })
  .refine(
    ({ first, second, afterDays, doctor }) => first !== second || afterDays > 0 || doctor === 'different',
    {
      error: 'links a line to itself on the same date',
    },
  );
type Link = z.infer<typeof link>;

/** Vakter of two lines that go to the same doctor, or to different ones. */
export const linkedVakter = defineRule({
  id: 'linked-vakter',
  title: { nb: 'Koblede vakter', nn: 'Kopla vakter', en: 'Linked vakter' },
  statement: {
    nb: 'Vaktene på to linjer, samme dato eller så mange dager etter, har samme lege eller ulike leger. Koblingene settes i jobben. «same»: teller 1 for hver vakt der legen ikke også har en vakt på den andre linjen, når den linjen har vakt den datoen. «different»: teller 1 for hvert par som én lege har. En overstyring nevner vaktens startdato; for et par den siste av de to.',
    nn: 'Vaktene på to linjer, same dato eller så mange dagar etter, har same lege eller ulike legar. Koplingane blir sette i jobben. «same»: tel 1 for kvar vakt der legen ikkje også har ei vakt på den andre linja, når den linja har vakt den datoen. «different»: tel 1 for kvart par som éin lege har. Ei overstyring nemner startdatoen til vakta; for eit par den siste av dei to.',
    en: 'The vakter of two lines, on the same date or so many days later, have the same doctor or different ones. The job gives the links. "same": counts 1 for each vakt whose doctor has none on the other line, where that line has a vakt on that date. "different": counts 1 for each pair that one doctor has. An override names the start date of the vakt; for a pair the later of the two.',
  },
  strength: 'local',
  sources: [productChoice('koblinger som legevakten selv velger')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 3, weight: 1 },
  parameters: z.strictObject({ links: z.array(link).default([]) }),

  constrain(scope, { links }) {
    for (const [index, own] of links.entries()) {
      if (own.doctor === 'same') constrainSame(scope, own, index);
      else constrainDifferent(scope, own, index);
    }
  },

  check(roster, { links }) {
    const duties = dutiesByDoctor(roster);
    return links.flatMap((own, index) =>
      (own.doctor === 'same' ? findAlone(roster, own, duties) : findBoth(roster, own, duties)).map(
        (violation) => ({
          ...violation,
          about: [index, ...violation.vaktIds, violation.detail['on'] ?? ''].join(' '),
        }),
      ),
    );
  },

  linesNamed: ({ links }) =>
    links.flatMap(({ first, second }, index) => [
      { line: first, path: ['links', index, 'first'] },
      { line: second, path: ['links', index, 'second'] },
    ]),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { has } }) =>
    detail['other'] === undefined
      ? {
          nb: `${doctorId ?? ''} ${has.nb} både ${vaktIds.join(' og ')}; de skal ha ulike leger.`,
          nn: `${doctorId ?? ''} ${has.nn} både ${vaktIds.join(' og ')}; dei skal ha ulike legar.`,
          en: `${doctorId ?? ''} ${has.en} both ${vaktIds.join(' and ')}; they shall have different doctors.`,
        }
      : {
          nb: `${doctorId ?? ''} ${has.nb} ${vaktIds.join()}, men ingen vakt på ${detail['other']} ${detail['on'] ?? ''}; de hører sammen.`,
          nn: `${doctorId ?? ''} ${has.nn} ${vaktIds.join()}, men inga vakt på ${detail['other']} ${detail['on'] ?? ''}; dei høyrer saman.`,
          en: `${doctorId ?? ''} ${has.en} ${vaktIds.join()} but no vakt on ${detail['other']} on ${detail['on'] ?? ''}; they belong together.`,
        },
});

/** A vakt is held only by who holds one of those that it is linked to. */
function constrainSame(scope: ModelScope, own: Link, index: number): void {
  const { problem } = scope;
  for (const vakt of problem.vakter) {
    for (const { line, date } of otherEnds(own, vakt)) {
      const isOther = (duty: Duty): boolean => duty.lineId === line && duty.date === date;
      if (![...problem.vakter, ...allHistory(problem)].some(isOther)) continue;
      for (const doctor of problem.doctors) {
        const held = scope.held(doctor, vakt);
        if (held.terms.length === 0) continue;
        const others = scope.candidates(doctor).filter(({ duty }) => isOther(duty));
        scope.atMost(minus(held, sum(others.map((other) => other.held))), 0, {
          doctorId: doctor.id,
          date: vakt.date,
          about: `${doctor.id} ${index} ${vakt.id} ${date}`,
        });
      }
    }
  }
}

function constrainDifferent(scope: ModelScope, { first, second, afterDays }: Link, index: number): void {
  for (const doctor of scope.problem.doctors) {
    const candidates = scope.candidates(doctor);
    for (const [at, later] of candidates.entries()) {
      if (later.duty.lineId !== second || !scope.problem.vaktById.has(later.duty.id)) continue;
      const date = addDays(later.duty.date, -afterDays);
      for (const [place, earlier] of candidates.entries()) {
        if (earlier.duty.lineId !== first || earlier.duty.date !== date) continue;
        if (first === second && afterDays === 0 && place >= at) continue; // each pair once
        scope.atMost(sum([earlier.held, later.held]), 1, {
          doctorId: doctor.id,
          date: later.duty.date,
          about: `${doctor.id} ${index} ${earlier.duty.id} ${later.duty.id}`,
        });
      }
    }
  }
}

function findAlone(
  { problem, assignments }: Roster,
  own: Link,
  duties: ReadonlyMap<string, readonly Duty[]>,
): Violation[] {
  const history = allHistory(problem);
  const isAsked = (line: string, date: string): boolean =>
    [...history, ...problem.vakter].some((duty) => duty.date === date && duty.lineId === line);
  return problem.vakter.flatMap((vakt) => {
    const doctorId = assignments.get(vakt.id);
    if (doctorId === undefined) return [];
    return otherEnds(own, vakt)
      .filter(({ line, date }) => isAsked(line, date))
      .filter(
        ({ line, date }) => !duties.get(doctorId)?.some((duty) => duty.lineId === line && duty.date === date),
      )
      .map(({ line, date }) => ({
        doctorId,
        date: vakt.date,
        vaktIds: [vakt.id],
        penalty: 1,
        detail: { other: line, on: date },
      }));
  });
}

function findBoth(
  { problem }: Roster,
  { first, second, afterDays }: Link,
  duties: ReadonlyMap<string, readonly Duty[]>,
): Violation[] {
  const isWithinDate = first === second && afterDays === 0;
  return problem.doctors.flatMap(({ id: doctorId }) => {
    const own = duties.get(doctorId) ?? [];
    return own.flatMap((earlier, place) =>
      own
        .filter((later, at) => (isWithinDate ? place < at : later !== earlier))
        .filter((later) => earlier.lineId === first && later.lineId === second)
        .filter((later) => later.date === addDays(earlier.date, afterDays) && problem.vaktById.has(later.id))
        .map((later) => ({
          doctorId,
          date: later.date,
          vaktIds: [earlier.id, later.id],
          penalty: 1,
          detail: {},
        })),
    );
  });
}

/** Where the vakter lie that a vakt is linked to: after it where it is a first, before it where it is a second. */
function otherEnds({ first, second, afterDays }: Link, { lineId, date }: Vakt) {
  return [
    ...(lineId === first ? [{ line: second, date: addDays(date, afterDays) }] : []),
    ...(lineId === second ? [{ line: first, date: addDays(date, -afterDays) }] : []),
  ];
}

function allHistory({ historyByDoctor }: Problem): Duty[] {
  return [...historyByDoctor.values()].flat();
}
