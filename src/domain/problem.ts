import { competenceOn, type Competence, type CompetencePack } from './competence.js';
import { expandDemand } from './demand-expansion.js';
import { makeDoctor, type Doctor } from './doctor.js';
import type { Job } from './job/job.js';
import type { ElsewhereVakt, HistoricVakt } from './job/plan-input.js';
import type { PostReleaseOn } from './post-release.js';
import {
  addDays,
  datesFromTo,
  fromIso,
  localDateOf,
  startOfDate,
  type LocalDate,
  type Span,
} from './time.js';
import { isPrimaryDuty, resolveLine, type Duty, type Vakt, type Vaktlinje } from './vakt.js';

/** A validated job with everything worked out that does not depend on who gets which vakt. Never changed. */
export interface Problem {
  readonly job: Job;
  readonly dates: readonly LocalDate[];
  readonly lines: readonly Vaktlinje[];
  /** Vakter that start in the period, by start, line and seat. */
  readonly vakter: readonly Vakt[];
  readonly doctors: readonly Doctor[];
  readonly vaktById: ReadonlyMap<string, Vakt>;
  readonly doctorById: ReadonlyMap<string, Doctor>;
  readonly lineById: ReadonlyMap<string, Vaktlinje>;
  /** What each doctor worked before the period, by start. */
  readonly historyByDoctor: ReadonlyMap<string, readonly Duty[]>;
  /** When each doctor has vakt at other legevakter, by doctor id. */
  readonly elsewhereByDoctor: ReadonlyMap<string, readonly Elsewhere[]>;
  /** Who is locked to a vakt; null = locked empty. */
  readonly lockByVakt: ReadonlyMap<string, string | null>;
  /** Undefined where posts are never lost. */
  readonly postRelease: PostReleaseOn | undefined;
  /** Whether a rule that sees this problem is in force on the date. */
  readonly judges: (date: LocalDate) => boolean;
  competencePackOn(date: LocalDate): CompetencePack;
  competence(doctor: Doctor, date: LocalDate): Competence;
  /** Legevakter that count towards the requirement: the number in the data, worked since, and locked before the date. */
  legevakterBefore(doctor: Doctor, date: LocalDate): number;
}

/** A vakt at another legevakt; that there is one and when is all that is known here. */
export interface Elsewhere extends Span {
  readonly countsAsWork: boolean;
}

export interface ProblemSettings {
  readonly competencePackOn: (date: LocalDate) => CompetencePack;
  readonly postRelease: PostReleaseOn | undefined;
  /** Known to the service and no part of the job, so that nobody reads them in it; the job's own come on top. */
  readonly vakterElsewhere?: readonly ElsewhereVakt[];
}

/** Posts are laid out this many days before and after the period, so that rest across its borders is seen. */
const marginDays = 10;

export function makeProblem(
  job: Job,
  { competencePackOn, postRelease, vakterElsewhere = [] }: ProblemSettings,
): Problem {
  const { from, to } = job.period;
  const lines = job.lines.map(resolveLine);
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const vakter = expandDemand(lines, from, to, job.legevakt.aftenDagerAsHelg);
  const doctors = job.doctors.map((doctor) =>
    makeDoctor(doctor, job.absences, addDays(from, -marginDays), addDays(to, marginDays)),
  );
  const historyByDoctor = groupHistory(job.history, lineById);
  const lockByVakt = new Map(job.locks.map(({ vakt, doctor }) => [vakt, doctor]));
  const vaktById = new Map(vakter.map((vakt) => [vakt.id, vakt]));

  const competences = new Map(doctors.map(({ id }) => [id, new Map<LocalDate, Competence>()]));
  const competence = (doctor: Doctor, date: LocalDate): Competence => {
    const byDate = competences.get(doctor.id);
    const known = byDate?.get(date);
    if (known !== undefined) return known;
    const pack = competencePackOn(date);
    const made = competenceOn(doctor.competence, doctor.category, date, pack, legevakterBefore(doctor, date));
    byDate?.set(date, made);
    return made;
  };
  /** The count in the data, plus history after it, plus vakter locked to the doctor on earlier dates. */
  const legevakterBefore = (doctor: Doctor, date: LocalDate): number => {
    const counted = doctor.competence.legevakter;
    const countedOn = counted?.on ?? '';
    const since = (historyByDoctor.get(doctor.id) ?? []).filter(
      (duty) => isPrimaryDuty(duty) && duty.date > countedOn && duty.date < date,
    );
    const locked = [...lockByVakt].filter(([id, holder]) => {
      const vakt = vaktById.get(id);
      return (
        holder === doctor.id &&
        vakt !== undefined &&
        isPrimaryDuty(vakt) &&
        vakt.date > countedOn &&
        vakt.date < date
      );
    });
    const known = countedOn <= date ? (counted?.count ?? 0) : 0;
    return known + since.length + locked.length;
  };

  return {
    job,
    dates: datesFromTo(from, to),
    lines,
    vakter,
    doctors,
    vaktById,
    doctorById: new Map(doctors.map((doctor) => [doctor.id, doctor])),
    lineById,
    historyByDoctor,
    elsewhereByDoctor: groupElsewhere([...job.elsewhere, ...vakterElsewhere]),
    lockByVakt,
    postRelease,
    judges: () => true,
    competencePackOn,
    competence,
    legevakterBefore,
  };
}

/** From local midnight of the first date to local midnight after the last. */
export function periodSpan({ job }: Problem): Span {
  return { start: startOfDate(job.period.from), end: startOfDate(addDays(job.period.to, 1)) };
}

function groupHistory(
  history: readonly HistoricVakt[],
  lineById: ReadonlyMap<string, Vaktlinje>,
): Map<string, Duty[]> {
  const byDoctor = new Map<string, Duty[]>();
  for (const [index, { doctor, start, end, kind, line }] of history.entries()) {
    const known = line === undefined ? undefined : lineById.get(line);
    const atTheStation = kind === 'tilstede' || kind === 'legevaktbil';
    const from = fromIso(start);
    const duty: Duty = {
      id: `history/${index}`,
      date: localDateOf(from),
      start: from,
      end: fromIso(end),
      kind,
      lineId: line,
      place: known?.place,
      countsAsPresent: known?.countsAsPresent ?? atTheStation,
      countsAsAvailable:
        known?.countsAsAvailable ?? (atTheStation || kind === 'hjemmevakt' || kind === 'dagberedskap'),
      countsAsWork: known?.countsAsWork ?? atTheStation,
    };
    byDoctor.set(
      doctor,
      [...(byDoctor.get(doctor) ?? []), duty].sort((a, b) => a.start - b.start),
    );
  }
  return byDoctor;
}

function groupElsewhere(vakter: readonly ElsewhereVakt[]): Map<string, Elsewhere[]> {
  const byDoctor = new Map<string, Elsewhere[]>();
  for (const { doctor, start, end, countsAsWork } of vakter) {
    const elsewhere = { start: fromIso(start), end: fromIso(end), countsAsWork };
    byDoctor.set(doctor, [...(byDoctor.get(doctor) ?? []), elsewhere]);
  }
  return byDoctor;
}
