import {
  completePoint,
  findViolations,
  type FrozenModel,
  type ModelRow,
  type ModelVariable,
  type Variable,
} from '../../solver/index.js';

/**
 * What locked vakter break by themselves cannot be mended and is reported as given. Each such row gets a slack as large as that breach
 * and no larger, and a first objective (tier 0) keeps the breaches as few as can be.
 */
export function allowGivenBreaches(model: FrozenModel, locked: readonly Variable[]): FrozenModel {
  const decisions = new Float64Array(model.variables.length);
  for (const variable of locked) decisions[variable] = 1;
  const amountByRow = new Map(
    findViolations(model, completePoint(model, decisions))
      .filter(({ of }) => of === 'row')
      .map(({ index, amount }) => [index, amount]),
  );
  if (amountByRow.size === 0) return model;
  const slacks: ModelVariable[] = [];
  const costs: FrozenModel['objectives'][number]['terms'][number][] = [];
  const rows = model.rows.map((row, index): ModelRow => {
    const amount = amountByRow.get(index);
    if (amount === undefined) return row;
    const slack = (model.variables.length + slacks.length) as Variable;
    slacks.push({
      name: `h${slack}`,
      kind: 'continuous',
      lower: 0,
      upper: amount,
      hinge: [{ terms: row.terms, constant: -row.rhs }],
    });
    costs.push({ coefficient: 1, variable: slack, tag: row.tag });
    const negated = row.terms.map((term) => ({ ...term, coefficient: -term.coefficient }));
    return {
      terms: [{ coefficient: 1, variable: slack }, ...negated],
      sense: '>=',
      rhs: -row.rhs,
      tag: row.tag,
      defines: slack,
    };
  });
  return {
    variables: [...model.variables, ...slacks],
    rows,
    objectives: [{ place: { tier: 0, level: 0 }, terms: costs, constant: 0 }, ...model.objectives],
  };
}
