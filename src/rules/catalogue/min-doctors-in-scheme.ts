import { z } from 'zod';
import { isInScheme, type Doctor } from '../../domain/doctor.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import type { Problem } from '../../domain/problem.js';
import type { LocalDate } from '../../domain/time.js';
import { constant } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule, type Violation } from '../rule.js';
import { legeforeningen, productChoice } from '../sources.js';

/** From this date on the agreement's numbers bind; before it they were a recommendation. */
const bindingFrom = '2024-01-01';

const parameters = z.strictObject({
  minDoctors: z
    .int()
    .min(1)
    .max(600)
    .nullable()
    .default(null)
    .describe('From your own copy of SFS 2305, for this vaktordning; null = not checked'),
  categories: z
    .array(doctorCategory)
    .default([...doctorCategory.options])
    .describe('Whom the number counts'),
});
type Parameters = z.infer<typeof parameters>;

/** As many doctors in the vaktordning as the agreement asks for, whatever the roster. */
export const minDoctorsInScheme = defineRule({
  id: 'min-doctors-in-scheme',
  title: {
    nb: 'Nok leger i vaktordningen',
    nn: 'Nok legar i vaktordninga',
    en: 'Enough doctors in the vaktordning',
  },
  statement: {
    nb: 'Antall leger i vaktordningen er minst det SFS 2305 krever. En lege regnes med på datoene hun eller han er i ordningen, kan ta vakter på minst én linje og ikke har fritak fra alle vakter; fravær regnes ikke fra. Teller legene som mangler på den datoen det er færrest. Tallet står i avtalen, ikke her: skriv det inn.',
    nn: 'Talet på legar i vaktordninga er minst det SFS 2305 krev. Ein lege blir rekna med på datoane ho eller han er i ordninga, kan ta vakter på minst éi linje og ikkje har fritak frå alle vakter; fråvær blir ikkje trekt frå. Tel legane som manglar på den datoen det er færrast. Talet står i avtalen, ikkje her: skriv det inn.',
    en: 'The number of doctors in the vaktordning is at least what SFS 2305 asks for. A doctor counts on the dates on which he or she is in the scheme, may take vakter of some line and has no fritak from all vakter; absences take nothing off. Counts the doctors lacking on the date with fewest. The number stands in the agreement, not here: type it in.',
  },
  strength: 'skal',
  sources: [
    legeforeningen('KS og Legeforeningen enige om legevakt'),
    productChoice('hvem som regnes med, og at den laveste datoen teller'),
  ],
  finding: 'shortage',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const problem = judgedPart(scope.problem);
    const { minDoctors } = parameters;
    if (minDoctors === null || !isUnderSfs(problem)) return;
    const counts = problem.dates.map((date) => doctorsOn(date, problem, parameters).length);
    const [fewest, date] = [Math.min(...counts), problem.dates[counts.indexOf(Math.min(...counts))]];
    if (date === undefined || fewest >= minDoctors) return;
    scope.cost(constant(minDoctors - fewest), { date, about: 'vaktordning' });
  },

  check(roster, parameters) {
    const problem = judgedPart(roster.problem);
    const { minDoctors } = parameters;
    if (minDoctors === null || !isUnderSfs(problem)) return [];
    let worst: Violation | undefined;
    for (const date of problem.dates) {
      const count = doctorsOn(date, problem, parameters).length;
      if (count >= Math.min(minDoctors, Number(worst?.detail['count'] ?? minDoctors))) continue;
      worst = { date, vaktIds: [], penalty: minDoctors - count, detail: { count, minDoctors } };
    }
    return worst === undefined ? [] : [worst];
  },

  explain: ({ date, detail: { count = '', minDoctors = '' } }) =>
    date < bindingFrom
      ? {
          nb: `Vaktordningen har ${count} leger ${date}; avtalen anbefaler minst ${minDoctors} (bindende først fra 1.1.2024).`,
          nn: `Vaktordninga har ${count} legar ${date}; avtalen tilrår minst ${minDoctors} (bindende først frå 1.1.2024).`,
          en: `The vaktordning has ${count} doctors on ${date}; the agreement recommends at least ${minDoctors} (binding from 1 January 2024 only).`,
        }
      : {
          nb: `Vaktordningen har ${count} leger ${date}; avtalen krever minst ${minDoctors}.`,
          nn: `Vaktordninga har ${count} legar ${date}; avtalen krev minst ${minDoctors}.`,
          en: `The vaktordning has ${count} doctors on ${date}; the agreement requires at least ${minDoctors}.`,
        },

  notChecked: (problem, { minDoctors }) =>
    minDoctors !== null || !isUnderSfs(problem)
      ? []
      : [
          {
            nb: 'Minste antall leger i vaktordningen etter SFS 2305 er ikke kontrollert: tabellen finnes i avtalen for 2024-2025, men tallene er ikke funnet i noen tekst som er lest. Skriv inn tallet fra egen kopi av avtalen som «minDoctors» i regelen «min-doctors-in-scheme».',
            nn: 'Minste talet på legar i vaktordninga etter SFS 2305 er ikkje kontrollert: tabellen finst i avtalen for 2024-2025, men tala er ikkje funne i nokon tekst som er lesen. Skriv inn talet frå eigen kopi av avtalen som «minDoctors» i regelen «min-doctors-in-scheme».',
            en: 'The minimum number of doctors in the vaktordning under SFS 2305 is not checked: the table exists in the agreement for 2024-2025, but its numbers were not found in any text read. Type the number from your own copy of the agreement as "minDoctors" of the rule "min-doctors-in-scheme".',
          },
        ],
});

function isUnderSfs({ job }: Problem): boolean {
  return job.legevakt.tariffArea === 'KS';
}

function doctorsOn(date: LocalDate, { doctors, lines }: Problem, { categories }: Parameters): Doctor[] {
  const pools = new Set(lines.flatMap((line) => line.pools));
  return doctors.filter(
    (doctor) =>
      categories.includes(doctor.category) &&
      doctor.pools.some((pool) => pools.has(pool)) &&
      isInScheme(doctor, date) &&
      !doctor.fritak.some(
        ({ scope, from, to }) => scope === 'all' && from <= date && (to === undefined || date <= to),
      ),
  );
}
