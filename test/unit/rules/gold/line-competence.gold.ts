import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

type Facts = NonNullable<Parameters<typeof aDoctor>[0]>['competence'];
const on = (
  date: string,
  kind: 'tilstede' | 'bakvakt',
  competence: Facts,
  own: Parameters<typeof aDoctor>[0] = {},
) => ({
  job: {
    period: { from: date, to: date },
    lines: [oneVakt('A', date, '23:00', '08:00', { kind, competence: kind === 'bakvakt' ? 'any' : 'solo' })],
    doctors: [aDoctor({ category: 'lege uten LIS1', competence, ...own })],
  },
  roster: { [`${date}/A/1`]: 'a' },
});
const found = (date: string) => [{ doctor: 'a', date, vaktIds: [`${date}/A/1`] }] as const;
const completedLis1 = { lis1CompletedOn: '2025-02-28' };
const bothCourses = {
  ...completedLis1,
  akuttmedisinkursOn: '2025-03-01',
  voldOgOvergrepskursOn: '2025-03-01',
};
const experienced = {
  clinicalService: { months: 30, on: '2026-01-01' },
  legevakter: { count: 40, on: '2026-01-01' },
};

/**
 * Akuttmedisinforskriften § 7: specialist, godkjent allmennlege, or 30 months and (40 legevakter or a year as municipal GP). The
 * exemption until 31 December 2025 and the proposal for 2026 widen lone duty only, never bakvakt. Read at the start date.
 */
export const gold: GoldTable = {
  keeps: [
    { name: 'a specialist alone', ...on('2026-03-09', 'tilstede', { specialistFrom: '2026-03-09' }) },
    {
      name: 'a godkjent allmennlege as bakvakt',
      ...on('2026-03-09', 'bakvakt', { godkjentAllmennlegeFrom: '2015-01-01' }),
    },
    { name: '30 months and 40 legevakter', ...on('2026-03-09', 'bakvakt', experienced) },
    {
      name: '30 months and a year as municipal GP',
      ...on('2026-03-09', 'tilstede', {
        ...experienced,
        legevakter: undefined,
        municipalGpService: { months: 12, on: '2026-01-01' },
      }),
    },
    {
      name: 'completed LIS1, natt on 31 December 2025: the exemption holds for the whole vakt',
      ...on('2025-12-31', 'tilstede', completedLis1),
    },
    {
      name: 'the proposal for 2026, opted into, with both courses',
      job: { ...on('2026-01-01', 'tilstede', bothCourses).job, competencePacks: { use2026Proposal: true } },
      roster: { '2026-01-01/A/1': 'a' },
    },
    {
      name: 'an exemption that goes on until 30 June 2026',
      job: {
        ...on('2026-06-30', 'tilstede', completedLis1).job,
        competencePacks: { exemptionUntil: '2026-06-30' },
      },
      roster: { '2026-06-30/A/1': 'a' },
    },
    {
      name: 'a line that asks for nothing takes anybody',
      job: { doctors: [aDoctor({ category: 'LIS1', competence: {} })] },
      roster: { '2026-03-09/V/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'specialist from the 15th: natt on the 14th',
      ...on('2026-03-14', 'tilstede', { specialistFrom: '2026-03-15' }),
      finds: found('2026-03-14'),
    },
    {
      name: 'completed LIS1 on 1 January 2026: the exemption is over',
      ...on('2026-01-01', 'tilstede', completedLis1),
      finds: found('2026-01-01'),
    },
    {
      name: 'the exemption makes no bakvakt',
      ...on('2025-12-31', 'bakvakt', completedLis1),
      finds: found('2025-12-31'),
    },
    {
      name: 'the proposal asks for both courses',
      job: {
        ...on('2026-01-01', 'tilstede', { ...bothCourses, voldOgOvergrepskursOn: undefined }).job,
        competencePacks: { use2026Proposal: true },
      },
      roster: { '2026-01-01/A/1': 'a' },
      finds: found('2026-01-01'),
    },
    {
      name: 'the proposal makes no bakvakt',
      job: { ...on('2026-01-01', 'bakvakt', bothCourses).job, competencePacks: { use2026Proposal: true } },
      roster: { '2026-01-01/A/1': 'a' },
      finds: found('2026-01-01'),
    },
    {
      name: 'a LIS1 is never bakvakt, not even with the months and the legevakter',
      ...on('2026-03-09', 'bakvakt', experienced, { category: 'LIS1' }),
      finds: found('2026-03-09'),
    },
    {
      name: '29 months and 40 legevakter',
      ...on('2026-03-09', 'tilstede', { ...experienced, clinicalService: { months: 29, on: '2026-01-01' } }),
      finds: found('2026-03-09'),
    },
    {
      name: '30 months and 39 legevakter',
      ...on('2026-03-09', 'tilstede', { ...experienced, legevakter: { count: 39, on: '2026-01-01' } }),
      finds: found('2026-03-09'),
    },
    {
      name: '30 months and eleven months as municipal GP',
      ...on('2026-03-09', 'bakvakt', {
        clinicalService: { months: 30, on: '2026-01-01' },
        municipalGpService: { months: 11, on: '2026-01-01' },
      }),
      finds: found('2026-03-09'),
    },
    {
      name: '29 months on 12 February and counting: 30 on 12 March, not on the 11th',
      ...on('2026-03-11', 'tilstede', {
        ...experienced,
        clinicalService: { months: 29, on: '2026-02-12', accruing: true },
      }),
      finds: found('2026-03-11'),
    },
  ],
};
