import { expandDemand } from '../domain/demand-expansion.js';
import { isInScheme } from '../domain/doctor.js';
import type { DoctorCategory } from '../domain/job/doctor.js';
import { jobDocument, type Job } from '../domain/job/job.js';
import type { AbsenceText, DoctorText, JobText, LineText } from '../domain/job/job-text.js';
import { addDays, daysBetween, type LocalDate } from '../domain/time.js';
import { resolveLine, type Vaktlinje } from '../domain/vakt.js';

/** The lines that a crisis adds. */
export const crisisLines = { surge: 'PÅGANG', callOut: 'KRISE' } as const;
const surgeGroup = 'pågang';
const crisisPool = 'krise';

/** From a practice that closes at 16 to 23, with eight hours of rest before the next day. */
const longestSurgeHours = 7;
const surgeEnd = 23;

/** Those whom the kommune may tell to come, as employer. */
const employed: readonly DoctorCategory[] = [
  'nattlege',
  'legevaktlege',
  'kommuneoverlege',
  'ALIS',
  'LIS1',
  'rotasjon',
];

export interface Crisis {
  /** How much more doctor-hours the lines that see patients need, as a share of what the plan asks of them. */
  readonly extraDemand: number;
  /** Of each pool, 0-1. */
  readonly absentShare: number;
  readonly absentDays: number;
  /** Self-employed doctors whose contract lets the kommune call them. */
  readonly callable: ReadonlySet<string>;
  /** Chooses as many of the doctors as are to be ill. */
  readonly draw: <T>(doctors: readonly T[], count: number) => readonly T[];
}

/**
 * The same job in a crisis: more doctor-hours on the lines that see patients, a share of each pool ill, and a krisevakt from 08 to 23 that only those
 * who can be called take, also in their office hours. Nothing else is changed; what the staffing cannot bear stays empty.
 *
 * @throws where the job has the lines of a crisis already
 * @see fixtures/krise/README.md for where each number of its own comes from
 */
export function putOnCrisis(written: JobText, crisis: Crisis): JobText {
  const job = jobDocument.parse(written);
  if (job.lines.some(({ id }) => id === crisisLines.surge || id === crisisLines.callOut))
    throw new RangeError(`The job has a line ${crisisLines.surge} or ${crisisLines.callOut} already`);
  const lines = job.lines.map(resolveLine);
  const patientLines = lines.filter(seesPatients);
  const surgePools = [...new Set(patientLines.flatMap(({ pools }) => pools))];
  const surge = surgeLines(job, patientLines, { pools: surgePools, extraDemand: crisis.extraDemand });
  return {
    ...written,
    lines: [...written.lines, ...surge, krisevakt(patientLines[0])],
    doctors: written.doctors.map((doctor) => {
      const takesSurge = surge.length > 0 && doctor.pools?.some((pool) => surgePools.includes(pool));
      const mobilised = takesSurge === true ? withGroup(doctor, surgeGroup) : doctor;
      return employed.includes(doctor.category) || crisis.callable.has(doctor.id)
        ? callable(mobilised)
        : mobilised;
    }),
    fairnessGroups: [
      ...(written.fairnessGroups ?? []),
      ...(surge.length === 0 ? [] : [{ id: surgeGroup, name: 'Økt pågang', lines: [crisisLines.surge] }]),
      { id: crisisPool, name: 'Krisevakt', lines: [crisisLines.callOut] },
    ],
    absences: [...(written.absences ?? []), ...illness(job, crisis)],
  };
}

/** Where more patients mean more work; a bakvakt or a dagberedskap in an office meets few of them. */
function seesPatients({ kind }: Vaktlinje): boolean {
  return kind === 'tilstede' || kind === 'legevaktbil' || kind === 'hjemmevakt';
}

/** Vakter of equal length every day until 23, as many and as long as make up the extra hours, in whole half hours. */
function surgeLines(
  job: Job,
  patientLines: readonly Vaktlinje[],
  { pools, extraDemand }: Pick<Crisis, 'extraDemand'> & { readonly pools: readonly string[] },
): LineText[] {
  const { from, to } = job.period;
  const asked = expandDemand(patientLines, from, to, job.legevakt.aftenDagerAsHelg)
    .filter(({ requirement }) => requirement === 'minimum')
    .reduce((total, { start, end }) => total + (end - start) / 60, 0);
  const hoursADay = (asked * extraDemand) / (daysBetween(from, to) + 1);
  const doctors = Math.ceil(hoursADay / longestSurgeHours);
  if (doctors === 0) return [];
  const hours = Math.ceil((hoursADay / doctors) * 2) / 2;
  const evening = [{ from: clockText(surgeEnd - hours), to: clockText(surgeEnd) }];
  return [
    {
      id: crisisLines.surge,
      name: 'Ekstra lege ved økt pågang',
      kind: 'tilstede',
      hours: { weekday: evening, saturday: evening, sunday: evening },
      doctors: { min: doctors },
      priority: 2,
      pools: [...pools],
      ...placeOf(patientLines[0]),
    },
  ];
}

/** One doctor from 08 to 23 in two vakter: fifteen hours are more than any agreement of an employed doctor allows. */
function krisevakt(beside: Vaktlinje | undefined): LineText {
  const day = [
    { from: '08:00', to: '16:00' },
    { from: '16:00', to: '23:00' },
  ];
  return {
    id: crisisLines.callOut,
    name: 'Krisevakt',
    kind: 'tilstede',
    hours: { weekday: day, saturday: day, sunday: day },
    priority: 3,
    pools: [crisisPool],
    ...placeOf(beside),
  };
}

/** With the first line that sees patients, so that the staffing norm counts them together. */
function placeOf(line: Vaktlinje | undefined): Pick<LineText, 'place' | 'vaktdistrikt'> {
  return {
    ...(line?.place === undefined ? {} : { place: line.place }),
    ...(line?.vaktdistrikt === undefined ? {} : { vaktdistrikt: line.vaktdistrikt }),
  };
}

/** May be called out, and then leaves the office. */
function callable(doctor: DoctorText): DoctorText {
  return {
    ...withGroup(doctor, crisisPool),
    pools: [...(doctor.pools ?? []), crisisPool],
    posts: (doctor.posts ?? []).map((post) => ({
      ...post,
      displaceableBy: [...(post.displaceableBy ?? []), crisisLines.callOut],
    })),
  };
}

function withGroup(doctor: DoctorText, group: string): DoctorText {
  return { ...doctor, groups: [...(doctor.groups ?? []), group] };
}

/**
 * The share of each pool, rounded, from the eighth day on (from the first where the period is short). A doctor of several pools counts in each:
 * the smallest pools choose first, the larger ones add what they lack.
 */
function illness(job: Job, { absentShare, absentDays, draw }: Crisis): AbsenceText[] {
  const { from: first, to: last } = job.period;
  const from = daysBetween(first, last) + 1 >= 7 + absentDays ? addDays(first, 7) : first;
  const to = addDays(from, absentDays - 1);
  const serving = job.doctors.filter((doctor) => isInScheme(doctor, from));
  const pools = [...new Set(serving.flatMap(({ pools: own }) => own))]
    .map((pool) => serving.filter((doctor) => doctor.pools.includes(pool)))
    .sort((a, b) => a.length - b.length);
  const ill = new Set<string>();
  for (const members of pools) {
    const lacking = Math.round(members.length * absentShare) - members.filter(({ id }) => ill.has(id)).length;
    const well = members.filter(({ id }) => !ill.has(id) && !isAwayIn(job, id, from, to));
    for (const { id } of draw(well, lacking)) ill.add(id);
  }
  return job.doctors
    .filter(({ id }) => ill.has(id))
    .map(({ id }) => ({ doctor: id, kind: 'sykdom', from, to }));
}

function isAwayIn({ absences }: Job, doctor: string, from: LocalDate, to: LocalDate): boolean {
  return absences.some((absence) => absence.doctor === doctor && absence.from <= to && from <= absence.to);
}

function clockText(hours: number): string {
  return `${String(Math.floor(hours)).padStart(2, '0')}:${hours % 1 === 0 ? '00' : '30'}`;
}
