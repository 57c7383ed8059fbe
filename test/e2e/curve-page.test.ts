import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCurvePage, type CurvePageInput } from '../../src/reports/curve-html.js';
import { openBrowser } from '../support/browser.js';

const text = (name: string) => ({ nb: name, nn: name, en: name });
const numbers = [-1, 0, 1];

/** Three points on a line each, with bounds, and a figure that is the same in all. */
const curve: CurvePageInput = {
  label: 'natt-leger',
  legevaktName: 'Testvik',
  period: { from: '2026-03-01', to: '2026-03-31' },
  axes: [
    { name: 'N1 doctors', values: [1, 2] },
    { name: 'nattlege', values: numbers },
  ],
  points: [1, 2].flatMap((row) =>
    numbers.map((value) => ({ label: `N1 doctors ${row}, nattlege ${value}`, at: [row, value] })),
  ),
  figures: [
    {
      id: 'unfilled',
      name: text('Tomme vakter'),
      unit: 'count',
      values: [4, 2, 0, 12, 8, 6],
      bounds: [4, 1, 0, null, 5, 6],
    },
    {
      id: 'cost',
      name: text('Kostnad'),
      unit: 'kroner',
      values: [210_000, 231_000.5, 250_000, 400_000, 420_000, 433_250],
      bounds: [null, null, null, null, null, null],
    },
    {
      id: 'one-in-n-least',
      name: text('Vakthyppighet'),
      unit: 'oneIn',
      values: [2, 2.5, 3, 2, 2, 2.2],
      bounds: [2, 3, 3.5, 2, 2.1, 2.2],
    },
    {
      id: 'utilisation',
      name: text('Utnyttelse'),
      unit: 'share',
      values: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      bounds: [null, null, null, null, null, null],
    },
  ],
  steps: [
    { from: 0, to: 1, outcome: 'real', sentence: text('To færre er tomme.') },
    { from: 1, to: 2, outcome: 'uncertain', sentence: text('Det som ikke er bevist, er større.') },
  ],
  verdict: { sentence: text('N1 doctors 1, nattlege 1 er best.') },
};

describe('the page of a curve in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-curve-'));
  const file = join(folder, 'curve.html');
  const faults: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(file, renderCurvePage(curve, 'nb'));
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('has a chart with its table for each figure that differs', async () => {
    expect(await page.getByRole('img').count()).toBe(3);
    expect(await page.getByRole('table').count()).toBe(1 + 3 + 1);
    expect(await page.getByText(/^433\s250 kr$/).count()).toBe(1);
    expect(await page.getByText('50 %').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('writes no number of a chart outside of it', async () => {
    const outside = await page.evaluate(`[...document.querySelectorAll('svg.curve text')]
      .filter((text) => {
        const [own, all] = [text, text.ownerSVGElement].map((one) => one.getBoundingClientRect());
        return own.left < all.left - 1 || own.right > all.right + 1 || own.top < all.top - 1 || own.bottom > all.bottom + 1;
      })
      .map((text) => text.textContent)`);
    expect(outside).toEqual([]);
  });

  it('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('says nothing to the console', () => {
    expect(faults).toEqual([]);
  });
});
