import type { Job } from '../../../src/domain/job/job.js';
import type { Assignments } from '../../../src/jobs/planning.js';
import { addDays } from '../../../src/domain/time.js';
import { randomIndex, type Random } from '../../../solver/search/random.js';
import type { RosterModel } from '../../../src/optimize/roster-model.js';

/** One change of a job, in words and done. */
export interface Change {
  readonly name: string;
  readonly job: Job;
}

/** What changes are drawn from: the job, its model, and the roster in force. */
export interface ChangeBase {
  readonly job: Job;
  readonly pairs: RosterModel['pairs'];
  readonly held: Assignments;
}

type MakeChange = (base: ChangeBase, random: Random) => Change;

/** Twenty, as planners ask for them: who is away, who leaves or comes, what is decided, wished, and asked for. */
const makers: readonly MakeChange[] = [
  away('kurs', 1),
  away('sykdom', 3),
  away('ferie', 7),
  away('sykdom', 14),
  withoutDoctor,
  withoutDoctor,
  oneDoctorMore,
  handedOver(1),
  handedOver(2),
  handedOver(4),
  emptied,
  wished('rather-not'),
  wished('cannot'),
  wishedFor,
  withRule('consecutive-natt', { mode: 'hard' }),
  withRule('weekend-style', { parameters: { style: 'whole' } }),
  withRule('weekend-frequency', { mode: 'soft' }),
  cappedDoctor,
  headCount(({ nights }) => nights.short.length + nights.long.length > 0),
  headCount(({ nights }) => nights.short.length + nights.long.length === 0),
];

export function drawChanges(base: ChangeBase, random: Random): readonly Change[] {
  return makers.map((make) => make(base, random));
}

function draw<T>(list: readonly T[], random: Random): T {
  const drawn = list[randomIndex(random, list.length)];
  if (drawn === undefined) throw new RangeError('Nothing to draw a change from');
  return drawn;
}

function dateOf(vakt: string): string {
  return vakt.slice(0, 'yyyy-mm-dd'.length);
}

function away(kind: Job['absences'][number]['kind'], days: number): MakeChange {
  return ({ job, held }, random) => {
    const { vakt, doctor } = draw(held, random);
    const from = dateOf(vakt) as Job['period']['from'];
    const to = addDays(from, days - 1);
    return {
      name: `${doctor} has ${kind} for ${days} day(s) from ${from}`,
      job: { ...job, absences: [...job.absences, { doctor, kind, from, to }] },
    };
  };
}

/** Everything that names the doctor goes too. */
function withoutDoctor({ job, held }: ChangeBase, random: Random): Change {
  const { doctor } = draw(held, random);
  const ofOthers = <T extends { readonly doctor: string | null }>(list: readonly T[]): T[] =>
    list.filter((entry) => entry.doctor !== doctor);
  return {
    name: `${doctor} leaves`,
    job: {
      ...job,
      doctors: job.doctors.filter(({ id }) => id !== doctor),
      absences: ofOthers(job.absences),
      locks: ofOthers(job.locks),
      overrides: ofOthers(job.overrides),
      wishes: ofOthers(job.wishes),
      history: ofOthers(job.history),
      balances: ofOthers(job.balances),
    },
  };
}

function oneDoctorMore({ job, held }: ChangeBase, random: Random): Change {
  const { doctor } = draw(held, random);
  const model = draw(
    job.doctors.filter(({ id }) => id === doctor),
    random,
  );
  return {
    name: `a doctor like ${doctor} comes`,
    job: { ...job, doctors: [...job.doctors, { ...model, id: 'comes-1', name: 'Kari Tveitvollmo' }] },
  };
}

/** Somebody else who may gets each of some vakter. */
function handedOver(count: number): MakeChange {
  return ({ job, pairs, held }, random) => {
    const locks = Array.from({ length: count }, () => {
      const seat = draw(held, random);
      const others = pairs.filter(({ vaktId, doctorId }) => vaktId === seat.vakt && doctorId !== seat.doctor);
      return { vakt: seat.vakt, doctor: others.length === 0 ? seat.doctor : draw(others, random).doctorId };
    });
    const unlike = locks.filter(({ vakt }, index) => locks.findIndex((one) => one.vakt === vakt) === index);
    return {
      name: unlike.map(({ vakt, doctor }) => `${vakt} goes to ${doctor}`).join(', '),
      job: { ...job, locks: [...job.locks, ...unlike] },
    };
  };
}

function emptied({ job, held }: ChangeBase, random: Random): Change {
  const { vakt } = draw(held, random);
  return { name: `${vakt} shall be empty`, job: { ...job, locks: [...job.locks, { vakt, doctor: null }] } };
}

function wished(kind: 'rather-not' | 'cannot'): MakeChange {
  return ({ job, held }, random) => {
    const { vakt, doctor } = draw(held, random);
    const date = dateOf(vakt) as Job['period']['from'];
    return {
      name: `${doctor} says ${kind} of ${date}`,
      job: { ...job, wishes: [...job.wishes, { doctor, kind, from: date, to: date, strength: 2 }] },
    };
  };
}

function wishedFor({ job, pairs }: ChangeBase, random: Random): Change {
  const { vaktId, doctorId } = draw(pairs, random);
  const date = dateOf(vaktId) as Job['period']['from'];
  const wish = { doctor: doctorId, kind: 'would-like' as const, from: date, to: date, strength: 3 };
  return { name: `${doctorId} would like ${date}`, job: { ...job, wishes: [...job.wishes, wish] } };
}

function withRule(rule: string, setting: object): MakeChange {
  return ({ job }) => ({
    name: `${rule} becomes ${JSON.stringify(setting)}`,
    job: { ...job, rules: { ...job.rules, [rule]: setting } },
  });
}

function cappedDoctor({ job, held }: ChangeBase, random: Random): Change {
  const { doctor } = draw(held, random);
  const maxVakter = Math.max(1, held.filter((seat) => seat.doctor === doctor).length - 1);
  const { job: capped } = withRule('personal-caps', { parameters: { caps: [{ doctor, maxVakter }] } })(
    { job, held, pairs: [] },
    random,
  );
  return { name: `${doctor} has at most ${maxVakter} vakter`, job: capped };
}

/** One more doctor is wished for on a line of this sort. */
function headCount(isOfSort: (line: Job['lines'][number]) => boolean): MakeChange {
  return ({ job }, random) => {
    const { id } = draw(job.lines.filter(isOfSort), random);
    const lines = job.lines.map((line) =>
      line.id === id
        ? { ...line, doctors: { ...line.doctors, ideal: (line.doctors.ideal ?? line.doctors.min) + 1 } }
        : line,
    );
    return { name: `one more wished for on line ${id}`, job: { ...job, lines } };
  };
}
