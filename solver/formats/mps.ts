import type { FrozenModel, ModelVariable, Sense } from '../model/model.js';
import { describePlace, describeTag } from './comment-text.js';
import { nameRow, nameVariable } from './safe-names.js';

const OBJECTIVE = 'obj';
const ROW_TYPES: Readonly<Record<Sense, string>> = { '<=': 'L', '>=': 'G', '=': 'E' };

/**
 * The model in the free MPS format. The file minimises one step of the objective, the first if none is chosen; the
 * others are free rows `obj0`, `obj1`, ..., and the tag of each row is a comment.
 *
 * @param chosen position of the objective to minimise, from 0
 */
export function writeMps(model: FrozenModel, chosen = 0): string {
  const others = model.objectives.flatMap((objective, position) =>
    position === chosen ? [] : [{ objective, position }],
  );
  const minimised = model.objectives[chosen];
  return [
    'NAME model',
    'ROWS',
    ...(minimised === undefined ? [] : [`* minimised here: ${describePlace(minimised.place)}`]),
    ` N ${OBJECTIVE}`,
    ...model.rows.flatMap(({ sense, tag }, position) => [
      `* ${describeTag(tag)}`,
      ` ${ROW_TYPES[sense]} ${nameRow(position)}`,
    ]),
    ...others.flatMap(({ objective, position }) => [
      `* not minimised here: ${describePlace(objective.place)}`,
      ` N ${OBJECTIVE}${position}`,
    ]),
    'COLUMNS',
    ...writeColumns(model, chosen),
    'RHS',
    ...model.objectives.flatMap(({ constant }, position) =>
      constant === 0 ? [] : [` RHS ${nameObjective(position, chosen)} ${-constant}`],
    ),
    ...model.rows.flatMap(({ rhs }, position) => (rhs === 0 ? [] : [` RHS ${nameRow(position)} ${rhs}`])),
    'BOUNDS',
    ...model.variables.flatMap((variable, position) =>
      writeBounds(variable, nameVariable(variable, position)),
    ),
    'ENDATA',
    '',
  ].join('\n');
}

function nameObjective(position: number, chosen: number): string {
  return position === chosen ? OBJECTIVE : `${OBJECTIVE}${position}`;
}

/** Column by column, whole-valued ones between markers. A column without entries gets one of 0. */
function writeColumns({ variables, rows, objectives }: FrozenModel, chosen: number): readonly string[] {
  const columns = variables.map(() => new Map<string, number>([[OBJECTIVE, 0]]));
  const add = (variable: number, row: string, coefficient: number): void => {
    const column = columns[variable];
    column?.set(row, (column.get(row) ?? 0) + coefficient);
  };
  for (const [position, { terms }] of objectives.entries())
    for (const { coefficient, variable } of terms)
      add(variable, nameObjective(position, chosen), coefficient);
  for (const [position, { terms }] of rows.entries())
    for (const { coefficient, variable } of terms) add(variable, nameRow(position), coefficient);
  let isInteger = false;
  return variables.flatMap((variable, position) => {
    const name = nameVariable(variable, position);
    const lines = [...(columns[position] ?? [])].map(
      ([row, coefficient]) => ` ${name} ${row} ${coefficient}`,
    );
    if (isInteger === (variable.kind !== 'continuous')) return lines;
    isInteger = !isInteger;
    return [` M${position} 'MARKER' ${isInteger ? "'INTORG'" : "'INTEND'"}`, ...lines];
  });
}

/** Every bound is written, as programs differ on what a whole-valued variable without one may be. */
function writeBounds({ lower, upper }: ModelVariable, name: string): readonly string[] {
  if (lower === upper) return [` FX BND ${name} ${lower}`];
  if (lower === -Infinity && upper === undefined) return [` FR BND ${name}`];
  return [
    lower === -Infinity ? ` MI BND ${name}` : ` LO BND ${name} ${lower}`,
    upper === undefined ? ` PL BND ${name}` : ` UP BND ${name} ${upper}`,
  ];
}
