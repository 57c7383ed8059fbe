import { aLine } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

type LineText = NonNullable<Parameters<typeof aLine>[0]>;

/** One line over the week of 9 March 2026, evenings on Monday to Friday. */
const line = (own: LineText) => ({ lines: [aLine(own)] });
const found = (vaktId: string, says: string) =>
  [{ date: vaktId.slice(0, 10), vaktIds: [vaktId], says }] as const;

/** § 8.3 sorts a line by active minutes an hour; § 8.2 lets doctors be present in class 3 and 4, in class 2 where that is agreed. */
export const gold: GoldTable = {
  keeps: [
    { name: 'class 3', job: line({ vaktklasse: 3 }), roster: {} },
    { name: 'class 4', job: line({ vaktklasse: 4 }), roster: {} },
    {
      name: 'class 2 by local agreement',
      job: line({ vaktklasse: 2, localAgreementOnPresence: true }),
      roster: {},
    },
    { name: 'class not stated', job: line({}), roster: {} },
    { name: 'hjemmevakt in class 1', job: line({ kind: 'hjemmevakt', vaktklasse: 1 }), roster: {} },
    { name: 'bakvakt in class 1', job: line({ kind: 'bakvakt', vaktklasse: 1 }), roster: {} },
    {
      name: 'a line without vakter in the period',
      job: line({ vaktklasse: 1, validFrom: '2026-03-16' }),
      roster: {},
    },
    {
      name: 'Oslo is outside the agreement',
      job: {
        ...line({ vaktklasse: 1 }),
        legevakt: {
          id: 'oslo',
          name: 'Oslo',
          tariffArea: 'Oslo' as const,
          kommuner: [{ id: 'oslo', name: 'Oslo', population: 700_000 }],
        },
      },
      roster: {},
    },
  ],
  breaks: [
    {
      name: 'class 2 without agreement',
      job: line({ vaktklasse: 2 }),
      roster: {},
      finds: found('2026-03-09/V/1', 'The line V has tilstedevakt in vaktklasse 2'),
    },
    {
      name: 'class 2 with an agreement that is said not to be there',
      job: line({ vaktklasse: 2, localAgreementOnPresence: false }),
      roster: {},
      finds: found('2026-03-09/V/1', 'vaktklasse 2'),
    },
    {
      name: 'class 1, which no local agreement mends',
      job: line({ vaktklasse: 1, localAgreementOnPresence: true }),
      roster: {},
      finds: found('2026-03-09/V/1', 'vaktklasse 1'),
    },
    {
      name: 'the legevaktbil in class 1, from its first date',
      job: line({ kind: 'legevaktbil', vaktklasse: 1, validFrom: '2026-03-12' }),
      roster: {},
      finds: found('2026-03-12/V/1', 'first on 2026-03-12/V/1'),
    },
    {
      name: 'two lines are two findings',
      job: {
        lines: [
          oneVakt('A', '2026-03-14', '11:00', '17:00', { vaktklasse: 2 }),
          oneVakt('B', '2026-03-14', '17:00', '23:00', { vaktklasse: 1 }),
        ],
      },
      roster: {},
      finds: [...found('2026-03-14/A/1', 'The line A'), ...found('2026-03-14/B/1', 'The line B')],
    },
  ],
};
