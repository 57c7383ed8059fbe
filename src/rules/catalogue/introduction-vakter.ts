import { z } from 'zod';
import { isBeside, type Backer } from '../../domain/backing.js';
import type { Doctor } from '../../domain/doctor.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import { clockText } from '../../domain/time.js';
import { isPrimaryDuty, type Vakt } from '../../domain/vakt.js';
import { findAlone } from '../alone-check.js';
import { leaningPairs } from '../backing-rows.js';
import { constant, minus, scale, sum } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  firstVakter: z
    .int()
    .min(1)
    .max(20)
    .default(2)
    .describe('Vakter at the start that are taken beside a colleague'),
  categories: z.array(doctorCategory).default(['LIS1']).describe('Whom the rule binds'),
});

/** The first vakter of a new doctor are taken beside a colleague. */
export const introductionVakter = defineRule({
  id: 'introduction-vakter',
  title: {
    nb: 'De første vaktene ved siden av en kollega',
    nn: 'Dei første vaktene ved sida av ein kollega',
    en: 'The first vakter beside a colleague',
  },
  statement: {
    nb: 'De første vaktene til en ny lege tas ved siden av en kollega som kan veilede, til stede på samme sted hele vakten. Vakter telles fra tallet på legevakter i jobben, historikken og planen. Teller hvor mange introduksjonsvakter som gjensto.',
    nn: 'Dei første vaktene til ein ny lege blir tekne ved sida av ein kollega som kan rettleie, til stades på same staden heile vakta. Vakter blir talde frå talet på legevakter i jobben, historikken og planen. Tel kor mange introduksjonsvakter som stod att.',
    en: 'The first vakter of a new doctor are taken beside a colleague who may supervise, present at the same place all through the vakt. Vakter are counted from the number of legevakter in the job, history and the roster. Counts how many introduction vakter were left.',
  },
  strength: 'local',
  sources: [productChoice('opplæring på stedet er lokal; ingen norsk regel om antall vakter er funnet')],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard', 'soft'],
  defaults: { mode: 'off', tier: 3, weight: 1 },
  parameters,

  constrain(scope, { firstVakter, categories }) {
    const { problem } = scope;
    const leans = (doctor: Doctor, vakt: Vakt): boolean =>
      categories.includes(doctor.category) &&
      (countedBefore(problem, doctor, vakt) ?? Infinity) < firstVakter;
    for (const { doctor, vakt, held, behind, subject } of leaningPairs(scope, {
      leans,
      counts: isBesideOne,
    })) {
      const earlier = problem.vakter
        .filter((other) => other.start < vakt.start && isCountedInRoster(doctor, other))
        .map((other) => scope.held(doctor, other));
      const done = sum([constant(countedBefore(problem, doctor, vakt) ?? 0), ...earlier]);
      const alone = scope.hinge(
        behind.map((colleagues) => minus(held, colleagues)),
        subject,
      );
      scope.atMost(minus(scale(firstVakter, alone), done), 0, subject);
    }
  },

  check(roster, { firstVakter, categories }) {
    const { problem } = roster;
    const held = heldVakter(roster);
    const leftBefore = (doctor: Doctor, vakt: Vakt): number => {
      const before = countedBefore(problem, doctor, vakt);
      if (before === undefined || !categories.includes(doctor.category)) return 0;
      const own = held.filter((other) => other.doctorId === doctor.id && other.vakt.start < vakt.start);
      return firstVakter - before - own.filter((other) => isCountedInRoster(doctor, other.vakt)).length;
    };
    return findAlone(roster, {
      leans: (doctor, vakt) => leftBefore(doctor, vakt) > 0,
      counts: isBesideOne,
    }).map(({ doctor, vakt, from }) => {
      const left = leftBefore(doctor, vakt);
      const detail = { from: clockText(from), number: firstVakter - left + 1 };
      return {
        doctorId: doctor.id,
        date: vakt.date,
        vaktIds: [vakt.id],
        about: vakt.id,
        penalty: left,
        detail,
      };
    });
  },

  explain: ({ doctorId, vaktIds, detail }, { parameters: { firstVakter }, verbs: { is } }) => ({
    nb: `${vaktIds.join()} ${is.nb} vakt nummer ${detail['number'] ?? ''} for ${doctorId ?? ''}, uten en kollega til stede fra kl. ${detail['from'] ?? ''}; de første ${firstVakter} tas ved siden av en.`,
    nn: `${vaktIds.join()} ${is.nn} vakt nummer ${detail['number'] ?? ''} for ${doctorId ?? ''}, utan ein kollega til stades frå kl. ${detail['from'] ?? ''}; dei første ${firstVakter} blir tekne ved sida av ein.`,
    en: `${vaktIds.join()} ${is.en} vakt number ${detail['number'] ?? ''} of ${doctorId ?? ''}, without a colleague present from ${detail['from'] ?? ''}; the first ${firstVakter} are taken beside one.`,
  }),

  notChecked({ doctors, job }, { categories }) {
    const unknown = doctors.filter(
      ({ category, competence: { legevakter } }) =>
        categories.includes(category) && (legevakter === undefined || legevakter.on > job.period.from),
    );
    if (unknown.length === 0) return [];
    const ids = unknown.map(({ id }) => id).join(', ');
    return [
      {
        nb: `Det er ikke oppgitt hvor mange legevakter disse legene hadde før perioden, så introduksjonsvaktene er ikke vurdert før en telling: ${ids}.`,
        nn: `Det er ikkje oppgitt kor mange legevakter desse legane hadde før perioden, så introduksjonsvaktene er ikkje vurderte før ei teljing: ${ids}.`,
        en: `It is not stated how many legevakter these doctors had before the period, so their introduction is not judged before a count: ${ids}.`,
      },
    ];
  },
});

function isBesideOne({ duty }: Backer, _doctor: Doctor, vakt: Vakt): boolean {
  return duty.kind !== 'bakvakt' && isBeside(duty, vakt);
}

/** Legevakter before the roster: the count, and history after it. `undefined` where there is no count on or before the vakt's date. */
function countedBefore(problem: Problem, doctor: Doctor, { date }: Vakt): number | undefined {
  const counted = doctor.competence.legevakter;
  if (counted === undefined || counted.on > date) return undefined;
  const since = (problem.historyByDoctor.get(doctor.id) ?? []).filter(
    (duty) => isPrimaryDuty(duty) && duty.date > counted.on,
  );
  return counted.count + since.length;
}

/** A vakt of the roster after the count. */
function isCountedInRoster(doctor: Doctor, duty: Vakt): boolean {
  return isPrimaryDuty(duty) && duty.date > (doctor.competence.legevakter?.on ?? '');
}
