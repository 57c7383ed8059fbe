import { z } from 'zod';
import { blocksOf, type DatedBlock, type HolidayBlock } from '../../domain/calendar/holiday-block.js';
import type { Doctor } from '../../domain/doctor.js';
import { vakterOfGroup } from '../../domain/fairness.js';
import { blocksOfPeriod, blocksWorkedBefore, isSameBlock } from '../../domain/holiday-history.js';
import type { FairnessGroup } from '../../domain/job/plan-input.js';
import type { Problem } from '../../domain/problem.js';
import { atLeastOne } from '../at-least-one.js';
import { constant, scale, sum } from '../expression.js';
import { holidaysNotKnown } from '../holidays-not-known.js';
import { judgedPart } from '../judged-part.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** Each point beyond the share costs more than the one before, up to this many; from there on they cost the same. */
const steepestPoint = 10;

const points = (value: number, block: string) =>
  z.int().min(0).max(10).default(value).describe(`For having vakt in ${block}, once a year`);

const parameters = z.strictObject({
  windowYears: z.int().min(1).max(10).default(3).describe('Years that are looked at, this one included'),
  julPoints: points(3, 'jul'),
  nyttårPoints: points(2, 'nyttår'),
  påskePoints: points(2, 'påske'),
  pinsePoints: points(1, 'pinse'),
  syttendeMaiPoints: points(1, '17. mai'),
});
type Parameters = z.infer<typeof parameters>;

/** The holidays of some years, shared within each fairness group. */
export const holidayPoints = defineRule({
  id: 'holiday-points',
  title: {
    nb: 'Høytider rettferdig delt over flere år',
    nn: 'Høgtider rettferdig delte over fleire år',
    en: 'Holidays fairly shared over the years',
  },
  statement: {
    nb: 'En lege får poeng for hver høytid med vakt, de siste årene medregnet. Den like delen av poengene i en fordelingsgruppe, rundet opp, koster ingenting, og heller ikke den første høytiden en lege har; første poeng utover koster 1, andre 2, tredje 3. Delen regnes som om hver vakt i periodens høytider gikk til sin egen lege.',
    nn: 'Ein lege får poeng for kvar høgtid med vakt, dei siste åra medrekna. Den like delen av poenga i ei fordelingsgruppe, runda opp, kostar ingenting, og heller ikkje den første høgtida ein lege har; første poeng utover kostar 1, andre 2, tredje 3. Delen blir rekna som om kvar vakt i høgtidene i perioden gjekk til sin eigen lege.',
    en: 'A doctor gets points for each holiday with vakt, the last years included. The equal part of the points of a fairness group, rounded up, costs nothing, nor does the first holiday that a doctor has; the first point beyond costs 1, the second 2, the third 3. The part is reckoned as if each vakt in the holidays of the period went to a doctor of its own.',
  },
  strength: 'local',
  sources: [productChoice('poeng for hver høytid over tre år; ingen norsk regel for legevakt er funnet')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 2, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const problem = judgedPart(scope.problem);
    const here = blocksOfPeriod(problem);
    for (const group of groupsWithHoliday(problem)) {
      const vakter = vakterOfGroup(problem, group).map((vakt) => ({ vakt, blocks: blocksOf(vakt) }));
      const high = freePoints(problem, group, parameters);
      for (const doctor of membersOf(problem, group)) {
        const subject = {
          doctorId: doctor.id,
          date: problem.firstJudged,
          about: `${group.id} ${doctor.id}`,
        };
        const before = blocksInWindow(problem, doctor, parameters, here);
        const onlyBefore = before.filter((own) => !here.some((dated) => isSameBlock(own, dated)));
        const expression = sum([
          ...onlyBefore.map(({ block }) => constant(pointsOf(block, parameters))),
          ...here.map((dated) => {
            const held = vakter
              .filter(({ blocks }) => blocks.some((own) => isSameBlock(own, dated)))
              .map(({ vakt }) => scope.held(doctor, vakt))
              .filter(({ terms }) => terms.length > 0);
            const already = before.some((own) => isSameBlock(own, dated)) ? [constant(1)] : [];
            return scale(
              pointsOf(dated.block, parameters),
              atLeastOne(scope, [...already, ...held], subject),
            );
          }),
        ]);
        scope.balance({ expression, low: 0, high, step: 1, steepest: steepestPoint }, subject);
      }
    }
  },

  check(roster, parameters) {
    const problem = judgedPart(roster.problem);
    const here = blocksOfPeriod(problem);
    return groupsWithHoliday(problem).flatMap((group) => {
      const vakter = vakterOfGroup(problem, group).filter((vakt) => blocksOf(vakt).length > 0);
      const share = freePoints(problem, group, parameters);
      return membersOf(problem, group).flatMap((doctor) => {
        const own = vakter.filter(({ id }) => roster.assignments.get(id) === doctor.id);
        const worked = new Map(
          [...own.flatMap(blocksOf), ...blocksInWindow(problem, doctor, parameters, here)].map(
            ({ block, year }) => [`${block} ${year}`, pointsOf(block, parameters)],
          ),
        );
        const total = [...worked.values()].reduce((sum, each) => sum + each, 0);
        if (total <= share) return [];
        const steps = Array.from({ length: total - share }, (_, step) => Math.min(step + 1, steepestPoint));
        return [
          {
            doctorId: doctor.id,
            date: problem.firstJudged,
            vaktIds: own.map(({ id }) => id),
            penalty: steps.reduce((sum, each) => sum + each, 0),
            detail: { group: group.id, points: total, share },
          },
        ];
      });
    });
  },

  notChecked: (problem) => holidaysNotKnown(problem),

  explain: ({ doctorId, detail }, { parameters: { windowYears } }) => ({
    nb: `${doctorId ?? ''} har ${detail['points'] ?? ''} høytidspoeng på ${windowYears} år i ${detail['group'] ?? ''}; delen er ${detail['share'] ?? ''}.`,
    nn: `${doctorId ?? ''} har ${detail['points'] ?? ''} høgtidspoeng på ${windowYears} år i ${detail['group'] ?? ''}; delen er ${detail['share'] ?? ''}.`,
    en: `${doctorId ?? ''} has ${detail['points'] ?? ''} holiday points in ${windowYears} years in ${detail['group'] ?? ''}; the share is ${detail['share'] ?? ''}.`,
  }),
});

function pointsOf(block: HolidayBlock, parameters: Parameters): number {
  return {
    jul: parameters.julPoints,
    nyttår: parameters.nyttårPoints,
    påske: parameters.påskePoints,
    pinse: parameters.pinsePoints,
    '17. mai': parameters.syttendeMaiPoints,
  }[block];
}

/** Groups whose vakter count in a holiday of the period; none where the earlier years are not known. */
function groupsWithHoliday(problem: Problem): FairnessGroup[] {
  if (problem.job.holidayHistory === undefined) return [];
  return problem.job.fairnessGroups.filter((group) =>
    vakterOfGroup(problem, group).some((vakt) => blocksOf(vakt).length > 0),
  );
}

function membersOf({ doctors }: Problem, { id }: FairnessGroup): Doctor[] {
  return doctors.filter(({ groups }) => groups.includes(id));
}

/** What the doctor has had before the period in the years that are looked at, counted back from the last holiday of the period. */
function blocksInWindow(
  problem: Problem,
  doctor: Doctor,
  { windowYears }: Parameters,
  ofPeriod: readonly DatedBlock[],
): DatedBlock[] {
  const lastYear = Math.max(...ofPeriod.map(({ year }) => year));
  return blocksWorkedBefore(problem, doctor).filter(
    ({ year }) => lastYear - windowYears < year && year <= lastYear,
  );
}

/** The equal part of all points of the window, the period's among them, rounded up; no less than one holiday of the period, which cannot be shared. */
function freePoints(problem: Problem, group: FairnessGroup, parameters: Parameters): number {
  const members = membersOf(problem, group);
  const here = blocksOfPeriod(problem);
  const before = members.flatMap((doctor) => blocksInWindow(problem, doctor, parameters, here));
  const ofVakter = vakterOfGroup(problem, group).flatMap(blocksOf);
  const total = [...before, ...ofVakter].reduce((sum, { block }) => sum + pointsOf(block, parameters), 0);
  const largest = Math.max(...ofVakter.map(({ block }) => pointsOf(block, parameters)));
  return Math.max(largest, Math.ceil(total / Math.max(1, members.length)));
}
