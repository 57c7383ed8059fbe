import { expect, it } from 'vitest';
import { rulePacks } from '../../../src/rule-packs/rule-packs.js';
import { activateRules } from '../../../src/rules/active-rules.js';
import { requiredCourses } from '../../../src/rules/catalogue/required-courses.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aDoctor, aProblem, aRoster } from '../../support/builders.js';
import { allTo, everyDay, vakterFrom } from '../../support/gold.js';

const { rules } = activateRules([requiredCourses], {}, { packs: rulePacks(), chosen: new Set() });
const says = (doctors: Parameters<typeof aDoctor>[0][], from = '2026-03-09') => {
  const problem = aProblem({ period: { from, to: from }, doctors: doctors.map((own) => aDoctor(own)) });
  return rules.flatMap((active) => active.notChecked(problem)).map(({ en }) => en);
};

it('doctors had until 1 May 2022 to take the courses', () => {
  const problem = aProblem({
    period: { from: '2022-04-29', to: '2022-05-02' },
    lines: [everyDay('V', '16:00', '23:00')],
    doctors: [aDoctor({ competence: { akuttmedisinkursOn: null, voldOgOvergrepskursOn: null } })],
  });
  const roster = aRoster(problem, allTo('a', vakterFrom('V', '2022-04-29', 4)));
  expect(verifyRoster(roster, rules).map(({ violation }) => violation.date)).toEqual([
    '2022-05-01',
    '2022-05-02',
  ]);
});

it('names the doctors of whom the courses are not stated, and no others', () => {
  expect(
    says([
      { id: 'unknown', competence: {} },
      { id: 'half', competence: { akuttmedisinkursOn: '2023-01-10' } },
      { id: 'lacking', competence: { akuttmedisinkursOn: null } },
      {
        id: 'both',
        competence: { akuttmedisinkursOn: '2023-01-10', voldOgOvergrepskursOn: '2023-02-10' },
      },
    ]),
  ).toEqual([
    'It is not stated whether these doctors have both courses, so the requirement is not judged for them: unknown, half.',
  ]);
});

it('says nothing where everything is stated', () => {
  expect(says([{ competence: { akuttmedisinkursOn: '2023-01-10', voldOgOvergrepskursOn: null } }])).toEqual(
    [],
  );
});
