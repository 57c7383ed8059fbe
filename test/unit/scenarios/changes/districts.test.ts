import { describe, expect, it } from 'vitest';
import type { JobText } from '../../../../src/domain/job/job-text.js';
import { changedJob, doctorOf, jobOf, lineOf, refusals } from '../../../support/changed-jobs.js';

const sarpsborg = jobOf('sarpsborg-rakkestad');
const liten = jobOf('liten-distrikt');
const satellitt = jobOf('interkommunal-satellitt');
/** Without the LIS1, whose id is that of one at the other legevakt. */
const small = changedJob(liten, { change: 'remove-doctors', doctors: { category: 'LIS1' } });
const smallText: Record<string, unknown> = { ...small };

describe('merge-legevakt', () => {
  it('brings lines and doctors together, for all kommuner there are now', () => {
    const job = changedJob(satellitt, { change: 'merge-legevakt', job: smallText });
    expect(job.doctors).toHaveLength(satellitt.doctors.length + small.doctors.length);
    expect(job.lines.map(({ id }) => id)).toEqual([...satellitt.lines, ...liten.lines].map(({ id }) => id));
    expect(job.legevakt.id).toBe(satellitt.legevakt.id);
    expect(job.legevakt.vaktdistrikter?.[0]).toMatchObject({
      id: 'hele',
      kommuner: ['elvsund', 'lauvlia', 'myrnes', 'skarvøy', 'fjordbygd'],
    });
    expect(lineOf(job, 'V1')).not.toHaveProperty('vaktdistrikt');
    expect(job.rules).toEqual(satellitt.rules);
  });

  it('lets each line serve the kommuner it served', () => {
    const job = changedJob(small, {
      change: 'merge-legevakt',
      job: { ...satellitt },
      districts: 'apart',
    });
    expect(lineOf(job, 'V1').vaktdistrikt).toBe('liten-distrikt');
    expect(job.legevakt.vaktdistrikter?.find(({ id }) => id === 'liten-distrikt')?.kommuner).toEqual([
      'fjordbygd',
    ]);
    expect(lineOf(job, 'H1').vaktdistrikt).toBe('hele');
    expect(job.legevakt.vaktdistrikter?.find(({ id }) => id === 'hele')?.kommuner).not.toContain('fjordbygd');
  });

  it('keeps ids apart by a prefix, wherever they stand', () => {
    const twin: JobText = {
      ...liten,
      locks: [{ vakt: '2026-03-07/V1/1', doctor: 'fl-1' }],
      published: [{ vakt: '2026-03-08/V1/1', doctor: 'fl-2' }],
      wishes: [{ doctor: 'fl-1', kind: 'cannot', from: '2026-03-09', to: '2026-03-09', lines: ['V1'] }],
      balances: [{ doctor: 'fl-1', group: 'vakt', measure: 'hours', amount: 3 }],
    };
    expect(refusals(liten, { change: 'merge-legevakt', job: { ...twin } })).toEqual([
      ['ID_IN_BOTH', '/changes/0/job/doctors'],
      ['ID_IN_BOTH', '/changes/0/job/lines'],
      ['ID_IN_BOTH', '/changes/0/job/fairnessGroups'],
    ]);
    const job = changedJob(liten, { change: 'merge-legevakt', job: { ...twin }, prefix: 'b-' });
    expect(doctorOf(job, 'b-fl-1')).toMatchObject({ pools: ['b-v1'], groups: ['b-vakt', 'b-dag'] });
    expect(doctorOf(job, 'b-fl-1').posts?.[0]?.displaceableBy).toEqual(['b-OHJ']);
    expect(job.locks).toEqual([{ vakt: '2026-03-07/b-V1/1', doctor: 'b-fl-1' }]);
    expect(job.published).toEqual([{ vakt: '2026-03-08/b-V1/1', doctor: 'b-fl-2' }]);
    expect(job.wishes?.at(-1)).toMatchObject({ doctor: 'b-fl-1', lines: ['b-V1'] });
    expect(job.balances?.at(-1)).toMatchObject({ doctor: 'b-fl-1', group: 'b-vakt' });
  });

  it('is undone by split-out', () => {
    const job = changedJob(
      satellitt,
      { change: 'merge-legevakt', job: smallText },
      {
        change: 'split-out',
        kommuner: ['fjordbygd'],
        lines: liten.lines.map(({ id }) => id),
        doctors: small.doctors.map(({ id }) => id),
      },
    );
    expect(job).toEqual(satellitt);
  });

  it('says why two cannot be one', () => {
    const april = {
      ...small,
      legevakt: { ...small.legevakt, tariffArea: 'Oslo' },
      period: { from: '2026-04-01', to: '2026-04-30' },
    };
    expect(refusals(satellitt, { change: 'merge-legevakt', job: april })).toEqual([
      ['PERIOD_DIFFERS', '/changes/0/job/period'],
      ['TARIFF_AREA_DIFFERS', '/changes/0/job/legevakt/tariffArea'],
    ]);
    const lineless = Object.fromEntries(Object.entries(smallText).filter(([key]) => key !== 'lines'));
    expect(refusals(satellitt, { change: 'merge-legevakt', job: { ...lineless, x: 1 } })).toEqual([
      ['MISSING', '/changes/0/job/lines'],
      ['UNKNOWN_KEY', '/changes/0/job/x'],
    ]);
  });
});

describe('split-out', () => {
  it('takes a kommune out, with its doctors and the lines for it alone', () => {
    const job = changedJob(satellitt, { change: 'split-out', kommuner: ['skarvøy'] });
    const gone = satellitt.lines.filter(({ id }) => !job.lines.some((line) => line.id === id));
    expect(gone.map(({ id }) => id)).toEqual(['SAT3', 'DAG-SKARVØY']);
    expect(job.doctors.some(({ kommune }) => kommune === 'skarvøy')).toBe(false);
    expect(satellitt.doctors.some(({ kommune }) => kommune === 'skarvøy')).toBe(true);
    expect(JSON.stringify(job.legevakt)).not.toContain('skarvøy');
    expect(job.fairnessGroups?.map(({ id }) => id)).not.toContain('dag-skarvøy');
  });

  it('takes lines out, with all that names them', () => {
    const job: JobText = {
      ...sarpsborg,
      rules: {
        'rest-between-work': { scope: { lines: ['L2', 'N1'] } },
        'line-continuity': { parameters: { lines: [{ line: 'L2' }, { line: 'N1' }] } },
      },
      locks: [{ vakt: '2026-03-07/L2/1', doctor: 'alis-1' }],
      wishes: [
        { doctor: 'alis-1', kind: 'would-like', from: '2026-03-09', to: '2026-03-09', lines: ['L2'] },
        { doctor: 'alis-1', kind: 'would-like', from: '2026-03-10', to: '2026-03-10', lines: ['L2', 'L1'] },
      ],
      history: [
        {
          doctor: 'alis-1',
          start: '2026-02-27T17:00:00+01:00',
          end: '2026-02-27T23:00:00+01:00',
          kind: 'legevaktbil',
          line: 'L2',
        },
      ],
    };
    const after = changedJob(job, { change: 'split-out', lines: ['L2'] });
    expect(after.rules).toEqual({
      'rest-between-work': { scope: { lines: ['N1'] } },
      'line-continuity': { parameters: { lines: [{ line: 'N1' }] } },
    });
    expect(after.locks).toEqual([]);
    expect(after.wishes).toMatchObject([{ from: '2026-03-10', lines: ['L1'] }]);
    expect(after.history?.[0]).not.toHaveProperty('line');
    expect(doctorOf(after, 'alis-1').groups).toEqual([]);
  });

  it('knows what is asked for', () => {
    expect(refusals(satellitt, { change: 'split-out' })).toEqual([['CHANGE_EMPTY', '/changes/0']]);
    expect(
      refusals(satellitt, { change: 'split-out', kommuner: ['oslo'], lines: ['X'], doctors: ['y'] }),
    ).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/kommuner/0'],
      ['UNKNOWN_REFERENCE', '/changes/0/lines/0'],
      ['UNKNOWN_REFERENCE', '/changes/0/doctors/0'],
    ]);
    const all = satellitt.legevakt.kommuner.map(({ id }) => id);
    expect(refusals(satellitt, { change: 'split-out', kommuner: all })[0]).toEqual([
      'OUT_OF_RANGE',
      '/changes/0',
    ]);
  });
});

describe('share-line', () => {
  it('makes a district of those that the line serves', () => {
    const job = changedJob(satellitt, {
      change: 'share-line',
      line: 'DAG-LAUVLIA',
      districts: ['dag-lauvlia', 'dag-myrnes'],
      pools: ['dag-myrnes'],
    });
    expect(lineOf(job, 'DAG-LAUVLIA')).toMatchObject({
      vaktdistrikt: 'felles-DAG-LAUVLIA',
      pools: ['dag-lauvlia', 'dag-myrnes'],
    });
    expect(job.legevakt.vaktdistrikter?.at(-1)).toEqual({
      id: 'felles-DAG-LAUVLIA',
      name: 'Lauvlia, Myrnes',
      kommuner: ['lauvlia', 'myrnes'],
    });
  });

  it('makes none where there is one, or where all are served', () => {
    const two: JobText = {
      ...satellitt,
      legevakt: {
        ...satellitt.legevakt,
        vaktdistrikter: [
          ...(satellitt.legevakt.vaktdistrikter ?? []),
          { id: 'to', name: 'To', kommuner: ['myrnes', 'lauvlia'] },
        ],
      },
    };
    const share = { change: 'share-line', line: 'DAG-LAUVLIA' } as const;
    const same = changedJob(two, { ...share, districts: ['dag-lauvlia', 'dag-myrnes'] });
    expect(lineOf(same, 'DAG-LAUVLIA').vaktdistrikt).toBe('to');
    const all = changedJob(two, { ...share, districts: ['hele', 'dag-myrnes'] });
    expect(lineOf(all, 'DAG-LAUVLIA')).not.toHaveProperty('vaktdistrikt');
    expect(all.legevakt).toEqual(two.legevakt);
  });

  it('knows the districts, the pools and the line', () => {
    const districts = ['dag-lauvlia', 'dag-x'];
    expect(refusals(satellitt, { change: 'share-line', line: 'H1', districts, pools: ['y'] })).toEqual([
      ['UNKNOWN_REFERENCE', '/changes/0/districts/1'],
      ['UNKNOWN_REFERENCE', '/changes/0/pools/0'],
    ]);
    expect(
      refusals(satellitt, { change: 'share-line', line: 'H3', districts: ['hele', 'dag-lauvlia'] }),
    ).toEqual([['UNKNOWN_REFERENCE', '/changes/0/line']]);
  });
});

describe('add-satellite', () => {
  it('adds nurses and no doctor, open as the line that serves it', () => {
    const job = changedJob(satellitt, {
      change: 'add-satellite',
      line: 'SAT4',
      name: 'Satellitt Elvsund sør',
      servedBy: 'H1',
      district: 'dag-elvsund',
      nurses: 2,
    });
    const nurses = { min: 2, max: 2 };
    expect(lineOf(job, 'SAT4')).toEqual({
      id: 'SAT4',
      name: 'Satellitt Elvsund sør',
      kind: 'video',
      hours: {
        weekday: [{ from: '16:00', to: '23:00', nurses }],
        saturday: [{ from: '08:00', to: '23:00', nurses }],
        sunday: [{ from: '08:00', to: '23:00', nurses }],
      },
      doctors: { min: 0 },
      pools: lineOf(satellitt, 'H1').pools,
      vaktdistrikt: 'dag-elvsund',
    });
  });

  it('says what it does not know', () => {
    const change = {
      change: 'add-satellite',
      line: 'SAT1',
      name: 'X',
      servedBy: 'H9',
      district: 'x',
    } as const;
    expect(refusals(satellitt, change)).toEqual([
      ['LINE_EXISTS', '/changes/0/line'],
      ['UNKNOWN_REFERENCE', '/changes/0/servedBy'],
      ['UNKNOWN_REFERENCE', '/changes/0/district'],
    ]);
  });
});
