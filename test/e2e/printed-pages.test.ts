import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterAbout } from '../../src/jobs/write-letter.js';
import { writeLetterHtml } from '../../src/letters/letter-html.js';
import type { ComparisonTable } from '../../src/reports/comparison/comparison-table.js';
import { renderComparisonPage } from '../../src/reports/comparison/comparison-html.js';
import { aDoctor, aProblem, aRoster, rulesOf } from '../support/builders.js';
import { openBrowser } from '../support/browser.js';

const evening = (day: number): string => `2026-03-${String(day).padStart(2, '0')}/V/1`;

/** With a price, a hard rule in the way, a balance among five, and wishes that were met and refused. */
async function letterPage(): Promise<string> {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const problem = aProblem({
    doctors: ids.map((id) => aDoctor({ id, name: `Lege ${id}` })),
    fairnessGroups: [{ id: 'alle', name: 'Alle', lines: ['V'] }],
    wishes: [
      { doctor: 'a', kind: 'rather-not', from: '2026-03-09', to: '2026-03-09', strength: 2 },
      { doctor: 'a', kind: 'would-like', from: '2026-03-13', to: '2026-03-13', strength: 1 },
    ],
    solve: { iterations: 5 },
  });
  const held = Object.fromEntries(ids.map((id, index) => [evening(9 + index), id]));
  const [vakt, doctor] = [problem.vaktById.get(evening(9)), problem.doctorById.get('a')];
  if (vakt === undefined || doctor === undefined) throw new Error('No such vakt or doctor');
  const letter = await letterAbout(aRoster(problem, held), rulesOf(problem), {
    ...{ vakt, doctor, language: 'nb' as const, document: problem.job },
    ...{ writtenAt: new Date('2026-02-20T09:30:00Z'), now: () => performance.now() / 1000 },
    ...{ proven: [], iterations: 5, seconds: 60 },
  });
  return writeLetterHtml(letter);
}

const row = { doctor: '', unit: 'antall', verdict: '' };
const comparison: ComparisonTable = {
  title: 'Sammenlikning',
  of: ['testvik 2026-03'],
  results: ['A', 'B (en-til)', 'C (to-til)'],
  headings: { name: 'Hva', unit: 'Enhet', verdict: 'Bevist', doctor: 'Lege', unchanged: 'uendret' },
  parts: [
    {
      id: 'verdict',
      title: 'Hvilken er best',
      rows: [{ ...row, id: 'A-B', name: 'B er bedre enn A.', values: [], changes: [] }],
    },
    {
      id: 'tiers',
      title: 'Det som veies',
      rows: [
        { ...row, id: '1.1', name: 'tomme vakter', values: [3, 0, 0], changes: [-3, -3], verdict: 'sikkert' },
      ],
    },
    {
      id: 'acceptance',
      title: 'Krav',
      rows: [
        {
          ...row,
          id: 'unfilled',
          name: 'Tomme vakter',
          values: [3, 0, 0],
          changes: [],
          verdict: 'oppfylt',
          isMet: true,
        },
        {
          ...row,
          id: 'doctors',
          name: 'Leger',
          values: [1, 2, 3],
          changes: [],
          verdict: 'ikke oppfylt',
          isMet: false,
        },
      ],
    },
    {
      id: 'doctors',
      title: 'Leger',
      rows: [
        {
          ...row,
          id: 'a/netter',
          doctor: 'Lege a',
          name: 'Netter',
          values: [4, 2, null],
          changes: [-2, null],
        },
      ],
    },
    {
      id: 'vakter',
      title: 'Vakter som skifter lege',
      rows: [{ ...row, id: evening(9), name: evening(9), values: ['Lege a', 'Lege b', null], changes: [] }],
    },
  ],
};

describe.each([
  ['letter', letterPage],
  ['comparison', () => Promise.resolve(renderComparisonPage(comparison, 'nb'))],
])('the page of a %s in a browser', (name, render) => {
  const folder = mkdtempSync(join(tmpdir(), `vaktplan-${name}-`));
  const file = join(folder, `${name}.html`);
  const faults: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(file, await render());
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('says nothing to the console', () => {
    expect(faults).toEqual([]);
  });
});
