/** Rows E01–E24: E-nämnden's operational plan of 2014 as it is written, and what Tertial asks about it. */
import { expect, test } from 'vitest';
import { formulaIn } from '../../src/plan/read-formula.ts';
import { hundredths, sumOf } from '../../src/programme/economy/amount.ts';
import { statedShare } from '../../src/programme/economy/cost-share.ts';
import { meetingsOf } from '../../src/programme/meeting/meetings.ts';
import { calendarWith, date } from '../programme/tiny-programme.ts';
import { readExample } from './support/read-example.ts';
import { reportedOn } from './support/reported-on.ts';

const { programme, reading, question, warning, changed } = readExample('e-namnden-2014');

const activity = (number: string) => programme.activities.find((one) => one.number === number);
const body = (id: string) => programme.bodies.find((one) => one.id === id)!;
const days = (id: string) =>
  meetingsOf(programme, body(id), calendarWith()).map(({ start }) => start.toPlainDate().toString());

test('E01: issue P1.0-3, three issues dated in six figures, the last one decided', () => {
  expect(programme.document.version).toBe('P1.0-3');
  expect(
    programme.document.changeLog.map(({ version, date: day, text }) => `${version} ${String(day)} ${text}`),
  ).toEqual([
    'P1.0-1 2014-02-14 Utkast',
    'P1.0-2 2014-02-18 Reviderad inför beslut i e-nämnden',
    'P1.0-3 2014-02-26 Reviderad efter kommentarer från e-nämnden. Beslutad version',
  ]);
  expect(days('e-namnden')).toContain(programme.document.date?.toString());
});

test('E02: approved by two, chair and e-samordnare; one reference with its date', () => {
  expect(programme.document.approver).toBe('Niklas Nordström, Henrik Billström');
  expect(programme.document.relatedDocuments.map(({ date: day }) => day?.toString())).toEqual(['2013-03-25']);
});

test('E03: vision, three strategic goals, six effects, and Kiruna to join during 2014', () => {
  const count = (level: string) => programme.goals.filter((goal) => goal.level === level).length;
  expect([count('vision'), count('overall'), count('effect')]).toEqual([1, 3, 6]);
  const kiruna = programme.goals.find(({ id }) => id === 'kiruna');
  expect([kiruna?.writtenDue?.raw, kiruna?.writtenDue?.precision]).toEqual(['2014', 'year']);
});

test('E04: a portfolio of eleven rows, the ninth broken by a page footer and still one', () => {
  expect(programme.activities).toHaveLength(11);
  expect(activity('9')?.title).toBe(
    'Gemensam drift och förvaltning av nya system i framtiden, t ex ekonomisystem, personalsystem etc.',
  );
});

test('E05: the rows’ own status words, all among the programme’s seven; another word is asked about', () => {
  const count = (word: string) => programme.activities.filter(({ state }) => state === word).length;
  expect(programme.stateWords.map((word) => [word, count(word)])).toEqual([
    ['Idé', 3],
    ['Diskussioner förs', 3],
    ['Förstudie startar inom kort', 1],
    ['Förstudie påbörjad', 1],
    ['Upphandling pågår', 1],
    ['Påbörjad', 1],
    ['I produktion', 1],
  ]);
  const other = changed([['activities', 3, 'state'], 'På gång']);
  expect(other.questions.find(({ id }) => id === 'state:4')).toMatchObject({
    raw: 'På gång',
    readings: programme.stateWords,
  });
});

test('E06: times are months, written only where something has begun', () => {
  expect(
    programme.activities
      .filter(({ period }) => period.raw !== '')
      .map(({ number, period }) => [number, period.raw, String(period.end)]),
  ).toEqual([
    ['1', 'mars 2014', '2014-03-31'],
    ['2', 'juni 2014', '2014-06-30'],
    ['11', 'okt 2014', '2014-10-31'],
  ]);
});

test('E07: a row without a time is no open question in a portfolio; elsewhere it is', () => {
  expect(reading.questions.some(({ id }) => id.startsWith('period:'))).toBe(false);
  const plain = changed([['settings', 'stateWords'], undefined]);
  expect(plain.questions.filter(({ id }) => id.startsWith('period:')).map(({ id }) => id)).toEqual(
    ['3', '4', '6', '7', '8', '9', '10'].map((number) => `period:${number}`),
  );
});

test('E08: webGIS is listed, outside the board’s scope, and never asked about', () => {
  expect(activity('5')).toMatchObject({ title: 'webGIS', state: 'Upphandling pågår', inScope: false });
  expect(activity('5')?.comment).toContain('Sker ej inom ramen för e-nämnden');
  const led = new Map([['5', 'henrik-billstrom']]);
  expect(reportedOn(programme, '2014-01-01', '2014-12-31', led)).not.toContain('5');
});

test('E09: nobody is asked about an idea until it has a time or a leader', () => {
  expect(reportedOn(programme, '2014-01-01', '2014-12-31', new Map())).toEqual(['1', '2', '6', '11']);
  const led = new Map([['4', 'niklas-nordstrom']]);
  expect(reportedOn(programme, '2014-01-01', '2014-12-31', led)).toEqual(['1', '2', '4', '6', '11']);
  expect(reading.warnings.filter(({ id }) => id.startsWith('no-leader:')).map(({ id }) => id)).toEqual([
    'no-leader:1',
    'no-leader:2',
    'no-leader:11',
  ]);
  expect(warning('no-leader:1').text.sv).toContain('Frågorna går till den som samordnar.');
});

test('E10: question marks and loose ends of the table are open items', () => {
  expect(activity('2')?.title.endsWith('autentisering?')).toBe(true);
  expect(reading.questions.filter(({ id }) => id.startsWith('open-item:'))).toHaveLength(3);
  expect(question('remark:tidpunkt-telefoni').readings[1]).toBe('Förstudie startar inom kort, okt 2014');
});

test('E11: four board meetings in 2014, without a year in the list; four promised, four found', () => {
  expect(days('e-namnden')).toEqual(['2014-02-26', '2014-05-21', '2014-08-27', '2014-11-05']);
  expect(body('e-namnden').cadence).toMatchObject({ times: 4, per: 'year', exact: true });
  expect(reading.questions.some(({ id }) => id.startsWith('cadence:'))).toBe(false);
  const three = changed([
    ['settings', 'meetings', 0, 'dates'],
    ['26 februari', '21 maj', '27 augusti'],
  ]);
  expect(three.questions.find(({ id }) => id === 'cadence:e-namnden:2014')?.raw).toBe(
    '4 gånger/år · 2014: 3',
  );
});

test('E12: nine IT-chief meetings; "4-5 februari" is one of them, from its first day', () => {
  expect(days('it-chefsgruppen')).toEqual([
    '2014-02-04',
    '2014-03-12',
    '2014-04-09',
    '2014-05-07',
    '2014-06-10',
    '2014-09-03',
    '2014-10-14',
    '2014-11-19',
    '2014-12-09',
  ]);
});

test('E13: "ca 10 gånger/år" against nine is told, against eight it is asked', () => {
  expect(body('it-chefsgruppen').cadence).toMatchObject({ times: 10, exact: false });
  expect(warning('cadence:it-chefsgruppen:2014').raw).toBe('ca 10 gånger/år · 2014: 9');
  const eight = days('it-chefsgruppen').slice(1);
  const fewer = changed([['settings', 'meetings', 1, 'dates'], eight]);
  expect(fewer.questions.some(({ id }) => id === 'cadence:it-chefsgruppen:2014')).toBe(true);
});

test('E14: thirteen municipalities take part, six of them named in the portfolio; Kiruna is known and not in', () => {
  const municipalities = programme.organisations.filter(({ kind }) => kind === 'municipality');
  expect(municipalities.filter(({ participates }) => participates)).toHaveLength(13);
  expect(municipalities.find(({ id }) => id === 'kommun-kiruna')?.participates).toBe(false);
  expect(municipalities.filter(({ host }) => host).map(({ name }) => name)).toEqual(['Luleå']);
  const said = programme.activities.map(({ comment }) => comment ?? '').join(' ');
  expect(municipalities.slice(0, 6).every(({ name }) => said.includes(name))).toBe(true);
  expect(municipalities.slice(6, 13).some(({ name }) => said.includes(name))).toBe(false);
});

test('E15: parent and child lines: the four parts make 843 000, and that with administration 903 000', () => {
  const { lines, statedTotals } = programme.economy;
  const parts = lines.filter(({ parent }) => parent === 'E-samordnare (tjänsteman)');
  const tops = lines.filter(({ parent }) => parent === null);
  expect(sumOf(parts.map(({ budget }) => budget))).toBe('843000.00');
  expect(sumOf(tops.map(({ budget }) => budget))).toBe(statedTotals[0]?.budget);
  expect(reading.questions.some(({ id }) => /^(?:sum|parts):/.test(id))).toBe(false);
  const wrong = changed([['budget', 'lines', 3, 'budget'], '31 000 kr']);
  expect(wrong.questions.find(({ id }) => id === 'parts:2')?.readings).toEqual(['843000.00', '844000.00']);
});

test('E16: 43 000 x 12 + 44 % makes 743 040; 743 000 is that rounded, and the written figure counts', () => {
  expect(formulaIn('Lönekostnad (43 000 x 12 + 44%)')).toEqual({
    raw: '43 000 x 12 + 44%',
    value: '743040.00',
  });
  expect(warning('formula:3').text.sv.replace(/\s/gu, ' ')).toBe(
    '43 000 x 12 + 44% blir 743 040 kr. Planen har avrundat till 743 000 kr, och det är den siffran som räknas.',
  );
  expect(programme.economy.lines[2]?.budget).toBe('743000.00');
  const wrong = changed([['budget', 'lines', 2, 'budget'], '753 000 kr']);
  expect(wrong.questions.find(({ id }) => id === 'formula:3')?.readings).toEqual(['753000.00', '743040.00']);
});

test('E18: "ca 69 500 kr/kommun" is the share rounded; thirteen of them are 500 kr too much, and asked about', () => {
  const share = statedShare(programme.costShares[0]!, programme, date('2014-01-01'));
  expect(share).toMatchObject({ raw: 'ca 69 500 kr/kommun', isRounded: true, parties: 13 });
  expect(hundredths(share!.together)).toBe(13n * hundredths('69500.00'));
  expect(share?.difference).toBe('500.00');
  expect(question('share:grundbelopp-2014').readings).toContain('69500.00');
  const odd = changed([['costShares', 0, 'stated'], 'ca 70 100 kr/kommun']);
  expect(odd.questions.find(({ id }) => id === 'share:grundbelopp-2014')?.confidence).toBe('unsure');
});

test('E19: paid in advance, from the board’s budget; another amount than the budget is asked about', () => {
  expect(programme.costShares[0]).toMatchObject({
    inAdvance: true,
    key: 'equal',
    amount: '903000.00',
    year: 2014,
  });
  const other = changed([['costShares', 0, 'amount'], '913 000 kr']);
  expect(other.questions.find(({ id }) => id === 'share-budget:grundbelopp-2014')?.readings).toEqual([
    '913000.00',
    '903000.00',
  ]);
});

test('E22: project costs by population among those who choose to take part: a rule without amount or parties', () => {
  expect(programme.costShares[1]).toMatchObject({ key: 'population', amount: null, parties: [] });
  const asked = changed([
    ['costShares', 1, 'parties'],
    ['kommun-boden', 'kommun-lulea'],
  ]);
  expect(asked.questions.find(({ id }) => id === 'share-population:projektkostnader')?.raw).toBe(
    'Boden, Luleå',
  );
});

test('E23: the board is owed a report before each of its meetings; the plan says what, not when', () => {
  expect(programme.reporting).toMatchObject([{ kind: 'board', body: 'e-namnden' }]);
  expect(body('e-namnden')).toMatchObject({ kind: 'board', chair: 'niklas-nordstrom' });
  expect(body('e-namnden').organisations).toHaveLength(13);
});

test('E24: "Se avsnitt 8.2" about resources leads to reporting; one active project, yet two rows have begun', () => {
  expect(question('remark:resursstyrning').readings).toEqual(['Se avsnitt 8.2', 'Rapportering']);
  expect(question('remark:aktiva-projekt').readings[0]).toBe('ett aktivt projekt');
});
