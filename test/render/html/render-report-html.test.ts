import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/report/build-report.ts';
import { renderReportHtml } from '../../../src/render/html/render-report-html.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { answerOf, timraFacts } from '../../report/timra-facts.ts';

describe('one self-contained file', () => {
  const html = renderReportHtml(buildReport('monthly', autumnFacts('2016-10'), 'nb'));

  test('no scripts and nothing to fetch', () => {
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  test('the language is the reader’s; leaders’ own words and the plan keep theirs', () => {
    expect(html).toContain('<html lang="nb-NO">');
    expect(html).toContain('<span lang="sv-SE">Formulärmotorn uppgraderades sent.</span>');
  });

  test('ids are unique, and every chart has a title, its numbers and a table', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const charts = [...html.matchAll(/<svg class="chart[^>]*role="img" aria-labelledby="(\S+) (\S+)"/g)];
    expect(charts).toHaveLength(8);
    for (const [, title, desc] of charts) {
      expect(ids).toContain(title);
      expect(ids).toContain(desc);
    }
  });

  test('sources say who answered when, with the id', () => {
    expect(html).toMatch(
      /Helene Olofsson <span data-source="1\.1:2016-W43:1" title="28\. oktober 2016 kl\. 10\.15">28\. okt\.<\/span>/,
    );
  });
});

test('what people write cannot change the page', () => {
  const evil = '</style><script>alert(1)</script>"\'&{{x}}';
  const answers = [
    answerOf('1.1', '2016-W43', {
      colour: 'red',
      done: evil,
      next: evil,
      help: evil,
      deviation: {
        cause: evil,
        consequence: evil,
        action: evil,
        owner: evil,
        due: Temporal.PlainDate.from('2016-11-01'),
      },
    }),
  ];
  const html = renderReportHtml(buildReport('monthly', timraFacts('2016-10', { answers }), 'sv'));
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;');
});
