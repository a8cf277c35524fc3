/** The pages behind links in a real browser: WCAG 2.1 AA, wide and narrow, light and dark, and nothing to scroll sideways. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkStyle, renderLinkPage } from '../../../src/render/link/render-link-page.ts';
import { PAGES } from './sample-pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(Object.entries(PAGES))('%s', (name, page) => {
  it('holds to WCAG 2.1 AA wide and narrow, light and dark', async () => {
    const html = renderLinkPage(page);
    expect(html).not.toContain('<script');
    const styled = html.replace('<link rel="stylesheet" href="style.css">', `<style>${linkStyle()}</style>`);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 360]) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
        const tab = await context.newPage();
        await tab.route('**/*', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<p>Rapport</p>' }),
        );
        await tab.setContent(styled);
        await tab.evaluate(AXE);
        const violations = await tab.evaluate<readonly Violation[]>(
          `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], iframes: false }).then((it) => it.violations)`,
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`)).toEqual(
          [],
        );
        expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        const heights = await tab.evaluate<readonly number[]>(
          `[...document.querySelectorAll('button')].map((one) => one.getBoundingClientRect().height)`,
        );
        for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
        const folder = process.env['PICTURES'];
        if (folder !== undefined)
          await tab.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        await context.close();
      }
  });
});
