import { aDoctor } from '../../../support/builders.js';
import { everyDay, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type DoctorText = NonNullable<Parameters<typeof aDoctor>[0]>;

const people = (count: number, own: DoctorText = {}) =>
  Array.from({ length: count }, (_, index) => aDoctor({ ...own, id: `${own.category ?? 'd'}-${index}` }));
const legevakt = (population: number) => ({
  id: 'testvik',
  name: 'Testvik legevakt',
  tariffArea: 'KS' as const,
  kommuner: [{ id: 'testvik', name: 'Testvik', population }],
});
const lines = (count: number, own: object = {}) =>
  Array.from({ length: count }, (_, index) => everyDay(`L${index}`, '16:00', '23:00', own));
const bakvakt = (own: object = {}) => everyDay('B', '16:00', '23:00', { kind: 'bakvakt', ...own });
const wanted = (primaryEveryNth: number, combinedEveryNth = 1) => ({
  parameters: { primaryEveryNth, combinedEveryNth },
});
/** A week from Monday 9 March 2026, two vakter each evening: 14 a week. */
const evenings = (volunteers: number, own: DoctorText = {}) => ({
  job: { lines: lines(2), doctors: people(volunteers, own) },
  roster: {},
});
/** 24 000 inhabitants are 10-delt and 8-delt with bakvakt; three lines and a bakvakt are 28 vakter a week. */
const four = (doctors: number, more: readonly ReturnType<typeof aDoctor>[] = []) => ({
  job: {
    legevakt: legevakt(24_000),
    lines: [...lines(3), bakvakt()],
    doctors: [...people(doctors), ...more],
  },
  roster: {},
});
/** Five doctors two weeks on and three off, a week apart, and one who is always there; one vakt a day. */
const rotation = (from: string, to: string) => ({
  job: {
    legevakt: legevakt(2_400),
    period: { from, to },
    lines: [everyDay('V', '08:00', '08:00')],
    doctors: [
      ...Array.from({ length: 5 }, (_, index) =>
        aDoctor({
          id: `r-${index}`,
          category: 'rotasjon',
          rotation: {
            weeksOn: 2,
            weeksOff: 3,
            firstOnWeek: `2026-03-${String(2 + 7 * index).padStart(2, '0')}`,
          },
        }),
      ),
      aDoctor({ id: 'overlege', category: 'kommuneoverlege' }),
    ],
  },
  roster: {},
});
const missing = (date: string, penalty: number, says: string) =>
  [{ date, vaktIds: [], penalty, says }] as const;
const march9 = '2026-03-09';

/** F = days available / vakter >= N. Findings stand on the first date of the period and count doctors. */
export const gold: GoldTable = {
  keeps: [
    { name: '14 vakter a week and 20 volunteers: F = 10', ...evenings(20), rule: wanted(10) },
    { name: '36 volunteers: F = 18', ...evenings(36), rule: wanted(18) },
    {
      name: '70 000 inhabitants are 18-delt',
      job: { ...evenings(36).job, legevakt: legevakt(70_000) },
      roster: {},
    },
    {
      name: 'rotation over its cycle of 35 days: F = 6',
      ...rotation('2026-03-02', '2026-04-05'),
      rule: wanted(6),
    },
    { name: 'rotation inside one week: F = 3', ...rotation('2026-03-09', '2026-03-15'), rule: wanted(3) },
    { name: '28 vakter a week and 32 doctors: F = 8 with bakvakt, as the table asks', ...four(32) },
    {
      name: 'a conditional bakvakt that is not used is no vakt',
      job: { lines: [...lines(1), bakvakt({ demand: 'conditional' })], doctors: people(4) },
      roster: {},
      rule: wanted(4, 4),
    },
    {
      name: 'dagberedskap makes no frequency',
      job: {
        lines: [...lines(1), everyDay('D', '08:00', '16:00', { kind: 'dagberedskap' })],
        doctors: people(4),
      },
      roster: {},
      rule: wanted(4),
    },
    {
      name: 'employed nattleger and the line that they have first are left out',
      job: {
        lines: [...lines(1), everyDay('N', '23:00', '08:00', { pools: ['natt', 'alle'] })],
        doctors: [...people(4), ...people(2, { category: 'nattlege', pools: ['natt'] })],
      },
      roster: {},
      rule: wanted(4),
    },
    {
      name: 'a vakt a day on either side of the clock change',
      job: {
        period: { from: '2026-03-23', to: '2026-04-01' },
        lines: [everyDay('V', '23:00', '11:00')],
        doctors: people(4),
      },
      roster: {},
      rule: wanted(4),
    },
  ],
  breaks: [
    {
      name: '19 volunteers for 14 vakter a week: F = 9.5',
      ...evenings(19),
      rule: wanted(10),
      finds: missing(march9, 1, '9.5-delt'),
    },
    {
      name: '35 volunteers where the table asks 18-delt twice: one doctor is missing in each',
      job: { ...evenings(35).job, legevakt: legevakt(70_000) },
      roster: {},
      finds: [
        ...missing(march9, 1, '17.5-delt primærvakt'),
        ...missing(march9, 1, '17.5-delt vakt with bakvakt'),
      ],
    },
    {
      name: 'rotation inside one week: F = 3, so not 4-delt',
      ...rotation('2026-03-09', '2026-03-15'),
      rule: { parameters: { primaryEveryNth: 4, combinedEveryNth: 3 } },
      finds: missing(march9, 1, 'has 3 doctors for 7 vakter, which makes 3-delt'),
    },
    {
      name: '31 doctors: F = 7.75 with bakvakt',
      ...four(31),
      finds: missing(march9, 1, '7.75-delt vakt with bakvakt'),
    },
    {
      name: 'LIS1 fill no seat of it',
      ...four(31, people(4, { category: 'LIS1' })),
      finds: missing(march9, 1, 'has 31 doctors'),
    },
    {
      name: 'a conditional bakvakt that is used is one vakt more: 8 x 4 - 28 = 4 days of 7',
      job: { lines: [...lines(1), bakvakt({ demand: 'conditional' })], doctors: people(4) },
      roster: { '2026-03-10/B/1': 'd-1' },
      rule: wanted(4, 4),
      finds: missing(march9, 4 / 7, 'has 4 doctors for 8 vakter'),
    },
    {
      name: 'sick for three days of seven',
      job: {
        lines: lines(1),
        doctors: people(4),
        absences: [{ doctor: 'd-0', kind: 'sykdom', from: '2026-03-13', to: '2026-03-20' }],
      },
      roster: {},
      rule: wanted(4),
      finds: missing(march9, 3 / 7, '3.57-delt'),
    },
    {
      name: 'each vaktdistrikt by its own people: 5 999 are 6-delt, 30 000 are 12-delt',
      job: {
        legevakt: {
          ...legevakt(1),
          kommuner: [
            { id: 'by', name: 'By', population: 24_001 },
            { id: 'bygd', name: 'Bygd', population: 5_999 },
          ],
          vaktdistrikter: [
            { id: 'bygd', name: 'Bygd', kommuner: ['bygd'] },
            { id: 'begge', name: 'Begge', kommuner: ['by', 'bygd'] },
          ],
        },
        lines: [
          everyDay('A', '16:00', '23:00', { vaktdistrikt: 'bygd' }),
          everyDay('C', '16:00', '23:00', { vaktdistrikt: 'begge' }),
        ],
        doctors: people(10),
      },
      roster: {},
      finds: missing(march9, 2, 'the vaktdistrikt begge has 10 doctors'),
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [{}, { primaryEveryNth: 2, combinedEveryNth: 3, leftOut: [] }];
