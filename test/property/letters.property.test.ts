import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Job } from '../../src/domain/job/job.js';
import type { Problem } from '../../src/domain/problem.js';
import type { LocalDate } from '../../src/domain/time.js';
import { letterAbout, type StoredLetterFacts } from '../../src/jobs/write-letter.js';
import type { Letter } from '../../src/letters/letter.js';
import { letterText } from '../support/letter-text.js';
import {
  arbitraryRules,
  arbitrarySmallProblem,
  everyLegalRoster,
  problemOf,
} from '../support/small-months.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 20);

/** The seal is a hash of everything in the job, so it is given. */
const stored: StoredLetterFacts = {
  version: { number: 1, status: 'draft', publications: [] },
  seal: { contentHash: 'c'.repeat(64), inputHash: 'd'.repeat(64) },
  year: { from: '2025-01-01', to: '2026-12-31', sums: [] },
};

/** For each reason to be away another one that weighs the same in every rule. */
const alike = {
  ferie: 'kurs',
  kurs: 'ferie',
  permisjon: 'sykdom',
  sykdom: 'permisjon',
  annet: 'annet',
} as const;

/** The same problem to the rules, with other private facts, and more of them, of everybody but one. */
function withOtherSecrets(job: Job, own: string): Job {
  const others = job.doctors.map(({ id }) => id).filter((id) => id !== own);
  const longAfter = { from: '2049-01-04' as LocalDate, to: '2049-01-05' as LocalDate };
  return {
    ...job,
    doctors: job.doctors.map((doctor) =>
      doctor.id === own
        ? doctor
        : {
            ...doctor,
            name: `Hemmelig ${doctor.id}`,
            birthYear: 1951,
            fritak: [
              ...doctor.fritak.map((fritak) => ({ ...fritak, class: 'helse' as const })),
              { ...longAfter, class: 'graviditet' as const, scope: 'all' as const },
            ],
          },
    ),
    absences: [
      ...job.absences.map((absence) =>
        absence.doctor === own ? absence : { ...absence, kind: alike[absence.kind] },
      ),
      ...others.map((doctor) => ({ ...longAfter, doctor, kind: 'sykdom' as const })),
    ],
    wishes: [...job.wishes, ...others.flatMap((doctor) => wishesOfNothing(job, doctor))],
  };
}

/** The doctor's own targets follow from the days that each of a group is there, as in the doctor's own balance. */
function withoutTargets(letter: Letter): Letter {
  return { ...letter, sections: letter.sections.filter(({ id }) => id !== 'balance') };
}

/** All the others are ill, free and unwilling on one date. */
function withSecretsOn(job: Job, own: string, date: LocalDate): Job {
  const others = job.doctors.map(({ id }) => id).filter((id) => id !== own);
  const then = { from: date, to: date };
  const fritak = { ...then, class: 'helse' as const, scope: 'all' as const };
  return {
    ...job,
    doctors: job.doctors.map((doctor) =>
      doctor.id === own ? doctor : { ...doctor, fritak: [...doctor.fritak, fritak] },
    ),
    absences: [...job.absences, ...others.map((doctor) => ({ ...then, doctor, kind: 'sykdom' as const }))],
    wishes: [
      ...job.wishes,
      ...others.flatMap((doctor) =>
        (['cannot', 'rather-not'] as const).map((kind) => ({ ...then, doctor, kind, strength: 3 })),
      ),
    ],
  };
}

/** For no line at all, so that they weigh nothing. */
function wishesOfNothing({ period }: Job, doctor: string): Job['wishes'] {
  const kinds = ['cannot', 'rather-not'] as const;
  return kinds.map((kind) => ({ ...period, doctor, kind, lines: [], strength: 3 }));
}

/** Others are the same people under other ids; theirs come as often and in the same places. */
function withOtherIds(job: Job, own: string): Job {
  const renamed = (id: string): string => (id === own ? id : `skjult-${id}-7319`);
  const isAbout = <T extends { readonly doctor: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, doctor: renamed(item.doctor) }));
  return {
    ...job,
    doctors: job.doctors.map((doctor) => ({ ...doctor, id: renamed(doctor.id) })),
    absences: isAbout(job.absences),
    wishes: isAbout(job.wishes),
    history: isAbout(job.history),
    published: isAbout(job.published),
    exemptionLedger: isAbout(job.exemptionLedger),
    balances: isAbout(job.balances),
    ...(job.holidayHistory === undefined ? {} : { holidayHistory: isAbout(job.holidayHistory) }),
  };
}

it(`a letter to one of three tells nothing of the others: neither name nor id, nor whether or why they are away, free or unwilling (seed ${seed}, ${numRuns} cases)`, async () => {
  let written = 0;
  let away = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitrarySmallProblem,
      arbitraryRules,
      fc.nat(),
      fc.constantFrom('nb', 'nn', 'en'),
      async (problem, rules, pick, language) => {
        const held = everyLegalRoster(problem, rules).flatMap(({ roster }) =>
          [...roster.assignments.keys()].map((vakt) => ({ roster, vakt })),
        );
        const chosen = held[pick % Math.max(1, held.length)];
        const own = chosen?.roster.assignments.get(chosen.vakt);
        if (chosen === undefined || own === undefined) return;
        const { assignments } = chosen.roster;
        const letterIn = async (
          of: Problem,
          rename: (id: string) => string = (id) => id,
        ): Promise<Letter> => {
          const [vakt, doctor] = [of.vaktById.get(chosen.vakt), of.doctorById.get(own)];
          if (vakt === undefined || doctor === undefined)
            throw new Error('The twin lacks the vakt or the doctor.');
          const roster = {
            problem: of,
            assignments: new Map([...assignments].map(([id, holder]) => [id, rename(holder)])),
          };
          return letterAbout(roster, rules, {
            ...{ vakt, doctor, language, stored, document: of.job, proven: [] },
            ...{ iterations: 20, seconds: 60, writtenAt: new Date(0), now: () => performance.now() / 1000 },
          });
        };
        const letter = await letterIn(problem);
        const text = letterText(letter);
        written += 1;
        away += problem.job.absences.filter(({ doctor }) => doctor !== own).length;
        expect(letterText(await letterIn(problemOf(withOtherSecrets(problem.job, own))))).toBe(text);
        const { date } = problem.vaktById.get(chosen.vakt) ?? {};
        if (date === undefined) throw new Error('The vakt has no date.');
        const secretive = await letterIn(problemOf(withSecretsOn(problem.job, own, date)));
        expect(letterText(withoutTargets(secretive))).toBe(letterText(withoutTargets(letter)));
        const others = problem.doctors.map(({ id }) => id).filter((id) => id !== own);
        const hidden = letterText(
          await letterIn(problemOf(withOtherIds(problem.job, own)), (id) =>
            others.includes(id) ? `skjult-${id}-7319` : id,
          ),
        );
        expect(hidden).not.toMatch(/skjult|7319/);
        expect(text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => others.includes(word))).toEqual([]);
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
  expect(written).toBeGreaterThan(0);
  expect(away).toBeGreaterThan(0);
});
