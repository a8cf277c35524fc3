/** "Så gjordes rapporten": up to when, who is missing, what is old, what was changed or late, and what colours mean. */
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import type { Document, Fact } from '../../src/report/document.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { renderReportText, sectionText } from '../../src/render/text/render-report-text.ts';
import { autumnFacts } from './timra-autumn.ts';
import { answerOf, timraFacts } from './timra-facts.ts';

function about(document: Document): string {
  const section = document.sections.find(({ id }) => id === 'about');
  if (section === undefined) throw new Error('No report is without this section.');
  return sectionText(section, document);
}

describe('how a report was made', () => {
  test('cut-off, answers, who is missing and what is old, with the days the programme has agreed', () => {
    const text = about(buildReport('monthly', autumnFacts('2016-10'), 'sv'));
    expect(text).toContain('Uppgifter till och med\n  1 november 2016 kl. 08.00. Plan, revision 1.');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Svar 12 av 16 veckosvar har kommit in. Saknas helt eller delvis från Charlotte Sjöström.',
    );
    expect(text).toContain('Senaste svaret äldre än 14 dagar\n  0.2 Planera projektet: 2 sep. 2016\n');
    expect(text).toContain('● grön: enligt plan');
    expect(text).toContain('○ grå: saknas, eller underlag saknas');
    expect(text).toContain('Ändrat efter första svaret\n  Inga\nSvar som kom sent\n  Inga');
  });

  test('what was changed or came late since the last report is named, and leads to the answer', () => {
    const answers = [
      answerOf('1.1', '2016-W40', { revision: 2, done: 'Rättat.' }),
      answerOf('2.1', '2016-W40', { late: true, done: 'Sent.' }),
    ];
    const document = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(about(document)).toContain('Ändrat efter första svaret\n  1.1, vecka 40: 7 okt. 2016\n');
    expect(about(document)).toContain('Svar som kom sent\n  2.1, vecka 40: 7 okt. 2016');
    const ids = document.sections
      .find(({ id }) => id === 'about')
      ?.blocks.flatMap((block) => (block.type === 'facts' ? block.items.flatMap((one) => one.sources) : []));
    expect(ids).toEqual(expect.arrayContaining(['1.1:2016-W40:2', '2.1:2016-W40:1']));
  });

  test('many are counted and not listed', () => {
    const weeks = Array.from({ length: 12 }, (_, index) => `2016-W${String(36 + index)}`);
    const answers = weeks.map((week) => answerOf('1.1', week, { revision: 2 }));
    expect(about(buildReport('monthly', timraFacts('2016-11', { answers, since: null }), 'sv'))).toMatch(
      /och 4 till/,
    );
  });
});

const cover: readonly Fact[] = [
  { term: 'Version', rich: [{ text: '0.2 <b>' }], sources: [] },
  { term: '', rich: [{ text: 'arbetsversjon', lang: 'nb' }], sources: [] },
  { term: 'Diarienummer', rich: [{ text: 'KS 2016/417' }], sources: [] },
];

describe('cover', () => {
  const document: Document = {
    ...buildReport('monthly', timraFacts('2016-09'), 'sv'),
    imprint: cover,
    notice: 'Utkast. Ingen har godkänt rapporten.',
  };

  test('HTML: the notice before everything else, by sign and word; the imprint as terms, its language marked', () => {
    const html = renderReportHtml(document);
    const header = /<header[\s\S]*<\/header>/.exec(html)?.[0] ?? '';
    expect(header).toMatch(/<p class="notice"><svg [^>]*aria-hidden="true".*<strong>Utkast\. Ingen har/);
    expect(header).toContain(
      '<dt>Version</dt><dd>0.2 &lt;b&gt;</dd><dd><span lang="nb-NO">arbetsversjon</span>',
    );
    expect(header.indexOf('notice')).toBeLessThan(header.indexOf('Version'));
  });

  test('text: the same in the same order', () => {
    expect(renderReportText(document)).toContain(
      '\n! Utkast. Ingen har godkänt rapporten.\n\nVersion: 0.2 <b>\n  arbetsversjon\nDiarienummer: KS 2016/417\n\n',
    );
  });

  test('nothing of either where there is nothing to say', () => {
    const html = renderReportHtml({ ...document, imprint: [], notice: null });
    expect(html).not.toMatch(/class="(notice|imprint)"/);
  });
});
