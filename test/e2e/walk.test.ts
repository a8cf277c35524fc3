/**
 * A newcomer's first week with the product of `npm start`, lived in Chromium in each language: the question, the form
 * with its errors, the receipt, the nudge, the overview, no change on anything, the end of the month, the report.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homeWords } from '../../src/i18n/checkin-home-words.ts';
import { checkinWords } from '../../src/i18n/checkin-words.ts';
import { LANGUAGE_NAMES, clientWords, pageWords } from '../../src/i18n/page-words.ts';
import { reportTitles } from '../../src/i18n/report-words.ts';
import { monthName } from '../../src/i18n/format.ts';
import { shortWeekLabel, weekLabel } from '../../src/render/slack/week-label.ts';
import { picture, picturesWanted } from './pictures.ts';
import { WALK_TEXTS } from './walk-texts.ts';
import { startWalkWorld } from './walk-world.ts';
import { Walker } from './walker.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 390, height: 844 };
const FIRST_WEEK = '2016-W35';
const SECOND_WEEK = '2016-W36';
/** Who else is asked on the second Friday, and about what. */
const OTHERS = [
  ['charlotte-sjostrom', ['1.2', '9']],
  ['helene-olofsson', ['1.1']],
  ['katarina-borg-johansson', ['2.1', '3']],
] as const;
/** The plan's id of the counted target. */
const E_SERVICES = 'e-tjanster';
const SEPTEMBER = Temporal.PlainDate.from('2016-09-01');

describe.skipIf(!existsSync(CHROMIUM))(
  `a week of Timrå in the browser (skipped without a Chromium at ${CHROMIUM}; CHROMIUM_PATH names another)`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());

    test.each([
      ['sv', { viewport: WIDE }],
      ['nb', { viewport: NARROW }],
      ['en', { viewport: WIDE, colorScheme: 'dark' }],
    ] as const)('%s', async (locale, look) => {
      const world = await startWalkWorld(locale);
      try {
        const walker = await Walker.arrive(browser, { url: world.url, locale, ...look });
        await answerFirstWeek(walker);
        await seeNudgesAndOverview(walker);
        await liveTheMonth(walker);
        await readTheReport(walker);
        expect(walker.faults).toEqual([]);
        expect(world.complaints).toEqual([]);
        await walker.page.context().close();
      } finally {
        await world.stop();
      }
    });
  },
);

/** The first steps say what is true at the start: the question is already there. */
async function answerFirstWeek(walker: Walker): Promise<void> {
  const { locale, page } = walker;
  await page.getByText(pageWords.step1Text[locale]).waitFor();
  await walker.sees(
    checkinWords.promptTitle[locale]({ programme: 'Timrå', week: weekLabel(locale, FIRST_WEEK) }),
  );
  await picture(page, `start.${locale}`);
  await walker.pressByKeyboard(page.getByRole('button', { name: pageWords.introClose[locale] }));

  await walker.visit('susanne-wadell');
  await walker.openForm();
  await walker.choose('4.1', 'yellow');
  await walker.submit();
  await page.getByText(pageWords.formFaults[locale]({ count: 6 })).waitFor();
  expect(await page.getByText(clientWords.required[locale]).count()).toBe(6);
  expect(await walker.field('4.1', 'cause').and(page.locator(':focus')).count()).toBe(1);
  await picture(page, `form.${locale}`);

  const texts = WALK_TEXTS[locale];
  await walker.deviates('4.1', texts.deviation);
  await walker.field('4.1', 'done').fill(texts.done);
  await walker.choose('6', 'green');
  await walker.submitted();
  await walker.sees(
    checkinWords.receiptTitle[locale]({ programme: 'Timrå', week: weekLabel(locale, FIRST_WEEK) }),
  );
  await walker.sees(texts.deviation.action);

  await walker.openForm(checkinWords.edit[locale]);
  expect(await walker.field('4.1', 'cause').inputValue()).toBe(texts.deviation.cause);
  await walker.field('4.1', 'action').fill(texts.betterAction);
  await walker.submitted();
  await walker.sees(texts.betterAction);
  await picture(page, `receipt.${locale}`);
}

/** Monday and Tuesday to whoever has not answered, Wednesday the list to the coordinator. */
async function seeNudgesAndOverview(walker: Walker): Promise<void> {
  const { locale } = walker;
  const week = weekLabel(locale, FIRST_WEEK);
  await walker.visit('helene-olofsson');
  await walker.moveClock('next-event');
  await walker.sees(checkinWords.nudgeFirstText[locale]({ name: 'Helene', week }));
  // Somebody who looks at an empty outbox meanwhile gets a list.
  await walker.visit('helene-olofsson', 'mail');
  await walker.page.locator('div.empty').getByText(pageWords.mailNone[locale]).waitFor();
  expect(await walker.moveClock('next-event')).toContain(pageWords.journeyMails[locale]({ count: 10 }));
  expect(await walker.page.locator('ul.list a').count()).toBe(1);
  await walker.visit('helene-olofsson');
  await walker.moveClock('next-event');
  await walker.sees(checkinWords.nudgeLast[locale]);
  await walker.moveClock('next-event');
  await walker.sees(homeWords.overviewTitle[locale]({ programme: 'Timrå', week }));
  await walker.sees(homeWords.private[locale]);
  await picture(walker.page, `overview.${locale}`);
  await walker.visit('helene-olofsson', 'home');
  await walker.sees(homeWords.answerFor[locale]({ name: 'Charlotte Sjöström' }));
}

/** Next Friday nothing has changed for Susanne: one press. In Swedish everybody answers to the end of the month. */
async function liveTheMonth(walker: Walker): Promise<void> {
  const { locale, page } = walker;
  await walker.moveClock('next-prompt');
  await keepAll(walker, 'susanne-wadell', SECOND_WEEK);
  await walker.sees(checkinWords.unchangedSince[locale]({ week: shortWeekLabel(locale, FIRST_WEEK) }));
  if (locale === 'sv') {
    for (const [person, activities] of OTHERS) await answerGreen(walker, person, activities);
    await walker.visit('charlotte-sjostrom', 'home');
    await walker.sees(homeWords.overviewCount[locale]({ answered: 4, asked: 4 }));
    await picture(page, `home.${locale}`);
    for (const week of ['2016-W37', '2016-W38', '2016-W39']) {
      await walker.moveClock('next-prompt');
      if (week !== '2016-W39' && !picturesWanted) continue;
      for (const person of ['susanne-wadell', ...OTHERS.map(([id]) => id)])
        await keepAll(walker, person, week);
    }
  }
  expect(await walker.moveClock('end-of-month')).toContain(pageWords.journeyReports[locale]({ count: 3 }));
}

async function keepAll(walker: Walker, person: string, week: string): Promise<void> {
  const { locale } = walker;
  await walker.visit(person);
  await walker.button(checkinWords.noChange[locale]).click();
  await walker.sees(checkinWords.receiptTitle[locale]({ programme: 'Timrå', week: weekLabel(locale, week) }));
}

async function answerGreen(walker: Walker, person: string, activities: readonly string[]): Promise<void> {
  await walker.visit(person);
  await walker.openForm();
  for (const activity of activities) await walker.choose(activity, 'green');
  if (activities.includes('2.1')) await walker.field('2.1', 'count', E_SERVICES).fill('4');
  await walker.submitted();
}

/** In the steering group's outbox, as page and as plain text, and in the archive. */
async function readTheReport(walker: Walker): Promise<void> {
  const { locale, page } = walker;
  const title = `${reportTitles.monthly[locale]} ${monthName(locale, SEPTEMBER)}`;
  await walker.visit('yvonne-westerlund', 'mail');
  await walker.openRow(title);
  await walker.paper().getByRole('heading', { name: title }).waitFor();
  await picture(page, `mail.${locale}`);

  await walker.visit('yvonne-westerlund', 'reports');
  await page.locator('.list').getByText(LANGUAGE_NAMES[locale]).first().waitFor();
  await walker.openRow(title);
  const paper = walker.paper();
  await paper.getByRole('heading', { name: title }).waitFor();
  await paper.getByText('Susanne Wadell').first().waitFor({ state: 'attached' });
  const source = await page.locator('iframe').getAttribute('src');
  await page.goto(new URL(source ?? '', page.url()).href);
  await page.getByRole('heading', { name: title }).waitFor();
  await picture(page, `report.${locale}`);
}
