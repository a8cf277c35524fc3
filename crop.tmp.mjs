import { chromium } from 'playwright-core';
const [,, url, out, width='1280', scheme='light'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const h = +width>600?1300:1200;
const p = await b.newPage({ viewport: { width: +width, height: h }, colorScheme: scheme });
await p.goto(url); await p.waitForTimeout(300);
const H = await p.evaluate('document.documentElement.scrollHeight');
for (let i=0;i*h<H && i<9;i++){ await p.evaluate(`window.scrollTo(0,${i*h})`); await p.screenshot({path:`${out}-${i}.png`}); }
await b.close();
