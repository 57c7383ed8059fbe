import { z } from 'zod';
import type { LinearExpression } from '../../../solver/index.js';
import type { Doctor } from '../../domain/doctor.js';
import type { Text } from '../../domain/issue.js';
import { isWorkByException, ledgerDays, yearOf } from '../../domain/exemption.js';
import { heldVakter } from '../../domain/roster.js';
import type { LocalDate } from '../../domain/time.js';
import { constant, isZero, sum } from '../expression.js';
import { givenFirst } from '../given-first.js';
import { judgedPart, type JudgedPart } from '../judged-part.js';
import { numberText } from '../number-text.js';
import { defineRule, type ModelScope, type Subject, type Violation } from '../rule.js';
import { meldSt23, productChoice } from '../sources.js';

export const exemptionDaysId = 'exemption-days';

const months = (most: number) => z.number().min(0).max(120).default(most);

const parameters = z.strictObject({
  daysPerMonth: z
    .number()
    .min(1)
    .max(31)
    .nullable()
    .default(null)
    .describe('Days worked that make a month; the source does not say, and null = not checked'),
  legevaktMonths: months(6).describe('Most at the legevakt in a calendar year'),
  otherMonths: months(4).describe('Most in other posts in a calendar year'),
  totalMonths: months(12).describe('Most in all, over the years'),
});
type Parameters = z.infer<typeof parameters>;

/** Parameters of the active rule, which also say what is left in the report of a year. */
export function readExemptionDays(active: unknown): Parameters {
  return parameters.parse(active);
}

/** Days worked in posts under the exception from the demand of specialist or under specialisation stay within what the proposal allows. */
export const exemptionDays = defineRule({
  id: exemptionDaysId,
  title: {
    nb: 'Dager i stilling etter unntak fra kravet om spesialist',
    nn: 'Dagar i stilling etter unntak frå kravet om spesialist',
    en: 'Days in posts under the exception from the demand of a specialist',
  },
  statement: {
    nb: 'En lege som verken er spesialist eller under spesialisering og er ansatt etter unntaket («worksByException» i jobben), arbeider høyst 6 måneder i kalenderåret på legevakt, 4 i andre stillinger og 12 i alt, regnet i dager med arbeid. En dato med vakt i perioden er én dag, og dagene før perioden står i «exemptionLedger». Hvor mange dager som er en måned, sier kilden ikke; det oppgir jobben. Retten til å ha vakt alene etter fullført LIS1 og kurs er varig i forslaget og telles ikke her. Gjelder bare når jobben bruker forslaget for 2026. Teller dager for mye. En overstyring nevner den første datoen i perioden som regelen gjelder for, for et senere år den første i det.',
    nn: 'Ein lege som korkje er spesialist eller under spesialisering og er tilsett etter unntaket («worksByException» i jobben), arbeider høgst 6 månader i kalenderåret på legevakt, 4 i andre stillingar og 12 i alt, rekna i dagar med arbeid. Ein dato med vakt i perioden er éin dag, og dagane før perioden står i «exemptionLedger». Kor mange dagar som er ein månad, seier ikkje kjelda; det oppgir jobben. Retten til å ha vakt åleine etter fullført LIS1 og kurs er varig i framlegget og blir ikkje talt her. Gjeld berre når jobben bruker framlegget for 2026. Tel dagar for mykje. Ei overstyring nemner den første datoen i perioden som regelen gjeld for, for eit seinare år den første i det.',
    en: 'A doctor who is neither a specialist nor under specialisation and is employed under the exception ("worksByException" in the job) works at most 6 months of a calendar year at the legevakt, 4 in other posts and 12 in all, counted in days worked. A date with a vakt in the period is one day, and the days before the period stand in "exemptionLedger". How many days make a month the source does not say; the job does. The right to have vakt alone after completed LIS1 and courses is permanent in the proposal and does not count here. Holds only where the job uses the proposal for 2026. Counts days too many. An override names the first date of the period for which the rule holds, for a later year the first one of it.',
  },
  strength: 'hovedregel',
  window: 'from-date',
  sources: [
    meldSt23(
      'forslag om unntak fra kravet om spesialist eller under spesialisering fra 1.1.2026; vedtak ikke sett',
    ),
    productChoice('at hver dato med vakt er én dag, men ikke bakvakt, og at ukjent månedslengde må oppgis'),
  ],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 4, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const problem = judgedPart(scope.problem);
    for (const doctor of problem.doctors) {
      const days = daysOf({ ...scope, problem }, doctor);
      for (const { what, year, date, most, before } of capsOf(doctor, problem, parameters)) {
        const subject = { doctorId: doctor.id, date, about: `${doctor.id} ${what} ${year ?? ''}` };
        scope.atMost(constant(before), most, subject);
        const counted = days.filter((day) => what !== 'annet' && (year === undefined || day.year === year));
        if (before + counted.length <= most) continue;
        const worked = counted.map(({ held }) => workedOn(scope, held, subject));
        scope.atMost(sum(worked), Math.max(0, most - before), subject);
      }
    }
  },

  check(roster, parameters) {
    const problem = judgedPart(roster.problem);
    const held = heldVakter({ ...roster, problem });
    return problem.doctors.flatMap((doctor) => {
      const own = held
        .filter(({ vakt, doctorId }) => doctorId === doctor.id && isWorkByException(doctor, vakt))
        .map(({ vakt }) => vakt);
      return capsOf(doctor, problem, parameters).flatMap(
        ({ what, year, date, most, before }): Violation[] => {
          const about = `${what} ${year ?? ''}`;
          const finding = {
            doctorId: doctor.id,
            date,
            about,
            detail: { what, year: year ?? '', most, before },
          };
          const counted = own.filter(
            (vakt) => what !== 'annet' && (year === undefined || yearOf(vakt.date) === year),
          );
          const dates = [...new Set(counted.map((vakt) => vakt.date))];
          const named = dates.flatMap((day) => {
            const ofDay = counted.filter((vakt) => vakt.date === day);
            return givenFirst(ofDay, problem)?.id ?? [];
          });
          const left = Math.max(0, most - before);
          const beforehand = { ...finding, vaktIds: [], penalty: before - most };
          const inPeriod = { ...finding, vaktIds: named, penalty: dates.length - left };
          return [
            { ...beforehand, detail: { ...finding.detail, days: 0 } },
            { ...inPeriod, detail: { ...finding.detail, days: dates.length } },
          ].filter(({ penalty }) => penalty > 1e-9);
        },
      );
    });
  },

  explain: ({ doctorId, date, detail: { what, year, most, before, days } }, { verbs: { has } }) => ({
    nb: `${doctorId ?? ''} har ${numberText(before, 'nb')} dager i stilling etter unntak ${whereText(what, year).nb} før perioden og ${has.nb} ${numberText(days, 'nb')} i den, regnet fra ${date}; høyst ${numberText(most, 'nb')}.`,
    nn: `${doctorId ?? ''} har ${numberText(before, 'nn')} dagar i stilling etter unntak ${whereText(what, year).nn} før perioden og ${has.nn} ${numberText(days, 'nn')} i han, rekna frå ${date}; høgst ${numberText(most, 'nn')}.`,
    en: `${doctorId ?? ''} has ${numberText(before, 'en')} days in posts by exception ${whereText(what, year).en} before the period and ${has.en} ${numberText(days, 'en')} in it, counted from ${date}; at most ${numberText(most, 'en')}.`,
  }),

  notChecked(problem, { daysPerMonth }) {
    if (daysPerMonth !== null) return [];
    const concerned = problem.doctors
      .filter(
        (doctor) =>
          ledgerDays(problem.job, { doctor: doctor.id }) > 0 ||
          problem.vakter.some((vakt) => isWorkByException(doctor, vakt)),
      )
      .map(({ id }) => id);
    if (concerned.length === 0) return [];
    return [
      {
        nb: `Grensene for stilling etter unntak fra kravet om spesialist (6, 4 og 12 måneder) er ikke kontrollert for ${concerned.join(', ')}: kilden sier ikke hvor mange dager med arbeid som er en måned. Oppgi tallet som «daysPerMonth» i regelen «exemption-days».`,
        nn: `Grensene for stilling etter unntak frå kravet om spesialist (6, 4 og 12 månader) er ikkje kontrollerte for ${concerned.join(', ')}: kjelda seier ikkje kor mange dagar med arbeid som er ein månad. Oppgi talet som «daysPerMonth» i regelen «exemption-days».`,
        en: `The limits of posts under the exception from the demand of a specialist (6, 4 and 12 months) are not checked for ${concerned.join(', ')}: the source does not say how many days worked make a month. Give the number as "daysPerMonth" of the rule "exemption-days".`,
      },
    ];
  },
});

interface Cap {
  readonly what: 'legevakt' | 'annet' | 'total';
  /** Undefined = all years together. */
  readonly year: number | undefined;
  /** On which a finding stands. */
  readonly date: LocalDate;
  /** Days. */
  readonly most: number;
  /** Days of the ledger. */
  readonly before: number;
}

/** What the proposal allows a doctor, and what of it is used before the period. */
function capsOf(
  { id: doctor }: Doctor,
  { job, dates, firstJudged }: JudgedPart,
  parameters: Parameters,
): Cap[] {
  const { daysPerMonth, legevaktMonths, otherMonths, totalMonths } = parameters;
  if (daysPerMonth === null) return [];
  const firstOf = (year: number): LocalDate => dates.find((date) => yearOf(date) === year) ?? firstJudged;
  const years = [...new Set(dates.map(yearOf))];
  const yearly = years.flatMap((year) =>
    (['legevakt', 'annet'] as const).map((what) => ({
      what,
      year,
      date: firstOf(year),
      most: (what === 'legevakt' ? legevaktMonths : otherMonths) * daysPerMonth,
      before: ledgerDays(job, { doctor, year, kind: what }),
    })),
  );
  const total = { most: totalMonths * daysPerMonth, before: ledgerDays(job, { doctor }) };
  const date = firstOf(years.at(-1) ?? yearOf(firstJudged));
  return [...yearly, { what: 'total', year: undefined, date, ...total }];
}

/** Dates on which the doctor may have vakter by exception, and those vakter. */
function daysOf(scope: ModelScope, doctor: Doctor): { year: number; held: LinearExpression[] }[] {
  const { problem } = scope;
  const byDate = new Map<LocalDate, LinearExpression[]>();
  for (const vakt of problem.vakter) {
    const held = scope.held(doctor, vakt);
    if (isZero(held) || !isWorkByException(doctor, vakt)) continue;
    byDate.set(vakt.date, [...(byDate.get(vakt.date) ?? []), held]);
  }
  return [...byDate].map(([date, held]) => ({ year: yearOf(date), held }));
}

/** 1 where any of the vakter is held. */
function workedOn(scope: ModelScope, held: readonly LinearExpression[], subject: Subject): LinearExpression {
  const [only] = held;
  return only !== undefined && held.length === 1 ? only : scope.hinge(held, subject);
}

function whereText(what: unknown, year: unknown): Text {
  if (what === 'legevakt')
    return {
      nb: `på legevakt i ${String(year)}`,
      nn: `på legevakt i ${String(year)}`,
      en: `at the legevakt in ${String(year)}`,
    };
  if (what === 'annet')
    return {
      nb: `i andre stillinger i ${String(year)}`,
      nn: `i andre stillingar i ${String(year)}`,
      en: `in other posts in ${String(year)}`,
    };
  return { nb: 'i alt', nn: 'i alt', en: 'in all' };
}
