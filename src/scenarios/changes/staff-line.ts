import { z } from 'zod';
import type { Issue } from '../../domain/issue.js';
import type { LineText } from '../../domain/job/job-text.js';
import { clock, endClock, headCount, id } from '../../domain/job/scalars.js';
import { defineChange, inTheWay, refused } from './change.js';
import { changeLine } from './change-line.js';

const dayClasses = ['weekday', 'friday', 'saturday', 'sunday', 'aftendag', 'helligdag'] as const;
const nightClasses = ['short-night', 'long-night'] as const;
type DayClass = (typeof dayClasses)[number] | (typeof nightClasses)[number];
type BandText = NonNullable<NonNullable<LineText['hours']>['weekday']>[number];

export const staffLine = defineChange({
  id: 'staff-line',
  describe:
    'How many doctors a line has, or its hours, on some classes of days. A class without hours of its own reads as in the job: friday as weekday, ' +
    'helligdag as sunday',
  fields: {
    line: id,
    on: z
      .array(z.enum([...dayClasses, ...nightClasses]))
      .min(1)
      .optional()
      .describe(
        'long-night: the natt before Saturday, Sunday or helligdag. None = wherever the line has hours',
      ),
    doctors: z
      .union([z.int().min(0).max(20), headCount])
      .optional()
      .describe('A number, or min, ideal and max'),
    hours: z
      .array(z.strictObject({ from: clock, to: endClock }))
      .optional()
      .describe(
        'In place of those it had, with its usual number of doctors; an empty list: nothing on such days',
      ),
  },
  sections: ['lines', 'locks', 'published'],
  apply: (document, { line: lineId, on, doctors, hours }) => {
    if (doctors === undefined && hours === undefined) return refused([nothingAsked()]);
    const count = typeof doctors === 'number' ? { min: doctors } : doctors;
    return changeLine(document, lineId, (line) => {
      const classes = on ?? dayClassesOf(line);
      const columns = classes.map((dayClass) => hours ?? bandsAsRead(line, dayClass));
      const without = classes.filter((_, index) => hours === undefined && columns[index]?.length === 0);
      if (without.length > 0 || classes.length === 0) return { issues: [noHours(lineId, without)] };
      return classes.reduce(
        (next, dayClass, index) =>
          withBands(
            next,
            dayClass,
            (columns[index] ?? []).map((band) => (count === undefined ? band : { ...band, doctors: count })),
          ),
        line,
      );
    });
  },
});

function dayClassesOf({ hours = {}, nights = {} }: LineText): DayClass[] {
  return [
    ...dayClasses.filter((dayClass) => (hours[dayClass]?.length ?? 0) > 0),
    ...nightClasses.filter((night) => (nights[columnOf(night)]?.length ?? 0) > 0),
  ];
}

function columnOf(night: (typeof nightClasses)[number]): 'short' | 'long' {
  return night === 'short-night' ? 'short' : 'long';
}

function isNight(dayClass: DayClass): dayClass is (typeof nightClasses)[number] {
  return dayClass === 'short-night' || dayClass === 'long-night';
}

function bandsAsRead({ hours = {}, nights = {} }: LineText, dayClass: DayClass): readonly BandText[] {
  if (isNight(dayClass)) return nights[columnOf(dayClass)] ?? [];
  // An aften-dag reads whichever weekday it falls on, so its hours cannot be told from here.
  const next = { friday: hours.weekday, helligdag: hours.sunday };
  return hours[dayClass] ?? (dayClass === 'friday' || dayClass === 'helligdag' ? next[dayClass] : []) ?? [];
}

function withBands(line: LineText, dayClass: DayClass, bands: readonly BandText[]): LineText {
  return isNight(dayClass)
    ? { ...line, nights: { ...line.nights, [columnOf(dayClass)]: bands } }
    : { ...line, hours: { ...line.hours, [dayClass]: bands } };
}

function nothingAsked(): Issue {
  return inTheWay('CHANGE_EMPTY', [], {
    nb: 'Gi «doctors», «hours» eller begge.',
    nn: 'Gje «doctors», «hours» eller begge.',
    en: 'Give "doctors", "hours" or both.',
  });
}

function noHours(line: string, classes: readonly DayClass[]): Issue {
  const on = classes.join(', ') || '–';
  return inTheWay('LINE_WITHOUT_HOURS', ['on'], {
    nb: `Linjen «${line}» har ingen timer på ${on}. Gi «hours» også.`,
    nn: `Linja «${line}» har ingen timar på ${on}. Gje «hours» òg.`,
    en: `The line "${line}" has no hours on ${on}. Give "hours" too.`,
  });
}
