import { oneVakt, type GoldTable } from '../../../support/gold.js';

type Wish = NonNullable<GoldTable['keeps'][number]['job']['wishes']>[number];
const saturday = { doctor: 'a', from: '2026-03-14', to: '2026-03-14' } as const;
const rather = (own: Partial<Wish> = {}): Wish => ({ ...saturday, kind: 'rather-not', ...own });
const like = (own: Partial<Wish> = {}): Wish => ({ ...saturday, kind: 'would-like', ...own });
const lines = [
  oneVakt('D', '2026-03-14', '11:00', '17:30'),
  oneVakt('K', '2026-03-14', '17:30', '24:00'),
  oneVakt('N', '2026-03-14', '23:00', '11:00'),
  oneVakt('F', '2026-03-13', '23:00', '11:00'),
];
/** One vakt that starts at a clock time on Saturday. */
const from = (start: string, part: 'dag' | 'kveld' | 'natt') => ({
  job: { lines: [oneVakt('D', '2026-03-14', start, '22:00')], wishes: [rather({ part })] },
  roster: { '2026-03-14/D/1': 'a' },
});
const day = '2026-03-14/D/1';
const hit = [{ doctor: 'a', date: '2026-03-14', vaktIds: [day] }] as const;
const evening = '2026-03-14/K/1';
const night = '2026-03-14/N/1';
const fridayNight = '2026-03-13/F/1';
const given = (wishes: Wish[], ...held: string[]) => ({
  job: { lines, wishes },
  roster: Object.fromEntries(held.map((id) => [id, 'a'])),
});
const missed = (penalty: number) => [{ doctor: 'a', date: '2026-03-14', vaktIds: [], penalty }] as const;

/** Judged by the start date; parts of the day 06-15, 15-21 and 21-06 by the start. Costs the wish's strength, 1-3. */
export const gold: GoldTable = {
  keeps: [
    { name: 'rather not on Saturday, and none', ...given([rather()]) },
    { name: 'rather not on Saturday: the Friday natt starts on Friday', ...given([rather()], fridayNight) },
    { name: 'rather no natt on Saturday: the day', ...given([rather({ part: 'natt' })], day, evening) },
    { name: 'rather not on another line', ...given([rather({ lines: ['K'] })], day) },
    { name: 'would like Saturday and has the natt', ...given([like({ strength: 3 })], night) },
    { name: 'would like an evening and has it', ...given([like({ part: 'kveld' })], evening) },
    { name: '"cannot" is another rule', ...given([{ ...saturday, kind: 'cannot' }], day) },
  ],
  breaks: [
    { name: 'rather no dag: from 06:00', ...from('06:00', 'dag'), finds: hit },
    { name: 'rather no natt: from 05:59', ...from('05:59', 'natt'), finds: hit },
    { name: 'rather no dag: from 14:59', ...from('14:59', 'dag'), finds: hit },
    { name: 'rather no kveld: from 15:00', ...from('15:00', 'kveld'), finds: hit },
    { name: 'rather no kveld: from 20:59', ...from('20:59', 'kveld'), finds: hit },
    { name: 'rather no natt: from 21:00', ...from('21:00', 'natt'), finds: hit },
    {
      name: 'rather not, with strength 2',
      ...given([rather({ strength: 2 })], day),
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: [day], penalty: 2 }],
    },
    {
      name: 'rather not, twice on the date: each costs',
      ...given([rather()], day, evening),
      finds: [
        { doctor: 'a', date: '2026-03-14', vaktIds: [day] },
        { doctor: 'a', date: '2026-03-14', vaktIds: [evening] },
      ],
    },
    {
      name: 'rather no natt: from 23:00',
      ...given([rather({ part: 'natt' })], day, night),
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: [night] }],
    },
    {
      name: 'rather not Friday or Saturday: the Friday natt',
      ...given([rather({ from: '2026-03-13' })], fridayNight),
      finds: [{ doctor: 'a', date: '2026-03-13', vaktIds: [fridayNight] }],
    },
    {
      name: 'would like Saturday and has none, with strength 3',
      ...given([like({ strength: 3 })]),
      finds: missed(3),
    },
    {
      name: 'would like Saturday and has the Friday natt',
      ...given([like()], fridayNight),
      finds: missed(1),
    },
    {
      name: 'would like the evening and has the day',
      ...given([like({ part: 'kveld', strength: 2 })], day),
      finds: missed(2),
    },
    { name: 'would like a vakt of another line', ...given([like({ lines: ['N'] })], day), finds: missed(1) },
    {
      name: 'would like a date on which there is no vakt at all',
      ...given([like({ from: '2026-03-14', to: '2026-03-14', lines: ['F'] })]),
      finds: missed(1),
    },
  ],
};
