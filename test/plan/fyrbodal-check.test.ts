import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderPlanCheck } from '../../src/plan/render-plan-check.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import { fyrbodal } from './support/fyrbodal.ts';

test.each(LOCALES)('Fyrbodal: what the minutes leave open, in %s', async (locale) => {
  const golden = fileURLToPath(new URL(`./golden/fyrbodal.${locale}.txt`, import.meta.url));
  await expect(renderPlanCheck(fyrbodal, locale)).toMatchFileSnapshot(golden);
});
