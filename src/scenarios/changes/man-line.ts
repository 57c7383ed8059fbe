import type { DoctorText, JobText, LineText } from '../../domain/job/job-text.js';
import { id } from '../../domain/job/scalars.js';
import { changed, defineChange, refused } from './change.js';
import { unknownLine } from './change-line.js';
import { chooseDoctors, doctorChoice } from './doctor-choice.js';

export const manLine = defineChange({
  id: 'man-line',
  describe:
    'Who takes the vakter of a line, instead of those who do: volunteers, employed doctors instead of LIS1. They share its load, and those who take ' +
    'none of it any more do not',
  fields: { line: id, by: doctorChoice },
  apply: (document, { line: lineId, by }) => {
    const line = document.lines.find((own) => own.id === lineId);
    const chosen = chooseDoctors(document, by, undefined, ['by']);
    const unknown = line === undefined ? unknownLine(document, lineId) : [];
    if (!chosen.ok || line === undefined) return refused([...unknown, ...(chosen.ok ? [] : chosen.issues)]);
    return changed(manned(document, line, chosen.ids));
  },
});

function manned(document: JobText, line: LineText, ids: ReadonlySet<string>): JobText {
  const others = document.lines.filter(({ id: own }) => own !== line.id);
  const inUse = new Set(others.flatMap((other) => other.pools));
  const given = new Set(line.pools.filter((own) => !inUse.has(own)));
  const pool = freePool(document, line.id, given);
  const group = document.fairnessGroups?.find(({ lines }) => lines.includes(line.id));
  const sharing = new Set(
    others.filter((other) => group?.lines.includes(other.id)).flatMap((other) => other.pools),
  );
  const doctors = document.doctors.map((doctor) => {
    const left = withoutPools(doctor, given);
    if (ids.has(doctor.id)) return inGroup({ ...left, pools: [...(left.pools ?? []), pool] }, group?.id);
    return left.pools?.some((own) => sharing.has(own)) === true ? left : outOfGroup(left, group?.id);
  });
  const lines = document.lines.map((own) => (own === line ? { ...line, pools: [pool] } : own));
  return { ...document, lines, doctors };
}

/** A pool of the line's own: its id, or the next that no other line or its doctors have. */
function freePool({ lines, doctors }: JobText, line: string, given: ReadonlySet<string>): string {
  const taken = new Set([...lines, ...doctors].flatMap(({ pools }) => pools ?? []));
  let pool = line;
  for (let number = 2; taken.has(pool) && !given.has(pool); number += 1)
    pool = `${line.slice(0, 36)}-${number}`;
  return pool;
}

function withoutPools(doctor: DoctorText, given: ReadonlySet<string>): DoctorText {
  if (doctor.pools?.some((own) => given.has(own)) !== true) return doctor;
  return { ...doctor, pools: doctor.pools.filter((own) => !given.has(own)) };
}

function inGroup(doctor: DoctorText, group: string | undefined): DoctorText {
  const { groups = [] } = doctor;
  return group === undefined || groups.includes(group) ? doctor : { ...doctor, groups: [...groups, group] };
}

function outOfGroup(doctor: DoctorText, group: string | undefined): DoctorText {
  if (group === undefined || doctor.groups?.includes(group) !== true) return doctor;
  return { ...doctor, groups: doctor.groups.filter((own) => own !== group) };
}
