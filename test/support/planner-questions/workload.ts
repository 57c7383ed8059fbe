import { isOutWeek } from '../../../src/domain/doctor.js';
import { growthOf } from '../../../src/domain/demand/expected-contacts.js';
import type { Problem } from '../../../src/domain/problem.js';
import { datesFromTo, type LocalDate } from '../../../src/domain/time.js';
import { reportDemand, type GroupDemand } from '../../../src/reports/demand.js';

/** Of the one line group that has no other lines than these, with every seat held. */
function groupOf(problem: Problem): GroupDemand {
  const own = new Set(problem.lines.map(({ id }) => id));
  const groups = reportDemand(everySeatHeld(problem))?.groups ?? [];
  const [group, ...more] = groups.filter(({ lines }) => lines.every((line) => own.has(line)));
  if (group === undefined || more.length > 0) throw new Error('Name the lines of one line group.');
  return group;
}

/** Who holds a seat makes no difference to how much there is to do. */
function everySeatHeld(problem: Problem) {
  const [anybody] = problem.doctors;
  if (anybody === undefined) throw new Error('The job has no doctors.');
  const asked = problem.vakter.filter(({ requirement }) => requirement === 'minimum');
  return { problem, assignments: new Map(asked.map(({ id }) => [id, anybody.id])) };
}

export function utilisation(problem: Problem): number {
  const share = groupOf(problem).utilisation;
  if (share === null) throw new Error('There is no doctor in these hours.');
  return share;
}

export function hoursAboveLimit(problem: Problem): number {
  const hours = groupOf(problem).hoursAboveLimit;
  if (hours === null) throw new Error('The job gives no limit.');
  return hours;
}

export function hoursWithoutDoctor(problem: Problem): number {
  return groupOf(problem).hoursWithoutDoctor;
}

/** Of all line groups, in the year of the first day. */
export function consultationsAYear({ job: { demand, period } }: Problem): number {
  if (demand === undefined) throw new Error('The job gives no demand.');
  return demand.contacts
    .filter(({ kind }) => kind === 'consultation')
    .reduce(
      (sum, stream) =>
        sum + (stream.perYear ?? 0) * growthOf(demand, stream, Number(period.from.slice(0, 4))),
      0,
    );
}

/** Places without a doctor of their own. */
export function satellites({ lines }: Problem): number {
  return lines.filter(({ kind }) => kind === 'video').length;
}

/** As many on every day of the span. */
export function doctorsOn(problem: Problem): number {
  const pool = doctorsOf(problem);
  const counts = new Set(problem.dates.map((date) => pool.filter((own) => !isOutWeek(own, date)).length));
  const [count, ...more] = counts;
  if (count === undefined || more.length > 0) throw new Error('Not equally many are on every day.');
  return count;
}

/** Days of absences in the span, added over the doctors of the lines. */
export function doctorDaysAway(problem: Problem): number {
  const pool = new Set(doctorsOf(problem).map(({ id }) => id));
  const { absences, period } = problem.job;
  return absences
    .filter(({ doctor }) => pool.has(doctor))
    .reduce((sum, { from, to }) => sum + daysWithin(period, from, to), 0);
}

function daysWithin(period: Problem['job']['period'], from: LocalDate, to: LocalDate): number {
  return datesFromTo(period.from, period.to).filter((date) => from <= date && date <= to).length;
}

export function doctorsOf({ doctors, lines }: Problem): Problem['doctors'] {
  const pools = new Set(lines.flatMap((line) => line.pools));
  return doctors.filter((doctor) => doctor.pools.some((pool) => pools.has(pool)));
}
