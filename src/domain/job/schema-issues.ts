import type { z } from 'zod';
import { error, type Issue, type Text } from '../issue.js';
import { nearWord } from '../nearest-ids.js';
import { meantBranch } from './union-branch.js';

/** Turns what the schema says into issues with stable codes; an unknown key becomes one issue each, at its own pointer. */
export function schemaIssues({ issues }: z.ZodError, at: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue) => toIssues(issue, at));
}

function toIssues(issue: z.core.$ZodIssue, at: readonly PropertyKey[]): Issue[] {
  const path = [...at, ...issue.path];
  switch (issue.code) {
    case 'invalid_union':
      return unionIssues(issue, path);
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        error('UNKNOWN_KEY', [...path, key], {
          nb: `Feltet «${key}» finnes ikke her. Se etter skrivefeil, eller fjern det.`,
          nn: `Feltet «${key}» finst ikkje her. Sjå etter skrivefeil, eller fjern det.`,
          en: `There is no field "${key}" here. Look for a misspelling, or remove it.`,
        }),
      );
    case 'invalid_type':
      return [
        issue.input === undefined ? missing(path) : error('WRONG_TYPE', path, typeText(issue.expected)),
      ];
    case 'invalid_value':
      return [
        issue.input === undefined
          ? missing(path)
          : error('NOT_A_CHOICE', path, choiceText(issue.values.map(String), issue.input)),
      ];
    case 'too_small':
    case 'too_big':
      return [error('OUT_OF_RANGE', path, rangeText(issue))];
    case 'invalid_format':
      return [error('WRONG_FORMAT', path, formatTextOf(issue, path))];
    case 'custom':
      return [error('WRONG_FORMAT', path, dateText)];
    default:
      return [unfit(issue, path)];
  }
}

/** What the branch says that was meant, or which names there are. */
function unionIssues(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): Issue[] {
  const { options } = issue as { readonly options?: readonly unknown[] };
  if (issue.errors.length === 0 && options !== undefined)
    return [error('NOT_A_CHOICE', path, choiceText(options.map(String), memberOf(issue.input, issue.path)))];
  const meant = meantBranch(issue.errors);
  return meant === undefined ? [unfit(issue, path)] : meant.flatMap((one) => toIssues(one, path));
}

function unfit({ message }: z.core.$ZodIssue, path: readonly PropertyKey[]): Issue {
  return error('INVALID', path, {
    nb: `Verdien passer ikke: ${message}.`,
    nn: `Verdien passar ikkje: ${message}.`,
    en: `The value does not fit: ${message}.`,
  });
}

function missing(path: readonly PropertyKey[]): Issue {
  const name = String(path.at(-1) ?? '');
  return error('MISSING', path, {
    nb: `Feltet «${name}» mangler.`,
    nn: `Feltet «${name}» manglar.`,
    en: `The field "${name}" is missing.`,
  });
}

const dateText: Text = {
  nb: 'Skriv datoen som ÅÅÅÅ-MM-DD, fra 1950 til 2149, og sjekk at den finnes.',
  nn: 'Skriv datoen som ÅÅÅÅ-MM-DD, frå 1950 til 2149, og sjekk at han finst.',
  en: 'Write the date as YYYY-MM-DD, from 1950 to 2149, and see that it exists.',
};

const instantText: Text = {
  nb: 'Skriv tidspunktet som 2026-03-01T16:00:00+01:00.',
  nn: 'Skriv tidspunktet som 2026-03-01T16:00:00+01:00.',
  en: 'Write the instant as 2026-03-01T16:00:00+01:00.',
};

function typeText(expected: string): Text {
  const names: Readonly<Record<string, { readonly nb: string; readonly nn: string }>> = {
    string: { nb: 'en tekst', nn: 'ein tekst' },
    number: { nb: 'et tall', nn: 'eit tal' },
    int: { nb: 'et helt tall', nn: 'eit heilt tal' },
    boolean: { nb: 'true eller false', nn: 'true eller false' },
    array: { nb: 'en liste', nn: 'ei liste' },
    object: { nb: 'et objekt', nn: 'eit objekt' },
    record: { nb: 'et objekt', nn: 'eit objekt' },
  };
  const own = names[expected] ?? { nb: expected, nn: expected };
  return {
    nb: `Her skal det stå ${own.nb}.`,
    nn: `Her skal det stå ${own.nn}.`,
    en: `Expected: ${expected}.`,
  };
}

function choiceText(choices: readonly string[], written: unknown): Text {
  const all = choices.join(', ');
  const meant = typeof written === 'string' && choices.length > 1 ? nearWord(written, choices) : undefined;
  return {
    nb: `Velg en av: ${all}.${meant === undefined ? '' : ` Nærmest: ${meant}.`}`,
    nn: `Vel ein av: ${all}.${meant === undefined ? '' : ` Nærast: ${meant}.`}`,
    en: `Choose one of: ${all}.${meant === undefined ? '' : ` Nearest: ${meant}.`}`,
  };
}

/** What tells the branches of a union apart, as it was written. */
function memberOf(input: unknown, path: readonly PropertyKey[]): unknown {
  const name = path.at(-1);
  if (typeof input !== 'object' || input === null || name === undefined) return undefined;
  return (input as Readonly<Record<PropertyKey, unknown>>)[name];
}

function rangeText(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Text {
  const [nb, nn] =
    issue.origin === 'array'
      ? [' (antall)', ' (talet på)']
      : issue.origin === 'string'
        ? [' (tegn)', ' (teikn)']
        : ['', ''];
  return issue.code === 'too_small'
    ? {
        nb: `Minst ${issue.minimum}${nb}.`,
        nn: `Minst ${issue.minimum}${nn}.`,
        en: `At least ${issue.minimum}.`,
      }
    : {
        nb: `Høyst ${issue.maximum}${nb}.`,
        nn: `Høgst ${issue.maximum}${nn}.`,
        en: `At most ${issue.maximum}.`,
      };
}

function formatTextOf(
  { format, message }: z.core.$ZodIssueInvalidStringFormat,
  path: readonly PropertyKey[],
): Text {
  if (format === 'datetime') return instantText;
  return message === 'json-pointer' ? pointerText : formatText(path);
}

const pointerText: Text = {
  nb: 'Skriv stedet som en JSON Pointer, for eksempel /doctors/[id=fl-3]/fritak eller /count.',
  nn: 'Skriv staden som ein JSON Pointer, til dømes /doctors/[id=fl-3]/fritak eller /count.',
  en: 'Write the place as a JSON Pointer, such as /doctors/[id=fl-3]/fritak or /count.',
};

function formatText(path: readonly PropertyKey[]): Text {
  switch (path.at(-1)) {
    case 'from':
    case 'to':
    case 'triggerClock':
      return {
        nb: 'Skriv klokkeslettet som TT:MM; en slutt kan også være «24:00» eller «08:00+1».',
        nn: 'Skriv klokkeslettet som TT:MM; ein slutt kan òg vere «24:00» eller «08:00+1».',
        en: 'Write the time as HH:MM; an end may also be "24:00" or "08:00+1".',
      };
    default:
      return {
        nb: 'Bruk 1-40 bokstaver, tall, «-» eller «_».',
        nn: 'Bruk 1-40 bokstavar, tal, «-» eller «_».',
        en: 'Use 1-40 letters, digits, "-" or "_".',
      };
  }
}
