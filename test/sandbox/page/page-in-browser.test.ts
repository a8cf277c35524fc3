/** The page as a person meets it: real Chromium, keyboard only, both widths, light and dark. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPracticeWorld, type PracticeWorld } from './practice-world.ts';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 390, height: 844 };

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let world: PracticeWorld;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    world = await startPracticeWorld();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await world.stop();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const modal = world.slack.person('U0ANNA').modal();
    if (modal !== null) await modal.close();
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(path = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => void faults.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('is sandboxed')) faults.push(line.text());
    });
    await page.goto(world.page.url + path);
    return page;
  }

  /** Tab until the element has focus; fails when the keyboard cannot get there. */
  async function tabTo(page: Page, selector: string) {
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await page.locator(`${selector}:focus`).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  }

  const focused = (page: Page) =>
    page.evaluate<string>('document.activeElement.getAttribute("value") ?? document.activeElement.id');

  async function violations(page: Page) {
    await page.evaluate(await readFile(AXE, 'utf8'));
    const found = await page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] })`,
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  test('keyboard only: open the form, choose yellow, meet the errors, fill in, submit', async () => {
    await world.prompt();
    const page = await open('?person=anna-ek');
    await tabTo(page, '.message:last-of-type button[value="v/checkin/open"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#modal:modal');
    expect(await focused(page)).toBe('modal-title');

    await tabTo(page, 'input[value="green"]');
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Orsak').waitFor();
    expect(await focused(page)).toBe('yellow');

    await tabTo(page, '#modal-submit');
    await page.keyboard.press('Enter');
    await page.getByText('2 uppgifter behöver ses över.').waitFor();
    const cause = page.getByLabel('Orsak');
    expect(await cause.and(page.locator(':focus')).count()).toBe(1);
    expect(await cause.getAttribute('aria-invalid')).toBe('true');
    const described = (await cause.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${described.split(' ')[0] ?? ''}"]`).textContent()).toBe(
      'Fyll i det här fältet.',
    );

    await page.keyboard.type('Leverantören är försenad');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10012016');
    await tabTo(page, '#modal-submit');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#modal', { state: 'detached' });
    expect(world.app.submitted.at(-1)).toMatchObject({
      state: { selected_option: { value: 'yellow' } },
      cause: { value: 'Leverantören är försenad' },
      due: { selected_date: '2016-10-01' },
      done: { value: 'Två tjänster är i drift.\nEn till i test.' },
    });
    expect(await focused(page)).toBe('v/checkin/open');
  });

  test('Escape closes the form as the client does, and the typed command survives a new message', async () => {
    await world.prompt();
    const page = await open('?person=anna-ek');
    await page.locator('button[value="v/checkin/open"]').last().click();
    await page.waitForSelector('#modal:modal');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#modal', { state: 'detached' });
    expect(world.slack.person('U0ANNA').modal()).toBeNull();

    await page.locator('#box').fill('/tertial st');
    const before = await page.locator('.message').count();
    await world.prompt();
    await expect.poll(() => page.locator('.message').count()).toBe(before + 1);
    expect(await page.locator('#box').inputValue()).toBe('/tertial st');
    expect(await page.locator('#live-news').textContent()).toContain(
      'Nytt från Tertial: Timrå: läget vecka 36',
    );
  });

  test('what was typed survives the fields that a choice brings', async () => {
    await world.prompt();
    const page = await open('?person=anna-ek');
    await page.locator('button[value="v/checkin/open"]').last().click();
    await page.getByLabel('Gjort sedan sist').fill('Nytt sedan sist');
    await page.getByText('■ Röd').click();
    await page.getByLabel('Orsak').waitFor();
    expect(await page.getByLabel('Gjort sedan sist').inputValue()).toBe('Nytt sedan sist');
    expect(await page.locator('input[value="red"]').isChecked()).toBe(true);
  });

  test('a button with a question asks first', async () => {
    await world.prompt();
    const page = await open('?person=anna-ek');
    const count = () => world.slack.person('U0ANNA').messages().length;
    const before = count();
    await page.locator('button[value="v/checkin/same"]').last().click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.locator('button[value="v/checkin/same"]').last().click();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.locator('.message').getByText('är sparat').waitFor();
    expect(count()).toBe(before + 1);
  });

  test('in Home a date is chosen with its button, and Enter in the field presses nothing', async () => {
    const page = await open('?person=anna-ek&area=home');
    const last = () => world.slack.person('U0ANNA').messages().at(-1)?.text;
    const count = () => world.slack.person('U0ANNA').messages().length;
    const before = count();
    await page.getByLabel('Välj dag').fill('2016-12-01');
    await page.getByLabel('Välj dag').press('Enter');
    await page.locator('button[value="v/dates/day"]').click();
    await expect.poll(last).toBe('Dag: 2016-12-01');
    expect(count()).toBe(before + 1);
    expect(world.slack.person('U0ANNA').modal()).toBeNull();
  });

  test('the clock, the badges and the mail follow without a reload', async () => {
    const page = await open('?person=berit-dal&area=mail&whose=all');
    const rows = await page.locator('.list li').count();
    await page.getByRole('button', { name: /Nästa fredag/ }).click();
    await expect.poll(() => page.locator('.list li').count()).toBe(rows + 1);
    await expect.poll(() => page.locator('#person-anna-ek .badge').count()).toBe(1);
    expect(await page.locator('#live-arrived').textContent()).toMatch(/I övningen är det nu fredag/);
  });

  test('a link of a mail opens in a tab of its own, where one can answer, and which knows no way back', async () => {
    const { file } = (await world.world.mails()).find(({ hasInvitation }) => hasInvitation)!;
    const page = await open(`?person=anna-ek&area=mail&open=${file}`);
    const opened = page.context().waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: 'Svara om du kommer' }).click();
    const tab = await opened;
    await tab.getByText('kommer-du').waitFor();
    expect(await tab.evaluate('window.opener')).toBeNull();
    expect(new URL(page.url()).searchParams.get('open')).toBe(file);
    await tab.getByRole('button', { name: 'Answer' }).click();
    await tab.getByText('done').waitFor();
  });

  test('another language in Slack is chosen with the button, or at once with the mouse', async () => {
    const page = await open('?person=anna-ek');
    const locale = () => world.slack.workspace.user('U0ANNA')?.locale;
    await tabTo(page, '#slack-language');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(locale()).toBe('sv-SE');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(locale).toBe('en');
    const drawn = page.locator('#slack-language option[value="en"][selected]');
    await drawn.waitFor({ state: 'attached' });
    expect(await page.getByLabel('Språk i Slack').inputValue()).toBe('en');

    await page.locator('#slack-language').click();
    await page.locator('#slack-language').selectOption('sv');
    await expect.poll(locale).toBe('sv');
  });

  test('the steps can be dismissed and stay away', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Jag förstår' }).click();
    await page.locator('.intro').waitFor({ state: 'detached' });
    await page.reload();
    expect(await page.locator('.intro').count()).toBe(0);
    await page.getByRole('link', { name: 'Visa Gör så här' }).click();
    expect(await page.locator('.intro').count()).toBe(1);
  });

  test('on a phone a tapped person opens at once, and nothing is wider than the screen', async () => {
    const page = await open('', { viewport: NARROW, hasTouch: true });
    await page.locator('#person-select').tap();
    await page.locator('#person-select').selectOption('berit-dal');
    await page.waitForURL(/person=berit-dal/);
    for (const area of ['dm', 'home', 'mail', 'reports']) {
      await page.goto(`${world.page.url}?person=anna-ek&area=${area}&whose=all`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(NARROW.width);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test.each([
    ['wide, light', { viewport: WIDE }, 6],
    ['wide, dark', { viewport: WIDE, colorScheme: 'dark' }, 3],
    ['narrow, light', { viewport: NARROW }, 6],
    ['narrow, dark', { viewport: NARROW, colorScheme: 'dark' }, 3],
  ] as const)('no WCAG 2.1 AA violations: %s', async (_, options, pages) => {
    await world.prompt();
    const { file } = (await world.world.mails()).find(({ hasInvitation }) => hasInvitation)!;
    for (const path of [
      '?person=anna-ek',
      '?person=anna-ek&area=home',
      `?person=anna-ek&area=mail&open=${file}`,
      '?person=anna-ek&area=mail&whose=all&lang=nb',
      '?person=anna-ek&area=reports&open=monthly.2016-09.sv.1&lang=en',
      '?person=ylva-jonsson&notice=silent',
    ].slice(0, pages)) {
      expect(await violations(await open(path, options)), path).toEqual([]);
    }
    const page = await open('?person=anna-ek', options);
    await page.locator('button[value="v/checkin/open"]').last().click();
    await page.getByText('▲ Gul').click();
    await page.getByLabel('Orsak').waitFor();
    await page.locator('#modal-submit').click();
    await page.locator('.faults').waitFor();
    expect(await violations(page), 'form with errors').toEqual([]);
  });
});
