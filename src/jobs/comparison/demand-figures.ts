import { lineNameIn } from './line-names.js';
import type { Text } from '../../domain/issue.js';
import type { CostReport } from '../../reports/cost.js';
import type { GroupDemand } from '../../reports/demand.js';
import type { StoredReport } from '../roster-report.js';
import type { Measure } from './figure.js';

/** Of all line groups; null where the job gives no demand. */
export const demandMeasures: readonly Measure[] = [
  {
    id: 'utilisation',
    name: { nb: 'Utnyttelse', nn: 'Utnytting', en: 'Utilisation' },
    unit: 'share',
    better: null,
    of: ({ demand }) => {
      const groups = demand?.groups ?? [];
      const doctorHours = sum(groups.map((group) => group.doctorHours));
      return doctorHours === 0
        ? null
        : round(sum(groups.map(({ demandHours }) => demandHours)) / doctorHours);
    },
  },
  {
    id: 'utilisation-worst-hour',
    name: {
      nb: 'Utnyttelse i den verste timen med lege',
      nn: 'Utnytting i den verste timen med lege',
      en: 'Utilisation in the worst hour with a doctor',
    },
    unit: 'share',
    better: 'less',
    of: ({ demand }) => {
      const worst = (demand?.groups ?? []).flatMap((group) => group.worst?.utilisation ?? []);
      return worst.length === 0 ? null : Math.max(...worst);
    },
  },
  {
    id: 'hours-above-limit',
    name: {
      nb: 'Timer over grensen for utnyttelse',
      nn: 'Timar over grensa for utnytting',
      en: 'Hours above the limit of utilisation',
    },
    unit: 'hours',
    better: 'less',
    of: (report) => overGroups(report, ({ hoursAboveLimit }) => hoursAboveLimit),
  },
  {
    id: 'demand-without-doctor',
    name: {
      nb: 'Timer med etterspørsel uten lege',
      nn: 'Timar med etterspurnad utan lege',
      en: 'Hours with demand and no doctor',
    },
    unit: 'hours',
    better: 'less',
    of: (report) => overGroups(report, ({ hoursWithoutDoctor }) => hoursWithoutDoctor),
  },
];

/** For the municipality, of what has a rate; null where the job gives none. */
export const costMeasures: readonly Measure[] = [
  {
    id: 'cost',
    name: { nb: 'Kostnad', nn: 'Kostnad', en: 'Cost' },
    unit: 'kroner',
    better: 'less',
    of: ({ cost }) => cost?.total.net,
  },
  {
    id: 'refund-to-doctors',
    name: { nb: 'Refusjon til legene', nn: 'Refusjon til legane', en: 'Refunds to the doctors' },
    unit: 'kroner',
    better: null,
    of: ({ cost }) => cost?.total.refundToDoctor,
  },
  {
    id: 'vakter-without-rate',
    name: {
      nb: 'Vakter uten sats, ikke regnet med',
      nn: 'Vakter utan sats, ikkje rekna med',
      en: 'Vakter without a rate, not counted',
    },
    unit: 'count',
    better: 'less',
    of: ({ cost }) => cost && sum(cost.notPriced.map(({ vakter }) => vakter)),
  },
];

/** Nothing where nobody had a vakt on the line; null where those who had one have no rate. */
function costOf({ lines, notPriced }: CostReport, line: string): number | null {
  const own = lines.find((each) => each.line === line);
  return own?.net ?? (notPriced.some((each) => each.line === line) ? null : 0);
}

/** Only lines that cost something in one of the results. */
export function costByLine(reports: readonly StoredReport[]): Measure[] {
  const lines = new Set(reports.flatMap(({ cost }) => cost?.lines.map(({ line }) => line) ?? []));
  return [...lines].sort().map((line) => ({
    id: costOfLineId(line),
    name: costOfLineName(lineNameIn(reports, line)),
    unit: 'kroner',
    better: 'less',
    of: ({ cost }) => cost && costOf(cost, line),
  }));
}

export function costOfLineId(line: string): string {
  return `cost-of-${line}`;
}

export function costOfLineName(line: string): Text {
  return { nb: `Kostnad, ${line}`, nn: `Kostnad, ${line}`, en: `Cost, ${line}` };
}

/** Null where one of the groups does not say. */
function overGroups(
  { demand }: StoredReport,
  of: (group: GroupDemand) => number | null,
): number | null | undefined {
  const values = demand?.groups.map(of);
  return values?.some((value) => value === null) ? null : values && sum(values.map((value) => value ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
