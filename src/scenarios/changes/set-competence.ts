import { z } from 'zod';
import { competenceFacts } from '../../domain/job/doctor.js';
import type { CompetenceText } from '../../domain/job/job-text.js';
import { defineChange } from './change.js';
import { changeDoctors } from './change-doctors.js';
import { doctorChoice } from './doctor-choice.js';

const { akuttmedisinkursOn, voldOgOvergrepskursOn, ...others } = competenceFacts.shape;
const nullable = Object.fromEntries(
  Object.entries(others).map(([fact, schema]) => [fact, schema.nullable()]),
) as { [Fact in keyof typeof others]: z.ZodNullable<(typeof others)[Fact]> };

export const setCompetence = defineChange({
  id: 'set-competence',
  describe:
    'Courses and other facts that the competence of some doctors is read from; what is not named stays',
  fields: {
    doctors: doctorChoice,
    facts: z
      .strictObject({ ...nullable, akuttmedisinkursOn, voldOgOvergrepskursOn })
      .describe('A course: its last day, or null = not taken. Any other fact: null = taken away'),
  },
  sections: ['doctors'],
  apply: (document, { doctors, facts }) =>
    changeDoctors(document, doctors, (doctor) => ({
      ...doctor,
      competence: withFacts(doctor.competence ?? {}, facts),
    })),
});

function withFacts(before: CompetenceText, facts: Readonly<Record<string, unknown>>): CompetenceText {
  const courses = new Set(['akuttmedisinkursOn', 'voldOgOvergrepskursOn']);
  const next = new Map<string, unknown>(Object.entries(before));
  for (const [fact, value] of Object.entries(facts)) {
    if (value === null && !courses.has(fact)) next.delete(fact);
    else if (value !== undefined) next.set(fact, value);
  }
  return Object.fromEntries(next);
}
