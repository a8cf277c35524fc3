/** What the sections about a programme's records say, on the smallest facts that show it. */
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { factsForReader } from '../../src/report/facts-for-reader.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import type { ReportKind } from '../../src/programme/programme.ts';
import { budgetLine, date, economy, risk } from '../programme/tiny-programme.ts';
import { exampleFacts } from './example-facts.ts';
import { timraFacts } from './timra-facts.ts';
import { timra } from './timra-programme.ts';

function textOf(kind: ReportKind, facts: ReportFacts): string {
  return renderReportText(buildReport(kind, facts, 'sv')).replaceAll(/\s+/g, ' ');
}

test('R1 F07 a line above its budget turns economy yellow though the total is far below', () => {
  const lines = [
    budgetLine({ category: 'Egen personal', budget: '1484700.00', outcome: '664825.00' }),
    budgetLine({ category: 'Externa', budget: '321900.00', outcome: '329300.00' }),
    budgetLine({ category: 'Lokal', budget: '0.00', outcome: '0.00' }),
  ];
  const facts = timraFacts('2016-09', { programme: { ...timra, economy: economy(lines) } });
  const document = buildReport('monthly', facts, 'sv');
  const text = renderReportText(document).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Ekonomi: Färg: ▲ gul');
  expect(text).toContain('Förbrukat: 102,3 %');
  expect(text).toContain('Lokal: Budget: 0; Utfall: 0 ');
});

test('a stated total that its lines do not make is named with both figures', () => {
  const lines = [budgetLine({ budget: '100.00' }), budgetLine({ category: 'Resor', budget: '50.00' })];
  const stated = {
    where: 'Summa s. 4',
    year: null,
    parent: null,
    budget: '160.00',
    support: null,
    own: null,
  };
  const programme = { ...timra, economy: { ...economy(lines), statedTotals: [stated] } };
  expect(textOf('monthly', timraFacts('2016-09', { programme }))).toContain(
    'Summa s. 4 anger 160 kr, posterna blir 150 kr.',
  );
});

test('a cancelled goal stays with its reason, and one with a new date is held against its first', () => {
  const goal = timra.goals.find(({ due }) => due !== null);
  if (goal === undefined) throw new Error('the plan has no dated goal');
  const goals = [
    { ...goal, id: 'a', text: 'Första', cancelled: true, cancelledReason: 'Ersatt av upphandling' },
    { ...goal, id: 'b', text: 'Andra', due: date('2016-06-30'), writtenDue: null },
  ];
  const text = textOf('monthly', timraFacts('2016-09', { programme: { ...timra, goals } }));
  expect(text).toContain('utgår: Ersatt av upphandling');
  expect(text).toContain('datum passerat, inte bekräftat');
});

test('F10 equal risks stand together, unscored ones last and never as small', () => {
  const risks = [
    risk({ id: 'r1', text: 'Liten', probability: 1, consequence: 2 }),
    risk({ id: 'r2', text: 'Okänd' }),
    risk({ id: 'r3', text: 'Stor', probability: 5, consequence: 4 }),
  ];
  const text = textOf('monthly', timraFacts('2016-09', { programme: { ...timra, risks } }));
  expect(text.indexOf('R3 Stor')).toBeLessThan(text.indexOf('R1 Liten'));
  expect(text.indexOf('R1 Liten')).toBeLessThan(text.indexOf('R2 Okänd'));
  expect(text).toContain('ej värderad');
});

describe('a change report', () => {
  const request = {
    ...{
      id: 'CR1',
      kinds: ['time' as const],
      reason: 'Projektledaren är överbelastad',
      impact: 'Två månader',
    },
    moves: [{ path: 'end', before: '2021-10-17', after: '2021-12-17', weakened: false }],
    approvals: [
      {
        step: 'steering-group' as const,
        state: 'approved' as const,
        by: null,
        on: date('2021-05-20'),
        note: null,
      },
      { step: 'funder' as const, state: 'pending' as const, by: null, on: null, note: null },
    ],
    ...{ state: 'pending' as const, revision: 2, raisedBy: null, raisedOn: date('2021-05-10') },
  };
  const facts = factsForReader(
    exampleFacts('fyrbodal-2021', {
      period: '2021-04-12..2021-05-10',
      on: '2021-05-21',
      changeRequests: [request],
    }),
    { clearance: 'internal', subject: 'CR1', basis: 'current', since: null },
  );

  test('R5 names the request, what moves and whose approval it waits for', () => {
    const text = textOf('change', facts);
    expect(text).toContain('Ändringsrapport CR1');
    expect(text).toContain('Projektledaren är överbelastad');
    expect(text).toContain('Programmet, sista dag: Förut: 17 oktober 2021; Plan nu: 17 december 2021');
    expect(text).toContain('godkänt 20 maj 2021');
    expect(text).toContain('Finansiär: väntar');
    expect(text).toContain('Kontraktets plan ligger kvar som jämförelse.');
  });
});

test('R12 the public reader’s edition has no risks and no actions', () => {
  const facts = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-06-01' });
  const seen = factsForReader(facts, { clearance: 'public', subject: null, basis: 'current', since: null });
  expect(textOf('monthly', facts)).toContain('Öppna åtgärder');
  const text = textOf('monthly', seen);
  expect(text).not.toContain('Öppna åtgärder');
  expect(text).not.toContain('Ändrat uppdrag e-samordnarroll');
});
