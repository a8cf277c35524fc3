/** F01–F05, F12–F17: Fyrbodal's minutes as a document are the seed's own, and the files here open in a browser. */
import { describe, expect, test } from 'vitest';
import { renderReportHtml } from '../../../src/render/html/render-report-html.ts';
import { renderReportText } from '../../../src/render/text/render-report-text.ts';
import { buildMinutes } from '../../../src/report/minutes/build-minutes.ts';
import { LOCALES } from '../../../src/programme/locale.ts';
import { exampleFacts } from '../example-facts.ts';

const facts = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-06-01', body: 'styrgrupp' });
const id = { body: 'styrgrupp', day: '2021-05-20' };

describe.each(LOCALES)('%s', (locale) => {
  const minutes = buildMinutes(facts, id, locale);
  test('reads as minutes do', async () => {
    await expect(renderReportText(minutes)).toMatchFileSnapshot(`golden/fyrbodal-minutes.${locale}.txt`);
    await expect(renderReportHtml(minutes)).toMatchFileSnapshot(`golden/fyrbodal-minutes.${locale}.html`);
  });
});

describe('the seed', () => {
  const minutes = buildMinutes(facts, id, 'sv');
  const text = renderReportText(minutes).replaceAll(/\s+/g, ' ');
  const section = (wanted: string) => minutes.sections.find((one) => one.id === wanted);

  test('F01 head, who noted and who adjusted, the next meeting 110 days later, the attachment', () => {
    expect(minutes.title).toBe('Mötesprotokoll, Styrgrupp för Digitala Processer i Fyrbodal, 20 maj 2021');
    expect(text).toContain('torsdag 20 maj 2021');
    expect(text).toContain('10.30–12.00');
    expect(text).toContain('Via Microsoft Teams');
    expect(text).toContain('Vid protokollet Pontus Björhn');
    expect(text).toContain('Justerat av Sara Herrman');
    expect(text).toContain('tisdag 7 september 2021, 110 dagar senare');
    expect(text).toContain('2021-05-20 – Presentation av möte');
  });

  test('F02 five present, seven absent, three of ten parties, no chair and no quorum rule', () => {
    const [present, absent] = section('present')?.blocks ?? [];
    expect(present).toMatchObject({ type: 'table', rows: { length: 5 } });
    expect(absent).toMatchObject({ type: 'table', rows: { length: 7 } });
    expect(text).toContain('3 av 10 parter var med.');
    expect(text).toContain('Ordförande ingen antecknad');
  });

  test('F03 five items, typed I I B B and one without a letter', () => {
    const items = minutes.sections.filter((one) => one.id.startsWith('item-')).map(({ title }) => title);
    expect(items).toEqual([
      ...['1. Statusrapport', '2. Aktiviteter', '3. Riskhantering', '4. Godkännande av delleverans'],
      '5. Nästa möte',
    ]);
    expect(text).toContain('I informationspunkt, D diskussionspunkt, A arbetsmoment, B beslut');
  });

  test('F12 F14 three alternatives and the board’s own words; what says nothing of approval says nothing of it here', () => {
    for (const number of [1, 2, 3]) expect(text).toContain(`Alternativ ${String(number)}`);
    expect(text).toContain('Styrgruppen eniga om alternativ 1.');
    expect(text).toContain('Styrgruppen beslutar att fortsätta.');
    expect(text).toContain('Den är inget godkännande av det som redovisades.');
  });

  test('F15 F16 actions without owner and day say so, and so do pictures that are missing', () => {
    expect(text).toContain('ingen ansvarig');
    expect(text).toContain('inget datum');
    expect(text).toContain('Bild saknas i underlaget');
  });

  test('before anybody has recorded anything the minutes are the agenda, as a draft', () => {
    const before = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-12', body: 'styrgrupp' });
    const draft = buildMinutes(before, id, 'sv');
    expect(draft.notice).toBe('Utkast. Protokollet är inte justerat.');
    expect(renderReportText(draft)).not.toContain('eniga');
    expect(renderReportText(draft)).toContain('Inget är antecknat.');
  });
});
