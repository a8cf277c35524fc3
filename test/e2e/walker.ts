/** A person at the page of `npm start`: keyboard for what leaders do, a pointer for looking around. */
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { checkinWords } from '../../src/i18n/checkin-words.ts';
import { formWords } from '../../src/i18n/checkin-form-words.ts';
import type { Locale } from '../../src/programme/locale.ts';
import type { AnswerField } from '../../src/programme/status/answer-problems.ts';
import { fieldActionId, fieldBlockId } from '../../src/render/slack/form-ids.ts';
import type { Area } from '../../src/sandbox/page/page-query.ts';
import type { CLOCK_TARGETS } from '../../src/sandbox/page/sandbox-world.ts';

export type DeviationTexts = Readonly<Record<'cause' | 'consequence' | 'action' | 'owner' | 'due', string>>;

/** Longer than anything takes on a busy machine, shorter than the test. */
const PATIENCE_MS = 30_000;
const TABS = 90;

export class Walker {
  readonly page: Page;
  readonly locale: Locale;
  /** What the browser complained about. */
  readonly faults: string[] = [];
  readonly #url: string;

  private constructor(page: Page, url: string, locale: Locale) {
    this.page = page;
    this.#url = url;
    this.locale = locale;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => void this.faults.push(error.message));
    page.on('console', (line) => {
      // Chromium says so of every framed mail and report: they are meant to run nothing.
      if (line.type() === 'error' && !line.text().includes('is sandboxed')) this.faults.push(line.text());
    });
  }

  /** Arrives at the bare address as a newcomer does. */
  static async arrive(
    browser: Browser,
    {
      url,
      locale,
      ...options
    }: { url: string; locale: Locale } & Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>,
  ): Promise<Walker> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const walker = new Walker(await context.newPage(), url, locale);
    await walker.page.goto(url);
    return walker;
  }

  async visit(person: string, area: Area = 'dm', more = ''): Promise<void> {
    await this.page.goto(`${this.#url}?person=${person}&area=${area}${more}`);
  }

  /** The newest message of the conversation. */
  newest(): Locator {
    return this.page.locator('.message').last();
  }

  /** Waits for the text in what the person sees of Slack, mail list or reports. */
  async sees(text: string): Promise<void> {
    await this.page.locator('#main, .journey').getByText(text).first().waitFor();
  }

  button(text: string): Locator {
    return this.newest().getByRole('button', { name: text, exact: true });
  }

  /** Tab until it has focus, then Enter. Throws when the keyboard does not get there. */
  async pressByKeyboard(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Enter');
  }

  async tabTo(target: Locator): Promise<void> {
    for (let steps = 0; steps < TABS; steps += 1) {
      if ((await this.page.locator(':focus').and(target).count()) > 0) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${target.toString()}`);
  }

  async openForm(button: string = checkinWords.answer[this.locale]): Promise<void> {
    await this.pressByKeyboard(this.button(button));
    await this.page.locator('#modal:modal').getByText(formWords.state[this.locale]).first().waitFor();
  }

  /** A counted target's field is named after the target. */
  field(activity: string, name: AnswerField, target: string | null = null): Locator {
    const path = [fieldBlockId(activity, name, target), fieldActionId(name)]
      .map(encodeURIComponent)
      .join('/');
    return this.page.locator(`[name="v/${path}"]`);
  }

  async choose(activity: string, colour: 'green' | 'yellow' | 'red'): Promise<void> {
    await this.field(activity, 'state')
      .and(this.page.locator(`[value="${colour}"]`))
      .check();
    const cause = this.field(activity, 'cause');
    await (colour === 'green' ? cause.waitFor({ state: 'detached' }) : cause.waitFor());
  }

  async deviates(activity: string, texts: DeviationTexts): Promise<void> {
    for (const field of ['cause', 'consequence', 'action', 'owner', 'due'] as const)
      await this.field(activity, field).fill(texts[field]);
  }

  async submit(): Promise<void> {
    await this.pressByKeyboard(this.page.locator('#modal-submit'));
  }

  /** Submits and waits until the form is gone. */
  async submitted(): Promise<void> {
    await this.submit();
    await this.page.locator('#modal').waitFor({ state: 'detached' });
  }

  /** Moves the clock and waits until it stands. Returns what the page says of the journey. */
  async moveClock(target: (typeof CLOCK_TARGETS)[number]): Promise<string> {
    const before = await this.page.locator('.now time').getAttribute('datetime');
    await this.page.locator(`#target-${target}`).click();
    await this.page.locator(`.now time:not([datetime="${before ?? ''}"])`).waitFor();
    await this.page.locator('.journey p').waitFor();
    return this.page.locator('.journey p').innerText();
  }

  /** The first in the list of mails or reports with this in its title. */
  async openRow(title: string): Promise<void> {
    await this.page.locator('.list a', { hasText: title }).first().click();
  }

  /** The mail or report that is framed. */
  paper(): FrameLocator {
    return this.page.frameLocator('iframe');
  }
}
