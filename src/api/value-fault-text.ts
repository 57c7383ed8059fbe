import { z } from 'zod';
import type { Text } from '../domain/issue.js';
import type { Language } from './language.js';

/** What the validator says of one value of a request. */
export interface ValueFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const places: Readonly<Record<string, Text>> = {
  params: { nb: 'i adressen', en: 'in the address' },
  querystring: { nb: 'i spørringen', en: 'in the query' },
  headers: { nb: 'i hodefeltene', en: 'in the headers' },
  body: { nb: 'i innholdet', en: 'in the body' },
};

const locales = { nb: z.locales.no().localeError, en: z.locales.en().localeError };

/** Where the value stands and what is wrong with it, in one line: `id i adressen: Ugyldig UUID`. */
export function valueFaultText(fault: ValueFault, context: string | undefined, language: Language): string {
  const name = fault.instancePath.replace(/^\//, '');
  const place = places[context ?? '']?.[language];
  const where = [name, place].filter((part) => part !== undefined && part !== '').join(' ');
  const text = rangeText(fault)?.[language] ?? zodText(fault, language);
  return where === '' ? text : `${where.charAt(0).toLocaleUpperCase(language)}${where.slice(1)}: ${text}`;
}

function rangeText({ keyword, params }: ValueFault): Text | undefined {
  const { origin, minimum, maximum } = params;
  const unit = origin === 'string' ? { nb: ' tegn', en: ' characters' } : { nb: '', en: '' };
  if (keyword === 'too_small')
    return { nb: `Minst ${String(minimum)}${unit.nb}`, en: `At least ${String(minimum)}${unit.en}` };
  if (keyword === 'too_big')
    return { nb: `Høyst ${String(maximum)}${unit.nb}`, en: `At most ${String(maximum)}${unit.en}` };
  return undefined;
}

/** What was received is not known here, so zod's guess at it is left out. */
function zodText(fault: ValueFault, language: Language): string {
  const said = locales[language](rawIssue(fault));
  const text = typeof said === 'string' ? said : (said?.message ?? '');
  return text.replace(/, (?:fikk|received) undefined$/, '');
}

/** The issue as zod had it: the validator takes it apart, and zod's texts know English alone by then. */
function rawIssue({ keyword, params }: ValueFault): z.core.$ZodRawIssue {
  return { ...params, code: keyword } as unknown as z.core.$ZodRawIssue;
}
