import { z } from 'zod';
import { doctorCategory } from '../../domain/job/doctor.js';
import { id } from '../../domain/job/scalars.js';
import type { Issue } from '../../domain/issue.js';
import { schemaIssues } from '../../domain/job/schema-issues.js';
import { inTheWay } from '../changes/change.js';
import { axisFaults } from './axis-faults.js';
import { typedChange, type TypedChange } from '../changes/registry.js';

type Fields = Readonly<Record<string, unknown>>;

/** One number of a typed change, over a range. */
export const variedAxis = z
  .strictObject({
    change: z
      .looseObject({ change: z.string() })
      .describe('A typed change without the number that is varied, such as {"change": "add-doctors", ...}'),
    at: z
      .string()
      .regex(/^(\/[A-Za-z]\w*){1,5}$/, { error: 'json-pointer' })
      .describe('JSON Pointer into the change: where the number goes, such as /count'),
    from: z.number().min(-1000).max(1000),
    to: z.number().min(-1000).max(1000),
    step: z.number().min(0.01).max(1000).default(1),
    name: id.optional().describe('Beside the number; none = what it is about'),
  })
  .meta({ id: 'VariedAxis' });
export type VariedAxis = z.output<typeof variedAxis>;

/** A number of an axis, and what it does to the job. */
export interface AxisValue {
  readonly value: number;
  /** «nattlege +1»: how a person says it. */
  readonly label: string;
  /** Undefined where the job stays as it is. */
  readonly change: TypedChange | undefined;
  /** Doctors are taken away where the axis speaks of adding them: its change is not the one that was written. */
  readonly isTurned: boolean;
}

export interface Axis {
  readonly name: string;
  readonly values: readonly AxisValue[];
}

export type AxisReading =
  | { readonly ok: true; readonly axis: Axis }
  /** Pointers are into the axis. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

const mostValues = 21;

/** Every number of the range, with the change that it makes. */
export function readAxis(axis: VariedAxis): AxisReading {
  const numbers = numbersOf(axis);
  if (numbers.length < 2 || numbers.length > mostValues)
    return { ok: false, issues: [noRange(numbers.length)] };
  const written = numbers.map((value) => ({ value, fields: changeWith(axis, value) }));
  const isNameless = isAddition(axis) && axis.from < 0 && !isCategory(axis.change['category']);
  const issues = isNameless
    ? [noCategory()]
    : axisFaults(
        axis,
        written.map(({ value, fields }) => ({ value, issues: faultsOf(fields) })),
      );
  if (issues.length > 0) return { ok: false, issues };
  const name = axis.name ?? nameOf(axis);
  return {
    ok: true,
    axis: {
      name,
      values: written.map(({ value, fields }) => ({
        value,
        label: `${name} ${isAddition(axis) && value > 0 ? '+' : ''}${value}`,
        change: fields as TypedChange | undefined,
        isTurned: isTurned(axis, value),
      })),
    },
  };
}

function numbersOf({ from, to, step }: VariedAxis): number[] {
  const steps = Math.floor((to - from) / step + 1e-9);
  // No more than it takes to see that there are too many.
  const count = Math.max(0, Math.min(steps, mostValues) + 1);
  return Array.from({ length: count }, (_, index) => Math.round((from + index * step) * 1e6) / 1e6);
}

function isTurned(axis: VariedAxis, value: number): boolean {
  return isAddition(axis) && value < 0;
}

function isAddition({ change, at }: VariedAxis): boolean {
  return change.change === 'add-doctors' && at === '/count';
}

/** Fewer than no doctors more are doctors less: the last ones of their category. */
function changeWith(axis: VariedAxis, value: number): Fields | undefined {
  const { change, at } = axis;
  if (!isAddition(axis) || value > 0) return withNumber(change, at.split('/').slice(1), value);
  if (value === 0) return undefined;
  const { category } = change;
  return { change: 'remove-doctors', doctors: { category, count: -value } };
}

function withNumber(fields: Fields, path: readonly string[], value: number): Fields {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { ...fields, [key]: value };
  const inner = fields[key];
  const own = typeof inner === 'object' && inner !== null ? (inner as Fields) : {};
  return { ...fields, [key]: withNumber(own, rest, value) };
}

/** Of one number; pointers are into the change. */
function faultsOf(fields: Fields | undefined): Issue[] {
  if (fields === undefined) return [];
  const read = typedChange.safeParse(fields, { reportInput: true });
  return read.success ? [] : schemaIssues(read.error);
}

function isCategory(value: unknown): boolean {
  return doctorCategory.safeParse(value).success;
}

/** The category of new doctors; else the line, the rule or the field that the number belongs to. */
function nameOf({ change, at }: VariedAxis): string {
  const { category, like, line, rule } = change;
  const field = at.split('/').at(-1) ?? at;
  const whom = change.change === 'add-doctors' ? (category ?? like) : undefined;
  if (typeof whom === 'string') return whom;
  const about = line ?? rule;
  return typeof about === 'string' ? `${about} ${field}` : `${change.change} ${field}`;
}

function noRange(count: number): Issue {
  return inTheWay('NO_RANGE', ['to'], {
    nb: `Fra «from» til «to» må det være 2–${mostValues} tall; her er det ${count > mostValues ? 'flere' : count}.`,
    nn: `Frå «from» til «to» må det vere 2–${mostValues} tal; her er det ${count > mostValues ? 'fleire' : count}.`,
    en: `From "from" to "to" there must be 2 to ${mostValues} numbers; here there are ${count > mostValues ? 'more' : count}.`,
  });
}

function noCategory(): Issue {
  return inTheWay('NO_CATEGORY_TO_REMOVE', ['change', 'category'], {
    nb: 'Under 0 tas leger bort: si av hvilken kategori («category»).',
    nn: 'Under 0 blir legar tekne bort: sei av kva kategori («category»).',
    en: 'Below 0 doctors are taken away: say of which category ("category").',
  });
}
