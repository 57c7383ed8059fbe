import { describe, expect, it } from 'vitest';
import { letterAbout, writeLetter, type StoredLetterFacts } from '../../../src/jobs/write-letter.js';
import { composeLetter } from '../../../src/letters/compose-letter.js';
import { balanceInGroups } from '../../../src/letters/group-balance.js';
import type { Letter } from '../../../src/letters/letter.js';
import { writeLetterHtml } from '../../../src/letters/letter-html.js';
import { reportShares } from '../../../src/reports/fair-share-report.js';
import { reportLoad } from '../../../src/reports/load.js';
import type { Language } from '../../../src/reports/texts.js';
import { aDoctor, aJob, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';
import { letterText } from '../../support/letter-text.js';

type JobText = Parameters<typeof aJob>[0];
const [monday, tuesday, wednesday] = ['2026-03-09/V/1', '2026-03-10/V/1', '2026-03-11/V/1'];
const writtenAt = new Date('2026-02-20T09:30:00Z');
const now = (): number => performance.now() / 1000;

interface About {
  readonly vakt: string;
  readonly doctor?: string;
  readonly language?: Language;
  readonly stored?: StoredLetterFacts;
}

async function letterOf(
  job: JobText,
  assignments: Record<string, string>,
  { vakt: vaktId, doctor: doctorId = 'a', language = 'nb', stored }: About,
): Promise<Letter> {
  const problem = aProblem({ solve: { iterations: 5 }, ...job });
  const vakt = problem.vaktById.get(vaktId);
  const doctor = problem.doctorById.get(doctorId);
  if (vakt === undefined || doctor === undefined) throw new Error(`No ${vaktId} or ${doctorId}`);
  return letterAbout(aRoster(problem, assignments), rulesOf(problem), {
    ...{ vakt, doctor, language, stored, writtenAt, now, document: problem.job },
    ...{ proven: [], iterations: 5, seconds: 60 },
  });
}

const textOf = async (...of: Parameters<typeof letterOf>): Promise<string> =>
  letterText(await letterOf(...of));

const two = [aDoctor({ id: 'a', name: 'Åse Østby' }), aDoctor({ id: 'b', name: 'Hemmelig Kollega' })];
const four = [...two, aDoctor({ id: 'c' }), aDoctor({ id: 'd' })];
/** Each evening of {@link four} is held; what one could have instead is held by three. */
const shared = {
  [monday]: 'a',
  [tuesday]: 'b',
  [wednesday]: 'c',
  '2026-03-12/V/1': 'd',
  '2026-03-13/V/1': 'a',
};

describe('a letter about a vakt', () => {
  it('says to whom, when, about which vakt and which roster', async () => {
    const text = await textOf({ doctors: two }, { [monday]: 'a' }, { vakt: monday });
    expect(text).toContain('Hvorfor du har vakt mandag 9. mars 2026');
    expect(text).toContain('Til: Åse Østby');
    expect(text).toContain('Fra: Testvik legevakt');
    expect(text).toContain('Dato: fredag 20. februar 2026 kl. 10:30');
    expect(text).toContain('Begynner: mandag 9. mars 2026 kl. 16:00');
    expect(text).toContain('Varer: 7\u00a0t');
    expect(text).toMatch(/Kontrollkode: hvem som har hvilken vakt: [0-9a-f]{64}/);
    expect(text).toContain('Planen er lest fra en fil.');
    expect(text).not.toContain('Hemmelig');
  });

  it('counts the real hours of a natt on which the clocks change', async () => {
    const natt = [{ from: '20:00', to: '08:00+1' }];
    const lines = [aLine({ hours: { weekday: natt, saturday: natt, sunday: natt } })];
    const period = { from: '2026-03-27', to: '2026-03-29' };
    const vakt = '2026-03-28/V/1';
    const text = await textOf({ lines, period }, { [vakt]: 'a' }, { vakt });
    expect(text).toContain('Slutter: søndag 29. mars 2026 kl. 08:00');
    expect(text).toContain('Varer: 11\u00a0t');
    expect(text).toContain('den viser 12\u00a0t, men vakten varer 11\u00a0t');
    const ordinary = await textOf({ lines, period }, { '2026-03-27/V/1': 'a' }, { vakt: '2026-03-27/V/1' });
    expect(ordinary).not.toContain('Klokken stilles');
  });

  it('says that a helligdag is one', async () => {
    const lines = [aLine({ hours: { weekday: [{ from: '16:00', to: '23:00' }] } })];
    const period = { from: '2026-04-01', to: '2026-04-05' };
    const vakt = '2026-04-01/V/1';
    const text = await textOf({ lines, period }, { [vakt]: 'a' }, { vakt });
    expect(text).toContain('Dagen er onsdag før skjærtorsdag.');
  });

  it('holds the roster against the best one without the doctor, place by place', async () => {
    const text = await textOf({}, { [monday]: 'a' }, { vakt: monday });
    // Alone the doctor may have every other evening all the same, so that hours without a doctor go down.
    expect(text).toMatch(/Det ble funnet en plan uten deg på vakten som er bedre på timer uten lege: /);
    expect(text).toMatch(/timer uten lege \| 113 \| 92 \| −21 \| funnet/);
    expect(text).toContain('ingen andre leger får endret planen sin');
    expect(text).toContain('Det er ingen andre leger i planen.');
    const kept = {
      [monday]: 'a',
      [tuesday]: 'a',
      [wednesday]: 'a',
      '2026-03-12/V/1': 'a',
      '2026-03-13/V/1': 'a',
    };
    const full = await textOf({}, kept, { vakt: monday });
    expect(full).toContain('er dårligere på timer uten lege: ');
    expect(full).toContain('Det er sikkert: ingen plan uten deg på vakten kommer under');
    expect(full).toMatch(/tomme vakter \| 0 \| 1 \| \+1 \| sikkert/);
    expect(full).toContain('I den planen står vakten tom.');
    expect(full).toContain('står legevakten 7\u00a0t uten en tilgjengelig lege');
    expect(full).toContain('akuttmedisinforskriften');
  });

  it('says honestly that another roster is as good, and how much changes hands', async () => {
    const text = await textOf({ doctors: four }, shared, { vakt: monday });
    expect(text).toContain('like god på alt som veies');
    expect(text).toContain('Det er bevist at ingen plan uten deg på vakten er bedre enn den som ble funnet.');
    expect(text).toContain('I den planen har en annen lege vakten.');
    expect(text).toContain(
      'Andre leger i planen: 3. Hører til linjen og har kompetanse til vakten: 3. Fravær, fritak, ønsker og andre vakter er ikke regnet med.',
    );
  });

  it('says how few other vakter move, and how few must where that is not proven', () => {
    const problem = aProblem({ doctors: four });
    const [vakt, doctor] = [problem.vaktById.get(monday), problem.doctorById.get('a')];
    if (vakt === undefined || doctor === undefined) throw new Error('No such vakt or doctor');
    const roster = aRoster(problem, shared);
    const sentences = (bound: number | null) => {
      const changes = [
        { vakt: monday, from: 'a', to: 'b' },
        { vakt: tuesday, from: 'b', to: 'c' },
        { vakt: wednesday, from: 'c', to: 'a' },
      ];
      const price = {
        ...{ kind: 'priced' as const, verdict: 'same' as const, places: [], ended: 'iterations' as const },
        ...{ changes, fewestChanges: { value: 3, bound } },
      };
      const answer = {
        ...{ version: 'vaktplan/why/1' as const, vakt: monday, doctor: 'a', isHeld: true, holder: 'a' },
        ...{ excludedBy: [], brokenAlone: [], withheld: 0, price, sentence: { nb: '', nn: '', en: '' } },
      };
      const plan = { contentHash: '', inputHash: '', version: undefined };
      const facts = {
        ...{ roster, rules: rulesOf(problem), vakt, doctor, answer, writtenAt, plan },
        ...{ counts: { vakter: 2, netter: 0, helgVakter: 0 }, groups: [], year: undefined, wishes: [] },
      };
      return (['nb', 'nn', 'en'] as const).map((language) => letterText(composeLetter(facts, language)));
    };
    const [nb, nn, en] = sentences(3);
    expect(nb).toContain('skifter 2 vakter lege');
    expect(nb).toContain('Det er bevist at ingen like god plan endrer færre vakter.');
    expect(nn).toContain('Det er prova at ingen like god plan endrar færre vakter.');
    expect(en).toContain('It is proven that no roster that is as good changes fewer vakter.');
    const [least, , most] = sentences(1.2);
    expect(least).toContain('Det er bevist at en like god plan endrer minst én utenom denne.');
    expect(most).toContain('It is proven that one as good changes at least one beside this one.');
    for (const bound of [null, 1])
      expect(sentences(bound)[0]).toContain('Om en like god plan kan endre færre, er ikke bevist.');
  });

  it('tells a bound of a later place as one of rosters that are as good in what goes before', async () => {
    const wishes = [{ doctor: 'a', kind: 'would-like', from: '2026-03-09', to: '2026-03-09', strength: 3 }];
    const job = { doctors: four, wishes } as JobText;
    const said = await Promise.all(
      (['nb', 'nn', 'en'] as const).map((language) => textOf(job, shared, { vakt: monday, language })),
    );
    expect(said[0]).toContain(
      'ingen plan uten deg på vakten som er like god i det som går foran, kommer under 3.',
    );
    expect(said[1]).toContain(
      'ingen plan utan deg på vakta som er like god i det som går føre, kjem under 3.',
    );
    expect(said[2]).toContain(
      'no roster without you on the vakt that is as good in what goes before comes below 3.',
    );
  });

  it('says that a lock decided it', async () => {
    const locks = [{ vakt: monday, doctor: 'a' }];
    const text = await textOf({ doctors: two, locks }, { [monday]: 'a' }, { vakt: monday });
    expect(text.match(/Den som planla, låste vakten til deg/g)).toHaveLength(2);
    expect(text).not.toContain('planlagt på nytt');
    expect(text).not.toContain('Hemmelig');
  });

  it('counts what other doctors would be left with, and tells it not', async () => {
    const lines = [aLine(), aLine({ id: 'B', name: 'Bakvakt', kind: 'bakvakt', pools: ['bak'] })];
    const doctors = [
      aDoctor({ id: 'a', pools: ['bak'] }),
      aDoctor({ id: 'l-1', name: 'Hemmelig LIS1', category: 'LIS1', competence: {} }),
    ];
    const vakt = '2026-03-09/B/1';
    const text = await textOf({ lines, doctors }, { [monday]: 'l-1', [vakt]: 'a' }, { vakt });
    expect(text).toMatch(/brudd til gjelder andre leger og gjengis ikke her/);
    expect(text).not.toContain('Hemmelig');
    expect(text).not.toContain('l-1');
  });
});

describe('a letter in a roster with one or two others', () => {
  const held = { [monday]: 'a', [tuesday]: 'b' };
  const onMonday = { from: '2026-03-09', to: '2026-03-09' };
  const secrets: JobText[] = [
    { wishes: [{ ...onMonday, doctor: 'b', kind: 'rather-not', strength: 3 }] },
    { wishes: [{ ...onMonday, doctor: 'b', kind: 'cannot' }] },
    { absences: [{ ...onMonday, doctor: 'b', kind: 'sykdom' }] },
    { doctors: [two[0], { ...two[1], fritak: [{ ...onMonday, class: 'helse', scope: 'all' }] }] } as JobText,
  ];
  const letterFor = async (job: JobText, doctors: ReturnType<typeof aDoctor>[]): Promise<string> =>
    (await textOf({ doctors, ...job }, held, { vakt: monday })).replace(/[0-9a-f]{64}/g, '');

  it('is the same whatever the other has wished for, and whether the other is away', async () => {
    const plain = await letterFor({}, two);
    expect(plain).toContain('Det er så få andre leger i planen at svaret ville vist fravær eller ønsker');
    expect(plain).toContain('Hører til linjen og har kompetanse til vakten: 1.');
    for (const secret of secrets) expect(await letterFor(secret, two)).toBe(plain);
  });

  it('and with three others their wishes and absences together show in the price, and nowhere else', async () => {
    const others = ['b', 'c', 'd'].map((doctor) => ({ ...onMonday, doctor }));
    const letterWith = (job: JobText) => letterOf({ doctors: four, ...job }, shared, { vakt: monday });
    const plain = await letterWith({});
    const wishes = others.map((own) => ({ ...own, kind: 'rather-not' as const, strength: 3 }));
    const absences = others.map((own) => ({ ...own, kind: 'sykdom' as const }));
    for (const secret of [{ wishes }, { absences }] as JobText[]) {
      const told = await letterWith(secret);
      const changed = told.sections.filter(
        ({ blocks }, index) => JSON.stringify(blocks) !== JSON.stringify(plain.sections[index]?.blocks),
      );
      expect(changed.map(({ id }) => id).filter((id) => id !== 'plan')).toEqual(['answer', 'otherwise']);
    }
  });
});

describe('wishes in a letter', () => {
  const wish = (own: object) => ({
    doctor: 'a',
    kind: 'rather-not',
    from: '2026-03-10',
    to: '2026-03-10',
    ...own,
  });
  const askedWith = (wishes: readonly object[], more: JobText = {}, assignments = {}) =>
    textOf(
      { ...more, wishes } as JobText,
      { [monday]: 'a', [tuesday]: 'a', ...assignments },
      { vakt: monday },
    );

  it('are met or refused, each with its reason', async () => {
    const text = await askedWith([
      wish({ kind: 'cannot', from: '2026-03-14', to: '2026-03-15' }),
      wish({}),
      wish({ from: '2026-03-09', to: '2026-03-09', strength: 3 }),
      wish({ kind: 'would-like', from: '2026-03-14', to: '2026-03-15' }),
      wish({ kind: 'would-like', from: '2026-03-09', to: '2026-03-09' }),
    ]);
    expect(text).toContain('Kan ikke 14.–15. mars. Oppfylt.');
    expect(text).toContain(
      'Helst ikke ti 10. mars, styrke 1 av 3. Ikke oppfylt: du har V ti 10. mars 16–23. Ingen annen lege kunne fått den',
    );
    expect(text).toContain(
      'Helst ikke ma 9. mars, styrke 3 av 3. Ikke oppfylt: du har V ma 9. mars 16–23. Det er denne vakten',
    );
    expect(text).toContain(
      'Vil gjerne 14.–15. mars, styrke 1 av 3. Ikke oppfylt. Perioden har ingen vakt som ønsket gjelder.',
    );
    expect(text).toContain('Vil gjerne ma 9. mars, styrke 1 av 3. Oppfylt: V ma 9. mars 16–23.');
  });

  it('that another doctor could have taken over say what that costs, or that it costs nothing', async () => {
    expect(await askedWith([wish({})], { doctors: four })).toContain(
      'kunne det vært oppfylt uten at planen ble dårligere',
    );
    const wishesOfOthers = ['b', 'c', 'd'].map((doctor) => wish({ doctor, strength: 3 }));
    const sameWish = await askedWith([wish({}), ...wishesOfOthers], { doctors: four });
    expect(sameWish).toContain('gjør planen dårligere på ønsker, helger og hvile: 2 mer.');
    expect(sameWish).not.toContain('styrke 3 av 3');
  });

  it('that rest on one or two others say no reason, which would be theirs', async () => {
    const withheld = 'Ikke oppfylt: du har V ti 10. mars 16–23. Det er så få andre leger det kunne stått på';
    const pool = [aLine({ pools: ['få'] })];
    const few = [...two.map((doctor) => ({ ...doctor, pools: ['få'] })), ...four.slice(2)];
    expect(await askedWith([wish({})], { doctors: two })).toContain(withheld);
    expect(await askedWith([wish({})], { doctors: few, lines: pool })).toContain(withheld);
    const held = { [wednesday]: 'b', '2026-03-12/V/1': 'c', '2026-03-13/V/1': 'd' };
    const wanted = (to: string) => wish({ kind: 'would-like', from: '2026-03-11', to });
    expect(await askedWith([wanted('2026-03-11')], { doctors: four }, held)).toContain(
      'Ikke oppfylt. Det er så få andre leger det kunne stått på',
    );
    expect(await askedWith([wanted('2026-03-13')], { doctors: four }, held)).toMatch(
      /Ikke oppfylt\. (Den rimeligste endringen|Med alt annet som det er)/,
    );
  });

  it('for a vakt that rules forbid name the rules, and locked ones the lock', async () => {
    const forbidden = await askedWith([wish({ kind: 'would-like', from: '2026-03-12', to: '2026-03-12' })], {
      absences: [{ doctor: 'a', kind: 'kurs', from: '2026-03-12', to: '2026-03-12' }],
    });
    expect(forbidden).toContain('Bindende regler sto i veien: Ingen vakt i fravær.');
    const locked = await askedWith([wish({})], { locks: [{ vakt: tuesday, doctor: 'a' }] });
    expect(locked).toContain('Den som planla, har låst det.');
  });

  it('of others are not among them', async () => {
    const text = await askedWith([wish({ doctor: 'b', kind: 'would-like' })], { doctors: two });
    expect(text).toContain('Du har ikke meldt noen ønsker for denne perioden.');
  });
});

describe('the balance in a letter', () => {
  const members = (count: number) =>
    ['a', 'b', 'c', 'd', 'e'].slice(0, count).map((id) => aDoctor({ id, groups: ['alle'] }));
  const job = (count: number): JobText => ({
    doctors: members(count),
    fairnessGroups: [{ id: 'alle', name: 'Alle', lines: ['V'] }],
    balances: [{ doctor: 'a', group: 'alle', measure: 'hours', amount: 3 }],
  });
  const held = {
    [monday]: 'a',
    [tuesday]: 'a',
    [wednesday]: 'b',
    '2026-03-12/V/1': 'b',
    '2026-03-13/V/1': 'b',
  };

  it('is that of the report, beside mean and range of the group', async () => {
    const problem = aProblem(job(5));
    const roster = aRoster(problem, held);
    const rules = rulesOf(problem);
    const shares = reportShares(roster, rules);
    const [group] = balanceInGroups('a', problem.job.fairnessGroups, {
      shares,
      load: reportLoad(roster, rules),
    });
    const own = shares.find(({ doctor, measure }) => doctor === 'a' && measure === 'hours');
    const loads = shares.filter(({ measure }) => measure === 'hours').map(({ load }) => load);
    expect(loads).toEqual([14, 21, 0, 0, 0]);
    expect(group?.rows.find(({ measure }) => measure === 'hours')).toMatchObject({
      ...{ load: 14, target: own?.target, carried: 3 },
      group: { mean: 7, least: 0, most: 21 },
    });
    expect(group).toMatchObject({ members: 5, vakter: { own: 2, group: { mean: 1, least: 0, most: 3 } } });
    const text = await textOf(job(5), held, { vakt: monday });
    expect(text).toContain('Alle, 5 leger');
    expect(text).toMatch(/Vektede timer \| 14 \| .* \| \+3 \| 7 \| 0–21/);
    expect(text).toContain('I perioden har du 2 vakter i alt. Netter: 0. Helgevakter: 0.');
  });

  it.each([2, 3, 4])(
    'leaves a group of %i without figures, which would be those of the others',
    async (count) => {
      const text = await textOf(job(count), held, { vakt: monday });
      expect(text).toContain('Gruppen er så liten');
      expect(text).not.toContain('Snitt');
      expect(text).not.toContain('Minst–mest');
    },
  );

  it('says where the doctor has more than counts as even, or is in no group', async () => {
    const all = Object.fromEntries(Object.keys(held).map((vakt) => [vakt, 'a']));
    expect(await textOf(job(3), all, { vakt: monday })).toContain(
      'Du har mer enn det som regnes som jevnt, av: Vektede timer',
    );
    expect(await textOf({}, { [monday]: 'a' }, { vakt: monday })).toContain('Du er ikke med i noen gruppe');
  });
});

describe('a letter about a stored version', () => {
  const stored: StoredLetterFacts = {
    version: {
      number: 2,
      status: 'published',
      publications: [
        {
          number: 1,
          at: new Date('2026-02-01T11:00:00Z'),
          noticeDays: 36,
          requiredNoticeDays: 14,
          hadVakt: false,
        },
        {
          number: 2,
          at: new Date('2026-03-08T11:00:00Z'),
          noticeDays: 1,
          requiredNoticeDays: 14,
          hadVakt: true,
        },
        {
          number: 3,
          at: new Date('2026-03-10T11:00:00Z'),
          noticeDays: -1,
          requiredNoticeDays: 14,
          hadVakt: true,
        },
      ],
    },
    seal: { contentHash: 'c'.repeat(64), inputHash: 'd'.repeat(64) },
    year: {
      ...{ from: '2025-02-20', to: '2027-02-20' },
      sums: [{ group: 'alle', measure: 'natt', load: 12, share: 10.5, difference: 1.5 }],
    },
  };

  it('says what was published when, with its seal, and the sums of the year', async () => {
    const text = await textOf({}, { [monday]: 'a' }, { vakt: monday, stored });
    expect(text).toContain('Versjon: 2');
    expect(text).toContain('Kontrollkode: hvem som har hvilken vakt: cccc');
    expect(text).toContain(
      'Versjon 1: publisert søndag 1. februar 2026 kl. 12:00, 36 dager før perioden; fristen er 14 dager. Du hadde ikke vakten i den.',
    );
    expect(text).toContain('1 dag før perioden, mindre enn fristen på 14 dager. Du hadde vakten i den.');
    expect(text).toContain('etter at perioden hadde begynt');
    expect(text).toContain('Netter | 12 | 10,5 | +1,5');
  });
});

describe('the page of a letter', () => {
  const doctors = [aDoctor({ name: '<script>alert(1)</script>', groups: ['alle'] })];
  const page = async (language: Language) =>
    writeLetterHtml(
      await letterOf(
        { doctors, fairnessGroups: [{ id: 'alle', name: 'Alle', lines: ['V'] }] },
        { [monday]: 'a' },
        { vakt: monday, language },
      ),
    );

  it.each([
    ['nb', 'Hvorfor du har vakt mandag 9. mars 2026'],
    ['nn', 'Kvifor du har vakt måndag 9. mars 2026'],
    ['en', 'Why you have the vakt on Monday 9 March 2026'],
  ] as const)('speaks %s', async (language, title) => {
    const html = await page(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toContain('undefined');
  });

  it('escapes names, loads nothing, and has captions, scopes and each id once', async () => {
    const html = await page('nb');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/(src|href)=|url\(|@import|\sstyle="/);
    expect(html.split('<table').length).toBe(html.split('<caption').length);
    expect(html.match(/<th(?![^>]*scope=)[ >]/g)).toBeNull();
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...html.matchAll(/<h([1-6])/g)].map(([, level]) => level)).toEqual([
      '1',
      ...Array<string>(9).fill('2'),
    ]);
  });
});

it('refuses a vakt that the doctor does not have, and what the job does not know', async () => {
  const request = {
    ...{ document: aJob(), assignments: [], proven: [], iterations: 1, seconds: 1 },
    ...({ language: 'nb', format: 'html', writtenAt } as const),
  };
  expect(await writeLetter({ ...request, vakt: monday, doctor: 'a' }, now)).toMatchObject({
    issues: [{ code: 'VAKT_NOT_HELD' }],
  });
  expect(await writeLetter({ ...request, vakt: 'x', doctor: 'y' }, now)).toMatchObject({
    issues: [{ code: 'VAKT_UNKNOWN' }, { code: 'DOCTOR_UNKNOWN' }],
  });
  expect(await writeLetter({ ...request, document: {}, vakt: 'x', doctor: 'y' }, now)).toMatchObject({
    kind: 'invalid',
  });
});
