import type { z } from 'zod';
import { doctor, type DoctorDocument } from '../../src/domain/job/doctor.js';
import { jobDocument, type Job } from '../../src/domain/job/job.js';
import { vaktlinje, type VaktlinjeDocument } from '../../src/domain/job/vaktlinje.js';
import { makeProblem, type Problem, type ProblemSettings } from '../../src/domain/problem.js';
import type { Roster } from '../../src/domain/roster.js';
import { competencePackChooser } from '../../src/rule-packs/akuttmedisinforskriften.js';
import { activateRules, type ActiveRule } from '../../src/rules/active-rules.js';
import { registry } from '../../src/rules/registry.js';

/** What a job looks like as written: whatever a test leaves out gets the default. */
type JobText = Partial<z.input<typeof jobDocument>>;
type LineText = Partial<z.input<typeof vaktlinje>>;
type DoctorText = Partial<z.input<typeof doctor>>;

/** A tilstede line `V` of pool `alle` with an evening 16-23 on Monday to Friday, one doctor. */
export function aLine(own: LineText = {}): VaktlinjeDocument {
  return vaktlinje.parse({
    id: 'V',
    name: 'Vakt',
    kind: 'tilstede',
    pools: ['alle'],
    ...(own.hours === undefined && own.nights === undefined
      ? { hours: { weekday: [{ from: '16:00', to: '23:00' }] } }
      : {}),
    ...own,
  });
}

/** A fastlege `a` of pool `alle` who has been a specialist since 2010: may do and back everything. */
export function aDoctor(own: DoctorText = {}): DoctorDocument {
  return doctor.parse({
    id: 'a',
    name: `Lege ${own.id ?? 'a'}`,
    category: 'fastlege',
    pools: ['alle'],
    competence: { specialistFrom: '2010-01-01' },
    ...own,
  });
}

/** A legevakt of one kommune with 10 000 inhabitants; Monday 9 - Sunday 15 March 2026; one line and one doctor. */
export function aJob(own: JobText = {}): Job {
  return jobDocument.parse({
    version: 'vaktplan/job/1',
    legevakt: {
      id: 'testvik',
      name: 'Testvik legevakt',
      tariffArea: 'KS',
      kommuner: [{ id: 'testvik', name: 'Testvik', population: 10_000 }],
    },
    period: { from: '2026-03-09', to: '2026-03-15' },
    lines: [aLine()],
    doctors: [aDoctor()],
    ...own,
  });
}

/** The problem of {@link aJob}; posts are lost for 8 hours after a vakt that runs past 23:00 unless `settings` says otherwise. */
export function aProblem(own: JobText = {}, settings: Partial<ProblemSettings> = {}): Problem {
  const job = aJob(own);
  return makeProblem(job, {
    competencePackOn: competencePackChooser(job.competencePacks),
    postRelease: () => ({ triggerMinutes: 23 * 60, offMinutes: 480 }),
    ...settings,
  });
}

/** A roster by vakt id; vakter that are not named are empty. */
export function aRoster(problem: Problem, assignments: Readonly<Record<string, string>> = {}): Roster {
  return { problem, assignments: new Map(Object.entries(assignments)) };
}

/** The rules as the problem's job sets them. */
export function rulesOf({ job }: Problem): ActiveRule[] {
  const { rules, issues } = activateRules(registry, job.rules);
  if (issues.length > 0) throw new Error(`The job's rule settings are faulty: ${JSON.stringify(issues)}`);
  return rules;
}
