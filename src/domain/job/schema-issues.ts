import type { z } from 'zod';
import { error, type Issue, type Text } from '../issue.js';
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
          : error('NOT_A_CHOICE', path, choiceText(issue.values.map(String))),
      ];
    case 'too_small':
    case 'too_big':
      return [error('OUT_OF_RANGE', path, rangeText(issue))];
    case 'invalid_format':
      return [error('WRONG_FORMAT', path, issue.format === 'datetime' ? instantText : formatText(path))];
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
    return [error('NOT_A_CHOICE', path, choiceText(options.map(String)))];
  const meant = meantBranch(issue.errors);
  return meant === undefined ? [unfit(issue, path)] : meant.flatMap((one) => toIssues(one, path));
}

function unfit({ message }: z.core.$ZodIssue, path: readonly PropertyKey[]): Issue {
  return error('INVALID', path, {
    nb: `Verdien passer ikke: ${message}.`,
    en: `The value does not fit: ${message}.`,
  });
}

function missing(path: readonly PropertyKey[]): Issue {
  const name = String(path.at(-1) ?? '');
  return error('MISSING', path, { nb: `Feltet «${name}» mangler.`, en: `The field "${name}" is missing.` });
}

const dateText: Text = {
  nb: 'Skriv datoen som ÅÅÅÅ-MM-DD, fra 1950 til 2149, og sjekk at den finnes.',
  en: 'Write the date as YYYY-MM-DD, from 1950 to 2149, and see that it exists.',
};

const instantText: Text = {
  nb: 'Skriv tidspunktet som 2026-03-01T16:00:00+01:00.',
  en: 'Write the instant as 2026-03-01T16:00:00+01:00.',
};

function typeText(expected: string): Text {
  const nb: Readonly<Record<string, string>> = {
    string: 'en tekst',
    number: 'et tall',
    int: 'et helt tall',
    boolean: 'true eller false',
    array: 'en liste',
    object: 'et objekt',
    record: 'et objekt',
  };
  return { nb: `Her skal det stå ${nb[expected] ?? expected}.`, en: `Expected: ${expected}.` };
}

function choiceText(choices: readonly string[]): Text {
  return { nb: `Velg en av: ${choices.join(', ')}.`, en: `Choose one of: ${choices.join(', ')}.` };
}

function rangeText(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Text {
  const unit = issue.origin === 'array' ? ' (antall)' : issue.origin === 'string' ? ' (tegn)' : '';
  return issue.code === 'too_small'
    ? { nb: `Minst ${issue.minimum}${unit}.`, en: `At least ${issue.minimum}.` }
    : { nb: `Høyst ${issue.maximum}${unit}.`, en: `At most ${issue.maximum}.` };
}

function formatText(path: readonly PropertyKey[]): Text {
  switch (path.at(-1)) {
    case 'from':
    case 'to':
    case 'triggerClock':
      return {
        nb: 'Skriv klokkeslettet som TT:MM; en slutt kan også være «24:00» eller «08:00+1».',
        en: 'Write the time as HH:MM; an end may also be "24:00" or "08:00+1".',
      };
    default:
      return { nb: 'Bruk 1-40 bokstaver, tall, «-» eller «_».', en: 'Use 1-40 letters, digits, "-" or "_".' };
  }
}
