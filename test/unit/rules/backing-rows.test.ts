import { expect, it } from 'vitest';
import { buildRosterModel } from '../../../src/optimize/roster-model.js';
import { aDoctor, aProblem, rulesOf } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

type JobText = NonNullable<Parameters<typeof aProblem>[0]>;

/** An evening with two lines. `old-1` and `old-2` may supervise, `new-1` and `new-2` lean on them. */
const evening: JobText = {
  doctors: [
    ...['old-1', 'old-2'].map((id) => aDoctor({ id })),
    ...['new-1', 'new-2'].map((id) => aDoctor({ id, competence: {} })),
  ],
  lines: [oneVakt('A', '2026-03-09', '16:00', '23:00'), oneVakt('B', '2026-03-09', '16:00', '23:00')],
};

/** `vakt doctor` with its coefficient, for each row of competent-cover. */
function backingRows(job: JobText): string[][] {
  const problem = aProblem(job);
  const { model, pairs } = buildRosterModel(problem, rulesOf(problem));
  const nameOf = new Map(pairs.map(({ variable, doctorId, vaktId }) => [variable, `${vaktId} ${doctorId}`]));
  return model.rows
    .filter(({ tag }) => tag.rule === 'competent-cover')
    .map(({ terms }) =>
      terms.map(
        ({ coefficient, variable }) => `${coefficient > 0 ? '+' : '-'} ${nameOf.get(variable) ?? '?'}`,
      ),
    );
}

it('those who lean on the same others share the row of a vakt', () => {
  expect(backingRows(evening)).toEqual([
    ['+ 2026-03-09/A/1 new-1', '+ 2026-03-09/A/1 new-2', '- 2026-03-09/B/1 old-1', '- 2026-03-09/B/1 old-2'],
    ['+ 2026-03-09/B/1 new-1', '+ 2026-03-09/B/1 new-2', '- 2026-03-09/A/1 old-1', '- 2026-03-09/A/1 old-2'],
  ]);
});

it('an override takes its doctor alone out of the row', () => {
  const overrides: JobText['overrides'] = [
    { rule: 'competent-cover', doctor: 'new-1', date: '2026-03-09', reasonCode: 'crisis' },
  ];
  expect(
    backingRows({ ...evening, overrides }).map((row) => row.filter((term) => term.startsWith('+'))),
  ).toEqual([['+ 2026-03-09/A/1 new-2'], ['+ 2026-03-09/B/1 new-2']]);
});

it('who may back others from the next date on does not back oneself', () => {
  const soon = aDoctor({ id: 'soon', competence: { specialistFrom: '2026-03-10' } });
  const night: JobText = {
    doctors: [aDoctor({ id: 'old' }), soon, aDoctor({ id: 'new', competence: {} })],
    lines: [oneVakt('A', '2026-03-09', '22:00', '06:00'), oneVakt('B', '2026-03-10', '00:30', '06:00')],
  };
  const ofA = backingRows(night).filter(
    (row) => row[0]?.includes('/A/') && row.some((term) => term.includes('/B/')),
  );
  expect(ofA).toEqual([
    ['+ 2026-03-09/A/1 soon', '- 2026-03-10/B/1 old'],
    ['+ 2026-03-09/A/1 new', '- 2026-03-10/B/1 old', '- 2026-03-10/B/1 soon'],
  ]);
});
