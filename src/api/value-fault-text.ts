import { z } from 'zod';
import { inLanguage, toPointer, type Language, type Text } from '../domain/issue.js';
import { meantBranch } from '../domain/job/union-branch.js';
import { nearWord } from '../domain/nearest-ids.js';
import { allowedTexts } from './allowed-texts.js';

/** What the validator says of one value of a request. */
export interface ValueFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where in a request a value stands, and what was sent there. */
export interface FaultPlace {
  readonly context: string | undefined;
  readonly written?: unknown;
  /** Names that the query or the body may have. */
  readonly names?: readonly string[];
}

const places: Readonly<Record<string, Text>> = {
  params: { nb: 'i adressen', nn: 'i adressa', en: 'in the address' },
  querystring: { nb: 'i spørringen', nn: 'i spørjinga', en: 'in the query' },
  headers: { nb: 'i hodefeltene', nn: 'i hovudfelta', en: 'in the headers' },
  body: { nb: 'i innholdet', nn: 'i innhaldet', en: 'in the body' },
};

const types: Readonly<Record<string, Text>> = {
  string: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  int: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  boolean: { nb: 'true eller false', nn: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
};

const locales: Readonly<Record<Language, z.core.$ZodErrorMap>> = {
  nb: z.locales.no().localeError,
  nn: z.locales.nn().localeError,
  en: z.locales.en().localeError,
};

/** One fault for each unknown key, so that each has its own place; of a union, what the branch says that was meant. */
export function singleFaults(fault: ValueFault): ValueFault[] {
  const branches = fault.keyword === 'invalid_union' ? fault.params['errors'] : undefined;
  const meant = Array.isArray(branches) ? meantBranch(branches as z.core.$ZodIssue[][]) : undefined;
  if (meant !== undefined) return meant.flatMap((issue) => singleFaults(faultWithin(fault, issue)));
  if (fault.keyword !== 'unrecognized_keys') return [fault];
  const keys = fault.params['keys'] as readonly string[];
  return keys.map((key) => ({ ...fault, params: { ...fault.params, keys: [key] } }));
}

function faultWithin(
  { instancePath }: ValueFault,
  { code, path, message, ...params }: z.core.$ZodIssue,
): ValueFault {
  const at = `${instancePath === '/' ? '' : instancePath}${toPointer(path)}`;
  return { keyword: code, instancePath: at, message, params };
}

/** JSON Pointer into the body, or to a parameter by its name. */
export function valueFaultPointer({ keyword, instancePath, params }: ValueFault): string {
  const at = instancePath === '/' ? '' : instancePath;
  return keyword === 'unrecognized_keys' ? `${at}${toPointer(params['keys'] as readonly string[])}` : at;
}

/** Where the value stands and what is allowed there, in one line: `«limit» i spørringen: Høyst 500`. */
export function valueFaultText(fault: ValueFault, at: FaultPlace, language: Language): string {
  const name = fault.instancePath.replace(/^\//, '');
  const quoted = language === 'en' ? `"${name}"` : `«${name}»`;
  const known = places[at.context ?? ''];
  const place = known && inLanguage(known, language);
  const where = [name === '' ? undefined : quoted, place].filter((part) => part !== undefined).join(' ');
  const allowed = allowedText(fault, at) ?? rangeText(fault);
  const text = allowed === undefined ? zodText(fault, language) : inLanguage(allowed, language);
  return where === '' ? text : `${where.charAt(0).toLocaleUpperCase(language)}${where.slice(1)}: ${text}`;
}

function allowedText(
  { keyword, params, message = '', instancePath }: ValueFault,
  { written, names }: FaultPlace,
): Text | undefined {
  const choices = keyword === 'invalid_union' ? params['options'] : params['values'];
  if (Array.isArray(choices)) return choiceText(choices.map(String), written);
  if (keyword === 'unrecognized_keys')
    return noSuchName((params['keys'] as readonly string[]).join(), instancePath === '/' ? names : []);
  const type = keyword === 'invalid_type' ? types[String(params['expected'])] : undefined;
  if (type !== undefined)
    return {
      nb: `Her må det stå ${type.nb}`,
      nn: `Her må det stå ${type.nn}`,
      en: `Here must be ${type.en}`,
    };
  if (params['format'] === 'uuid') return idText;
  return params['format'] === 'datetime' ? allowedTexts.instant : textNamed(message);
}

const idText: Text = {
  nb: 'En id (UUID) som 1b4e28ba-2fa1-4d2b-883f-0016d3cca427',
  nn: 'Ein id (UUID) som 1b4e28ba-2fa1-4d2b-883f-0016d3cca427',
  en: 'An id (UUID) such as 1b4e28ba-2fa1-4d2b-883f-0016d3cca427',
};

function noSuchName(name: string, names: readonly string[] = []): Text {
  const meant = nearWord(name, names);
  return {
    nb: `«${name}» finnes ikke her${meant === undefined ? '' : `. Nærmest: ${meant}`}`,
    nn: `«${name}» finst ikkje her${meant === undefined ? '' : `. Nærast: ${meant}`}`,
    en: `There is no "${name}" here${meant === undefined ? '' : `. Nearest: ${meant}`}`,
  };
}

/** The schema names the text of what it allows as its `error`. */
function textNamed(message: string): Text | undefined {
  return Object.hasOwn(allowedTexts, message)
    ? allowedTexts[message as keyof typeof allowedTexts]
    : undefined;
}

function choiceText(choices: readonly string[], written: unknown): Text {
  const [only, ...others] = choices;
  if (others.length === 0)
    return {
      nb: `Her må det stå ${only ?? ''}`,
      nn: `Her må det stå ${only ?? ''}`,
      en: `Here must be ${only ?? ''}`,
    };
  const all = choices.join(', ');
  const meant = typeof written === 'string' ? nearWord(written, choices) : undefined;
  return meant === undefined
    ? { nb: `Velg en av: ${all}`, nn: `Vel ein av: ${all}`, en: `Choose one of: ${all}` }
    : {
        nb: `Velg en av: ${all}. Nærmest: ${meant}`,
        nn: `Vel ein av: ${all}. Nærast: ${meant}`,
        en: `Choose one of: ${all}. Nearest: ${meant}`,
      };
}

function rangeText({ keyword, params }: ValueFault): Text | undefined {
  const { origin, minimum, maximum } = params;
  const unit =
    origin === 'string' ? { nb: ' tegn', nn: ' teikn', en: ' characters' } : { nb: '', nn: '', en: '' };
  if (keyword === 'too_small')
    return {
      nb: `Minst ${String(minimum)}${unit.nb}`,
      nn: `Minst ${String(minimum)}${unit.nn}`,
      en: `At least ${String(minimum)}${unit.en}`,
    };
  if (keyword === 'too_big')
    return {
      nb: `Høyst ${String(maximum)}${unit.nb}`,
      nn: `Høgst ${String(maximum)}${unit.nn}`,
      en: `At most ${String(maximum)}${unit.en}`,
    };
  return undefined;
}

/** What was received is not known here, so zod's guess at it is left out. */
function zodText(fault: ValueFault, language: Language): string {
  const said = locales[language](rawIssue(fault));
  const text = typeof said === 'string' ? said : (said?.message ?? '');
  return text.replace(/, (?:fikk|fekk|received) undefined$/, '');
}

/** The issue as zod had it: the validator takes it apart, and zod's texts know English alone by then. */
function rawIssue({ keyword, params }: ValueFault): z.core.$ZodRawIssue {
  return { ...params, code: keyword } as unknown as z.core.$ZodRawIssue;
}
