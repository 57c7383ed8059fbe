import { describe, expect, it } from 'vitest';
import { rulePacks } from '../../../src/rule-packs/rule-packs.js';
import { activateRules } from '../../../src/rules/active-rules.js';
import { restBetweenWork } from '../../../src/rules/catalogue/rest-between-work.js';
import { registry } from '../../../src/rules/registry.js';
import type { RulePack, RulePackEdition } from '../../../src/rules/rule-pack.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { buildRosterModel } from '../../../src/optimize/roster-model.js';
import type { LocalDate } from '../../../src/domain/time.js';
import { aDoctor, aProblem, aRoster } from '../../support/builders.js';
import { everyDay } from '../../support/gold.js';

const editions = rulePacks().flatMap((pack) => pack.editions);

describe('the rule packs', () => {
  it('name rules that there are', () => {
    const known = new Set(registry.map(({ id }) => id));
    for (const { id, rules } of editions)
      expect([id, Object.keys(rules).filter((rule) => !known.has(rule))]).toEqual([id, []]);
  });

  it('say to each rule what it can be told', () => {
    for (const { rules } of editions)
      for (const [id, { mode, parameters = {} }] of Object.entries(rules)) {
        const rule = registry.find((own) => own.id === id);
        expect(rule?.parameters.safeParse(parameters).success).toBe(true);
        if (mode !== undefined && mode !== 'off') expect(rule?.modes).toContain(mode);
      }
  });

  it('use no id twice, begin before they end and have sources', () => {
    expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length);
    for (const { validFrom = '', validTo = '9999', sources } of editions) {
      expect(validFrom <= validTo).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it.each(registry.filter(({ strength }) => strength === 'skal' || strength === 'hovedregel'))(
    'carry $id, which binds by law or agreement, or the rule itself says that it is nobody’s text',
    ({ id, sources }) => {
      const isOwn = sources.every(({ confidence }) => confidence === 'choice');
      expect(isOwn || editions.some(({ rules }) => rules[id] !== undefined)).toBe(true);
    },
  );
});

const edition = (
  id: string,
  from: string | undefined,
  to: string | undefined,
  rest: number,
): RulePackEdition => ({
  id,
  title: { nb: id, nn: id, en: id },
  validFrom: from as LocalDate | undefined,
  validTo: to as LocalDate | undefined,
  validity: 'documented',
  optIn: false,
  sources: [],
  rules: { 'rest-between-work': { parameters: { minimumRestMinutes: rest } } },
});

it('a reading inside another judges its own dates, though both say the same', () => {
  const packs: RulePack[] = [
    {
      id: 'law',
      title: { nb: 'lov', nn: 'lov', en: 'law' },
      editions: [
        edition('main', undefined, undefined, 480),
        edition('exemption', '2025-01-01', '2025-12-31', 480),
      ],
    },
  ];
  const { rules } = activateRules([restBetweenWork], {}, { packs, chosen: new Set() });
  const ids = ['2024-12-31', '2025-06-01', '2026-01-01'].map((on) =>
    rules.map(({ versionOn }) => versionOn(on as LocalDate).id),
  );
  expect(ids).toEqual([['main'], ['exemption'], ['main']]);
});

describe('a rule whose law changes at New Year', () => {
  /** Ten hours from the end of one vakt to the start of the next. */
  const problem = aProblem({
    period: { from: '2025-12-30', to: '2026-01-03' },
    lines: [everyDay('V', '08:00', '22:00')],
    doctors: [aDoctor()],
  });
  const pack: RulePack = {
    id: 'law',
    title: { nb: 'lov', nn: 'lov', en: 'law' },
    editions: [edition('old', undefined, '2025-12-31', 480), edition('new', '2026-01-01', undefined, 660)],
  };
  const { rules } = activateRules([restBetweenWork], {}, { packs: [pack], chosen: new Set() });
  const held = Object.fromEntries(problem.vakter.map(({ id }) => [id, 'a']));

  it('judges each vakt by the reading of its date, and says which', () => {
    const found = verifyRoster(aRoster(problem, held), rules);
    expect(found.map(({ violation, version }) => [violation.date, version.id])).toEqual([
      ['2026-01-01', 'new'],
      ['2026-01-02', 'new'],
      ['2026-01-03', 'new'],
    ]);
  });

  it('forbids in the model what it finds in the roster, and no more', () => {
    const subjects = buildRosterModel(problem, rules).model.rows.filter(
      ({ tag }) => tag.rule === 'rest-between-work',
    );
    expect(subjects.length).toBe(3);
  });

  it('is what the job sets on the dates that the setting names, and the law on the others', () => {
    const { rules: set } = activateRules(
      [restBetweenWork],
      {
        'rest-between-work': {
          parameters: { minimumRestMinutes: 480 },
          validFrom: '2026-01-02' as LocalDate,
        },
      },
      { packs: [pack], chosen: new Set() },
    );
    const found = verifyRoster(aRoster(problem, held), set);
    expect(found.map(({ violation }) => violation.date)).toEqual(['2026-01-01']);
  });
});
