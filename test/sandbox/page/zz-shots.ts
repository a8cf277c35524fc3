import { chromium } from 'playwright-core';
import { startPracticeWorld } from '/work/main/test/sandbox/page/practice-world.ts';
const w = await startPracticeWorld();
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const shot = async (
  name: string,
  width: number,
  dark: boolean,
  path: string,
  act?: (p: any) => Promise<void>,
) => {
  const c = await b.newContext({
    viewport: { width, height: width < 500 ? 844 : 860 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const p = await c.newPage();
  p.on('console', (m: any) => m.type() === 'error' && console.log(name, m.text()));
  p.on('pageerror', (e: any) => console.log(name, 'ERR', e.message));
  await p.goto(w.page.url + path);
  if (act) await act(p);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: width < 500 && !name.startsWith('modal') });
  await c.close();
};
const errs = async (p: any) => {
  await p.getByRole('button', { name: 'Fyll i' }).last().click();
  await p.getByText('▲ Gul').click();
  await p.getByLabel('Orsak').waitFor();
  await p.locator('#modal-submit').click();
  await p.locator('.faults').waitFor();
};
await shot('start-1280', 1280, false, '');
await shot('start-390', 390, false, '');
await w.prompt();
await w.prompt('D0BERIT');
await shot('dm-1280', 1280, false, '?area=mail');
await shot('dmb-1280', 1280, false, '');
await shot('dm-1280-dark', 1280, true, '');
await shot('dm-390', 390, false, '');
await shot('modal-1280', 1280, false, '', errs);
await shot('modal-390', 390, true, '', async (p) => {
  await p.locator('#modal').waitFor();
});
await w.slack.person('U0ANNA').modal()!.close();
await shot('home-1280', 1280, false, '?area=home');
await shot('home-390-dark', 390, true, '?area=home');
const mails = await w.world.mails();
const m = mails.find((x) => x.hasInvitation)!;
await shot('mail-1280', 1280, false, `?area=mail&open=${m.file}`);
await shot('mail-1280-dark', 1280, true, `?area=mail&open=${m.file}`);
await shot('mail-390', 390, false, `?area=mail&whose=all`);
await shot('report-1280', 1280, false, `?area=reports&open=monthly.2016-09.sv.1&lang=nb`);
await b.close();
await w.stop();
console.log(w.lines);
