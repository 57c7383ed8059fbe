import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeProblem } from '../../src/domain/problem.js';
import { heldVakter, type HeldVakt, type Roster } from '../../src/domain/roster.js';
import { toIso } from '../../src/domain/time.js';
import { readRoster } from '../../src/jobs/read-roster/read-roster.js';
import { writeRosterCsv } from '../../src/reports/roster-csv.js';
import { competencePackChooser } from '../../src/rule-packs/akuttmedisinforskriften.js';
import { arbitraryJob } from '../support/arbitraries.js';
import { aCalendar, timesOf, type TimeStyle } from '../support/calendar-text.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20260301);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 100);

/** A roster of a few days, often over a change of the clocks, in which no doctor has two seats of one line at the same times. */
const arbitraryRoster: fc.Arbitrary<Roster> = fc
  .tuple(
    arbitraryJob,
    fc.array(fc.constantFrom('d1', 'd2', 'd3', undefined), { minLength: 80, maxLength: 80 }),
  )
  .map(([job, holders]) => {
    const problem = makeProblem(job, {
      competencePackOn: competencePackChooser(job.competencePacks),
      postRelease: undefined,
    });
    const seen = new Set<string>();
    const assignments = problem.vakter.flatMap((vakt, index): [string, string][] => {
      const doctorId = holders[index % holders.length];
      if (doctorId === undefined || seen.has(keyOf({ vakt, doctorId }))) return [];
      seen.add(keyOf({ vakt, doctorId }));
      return [[vakt.id, doctorId]];
    });
    return { problem, assignments: new Map(assignments) };
  });

/** Seats of one line at the same times are all the same to a reader of times. */
const keyOf = ({ vakt, doctorId }: HeldVakt): string =>
  [doctorId, vakt.lineId, vakt.start, vakt.end].join(' ');

const styles: readonly TimeStyle[] = ['utc', 'zone', 'floating'];

const formats: readonly (readonly [string, (roster: Roster) => unknown])[] = [
  ['our CSV, by ids', (roster) => ({ text: writeRosterCsv(roster) })],
  ['our CSV, by times', (roster) => ({ text: writeRosterCsv(roster).replace('vakt;', 'id;') })],
  [
    'JSON, by times',
    (roster) => ({
      duties: heldVakter(roster).map(({ vakt, doctorId }) => ({
        doctor: doctorId,
        line: vakt.lineId,
        start: toIso(vakt.start),
        end: toIso(vakt.end),
      })),
    }),
  ],
  ...styles.map(
    (style) =>
      [
        `iCalendar with times in ${style}`,
        (roster: Roster) => ({
          text: aCalendar(
            heldVakter(roster).map(({ vakt, doctorId }) => ({
              ...timesOf(vakt, style),
              SUMMARY: `${vakt.lineId}: ${doctorId}`,
            })),
          ),
        }),
      ] as const,
  ),
];

it.each(formats)('a roster is read back as it was from %s', (_format, write) => {
  fc.assert(
    fc.property(arbitraryRoster, (roster) => {
      const { assignments, issues } = readRoster(write(roster), roster.problem);
      expect(issues).toEqual([]);
      const read = heldVakter({ problem: roster.problem, assignments });
      expect(read.map(keyOf).sort()).toEqual(heldVakter(roster).map(keyOf).sort());
    }),
    { seed, numRuns },
  );
});
