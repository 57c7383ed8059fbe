import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/domain/time.js';
import type { RuleVersion } from '../../../src/rules/rule-pack.js';
import { splitBySetting, stretchesOf } from '../../../src/rules/rule-stretches.js';

const date = (text: string): LocalDate => text as LocalDate;

function version(
  id: string,
  from: string | undefined,
  to: string | undefined,
  own: Partial<RuleVersion> = {},
) {
  return {
    id,
    title: { nb: id, nn: id, en: id },
    validFrom: from === undefined ? undefined : date(from),
    validTo: to === undefined ? undefined : date(to),
    validity: 'documented',
    optIn: false,
    mode: 'hard',
    strength: 'skal',
    parameters: {},
    sources: [],
    ...own,
  } as const satisfies RuleVersion;
}

/** `from..to: ids` of each stretch. */
const read = (versions: readonly RuleVersion[], chosen: readonly string[] = []): string[] =>
  stretchesOf(versions, new Set(chosen)).map(
    ({ validFrom = '', validTo = '', version: { id } }) => `${validFrom}..${validTo}: ${id}`,
  );

describe('stretchesOf', () => {
  it('is one stretch where nothing has dates', () => {
    expect(read([version('a', undefined, undefined)])).toEqual(['..: a']);
  });

  it('joins neighbours that say the same', () => {
    expect(read([version('a', undefined, '2023-12-31'), version('b', '2024-01-01', undefined)])).toEqual([
      '..: a',
    ]);
  });

  it('parts neighbours that differ in a parameter, the mode or the strength', () => {
    const a = version('a', undefined, '2023-12-31');
    for (const own of [{ parameters: { n: 2 } }, { mode: 'soft' }, { strength: 'bør' }] as const)
      expect(read([a, version('b', '2024-01-01', undefined, own)])).toEqual([
        '..2023-12-31: a',
        '2024-01-01..: b',
      ]);
  });

  it('lets the later of two that hold on a date go first, and the earlier come back after it', () => {
    const inner = version('b', '2024-02-01', '2024-02-29', { parameters: { n: 2 } });
    expect(read([version('a', '2020-01-01', undefined), inner])).toEqual([
      '2020-01-01..2024-01-31: a',
      '2024-02-01..2024-02-29: b',
      '2024-03-01..: a',
    ]);
  });

  it('leaves dates out that no version judges', () => {
    expect(read([version('a', '2020-01-01', '2020-12-31'), version('b', '2022-01-01', undefined)])).toEqual([
      '2020-01-01..2020-12-31: a',
      '2022-01-01..: b',
    ]);
  });

  it('leaves an opt-in version out until a job asks for it', () => {
    const both = [
      version('a', undefined, undefined),
      version('b', '2026-01-01', undefined, { optIn: true, mode: 'off' }),
    ];
    expect(read(both)).toEqual(['..: a']);
    expect(read(both, ['b'])).toEqual(['..2025-12-31: a', '2026-01-01..: b']);
  });
});

describe('splitBySetting', () => {
  const split = (
    from: string | undefined,
    to: string | undefined,
    setting: { from?: string; to?: string },
  ): string[] =>
    splitBySetting(
      {
        validFrom: from === undefined ? undefined : date(from),
        validTo: to === undefined ? undefined : date(to),
      },
      {
        ...(setting.from === undefined ? {} : { validFrom: date(setting.from) }),
        ...(setting.to === undefined ? {} : { validTo: date(setting.to) }),
      },
    ).map(
      ({ dates: { validFrom = '', validTo = '' }, isSet }) =>
        `${validFrom}..${validTo}${isSet ? ' set' : ''}`,
    );

  it.each([
    [undefined, undefined, {}, ['.. set']],
    [undefined, undefined, { from: '2026-04-01' }, ['..2026-03-31', '2026-04-01.. set']],
    [undefined, undefined, { to: '2026-04-01' }, ['..2026-04-01 set', '2026-04-02..']],
    [
      '2026-01-01',
      '2026-12-31',
      { from: '2026-02-01', to: '2026-02-01' },
      ['2026-01-01..2026-01-31', '2026-02-01..2026-02-01 set', '2026-02-02..2026-12-31'],
    ],
    ['2026-01-01', '2026-01-31', { from: '2026-02-01' }, ['2026-01-01..2026-01-31']],
    ['2026-03-01', undefined, { to: '2026-02-01' }, ['2026-03-01..']],
  ] as const)('%s..%s with %o', (from, to, setting, parts) => {
    expect(split(from, to, setting)).toEqual(parts);
  });
});
