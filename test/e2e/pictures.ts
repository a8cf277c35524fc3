/**
 * README's pictures, taken on the way by the walk: only when asked for (`npm run golden`, or TERTIAL_PICTURES=1), so that
 * a plain test run leaves the checkout as it was. The clock stands and the content is made up, so only fonts differ.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'pictures');
/** So that a clone stays light. */
const MAX_BYTES = 250_000;

export const picturesWanted = (process.env['TERTIAL_PICTURES'] ?? '') !== '';

/** Those that README shows, by step and language of the walk. */
const SHOWN: ReadonlySet<string> = new Set([
  'start.sv',
  'form.sv',
  'home.sv',
  'mail.sv',
  'report.sv',
  'form.nb',
  'receipt.nb',
  'overview.en',
]);

/** What stands in the window now. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!picturesWanted || !SHOWN.has(name)) return;
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`);
  await page.mouse.move(0, 0);
  // The keyboard has walked down the list of people.
  await page.evaluate('document.querySelector(".people")?.scrollTo(0, 0)');
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const bytes = statSync(path).size;
  if (bytes > MAX_BYTES) throw new Error(`${name}.png has ${bytes} bytes, more than ${MAX_BYTES}`);
}
