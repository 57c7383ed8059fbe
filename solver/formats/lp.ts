import type { FrozenModel, LinearExpression, ModelRow, ModelVariable, Objective } from '../model/model.js';
import { collectTerms } from '../model/collect-terms.js';
import { describePlace, describeTag } from './comment-text.js';
import { nameRow, nameVariable } from './safe-names.js';

const TERMS_PER_LINE = 8;

/**
 * The model in the CPLEX LP format. The file minimises one step of the objective, the first if none is chosen; the
 * others, and the tag of each row, are comments.
 *
 * @param chosen position of the objective to minimise, from 0
 */
export function writeLp(model: FrozenModel, chosen = 0): string {
  const names = model.variables.map(nameVariable);
  const objective = model.objectives[chosen];
  return [
    ...model.objectives.flatMap((other, position) =>
      position === chosen ? [] : commentObjective(other, names),
    ),
    ...(objective === undefined ? [] : [`\\ minimised here: ${describePlace(objective.place)}`]),
    'minimize',
    ` obj: ${writeExpression(objective ?? { terms: [], constant: 0 }, names)}`,
    'subject to',
    ...model.rows.flatMap((row, position) => writeRow(row, position, names)),
    'bounds',
    ...model.variables.map((variable, position) => ` ${writeBounds(variable, names[position] ?? '')}`),
    'general',
    ...model.variables.flatMap(({ kind }, position) =>
      kind === 'continuous' ? [] : [` ${names[position] ?? ''}`],
    ),
    'end',
    '',
  ].join('\n');
}

function commentObjective(objective: Objective, names: readonly string[]): readonly string[] {
  const lines = writeExpression(objective, names).split('\n');
  return [
    `\\ not minimised here: ${describePlace(objective.place)}`,
    ...lines.map((line) => `\\   ${line.trim()}`),
  ];
}

function writeRow(
  { terms, sense, rhs, tag }: ModelRow,
  position: number,
  names: readonly string[],
): readonly string[] {
  return [
    `\\ ${describeTag(tag)}`,
    ` ${nameRow(position)}: ${writeExpression({ terms, constant: 0 }, names)} ${sense} ${rhs}`,
  ];
}

/** An expression without terms is written as none of the first variable, for the format wants at least one. */
function writeExpression({ terms, constant }: LinearExpression, names: readonly string[]): string {
  const parts = collectTerms(terms).map(
    ({ coefficient, variable }) => `${signed(coefficient)} ${names[variable] ?? ''}`,
  );
  if (parts.length === 0 && names[0] !== undefined) parts.push(`+ 0 ${names[0]}`);
  if (constant !== 0) parts.push(signed(constant));
  const lines: string[] = [];
  for (let first = 0; first < parts.length; first += TERMS_PER_LINE)
    lines.push(parts.slice(first, first + TERMS_PER_LINE).join(' '));
  return lines.join('\n   ');
}

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}

function writeBounds({ lower, upper }: ModelVariable, name: string): string {
  if (lower === upper) return `${name} = ${lower}`;
  if (lower === -Infinity && upper === undefined) return `${name} free`;
  const start = lower === -Infinity ? '-inf' : String(lower);
  return upper === undefined ? `${name} >= ${start}` : `${start} <= ${name} <= ${upper}`;
}
