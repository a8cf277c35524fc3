import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { renderReportHtml } from '../../../src/render/html/render-report-html.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { timraFacts } from '../../report/timra-facts.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the page has: axe, added by the test, and its document. */
declare const axe: {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};
declare const document: { documentElement: { scrollWidth: number; clientWidth: number } };

describe.skipIf(!existsSync(CHROMIUM))('WCAG 2.1 AA', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  const cases = [390, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => [width, scheme] as const),
  );

  test.each(cases)('%i px, %s: no violations, nothing wider than the page', async (width, scheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const documents = [
      ...LOCALES.map((locale) => buildReport('monthly', autumnFacts('2016-10'), locale)),
      buildReport('tertial', autumnFacts('2017-T1'), 'nb'),
      buildReport('monthly', timraFacts('2016-09'), 'sv'),
      buildReport('monthly', exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' }), 'sv'),
      buildReport(
        'tertial',
        exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' }),
        'nb',
      ),
    ];
    for (const report of documents) {
      await page.setContent(renderReportHtml(report));
      await page.addScriptTag({ content: AXE });
      const found = await page.evaluate(async () => {
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
        });
        return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
      });
      expect(found).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
    await page.close();
  });
});
