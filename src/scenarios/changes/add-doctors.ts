import { z } from 'zod';
import type { Issue } from '../../domain/issue.js';
import { doctorCategory, type DoctorCategory } from '../../domain/job/doctor.js';
import type { CompetenceText, DoctorText, JobText } from '../../domain/job/job-text.js';
import { id, localDate } from '../../domain/job/scalars.js';
import { changed, defineChange, inTheWay, refused } from './change.js';
import { unknownNames } from './unknown-name.js';

/** What the terms of a post say; nothing that somebody has asked for, been granted, worked or been ill of. */
const terms = [
  'regime',
  'amlAgreement',
  'weeklyHours',
  'ordinaryWeeklyHours',
  'regularNightWork',
  'stillingPercent',
  'pools',
  'groups',
  'kommune',
  'office',
  'from',
  'to',
  'listLength',
  'localShare',
  'posts',
  'rotation',
] as const satisfies readonly (keyof DoctorText)[];

/** Who has vakt only with somebody behind. */
const inTraining: readonly DoctorCategory[] = ['LIS1', 'lege uten LIS1'];

export const addDoctors = defineChange({
  id: 'add-doctors',
  describe:
    'New doctors with made-up names, on the terms of one who is there (`like`) or of the category: its most common pools and groups. ' +
    'Nobody’s wishes, absences, fritak, consent, history or balance comes along',
  fields: {
    count: z.int().min(1).max(100).default(1),
    like: id.optional().describe('Terms and competence of this doctor'),
    category: doctorCategory.optional().describe('Terms of the category; none = of the doctor in `like`'),
    mayHaveVaktAlone: z
      .boolean()
      .optional()
      .describe(
        'True: godkjent allmennlege with both courses; false: in the first months after the degree. Default: as the doctor in `like`; else true, but not for LIS1 and lege uten LIS1',
      ),
    pools: z.array(id).min(1).optional().describe('In place of those of the terms'),
    groups: z.array(id).optional().describe('Fairness groups in place of those of the terms'),
    stillingPercent: z.number().min(0).max(100).optional(),
    from: localDate.optional().describe('First date in the scheme'),
    to: localDate.optional().describe('Last date in the scheme'),
  },
  sections: ['doctors'],
  apply: (document, change) => {
    const { like, category, count, pools, groups, mayHaveVaktAlone } = change;
    const issues = issuesOf(document, change);
    if (issues.length > 0) return refused(issues);
    const pattern = like === undefined ? typicalOf(document, category) : findDoctor(document, like);
    const own = category ?? pattern?.category;
    if (own === undefined || (pattern === undefined && pools === undefined))
      return refused([noTerms(category)]);
    const isCopied = like !== undefined && mayHaveVaktAlone === undefined && category === undefined;
    const competence = isCopied
      ? pattern?.competence
      : competenceOf(mayHaveVaktAlone ?? !inTraining.includes(own), document);
    const { stillingPercent, from, to } = change;
    const given = { stillingPercent, from, to, pools, groups };
    const doctor = {
      category: own,
      ...termsOf(pattern),
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      ...(competence === undefined ? {} : { competence }),
    };
    const ids = newIds(document, own, count);
    const names = newNames(document, own, count);
    const added = ids.map((newId, index) => ({ id: newId, name: names[index] ?? newId, ...doctor }));
    return changed({ ...document, doctors: [...document.doctors, ...added] });
  },
});

function issuesOf(
  document: JobText,
  {
    like,
    category,
    pools = [],
    groups = [],
  }: {
    readonly like?: string | undefined;
    readonly category?: DoctorCategory | undefined;
    readonly pools?: readonly string[] | undefined;
    readonly groups?: readonly string[] | undefined;
  },
): Issue[] {
  const doctors = document.doctors.map(({ id: own }) => own);
  const asked = document.lines.flatMap((line) => line.pools);
  const groupIds = (document.fairnessGroups ?? []).map((group) => group.id);
  return [
    ...(like === undefined && category === undefined ? [noTerms(undefined)] : []),
    ...unknownNames('doctor', like === undefined ? [] : [like], doctors, () => ['like']),
    ...unknownNames('pool', pools, [...new Set(asked)], (index) => ['pools', index]),
    ...unknownNames('group', groups, groupIds, (index) => ['groups', index]),
  ];
}

function findDoctor({ doctors }: JobText, own: string): DoctorText | undefined {
  return doctors.find(({ id: other }) => other === own);
}

/** The first of those whose pools and groups are the most common ones of the category. */
function typicalOf({ doctors }: JobText, category: DoctorCategory | undefined): DoctorText | undefined {
  const own = doctors.filter((doctor) => doctor.category === category);
  const placeOf = ({ pools = [], groups = [] }: DoctorText): string => JSON.stringify([pools, groups]);
  const sizes = own.map((doctor) => own.filter((other) => placeOf(other) === placeOf(doctor)).length);
  return own[sizes.indexOf(Math.max(...sizes))];
}

function termsOf(pattern: DoctorText | undefined): Partial<DoctorText> {
  if (pattern === undefined) return {};
  return Object.fromEntries(
    terms.flatMap((term) => (pattern[term] === undefined ? [] : [[term, pattern[term]]])),
  );
}

/** Dated to the first day of the period: who may have vakt alone may so in all of it. */
function competenceOf(mayHaveVaktAlone: boolean, { period: { from } }: JobText): CompetenceText {
  if (!mayHaveVaktAlone)
    return { clinicalService: { months: 0, on: from }, legevakter: { count: 0, on: from } };
  return { godkjentAllmennlegeFrom: from, akuttmedisinkursOn: from, voldOgOvergrepskursOn: from };
}

/** `ny-nattlege-1` and on, past those that are taken. */
function newIds({ doctors }: JobText, category: DoctorCategory, count: number): string[] {
  const taken = new Set(doctors.map(({ id: own }) => own));
  return firstFree(count, (number) => `ny-${category.replaceAll(' ', '-')}-${number}`, taken);
}

/** «Ny nattlege 1»: nobody can take it for a person. */
function newNames({ doctors }: JobText, category: DoctorCategory, count: number): string[] {
  const taken = new Set(doctors.map(({ name }) => name));
  return firstFree(count, (number) => `Ny ${category} ${number}`, taken);
}

function firstFree(count: number, name: (number: number) => string, taken: ReadonlySet<string>): string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1)
    if (!taken.has(name(number))) free.push(name(number));
  return free;
}

function noTerms(category: DoctorCategory | undefined): Issue {
  return category === undefined
    ? inTheWay('NO_TERMS', [], {
        nb: 'Si hvem de nye legene ligner: «like» eller «category».',
        nn: 'Sei kven dei nye legane liknar: «like» eller «category».',
        en: 'Say whom the new doctors are like: "like" or "category".',
      })
    : inTheWay('NO_TERMS', ['category'], {
        nb: `Jobben har ingen ${category}, så «pools» må si hvilke vakter de nye kan ta.`,
        nn: `Jobben har ingen ${category}, så «pools» må seie kva vakter dei nye kan ta.`,
        en: `The job has no ${category}, so "pools" must say which vakter the new ones may take.`,
      });
}
