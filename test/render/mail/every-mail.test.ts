/** What holds of every mail, as phones and mail programs meet it: one browser, every kind in every language. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTag } from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/programme/locale.ts';
import { everyMail } from './every-mail.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STOP = 'https://tertial.example.org/l/stop?a=1&b=2';

describe.each(LOCALES)('in %s', (locale) => {
  const mails = Object.entries(everyMail(locale));

  test.each(mails)('%s is small, fetches nothing and says its language', (_, mail) => {
    for (const html of [mail.html, mail.withStop(STOP).html]) {
      expect(Buffer.byteLength(html)).toBeLessThan(100_000);
      expect(html).not.toMatch(/<(script|img|link|iframe|object|video|form)\b|\bsrc=|url\(|@import/i);
      expect(html).toContain(`<html lang="${languageTag(locale)}">`);
    }
    expect(mail.subject).not.toMatch(/undefined|null|\[object/);
    expect(mail.text).not.toMatch(/undefined|null|\[object/);
  });

  test.each(mails)('%s has every address of its HTML in its text', (_, mail) => {
    const { html, text } = mail.withStop(STOP);
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='),
    );
    expect(addresses).toContain(STOP);
    for (const address of addresses) expect(text).toContain(address);
  });
});

interface Looks {
  readonly overflow: number;
  readonly buttons: readonly number[];
  readonly bareSigns: readonly string[];
}

const LOOKS = `({
  overflow: document.documentElement.scrollWidth - window.innerWidth,
  buttons: [...document.querySelectorAll('.button')].map((one) => one.querySelector('a').getBoundingClientRect().height),
  bareSigns: [...document.querySelectorAll('[class*="ink-"]')]
    .map((one) => [one.textContent, one.closest('p, li, td, th').textContent])
    .filter(([own, line]) => !/^[●▲■○]/u.test(own) || !/[●▲■○]\\s\\p{L}/u.test(line))
    .map(([own]) => own),
})`;

describe.skipIf(!existsSync(CHROMIUM))('on a phone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  });
  afterAll(() => browser.close());

  test.each(LOCALES)(
    'nothing sticks out, buttons are for thumbs, and no colour is without its word (%s)',
    async (locale) => {
      for (const [name, mail] of Object.entries(everyMail(locale))) {
        for (const width of [360, 640]) {
          await page.setViewportSize({ width, height: 740 });
          await page.setContent(mail.withStop(STOP).html);
          const { overflow, buttons, bareSigns } = await page.evaluate<Looks>(LOOKS);
          expect(overflow, `${name} at ${String(width)}`).toBeLessThanOrEqual(0);
          for (const height of buttons) expect(height, name).toBeGreaterThanOrEqual(44);
          expect(bareSigns, name).toEqual([]);
        }
      }
      const { digest, approval, moved } = everyMail(locale);
      for (const mail of [digest, approval, moved]) expect(mail?.html).toContain('class="button"');
    },
  );

  test.each(['light', 'dark'] as const)('everything can be read in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const [name, mail] of Object.entries(everyMail('sv'))) {
      await page.setContent(mail.withStop(STOP).html);
      await page.evaluate(AXE);
      const faults = await page.evaluate<readonly string[]>(
        `axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)))`,
      );
      expect(faults, name).toEqual([]);
    }
  });
});
