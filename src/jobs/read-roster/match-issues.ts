import { error, warning, type Issue, type Text } from '../../domain/issue.js';
import type { Doctor } from '../../domain/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { clockText, localDateOf, overlapMinutes, type Span } from '../../domain/time.js';
import type { Vakt } from '../../domain/vakt.js';
import type { DutyRow, RowPlace } from './duty-row.js';

function errorAt(row: DutyRow, code: string, part: keyof RowPlace['keys'], message: Text): Issue {
  const { path, name, keys } = row.place;
  return error(code, [...path, keys[part]], {
    nb: `${name.nb}: ${message.nb}`,
    nn: `${name.nn}: ${message.nn}`,
    en: `${name.en}: ${message.en}`,
  });
}

export function unknownVakt(row: DutyRow, vakt: string): Issue {
  return errorAt(row, 'VAKT_UNKNOWN', 'vakt', {
    nb: `vakten «${vakt}» finnes ikke i jobben. Id-en er dato/linje/plass, for eksempel 2026-03-09/L1/1.`,
    nn: `vakta «${vakt}» finst ikkje i jobben. Id-en er dato/linje/plass, til dømes 2026-03-09/L1/1.`,
    en: `the job has no vakt "${vakt}". Its id is date/line/seat, such as 2026-03-09/L1/1.`,
  });
}

export function otherTimes(row: DutyRow, vakt: Vakt, span: Span): Issue {
  return errorAt(row, 'VAKT_TIMES_DIFFER', 'start', {
    nb: `vakten ${vakt.id} er ${timesText(vakt)} i jobben, men raden sier ${timesText(span)}. Rett tidene, eller ta bort id-en så vakten finnes ut fra tidene.`,
    nn: `vakta ${vakt.id} er ${timesText(vakt)} i jobben, men rada seier ${timesText(span)}. Rett tidene, eller ta bort id-en så vakta blir funnen ut frå tidene.`,
    en: `the vakt ${vakt.id} is ${timesText(vakt)} in the job, but the row says ${timesText(span)}. Correct the times, or take the id away so that the vakt is found by its times.`,
  });
}

export function withoutTimes(row: DutyRow): Issue {
  return errorAt(row, 'TIME_UNREADABLE', 'start', {
    nb: `det står verken en vakt-id eller tider som kan leses${quoted(row)}. Skriv dato (2026-03-09 eller 09.03.2026), start og slutt (16:00).`,
    nn: `det står verken ein vakt-id eller tider som kan lesast${quoted(row)}. Skriv dato (2026-03-09 eller 09.03.2026), start og slutt (16:00).`,
    en: `there is neither the id of a vakt nor times that can be read${quoted(row)}. Write date (2026-03-09 or 09.03.2026), start and end (16:00).`,
  });
}

/** What stands where times should. */
function quoted({ writtenTimes = '' }: DutyRow): string {
  return writtenTimes === '' ? '' : ` («${writtenTimes}»)`;
}

export function endsBeforeStart(row: DutyRow): Issue {
  return errorAt(row, 'ENDS_BEFORE_START', 'start', {
    nb: 'slutten kommer ikke etter starten.',
    nn: 'slutten kjem ikkje etter starten.',
    en: 'the end does not come after the start.',
  });
}

export function unknownLine(row: DutyRow, line: string, { lines }: Problem): Issue {
  const known = lines.map(({ id, name }) => `${id} (${name})`).join(', ');
  return errorAt(row, 'LINE_UNKNOWN', 'line', {
    nb: `jobben har ingen vaktlinje «${line}». Den har ${known}.`,
    nn: `jobben har inga vaktlinje «${line}». Han har ${known}.`,
    en: `the job has no line "${line}". It has ${known}.`,
  });
}

/** Names what it might have been: the same times on other lines, else what overlaps. */
export function noVakt(row: DutyRow, span: Span, sameTimes: readonly Vakt[], { vakter }: Problem): Issue {
  const near = sameTimes.length > 0 ? sameTimes : vakter.filter((vakt) => overlapMinutes(vakt, span) > 0);
  const named = near.slice(0, 6).map((vakt) => `${vakt.id} (${timesText(vakt)})`);
  const list = named.join(', ') + (near.length > named.length ? ' …' : '');
  return errorAt(row, 'VAKT_NOT_FOUND', 'start', {
    nb: `ingen vakt i jobben er ${timesText(span)}${row.line.length > 0 && sameTimes.length > 0 ? ' på den linjen' : ''}. ${list === '' ? 'Ingen vakt er i nærheten.' : `Nærmest: ${list}.`}`,
    nn: `inga vakt i jobben er ${timesText(span)}${row.line.length > 0 && sameTimes.length > 0 ? ' på den linja' : ''}. ${list === '' ? 'Inga vakt er i nærleiken.' : `Nærast: ${list}.`}`,
    en: `no vakt of the job is ${timesText(span)}${row.line.length > 0 && sameTimes.length > 0 ? ' on that line' : ''}. ${list === '' ? 'None is near.' : `Nearest: ${list}.`}`,
  });
}

export function severalVakter(row: DutyRow, span: Span, vakter: readonly Vakt[]): Issue {
  const list = vakter.map(({ id }) => id).join(', ');
  return errorAt(row, 'VAKT_AMBIGUOUS', 'line', {
    nb: `flere vakter er ${timesText(span)}: ${list}. Skriv linjen.`,
    nn: `fleire vakter er ${timesText(span)}: ${list}. Skriv linja.`,
    en: `several vakter are ${timesText(span)}: ${list}. Write the line.`,
  });
}

export function takenTwice(row: DutyRow, vakter: readonly Vakt[], first: RowPlace | undefined): Issue {
  const list = vakter.map(({ id }) => id).join(', ');
  return errorAt(row, 'VAKT_TWICE', 'vakt', {
    nb: `${list} er alt besatt${first === undefined ? '' : ` (${first.name.nb})`}. Hver plass har én lege, og legen står der én gang.`,
    nn: `${list} har alt lege${first === undefined ? '' : ` (${first.name.nn})`}. Kvar plass har éin lege, og legen står der éin gong.`,
    en: `${list} is taken already${first === undefined ? '' : ` (${first.name.en})`}. Each seat has one doctor, who stands there once.`,
  });
}

export function unknownDoctor(row: DutyRow, written: string, like: readonly Doctor[]): Issue {
  const isNamed = written !== '';
  const near = like.map(({ id, name }) => `${id} (${name})`).join(', ');
  const looked = (row.doctor ?? []).map(({ text }) => `«${text}»`).join(', ') || '–';
  return errorAt(row, 'DOCTOR_UNKNOWN', 'doctor', {
    nb: isNamed
      ? `ingen lege i jobben har id-en eller det fulle navnet «${written}».${near === '' ? '' : ` Nærmest: ${near}.`}`
      : `ingen lege i jobben er nevnt ved id eller fullt navn. Det er sett etter i: ${looked}.`,
    nn: isNamed
      ? `ingen lege i jobben har id-en eller det fulle namnet «${written}».${near === '' ? '' : ` Nærast: ${near}.`}`
      : `ingen lege i jobben er nemnd ved id eller fullt namn. Det er sett etter i: ${looked}.`,
    en: isNamed
      ? `no doctor of the job has the id or the full name "${written}".${near === '' ? '' : ` Nearest: ${near}.`}`
      : `no doctor of the job is named by id or full name. What was looked at: ${looked}.`,
  });
}

export function severalDoctors(row: DutyRow, ids: readonly string[]): Issue {
  const list = ids.join(', ');
  return errorAt(row, 'DOCTOR_AMBIGUOUS', 'doctor', {
    nb: `raden passer på flere leger (${list}). Skriv id-en til den ene.`,
    nn: `rada passar på fleire legar (${list}). Skriv id-en til den eine.`,
    en: `the row fits several doctors (${list}). Write the id of the one.`,
  });
}

export function nameMismatch(row: DutyRow, id: string, name: string): Issue {
  return errorAt(row, 'NAME_MISMATCH', 'doctor', {
    nb: `«${id}» er ikke «${name}», som står ved siden av. Rett det ene, eller ta navnet bort.`,
    nn: `«${id}» er ikkje «${name}», som står ved sida av. Rett det eine, eller ta namnet bort.`,
    en: `"${id}" is not "${name}", who stands beside it. Correct one of them, or take the name away.`,
  });
}

/** One warning for all that start before the period, and one for all after it. */
export function outsideWarnings(rows: readonly DutyRow[], { job }: Problem): Issue[] {
  const dateOf = ({ span, vakt = '' }: DutyRow): string =>
    span === undefined ? vakt.slice(0, 10) : localDateOf(span.start);
  const before = rows.filter((row) => dateOf(row) < job.period.from);
  const after = rows.filter((row) => dateOf(row) > job.period.to);
  return [
    ...outsideWarning(before, {
      nb: 'før perioden og er ikke med. Skal de telle for hvile og frekvens, hører de hjemme i «history» i jobben',
      nn: 'før perioden og er ikkje med. Skal dei telje for kvile og frekvens, høyrer dei heime i «history» i jobben',
      en: 'before the period and are left out. Where they shall count for rest and frequency, they belong in "history" of the job',
    }),
    ...outsideWarning(after, {
      nb: 'etter perioden og er ikke med',
      nn: 'etter perioden og er ikkje med',
      en: 'after the period and are left out',
    }),
  ];
}

function outsideWarning(rows: readonly DutyRow[], says: Text): Issue[] {
  const [first] = rows;
  if (first === undefined) return [];
  const named = rows.slice(0, 3).map(({ place }) => place.name);
  const more = rows.length > named.length ? ' …' : '';
  return [
    warning('ROW_OUTSIDE_PERIOD', [...first.place.path, first.place.keys.start], {
      nb: `${named.map(({ nb }) => nb).join(', ')}${more}: ${rows.length} starter ${says.nb}.`,
      nn: `${named.map(({ nn }) => nn).join(', ')}${more}: ${rows.length} startar ${says.nn}.`,
      en: `${named.map(({ en }) => en).join(', ')}${more}: ${rows.length} start ${says.en}.`,
    }),
  ];
}

/** `2026-03-09 16:00-23:00`, and the date of the end where it is another. */
function timesText({ start, end }: Span): string {
  const [from, to] = [localDateOf(start), localDateOf(end)];
  return `${from} ${clockText(start)}-${from === to ? '' : `${to} `}${clockText(end)}`;
}
