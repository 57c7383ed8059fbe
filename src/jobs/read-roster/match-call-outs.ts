import { error, type Issue, type Text } from '../../domain/issue.js';
import type { Problem } from '../../domain/problem.js';
import { clockText, fromIso, localDateOf, type Span } from '../../domain/time.js';
import type { Vakt } from '../../domain/vakt.js';
import type { CallOutText } from './roster-document.js';

export interface MatchedCallOuts {
  /** By vakt id; each list by start, none overlapping another. */
  readonly callOuts: ReadonlyMap<string, readonly Span[]>;
  readonly issues: readonly Issue[];
}

/** A call-out begins within a held vakt that does not itself count as work; it may end after the vakt. */
export function matchCallOuts(
  written: readonly CallOutText[],
  assignments: ReadonlyMap<string, string>,
  { vaktById }: Problem,
): MatchedCallOuts {
  const spans = new Map<string, Span[]>();
  const issues: Issue[] = [];
  for (const [index, { vakt: id, from, to }] of written.entries()) {
    const span = { start: fromIso(from), end: fromIso(to) };
    const fault = faultOf(id, span, vaktById.get(id), assignments);
    if (fault === undefined) spans.set(id, [...(spans.get(id) ?? []), span]);
    else issues.push(error(fault.code, ['callOuts', index, fault.key], fault.message));
  }
  return { callOuts: new Map([...spans].map(([id, own]) => [id, merge(own)])), issues };
}

interface Fault {
  readonly code: string;
  readonly key: 'vakt' | 'from' | 'to';
  readonly message: Text;
}

function faultOf(
  id: string,
  span: Span,
  vakt: Vakt | undefined,
  assignments: ReadonlyMap<string, string>,
): Fault | undefined {
  if (vakt === undefined) {
    return {
      code: 'VAKT_UNKNOWN',
      key: 'vakt',
      message: {
        nb: `Vakten «${id}» finnes ikke i jobben.`,
        nn: `Vakta «${id}» finst ikkje i jobben.`,
        en: `The job has no vakt "${id}".`,
      },
    };
  }
  if (vakt.countsAsWork) {
    return {
      code: 'CALL_OUT_OF_WORK',
      key: 'vakt',
      message: {
        nb: `${id} teller alt som arbeid hele vakten; utrykning føres bare på hjemmevakt og bakvakt.`,
        nn: `${id} tel alt som arbeid heile vakta; utrykking blir ført berre på heimevakt og bakvakt.`,
        en: `All of ${id} counts as work already; call-outs belong to hjemmevakt and bakvakt only.`,
      },
    };
  }
  if (!assignments.has(id)) {
    return {
      code: 'CALL_OUT_OF_NOBODY',
      key: 'vakt',
      message: {
        nb: `Planen gir ikke ${id} til noen lege, så ingen kan ha rykket ut.`,
        nn: `Planen gir ikkje ${id} til nokon lege, så ingen kan ha rykt ut.`,
        en: `The roster gives ${id} to no doctor, so nobody can have been called out.`,
      },
    };
  }
  if (span.end <= span.start) {
    return {
      code: 'ENDS_BEFORE_START',
      key: 'to',
      message: {
        nb: 'Slutten kommer ikke etter starten.',
        nn: 'Slutten kjem ikkje etter starten.',
        en: 'The end does not come after the start.',
      },
    };
  }
  if (span.start >= vakt.start && span.start < vakt.end) return undefined;
  const times = `${localDateOf(vakt.start)} ${clockText(vakt.start)} - ${localDateOf(vakt.end)} ${clockText(vakt.end)}`;
  return {
    code: 'CALL_OUT_OUTSIDE_VAKT',
    key: 'from',
    message: {
      nb: `Utrykningen begynner utenfor ${id} (${times}).`,
      nn: `Utrykkinga byrjar utanfor ${id} (${times}).`,
      en: `The call-out begins outside ${id} (${times}).`,
    },
  };
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
