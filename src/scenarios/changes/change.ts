import { z } from 'zod';
import { error, type Issue, type Text } from '../../domain/issue.js';
import type { JobText } from '../../domain/job/job-text.js';

/** A document with one change more, or all that stands in the way; pointers are into the change. */
export type ChangeOutcome =
  | { readonly ok: true; readonly document: JobText }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a change can be made of. */
type Shape = Readonly<Record<string, z.ZodType>>;
type Written<Id extends string, Fields extends Shape> = z.ZodObject<
  Fields & { change: z.ZodLiteral<Id> },
  z.core.$strict
>;

interface ChangeDefinition<Id extends string, Fields extends Shape> {
  /** As in a scenario: `{ "change": "add-doctors", ... }`. */
  readonly id: Id;
  /** One sentence for the reference of the API. */
  readonly describe: string;
  readonly fields: Fields;
  /** The only sections of the document that it may change; undefined: it may change any. */
  readonly sections?: readonly (keyof JobText)[];
  /** Pure: what is not changed is the same object in the new document. The document fits the schema of a job, and so shall the new one. */
  readonly apply: (document: JobText, change: z.output<z.ZodObject<Fields>>) => ChangeOutcome;
}

/** A definition whose fields are hidden, so that changes of any shape share one list. */
export interface ScenarioChange<Id extends string = string, Fields extends Shape = Shape> {
  readonly id: Id;
  readonly schema: Written<Id, Fields>;
  readonly sections: ReadonlySet<string> | undefined;
  /** @throws where the schema refuses the change */
  readonly apply: (document: JobText, change: unknown) => ChangeOutcome;
}

export function defineChange<Id extends string, Fields extends Shape>({
  id,
  describe,
  fields,
  sections,
  apply,
}: ChangeDefinition<Id, Fields>): ScenarioChange<Id, Fields> {
  const schema: Written<Id, Fields> = z.strictObject({ ...fields, change: z.literal(id) }).describe(describe);
  const parameters = z.object(fields);
  return {
    id,
    schema,
    sections: sections && new Set(sections),
    apply: (document, change) => apply(document, parameters.parse(change)),
  };
}

export function changed(document: JobText): ChangeOutcome {
  return { ok: true, document };
}

export function refused(issues: readonly Issue[]): ChangeOutcome {
  return { ok: false, issues };
}

/** One thing that stands in the way, in every language. */
export function inTheWay(code: string, path: readonly PropertyKey[], message: Text): Issue {
  return error(code, path, message);
}
