import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { checkPdf } from '../../src/cli/doctor/check-pdf.ts';
import { after, ROOT, temporaryFolder } from './doctor-rig.ts';

const machine = { clock: systemClock, after };
const here = { root: ROOT, machine, locale: 'sv' } as const;

test('a machine that can make PDF is told so', async () => {
  expect(await checkPdf(here)).toEqual([
    { level: 'ok', text: 'rapporter kan göras som PDF/UA-1 och PDF/A-2a', advice: [] },
  ]);
});

test('one that cannot is warned, with what works all the same', async () => {
  const [finding] = await checkPdf(here, '@myriaddreamin/not-for-this-machine');
  expect(finding?.level).toBe('warning');
  expect(finding?.text).toMatch(/^PDF kan inte göras på den här datorn: .*not-for-this-machine/);
  expect(finding?.advice[0]).toContain('Word och Excel');
});

test('a template that is gone is a fault that names it', async () => {
  const root = temporaryFolder();
  cpSync(join(ROOT, 'templates'), join(root, 'templates'), { recursive: true });
  rmSync(join(root, 'templates/typst/look.typ'));
  const [finding] = await checkPdf({ ...here, root });
  expect(finding?.level).toBe('fault');
  expect(finding?.text).toContain('look.typ');
});
