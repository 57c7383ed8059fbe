import { z } from 'zod';
import type { Issue } from '../../domain/issue.js';
import type { JobText, LineText } from '../../domain/job/job-text.js';
import { id } from '../../domain/job/scalars.js';
import { defineChange, inTheWay, refused } from './change.js';
import { changeLine } from './change-line.js';

type Nights = NonNullable<LineText['nights']>;
type NightBands = NonNullable<Nights['short']>;

export const setBakvakt = defineChange({
  id: 'set-bakvakt',
  describe:
    'Bakvakt every night, on helg nights only (the natt before Saturday, Sunday or helligdag), or on none. A night that the line has no hours for ' +
    'gets those of the natt that it backs',
  fields: {
    nights: z.enum(['every', 'helg', 'none']),
    line: id.optional().describe('The bakvakt line; none = the only one there is'),
    behind: id
      .optional()
      .describe('The line with the natt that it backs; none = the first with hours of natt'),
  },
  sections: ['lines', 'locks', 'published'],
  apply: (document, { nights, line: named, behind }) => {
    const lineId = named ?? onlyBakvakt(document);
    if (lineId === undefined) return refused([whichBakvakt(document)]);
    return changeLine(document, lineId, (line) => {
      if (line.kind !== 'bakvakt') return { issues: [noBakvakt(lineId)] };
      if (hasHoursByDay(line)) return { issues: [notByNight(lineId)] };
      const asked = { short: nights === 'every', long: nights !== 'none' };
      const own = { short: line.nights?.short ?? [], long: line.nights?.long ?? [] };
      const backed = nightsBehind(document, behind);
      const bands = {
        short: asked.short ? firstOf(own.short, backed?.short) : [],
        long: asked.long ? firstOf(own.long, backed?.long) : [],
      };
      const lacking = (['short', 'long'] as const).some((night) => asked[night] && bands[night].length === 0);
      return lacking ? { issues: [noNatt(behind)] } : { ...line, nights: bands };
    });
  },
});

function onlyBakvakt({ lines }: JobText): string | undefined {
  const [only, ...others] = lines.filter(({ kind }) => kind === 'bakvakt');
  return others.length === 0 ? only?.id : undefined;
}

function hasHoursByDay({ hours = {} }: LineText): boolean {
  return Object.values(hours).some((bands) => bands !== undefined && bands.length > 0);
}

function nightsBehind({ lines }: JobText, behind: string | undefined): Nights | undefined {
  return lines.find(({ id: own, kind, nights }) =>
    behind === undefined
      ? kind !== 'bakvakt' && (nights?.short?.length ?? 0) > 0 && (nights?.long?.length ?? 0) > 0
      : own === behind,
  )?.nights;
}

/** The hours of the natt behind, for one doctor and without its nurses. */
function firstOf(own: NightBands, backed: NightBands = []): NightBands {
  return own.length > 0 ? own : backed.map(({ from, to }) => ({ from, to }));
}

function whichBakvakt({ lines }: JobText): Issue {
  const bakvakter = lines.flatMap(({ id: own, kind }) => (kind === 'bakvakt' ? [own] : [])).join(', ');
  return inTheWay('WHICH_BAKVAKT', ['line'], {
    nb: `Si hvilken bakvaktlinje det gjelder: ${bakvakter || 'jobben har ingen; legg til en med add-line'}.`,
    nn: `Sei kva bakvaktlinje det gjeld: ${bakvakter || 'jobben har ingen; legg til ei med add-line'}.`,
    en: `Say which bakvakt line this is about: ${bakvakter || 'the job has none; add one with add-line'}.`,
  });
}

function noBakvakt(line: string): Issue {
  return inTheWay('NOT_A_BAKVAKT_LINE', ['line'], {
    nb: `Linjen «${line}» er ingen bakvaktlinje.`,
    nn: `Linja «${line}» er inga bakvaktlinje.`,
    en: `The line "${line}" is no bakvakt line.`,
  });
}

function notByNight(line: string): Issue {
  return inTheWay('BAKVAKT_NOT_BY_NIGHT', ['line'], {
    nb: `Bakvaktlinjen «${line}» har timer etter dag, ikke etter natt. Bruk staff-line eller switch-line.`,
    nn: `Bakvaktlinja «${line}» har timar etter dag, ikkje etter natt. Bruk staff-line eller switch-line.`,
    en: `The bakvakt line "${line}" has its hours by day, not by night. Use staff-line or switch-line.`,
  });
}

function noNatt(behind: string | undefined): Issue {
  return inTheWay('LINE_WITHOUT_HOURS', [behind === undefined ? 'nights' : 'behind'], {
    nb: 'Ingen linje har timer for natten som bakvakten skal stå bak. Gi bakvaktlinjen timer med staff-line.',
    nn: 'Inga linje har timar for natta som bakvakta skal stå bak. Gje bakvaktlinja timar med staff-line.',
    en: 'No line has hours for the night that the bakvakt is to back. Give the bakvakt line hours with staff-line.',
  });
}
