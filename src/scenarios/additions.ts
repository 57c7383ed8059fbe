import type { CompetenceText, DoctorText, JobText } from '../domain/job/job-text.js';
import type { TypedChange } from './changes/registry.js';

/** One doctor more, or one course or qualification for a doctor who lacks it. */
export interface Addition {
  /** «+1 nattlege»; «fl-1: akuttmedisinkurs». */
  readonly label: string;
  readonly change: TypedChange;
  /** Doctors on the same terms, whatever each has asked for this month; the first of them is meant. */
  readonly alike: readonly string[];
}

const qualifications = [
  { fact: 'godkjentAllmennlegeFrom', name: 'godkjent allmennlege' },
  { fact: 'akuttmedisinkursOn', name: 'akuttmedisinkurs' },
  { fact: 'voldOgOvergrepskursOn', name: 'vold- og overgrepskurs' },
] as const satisfies readonly { readonly fact: keyof CompetenceText; readonly name: string }[];

/** Every single addition, doctors first, in the order of the job. */
export function singleAdditions(document: JobText): Addition[] {
  const categories = [...new Set(document.doctors.map(({ category }) => category))];
  return [
    ...categories.map((category) => ({
      label: `+1 ${category}`,
      change: { change: 'add-doctors' as const, category },
      alike: [],
    })),
    ...qualifications.flatMap(({ fact, name }) =>
      groupsWithout(document, fact).map((alike) => ({
        label: `${alike[0] ?? ''}: ${name}`,
        change: {
          change: 'set-competence' as const,
          doctors: alike.slice(0, 1),
          facts: { [fact]: document.period.from },
        },
        alike,
      })),
    ),
  ];
}

/** Ids of those who lack it from the first day on, those who are alike together. */
function groupsWithout(
  { doctors, period }: JobText,
  fact: (typeof qualifications)[number]['fact'],
): string[][] {
  const groups = new Map<string, string[]>();
  for (const doctor of doctors) {
    const { specialistFrom, [fact]: had } = doctor.competence ?? {};
    const isSpecialist = specialistFrom !== undefined && specialistFrom <= period.from;
    const hasIt = typeof had === 'string' && had <= period.from;
    if (hasIt || (fact === 'godkjentAllmennlegeFrom' && isSpecialist)) continue;
    const key = likeness(doctor);
    groups.set(key, [...(groups.get(key) ?? []), doctor.id]);
  }
  return [...groups.values()];
}

/** What a doctor may have of one's own and still be on the same terms as another; every other fact counts. */
const own = [
  'id',
  'name',
  'birthYear',
  'office',
  'posts',
  'fritak',
] as const satisfies readonly (keyof DoctorText)[];

/** Terms that say what a doctor may take, and how much; not who has asked for what. */
function likeness(doctor: DoctorText): string {
  const terms = Object.entries(doctor).filter(([name]) => !own.some((each) => each === name));
  return JSON.stringify(terms.sort(([a], [b]) => (a < b ? -1 : 1)));
}
