import { z } from 'zod';
import { cutIntoPieces } from '../../domain/pieces.js';
import { clipSpan, officeHoursIn } from '../../domain/office-hours.js';
import { periodSpan, type Problem } from '../../domain/problem.js';
import { clockText, localDateOf, overlapMinutes, type EpochMinute, type Span } from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import { constant, minus, scale, sum } from '../expression.js';
import { numberText } from '../number-text.js';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften } from '../sources.js';

/** At every instant at least one doctor on a line that counts as available. */
export const doctorAlwaysAvailable = defineRule({
  id: 'doctor-always-available',
  title: {
    nb: 'En lege tilgjengelig hele døgnet',
    nn: 'Ein lege tilgjengeleg heile døgnet',
    en: 'One doctor available round the clock',
  },
  statement: {
    nb: 'Til enhver tid er minst én lege tilgjengelig for legevakt. Teller timer uten lege. Virkedager kl. 08-16 som ingen linje ber om, dekkes av legenes dagtilbud og regnes ikke med. Timer som vakter fra før perioden dekker, ses gjennom historikken.',
    nn: 'Til ei kvar tid er minst éin lege tilgjengeleg for legevakt. Tel timar utan lege. Yrkedagar kl. 08-16 som inga linje ber om, blir dekte av dagtilbodet til legane og blir ikkje rekna med. Timar som vakter frå før perioden dekkjer, blir sett gjennom historikken.',
    en: 'At every instant at least one doctor is available for legevakt. Counts hours without one. Working days 08-16 that no line asks for are left to the day service of the doctors and do not count. Hours covered from before the period are seen through the history.',
  },
  strength: 'skal',
  sources: [akuttmedisinforskriften('§ 6', 'secondary')],
  finding: 'shortage',
  judges: 'roster',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    const { problem } = scope;
    const available = problem.vakter.filter(({ countsAsAvailable }) => countsAsAvailable);
    const watched = watchedSpans(problem);
    const history = availableHistory(problem);
    for (const span of watched) {
      const within = [...available, ...history].filter((duty) => overlapMinutes(duty, span) > 0);
      const office = officeHoursIn(span);
      const marks = within.flatMap((duty) => clipSpan(duty, span));
      for (const piece of cutIntoPieces<Span>([span, ...marks, ...office])) {
        if (history.some((duty) => duty.start <= piece.start && piece.end <= duty.end)) continue;
        const subject = { date: localDateOf(piece.start), about: String(piece.start) };
        const on = available
          .filter((vakt) => vakt.start <= piece.start && piece.end <= vakt.end)
          .map((vakt) => scope.filled(vakt));
        if (on.length === 0 && office.some((hours) => hours.start <= piece.start && piece.end <= hours.end))
          continue;
        const uncovered = on.length === 0 ? constant(1) : scope.hinge([minus(constant(1), sum(on))], subject);
        scope.cost(scale((piece.end - piece.start) / 60, uncovered), subject);
      }
    }
  },

  check({ problem, assignments }) {
    const available = problem.vakter.filter((vakt) => vakt.countsAsAvailable);
    const history = availableHistory(problem);
    const manned: Span[] = [...available.filter(({ id }) => assignments.has(id)), ...history];
    return watchedSpans(problem).flatMap((span) => {
      const unasked = officeHoursIn(span).flatMap((hours) => gapsBetween([...available, ...history], hours));
      const open = gapsBetween([...manned, ...unasked], span);
      return open.map(({ start, end }) => ({
        date: localDateOf(start),
        vaktIds: [],
        penalty: (end - start) / 60,
        detail: { from: clockText(start), toDate: localDateOf(end), to: clockText(end) },
      }));
    });
  },

  explain: ({ date, penalty, detail }) => ({
    nb: `Ingen lege er tilgjengelig fra ${date} kl. ${detail['from'] ?? ''} til ${detail['toDate'] ?? ''} kl. ${detail['to'] ?? ''} (${numberText(penalty, 'nb')} t).`,
    nn: `Ingen lege er tilgjengeleg frå ${date} kl. ${detail['from'] ?? ''} til ${detail['toDate'] ?? ''} kl. ${detail['to'] ?? ''} (${numberText(penalty, 'nn')} t).`,
    en: `No doctor is available from ${date} ${detail['from'] ?? ''} to ${detail['toDate'] ?? ''} ${detail['to'] ?? ''} (${numberText(penalty, 'en')} h).`,
  }),

  notChecked(problem) {
    const { start } = periodSpan(problem);
    const first = firstWatched(problem);
    const asked = [
      ...problem.vakter.filter(({ countsAsAvailable }) => countsAsAvailable),
      ...availableHistory(problem),
    ];
    const unaskedMinutes = watchedSpans(problem)
      .flatMap(officeHoursIn)
      .flatMap((hours) => gapsBetween(asked, hours))
      .reduce((total, span) => total + span.end - span.start, 0);
    return [
      ...(first === undefined || first <= start
        ? []
        : [
            {
              nb: `Timene før kl. ${clockText(first)} den ${problem.job.period.from} tilhører forrige måneds siste vakt, som ikke er oppgitt.`,
              nn: `Timane før kl. ${clockText(first)} den ${problem.job.period.from} høyrer til siste vakt månaden før, som ikkje er oppgitt.`,
              en: `The hours before ${clockText(first)} on ${problem.job.period.from} belong to the last vakt of the month before, which is not given.`,
            },
          ]),
      ...(unaskedMinutes === 0
        ? []
        : [
            {
              nb: `Ingen linje ber om lege i ${numberText(unaskedMinutes / 60, 'nb')} timer på virkedager kl. 08-16; hvem som tar øyeblikkelig hjelp da, er ikke vurdert.`,
              nn: `Inga linje ber om lege i ${numberText(unaskedMinutes / 60, 'nn')} timar på yrkedagar kl. 08-16; kven som tek augeblikkeleg hjelp då, er ikkje vurdert.`,
              en: `No line asks for a doctor in ${numberText(unaskedMinutes / 60, 'en')} hours of working days 08-16; who takes emergencies then is not judged.`,
            },
          ]),
    ];
  },
});

/**
 * The period, from the first instant about which something is known: where no history covers the first morning, the
 * natt that began the evening before is another roster's business.
 */
function watchedSpans(problem: Problem): Span[] {
  const start = firstWatched(problem);
  const { end } = periodSpan(problem);
  return start === undefined || start >= end ? [] : [{ start, end }];
}

function firstWatched(problem: Problem): EpochMinute | undefined {
  const { start } = periodSpan(problem);
  if (availableHistory(problem).some((duty) => duty.start <= start && start < duty.end)) return start;
  const starts = problem.vakter
    .filter(({ countsAsAvailable }) => countsAsAvailable)
    .map((vakt) => vakt.start);
  return starts.length === 0 ? undefined : (Math.min(...starts) as EpochMinute);
}

/** Stretches of `within` that none of the spans covers, in order. */
function gapsBetween(spans: readonly Span[], within: Span): Span[] {
  const gaps: Span[] = [];
  let coveredTo = within.start;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start >= within.end) break;
    if (start > coveredTo) gaps.push({ start: coveredTo, end: start });
    if (end > coveredTo) coveredTo = end;
  }
  if (coveredTo < within.end) gaps.push({ start: coveredTo, end: within.end });
  return gaps;
}

function availableHistory(problem: Problem): Duty[] {
  return [...problem.historyByDoctor.values()].flat().filter(({ countsAsAvailable }) => countsAsAvailable);
}
