import type { DoctorText, JobText, LineText } from '../../domain/job/job-text.js';
import { renamedSections } from './demand-and-cost.js';

type Rename = (id: string) => string;

/** The job with other ids of doctors, lines, pools, fairness groups and districts; its rules keep the old ones. */
export function renamed(job: JobText, rename: Rename): JobText {
  const ofDoctor = <Item extends { readonly doctor: string }>(item: Item): Item => ({
    ...item,
    doctor: rename(item.doctor),
  });
  const lists = {
    fairnessGroups: job.fairnessGroups?.map((group) => ({
      ...group,
      id: rename(group.id),
      lines: group.lines.map(rename),
    })),
    absences: job.absences?.map(ofDoctor),
    locks: job.locks?.map(({ vakt, doctor }) => ({
      vakt: renamedVakt(vakt, rename),
      doctor: doctor === null ? null : rename(doctor),
    })),
    published: job.published?.map((one) => ({ ...ofDoctor(one), vakt: renamedVakt(one.vakt, rename) })),
    overrides: job.overrides?.map(ofDoctor),
    wishes: job.wishes?.map((wish) => ({
      ...ofDoctor(wish),
      ...(wish.lines === undefined ? {} : { lines: wish.lines.map(rename) }),
    })),
    history: job.history?.map((vakt) => ({
      ...ofDoctor(vakt),
      ...(vakt.line === undefined ? {} : { line: rename(vakt.line) }),
    })),
    elsewhere: job.elsewhere?.map(ofDoctor),
    holidayHistory: job.holidayHistory?.map(ofDoctor),
    balances: job.balances?.map((balance) => ({ ...ofDoctor(balance), group: rename(balance.group) })),
    exemptionLedger: job.exemptionLedger?.map(ofDoctor),
  };
  const { vaktdistrikter } = job.legevakt;
  return {
    ...job,
    legevakt: {
      ...job.legevakt,
      id: rename(job.legevakt.id),
      ...(vaktdistrikter === undefined
        ? {}
        : { vaktdistrikter: vaktdistrikter.map((district) => ({ ...district, id: rename(district.id) })) }),
    },
    lines: job.lines.map((line) => renamedLine(line, rename)),
    doctors: job.doctors.map((doctor) => renamedDoctor(doctor, rename)),
    ...Object.fromEntries(Object.entries(lists).filter(([, items]) => items !== undefined)),
    ...renamedSections(job, rename),
  };
}

function renamedLine(line: LineText, rename: Rename): LineText {
  return {
    ...line,
    id: rename(line.id),
    pools: line.pools.map(rename),
    ...(line.vaktdistrikt === undefined ? {} : { vaktdistrikt: rename(line.vaktdistrikt) }),
  };
}

function renamedDoctor(doctor: DoctorText, rename: Rename): DoctorText {
  const { pools, groups, posts } = doctor;
  return {
    ...doctor,
    id: rename(doctor.id),
    ...(pools === undefined ? {} : { pools: pools.map(rename) }),
    ...(groups === undefined ? {} : { groups: groups.map(rename) }),
    ...(posts === undefined
      ? {}
      : {
          posts: posts.map((post) =>
            post.displaceableBy === undefined
              ? post
              : { ...post, displaceableBy: post.displaceableBy.map(rename) },
          ),
        }),
  };
}

/** A vakt is named date/line/seat. */
function renamedVakt(vakt: string, rename: Rename): string {
  const [date = '', line = '', seat = ''] = vakt.split('/');
  return [date, rename(line), seat].join('/');
}
