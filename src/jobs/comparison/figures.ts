import type { Text } from '../../domain/issue.js';
import { doctorCategory, type DoctorCategory } from '../../domain/job/doctor.js';
import { round } from '../../reports/hours.js';
import type { DoctorLoad } from '../../reports/load.js';
import type { StoredReport } from '../roster-report.js';
import { costByLine, costMeasures, demandMeasures } from './demand-figures.js';
import type { Figure, Measure } from './figure.js';
import { lineNameIn } from './line-names.js';
import { normByDistrict } from './norm-figures.js';

export function figuresOf(reports: readonly StoredReport[]): Figure[] {
  return [
    ...measures,
    ...presentHoursByCategory(reports),
    ...hoursByLine(reports),
    ...costByLine(reports),
    ...normByDistrict(reports),
  ].map(({ of, ...figure }) => ({
    ...figure,
    values: reports.map((report) => of(report) ?? null),
  }));
}

/** Rules about the time between vakter, and about nights in a row. */
const restRules: ReadonlySet<string> = new Set([
  'aml-daily-rest',
  'aml-weekly-rest',
  'consecutive-natt',
  'post-night-off',
  'rest-after-natt-run',
  'rest-between-work',
]);

const measures: readonly Measure[] = [
  {
    id: 'vakter',
    name: { nb: 'Vakter i alt', nn: 'Vakter i alt', en: 'Vakter in all' },
    unit: 'count',
    better: null,
    of: ({ summary }) => summary?.vakter,
  },
  {
    id: 'minimum-seats',
    name: { nb: 'Vakter som må fylles', nn: 'Vakter som må fyllast', en: 'Vakter that must be filled' },
    unit: 'count',
    better: null,
    of: ({ summary }) => summary?.minimumSeats,
  },
  {
    id: 'unfilled',
    name: { nb: 'Tomme vakter', nn: 'Tomme vakter', en: 'Empty vakter' },
    unit: 'count',
    better: 'less',
    of: ({ summary }) => summary?.unfilled.length,
  },
  {
    id: 'breaches',
    name: { nb: 'Brudd på skal-krav', nn: 'Brot på skal-krav', en: 'Breaches of binding rules' },
    unit: 'count',
    better: 'less',
    of: ({ summary }) => summary?.hardBreaches,
  },
  {
    id: 'overridden',
    name: { nb: 'Brudd satt til side', nn: 'Brot sette til side', en: 'Breaches set aside' },
    unit: 'count',
    better: 'less',
    of: ({ summary }) => summary?.overridden,
  },
  {
    id: 'rest-overrides',
    name: {
      nb: 'Hvileregler satt til side',
      nn: 'Kvileregler sette til side',
      en: 'Rules of rest set aside',
    },
    unit: 'count',
    better: 'less',
    of: ({ overrides }) => overrides?.filter(({ rule, isUsed }) => isUsed && restRules.has(rule)).length,
  },
  {
    id: 'shortages',
    name: { nb: 'Mangler i bemanningen', nn: 'Manglar i bemanninga', en: 'Shortages of staff' },
    unit: 'count',
    better: 'less',
    of: ({ summary }) => summary?.shortages,
  },
  {
    id: 'qualities',
    name: { nb: 'Merknader om kvalitet', nn: 'Merknader om kvalitet', en: 'Remarks on quality' },
    unit: 'count',
    better: 'less',
    of: ({ summary }) => summary?.qualities,
  },
  {
    id: 'doctors',
    name: { nb: 'Leger', nn: 'Legar', en: 'Doctors' },
    unit: 'count',
    better: null,
    of: ({ summary }) => summary?.doctors,
  },
  {
    id: 'doctors-with-vakt',
    name: { nb: 'Leger med vakt', nn: 'Legar med vakt', en: 'Doctors with a vakt' },
    unit: 'count',
    better: null,
    of: ({ summary }) => summary?.doctorsWithVakt,
  },
  {
    id: 'shares-outside',
    name: {
      nb: 'Andeler utenfor båndet',
      nn: 'Delar utanfor bandet',
      en: 'Shares outside their band',
    },
    unit: 'count',
    better: 'less',
    of: ({ shares }) => shares?.filter(({ outsideBand }) => outsideBand !== 0).length,
  },
  {
    id: 'weighted-hours-spread',
    name: {
      nb: 'Vektede timer: fra den som har minst vakt, til den som har mest',
      nn: 'Vekta timar: frå den som har minst vakt, til den som har mest',
      en: 'Weighted hours: from the doctor with least vakt to the one with most',
    },
    unit: 'hours',
    better: 'less',
    of: ({ load }) => spreadOf(load, ({ weightedHours }) => weightedHours),
  },
  {
    id: 'netter-most',
    name: {
      nb: 'Flest netter for én lege',
      nn: 'Flest netter for éin lege',
      en: 'Most nights for one doctor',
    },
    unit: 'count',
    better: 'less',
    of: ({ load }) => mostOf(load, ({ netter }) => netter),
  },
  {
    id: 'netter-mean',
    name: {
      nb: 'Netter i snitt for leger som har netter',
      nn: 'Netter i snitt for legar som har netter',
      en: 'Nights on average for doctors with nights',
    },
    unit: 'count',
    better: 'less',
    of: ({ load }) => meanNetter(load),
  },
  {
    id: 'one-in-n-least',
    name: {
      nb: 'Vakthyppighet for legen som oftest har vakt',
      nn: 'Vakthyppigheit for legen som oftast har vakt',
      en: 'Frequency of the doctor most often on duty',
    },
    unit: 'oneIn',
    better: 'more',
    of: ({ load }) => leastOneInN(load),
  },
  {
    id: 'weekends-most',
    name: {
      nb: 'Flest helger for én lege',
      nn: 'Flest helger for éin lege',
      en: 'Most weekends for one doctor',
    },
    unit: 'count',
    better: 'less',
    of: ({ load }) => mostOf(load, ({ weekends }) => weekends),
  },
  {
    id: 'present-doctor-hours',
    name: { nb: 'Legetimer til stede', nn: 'Legetimar til stades', en: 'Doctor hours present' },
    unit: 'hours',
    better: null,
    of: ({ coverage }) => coverage?.presence.period.roster.presentDoctorHours,
  },
  {
    id: 'hours-with-two',
    name: {
      nb: 'Timer med minst to leger',
      nn: 'Timar med minst to legar',
      en: 'Hours with two doctors or more',
    },
    unit: 'hours',
    better: 'more',
    of: ({ coverage }) => coverage?.presence.period.roster.twoOrMoreHours,
  },
  {
    id: 'frequency-primary',
    name: { nb: 'Vakthyppighet, egne vakter', nn: 'Vakthyppigheit, eigne vakter', en: 'Frequency, own duty' },
    unit: 'oneIn',
    better: 'more',
    of: (report) => frequencyOf(report, 'primary'),
  },
  {
    id: 'frequency-combined',
    name: { nb: 'Vakthyppighet med bakvakt', nn: 'Vakthyppigheit med bakvakt', en: 'Frequency with bakvakt' },
    unit: 'oneIn',
    better: 'more',
    of: (report) => frequencyOf(report, 'combined'),
  },
  {
    id: 'exemption-days',
    name: {
      nb: 'Dager med unntak fra kompetansekravet',
      nn: 'Dagar med unntak frå kompetansekravet',
      en: 'Days by exception from the competence requirement',
    },
    unit: 'days',
    better: 'less',
    of: ({ exemptions }) =>
      exemptions && Object.values(exemptions.daysByDoctor).reduce((sum, days) => sum + days, 0),
  },
  ...demandMeasures,
  ...costMeasures,
];

/** Of every figure that does not depend on the lines of a job. */
export const figureIds: readonly string[] = [
  ...measures.map(({ id }) => id),
  ...doctorCategory.options.map(presentHoursId),
];

/** What a figure is called, of whatever results; undefined for what is none. */
export function figureName(id: string): Text | undefined {
  const category = doctorCategory.options.find((each) => presentHoursId(each) === id);
  return category === undefined ? measures.find((measure) => measure.id === id)?.name : inNames(category);
}

/** Of those where less or more is better. */
export const directedFigureIds: readonly string[] = measures
  .filter(({ better }) => better !== null)
  .map(({ id }) => id);

/** Only categories that somebody in one of the results has. */
function presentHoursByCategory(reports: readonly StoredReport[]): Measure[] {
  const present = new Set(reports.flatMap(({ load = [] }) => load.map(({ category }) => category)));
  return doctorCategory.options
    .filter((category) => present.has(category))
    .map((category) => ({
      id: presentHoursId(category),
      name: inNames(category),
      unit: 'hours',
      better: null,
      of: ({ load }) =>
        load
          ?.filter((each) => each.category === category)
          .reduce((sum, { presentHours }) => sum + presentHours, 0),
    }));
}

/** Held by doctors, present or not; only lines that one of the results has. */
function hoursByLine(reports: readonly StoredReport[]): Measure[] {
  const lines = new Set(reports.flatMap(({ coverage }) => coverage?.vakter.map(({ line }) => line) ?? []));
  return [...lines].sort().map((line) => ({
    id: `line-hours-${line}`,
    name: hoursOnLine(lineNameIn(reports, line)),
    unit: 'hours',
    better: null,
    of: ({ coverage }) =>
      coverage &&
      round(
        coverage.vakter
          .filter((vakt) => vakt.line === line && vakt.doctor !== null)
          .reduce((sum, { hours }) => sum + hours, 0),
      ),
  }));
}

function hoursOnLine(line: string): Text {
  return { nb: `Legetimer, ${line}`, nn: `Legetimar, ${line}`, en: `Doctor hours, ${line}` };
}

function presentHoursId(category: DoctorCategory): string {
  return `present-hours-${category}`;
}

function inNames(category: DoctorCategory): Text {
  return {
    nb: `Timer til stede, ${category}`,
    nn: `Timar til stades, ${category}`,
    en: `Hours present, ${category}`,
  };
}

/** Among doctors with a vakt. */
function spreadOf(
  load: readonly DoctorLoad[] | undefined,
  amount: (load: DoctorLoad) => number,
): number | undefined {
  const amounts = load?.filter(({ vakter }) => vakter > 0).map(amount);
  if (amounts === undefined || amounts.length === 0) return undefined;
  return Math.round((Math.max(...amounts) - Math.min(...amounts)) * 100) / 100;
}

function mostOf(
  load: readonly DoctorLoad[] | undefined,
  amount: (load: DoctorLoad) => number,
): number | undefined {
  return load && Math.max(0, ...load.map(amount));
}

function meanNetter(load: readonly DoctorLoad[] | undefined): number | undefined {
  const own = load?.filter(({ netter }) => netter > 0);
  if (own === undefined) return undefined;
  return own.length === 0 ? 0 : round(own.reduce((sum, { netter }) => sum + netter, 0) / own.length);
}

function leastOneInN(load: readonly DoctorLoad[] | undefined): number | undefined {
  const own = load?.flatMap(({ oneInN }) => oneInN ?? []) ?? [];
  return own.length === 0 ? undefined : Math.min(...own);
}

function frequencyOf({ poolFrequency }: StoredReport, of: 'primary' | 'combined'): number | null | undefined {
  return poolFrequency?.frequencies.find((each) => each.of === of)?.frequency;
}
