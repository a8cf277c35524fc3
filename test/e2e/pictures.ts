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

/** `height`: how much of the page from the top of the window; everything in it when left out. */
export async function picture(page: Page, name: string, height?: number): Promise<void> {
  if (!picturesWanted) return;
  const size = page.viewportSize();
  if (size === null) throw new Error('a page without a size');
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`);
  await page.mouse.move(0, 0);
  await page.screenshot({
    path,
    animations: 'disabled',
    caret: 'hide',
    clip: { x: 0, y: 0, width: size.width, height: height ?? size.height },
  });
  const bytes = statSync(path).size;
  if (bytes > MAX_BYTES) throw new Error(`${name}.png is ${bytes} bytes: crop it`);
}
