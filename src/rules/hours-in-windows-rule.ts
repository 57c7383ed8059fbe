import type { z } from 'zod';
import type { Doctor } from '../domain/doctor.js';
import type { HoursWindow } from '../domain/hours-window.js';
import type { Language, Text } from '../domain/issue.js';
import type { DoctorDocument } from '../domain/job/doctor.js';
import type { Problem } from '../domain/problem.js';
import { daysBetween } from '../domain/time.js';
import { numberText } from './number-text.js';
import { defineRule, type LegalSource, type Rule, type Strength } from './rule.js';
import {
  checkHoursInWindows,
  constrainHoursInWindows,
  fullestOfEachRun,
  notSeenBefore,
} from './working-time.js';

/** A rule on working hours, as arbeidsmiljøloven counts them, in runs of dates. */
export function defineHoursInWindows<Parameters>(definition: {
  readonly id: string;
  readonly title: Text;
  readonly statement: Text;
  /** None = skal. */
  readonly strength?: Strength;
  readonly insteadOfOverride?: Text;
  readonly sources: readonly [LegalSource, ...LegalSource[]];
  readonly parameters: z.ZodType<Parameters>;
  /** The windows of one doctor, by first date; none where the rule does not bind the doctor. */
  readonly windowsOf: (doctor: Doctor, problem: Problem, parameters: Parameters) => readonly HoursWindow[];
  /** Posts that count; none = all. */
  readonly countsPost?: (post: DoctorDocument['posts'][number], doctor: Doctor) => boolean;
  /** What is judged, in the plural, as a sentence begins with it. */
  readonly judged: Text;
  /** What else could not be judged than hours before the known history. */
  readonly notChecked?: (problem: Problem, parameters: Parameters) => Text[];
}): Rule {
  const { id, title, statement, sources, parameters, windowsOf, judged, countsPost } = definition;
  const withPosts = (doctor: Doctor): Doctor =>
    countsPost === undefined
      ? doctor
      : { ...doctor, posts: doctor.posts.filter((post) => countsPost(post, doctor)) };
  return defineRule<Parameters>({
    id,
    title,
    statement,
    strength: definition.strength ?? 'skal',
    ...(definition.insteadOfOverride === undefined
      ? {}
      : { insteadOfOverride: definition.insteadOfOverride }),
    sources,
    finding: 'breach',
    judges: 'doctors',
    modes: ['hard'],
    defaults: { mode: 'hard', tier: 3, weight: 1 },
    parameters,

    constrain(scope, parameters) {
      for (const doctor of scope.problem.doctors)
        constrainHoursInWindows(scope, withPosts(doctor), windowsOf(doctor, scope.problem, parameters));
    },

    check: (roster, parameters) =>
      checkHoursInWindows(
        { ...roster, problem: { ...roster.problem, doctors: roster.problem.doctors.map(withPosts) } },
        (doctor) => windowsOf(doctor, roster.problem, parameters),
      ),

    merge: fullestOfEachRun,

    explain({ doctorId, date, vaktIds, detail }, { verbs: { works } }) {
      const [minutes, limit, weeks] = [detail['minutes'], detail['limit'], detail['weeks']].map(Number);
      const hours = (value: number | undefined, language: Language): string =>
        numberText((value ?? 0) / 60, language);
      const aWeek = (limit ?? 0) / (weeks ?? 1);
      const isWeek = weeks === 1;
      return {
        nb: `${doctorId ?? ''} ${works.nb} ${hours(minutes, 'nb')} timer fra ${date} til ${detail['last'] ?? ''} (${vaktIds.length} vakter); grensen er ${hours(limit, 'nb')}${isWeek ? '' : `, altså ${hours(aWeek, 'nb')} i uken`}.`,
        nn: `${doctorId ?? ''} ${works.nn} ${hours(minutes, 'nn')} timar frå ${date} til ${detail['last'] ?? ''} (${vaktIds.length} vakter); grensa er ${hours(limit, 'nn')}${isWeek ? '' : `, altså ${hours(aWeek, 'nn')} i veka`}.`,
        en: `${doctorId ?? ''} ${works.en} ${hours(minutes, 'en')} hours from ${date} to ${detail['last'] ?? ''} (${vaktIds.length} vakter); the limit is ${hours(limit, 'en')}${isWeek ? '' : `, that is ${hours(aWeek, 'en')} a week`}.`,
      };
    },

    notChecked(problem, parameters) {
      const doctorsByDays = new Map<number, Doctor[]>();
      for (const doctor of problem.doctors) {
        const [window] = windowsOf(doctor, problem, parameters);
        if (window === undefined) continue;
        const days = daysBetween(window.first, window.last) + 1;
        doctorsByDays.set(days, [...(doctorsByDays.get(days) ?? []), doctor]);
      }
      return [
        ...(definition.notChecked?.(problem, parameters) ?? []),
        ...[...doctorsByDays].flatMap(([days, doctors]) => notSeenBefore(problem, doctors, days, judged)),
      ];
    },
  });
}
