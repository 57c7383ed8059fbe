import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { until } from '../support/until.js';

/** The built program with a short demo, seen in Chromium. */
describe('the pages in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-e2e-'));
  const faults: string[] = [];
  let program: ChildProcess;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let address = '';

  beforeAll(async () => {
    program = spawn(process.execPath, ['dist/src/main/serve.js'], {
      env: { PATH: process.env['PATH'], PORT: '0', VAKTPLAN_DATA: folder, VAKTPLAN_DEMO_SECONDS: '8' },
    });
    let output = '';
    program.stdout?.on('data', (part: Buffer) => {
      output += part.toString();
    });
    address = await until(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0]);
    browser = await openBrowser();
    // axe puts its script into the page, which the page's own policy forbids.
    context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });

  afterAll(async () => {
    await browser.close();
    program.kill('SIGINT');
    if (program.exitCode === null) await once(program, 'exit');
    rmSync(folder, { recursive: true });
  });

  it('show the demo month being planned and then done, without reloading', async () => {
    await page.goto(address);
    await page.getByText('Ferdig', { exact: true }).waitFor({ timeout: 90_000 });
    await page.getByText('Alle vakter har lege').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Vaktplaner');
  });

  it('lead by keyboard from the list to the roster', async () => {
    await page.goto(address);
    const isFocused = (): Promise<boolean> =>
      page.evaluate("document.activeElement?.getAttribute('href')?.endsWith('roster.html') === true");
    for (let presses = 0; presses < 20 && !(await isFocused()); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/roster\.html$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Sarpsborg');
    expect(await page.getByRole('table').count()).toBeGreaterThan(2);
  });

  it.each(['', 'roster'])('have nothing that axe objects to (%s page)', async (which) => {
    await page.goto(address);
    if (which === 'roster') {
      await page
        .getByRole('link', { name: /Vaktplan/ })
        .first()
        .click();
      await page.waitForURL(/roster\.html$/);
    }
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('fit a phone without scrolling sideways, roster grid apart', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const link of [undefined, 'roster']) {
      await page.goto(address);
      if (link !== undefined) {
        await page
          .getByRole('link', { name: /Vaktplan/ })
          .first()
          .click();
        await page.waitForURL(/roster\.html$/);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    }
  });

  it('say nothing to the error console', () => {
    expect(faults).toEqual([]);
  });
});
