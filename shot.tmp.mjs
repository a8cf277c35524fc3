import { chromium } from 'playwright-core';
const [,, url, out, width='1280', scheme='light', height='900'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: +width, height: +height }, colorScheme: scheme });
await p.goto(url); await p.waitForTimeout(400);
await p.screenshot({ path: out, fullPage: process.argv[7] === 'full' });
await b.close();
