/** Rows T01–T04, T15, T22–T26: the document, its goals, money, risks and ways of communication. */
import { expect, test } from 'vitest';
import { programme, question, timra, timraText, warning, written } from './support/timra.ts';

test('the file can be read, and is held by the seed’s own words', () => {
  expect(timra.problems).toEqual([]);
  expect(timraText.startsWith('# yaml-language-server: $schema=../../docs/programme.schema.json\n')).toBe(
    true,
  );
  expect(programme()).toMatchObject({
    id: 'timra-2016',
    shortName: 'Timrå',
    language: 'sv',
    country: 'SE',
    currency: 'SEK',
  });
});

test('T01: header as written; template text is empty', () => {
  const { document } = programme();
  expect(document.version).toBe('0.5');
  expect(document.date?.toString()).toBe('2016-05-23');
  expect(document.authors).toEqual([
    { name: 'Yvonne Westerlund', note: null },
    { name: 'Helene Olofsson', note: 'delvis' },
  ]);
  expect(document.client).toContain('Kommunledningskontoret');
  expect([document.registrationNumber, document.approver]).toEqual([null, null]);
  expect(warning('template:registrationNumber').raw).toBe('Siffor');
  expect(warning('template:approver').raw).toBe('Text');
});

test('T02: five change-log rows, the template row ignored, "Westerlund Yvonne" is Yvonne Westerlund', () => {
  const { changeLog } = programme().document;
  expect(changeLog.map(({ version, date }) => `${version} ${String(date)}`)).toEqual([
    '0.1 2016-04-25',
    '0.2 2016-04-29',
    '0.3 2016-05-06',
    '0.4 2016-05-11',
    '0.5 2016-05-23',
  ]);
  expect(new Set(changeLog.map(({ author }) => author))).toEqual(new Set(['Yvonne Westerlund']));
  expect(warning('name-order:yvonne-westerlund').raw).toBe('Westerlund Yvonne');
  expect(warning('template:changeLog-5').raw).toBe('Text Text Text Text');
  expect(question('open-item:1')).toMatchObject({
    raw: 'Resurssäkring kvarstår',
    askedOf: 'yvonne-westerlund',
  });
});

test('T03: six related documents with dates, sections and what is no date', () => {
  const rows = programme().document.relatedDocuments;
  expect(
    rows.map(({ version, rawDate, date, section }) => [version, rawDate, date?.toString() ?? null, section]),
  ).toEqual([
    ['1.0', '2015- 04-27 § 61', '2015-04-27', '§ 61'],
    ['1.0', '2015 -06-15 § 91', '2015-06-15', '§ 91'],
    ['1.0', '2016-02-29 § 13', '2016-02-29', '§ 13'],
    ['1.0b', '2016-05-12', '2016-05-12', null],
    [null, 'Förslag presenteras 2016-06-30', '2016-06-30', null],
    ['Utkast', 'April 2016 ¹', null, null],
  ]);
  expect(question('document:6').readings).toEqual(['April 2016 ¹', '20160214']);
});

test('T04: "9 aktivitetsblock" and "från 0 till 9" against ten blocks with twenty leaves', () => {
  expect(timra.counts).toMatchObject({ blocks: 10, activities: 20 });
  expect(
    programme()
      .activities.map(({ number }) => number)
      .join(' '),
  ).toBe('0.1 0.2 1.1 1.2 2.1 2.2 2.3 2.4 3 4.1 4.2 4.3 4.4 5.1 5.2 5.3 6 7 8 9');
  expect(question('blocks').readings).toEqual(['10', '9']);
  expect(question('blocks').text.sv).toContain('”9 aktivitetsblock” (försättsbladet)');
  expect(question('blocks').text.sv).not.toContain('från 0 till 9');
});

test('T15: the project ends on a Sunday, its predecessor on 2016-05-31', () => {
  expect(programme().end?.toString()).toBe('2017-12-31');
  expect(programme().start?.toString()).toBe('2016-05-01');
  expect(warning('end-on-day-off').text.sv).toContain('söndag');
  expect(written().project?.predecessors).toEqual([{ name: 'eSamverkan', ends: '2016-05-31' }]);
});

test('T22: goal codes stay codes; eight indicators; 2:1 aims at rank 1 and 10', () => {
  const overall = programme().goals.filter(({ level }) => level === 'overall');
  expect(overall.map(({ code, indicators }) => [code, indicators.length])).toEqual([
    ['1:3', 3],
    ['1:5', 1],
    ['2:1', 1],
    ['3:2', 2],
    ['4:3', 1],
  ]);
  expect(timra.counts).toMatchObject({ overallGoals: 5, projectGoals: 8, indicators: 8 });
  expect(overall[2]?.indicators[0]).toContain('nr 1 i Norrland och nr 10 i Sverige');
  const indicator = written().goals?.find(({ code }) => code === '2:1')?.indicators?.[0];
  expect(indicator).toMatchObject({ values: [{ of: 'ranking i Norrland', raw: 'nr 1' }, { raw: 'nr 10' }] });
});

test('T23: no amounts and no zeros: the economy says why it cannot be computed', () => {
  const { economy } = programme();
  expect(economy.lines).toEqual([]);
  expect(economy.unavailable.join(' ')).toMatch(
    /tidredovisning.*2016 är ännu inte finansierade.*eSamverkansprojektet/u,
  );
  expect(economy.note).toContain('Kostnader för 2016 är ännu inte finansierade fullt ut.');
  expect(warning('economy-unavailable').text.en).toContain('cannot be computed');
});

test('T24: Timrå stands twice among seven municipalities; two are joining; vision 2020 or 2025', () => {
  expect(timra.counts).toMatchObject({ participants: 7 });
  expect(question('participants:1')).toMatchObject({ readings: ['7', '8'] });
  expect(question('participants:1').text.sv).toContain('Timrå står två gånger');
  expect(written().project?.participants?.[0]?.joining).toBe('Nordanstig och Hudiksvall');
  expect(question('remark:e-halsa').readings.join(' ')).toMatch(/2020.*2025/u);
});

test('T25: five risks and a sub-bullet, none of them scored, and somebody is asked to score them', () => {
  const { risks } = programme();
  expect(risks.filter(({ parent }) => parent === null)).toHaveLength(5);
  expect(risks.filter(({ parent }) => parent !== null)).toMatchObject([{ parent: 'r2', probability: null }]);
  expect(risks.every(({ probability, consequence }) => probability === null && consequence === null)).toBe(
    true,
  );
  expect(question('risks').text.sv).toContain('6 risker är inte värderade');
});

test('T26: everything to eSamverkan goes through the e-koordinator; escalation; two store paths', () => {
  const [channel] = written().communication ?? [];
  expect(channel).toMatchObject({ with: 'eSamverkansprojektet', through: 'E-koordinator' });
  const role = programme().roles.find(({ role }) => role === channel?.through);
  expect(role).toMatchObject({ function: 'coordinator', holder: { people: ['helene-olofsson'] } });
  expect(written().escalations?.[0]).toMatchObject({
    where: 'fotnot 16',
    steps: ['E-tjänstägaren', 'e-rådet', 'kommuncheferna'],
  });
  expect(question('store').readings).toEqual(['K:\\eSamverkan Timrå', 'K:\\eSamverkan']);
});
