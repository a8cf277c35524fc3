/** Every question takes what it asks for and nothing else, and its answer becomes the fact it is about. */
import { describe, expect, test } from 'vitest';
import { acceptReading } from '../../src/plan/accept-reading.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import type { PlanReading } from '../../src/plan/reading.ts';

const PLAN = `schema: tertial.programme/1
settings: { id: typed-2021, shortName: Typed, language: sv, country: SE, timeZone: Europe/Stockholm, currency: SEK, stateWords: [Klar] }
people: [{ name: Anna Berg }]
document: { title: Typed, date: '2021-02-01', openItems: [{ where: kap 1, raw: Kvarstår }] }
project: { starts: '2021-03-01', ends: '2022-05-31' }
organisations:
  - { id: boden, name: Boden, kind: municipality, population: { count: '28 000', asOf: '2020-12-31' } }
  - { id: lulea, name: Luleå, kind: municipality }
  - { id: pitea, name: Piteå, kind: municipality }
bodies: [{ id: board, name: Nämnden, role: Styrgrupp, organisations: [boden, lulea, pitea] }]
roles: [{ role: Projektledare, function: project-leader, person: Anna Berg }, { role: Styrgrupp, function: steering-group, person: Anna Berg }]
milestonePlans: [{ id: first, title: Planen, baseline: contract, rows: [{ date: '2021-05-01', text: Klart }, { date: '2021-05-01', text: Klart }] }]
deliverables:
  - { id: guide, name: Handbok, version: '0.7' }
  - { id: course, name: Kurs, version: '0.2' }
  - { id: later, name: Utvärdering, qualityRound: { bodies: [board], from: '2021-09-01', until: '2021-09-14' } }
meetings:
  - { body: board, date: '2021-05-06', chair: Anna Berg, agenda: [{ number: '2', title: Godkännande av delleverans }], present: [{ name: Eva Ek, of: Boden }] }
decisions: [{ id: going-on, body: board, date: '2021-05-06', item: '2', text: Delleverans, outcome: Nämnden fortsätter. }]
risks:
  - { id: r1, text: Tiden räcker inte }
  - { id: r2, text: Pengarna räcker inte, probability: 3, consequence: 3 }
  - { id: r3, text: Leverantören slutar }
budget:
  lines:
    - { category: Personal, year: 2021, budget: 900 tkr }
    - { category: Lön (40 000 x 12), parent: Personal, year: 2021, budget: 500 000 kr }
    - { category: Resor, year: 2021, budget: EUR 5 000 }
  totals: [{ where: Finansiering, year: 2021, budget: '1,5 miljoner' }]
costShares:
  - { id: equal, text: Avgiften betalas i förskott, amount: '1,2 miljoner', year: 2021, key: equal, parties: [boden, lulea, pitea], stated: 350 000 kr/kommun, inAdvance: true }
  - { id: people, text: Efter invånare, amount: 1 000 kr, key: population, parties: [boden, lulea, pitea] }
activities: [{ number: '1', title: Bygga, period: Mars – maj 2021, leader: Anna Berg, state: Nästan }]
`;

function withReading(question: string, raw: string, reading: string): PlanReading {
  const line = JSON.stringify({ question, raw, reading, by: 'anna-berg', on: '2021-06-01' });
  return readPlan(`${PLAN}readings: [${line}]\n`);
}

const open = readPlan(PLAN);
const asked = (id: string) => open.questions.find((one) => one.id === id);
const settle = (id: string, reading: string) => withReading(id, asked(id)?.raw ?? `no ${id}`, reading);

test('the questions are asked, with the document’s own words beside them', () => {
  expect(open.problems).toEqual([]);
  expect(open.questions.map(({ id, raw }) => [id, raw])).toEqual(
    expect.arrayContaining([
      ['sum:1', 'Finansiering, 2021: 1,5 miljoner'],
      ['parts:1', 'Personal: 900 tkr'],
      ['formula:2', 'Lön (40 000 x 12)'],
      ['share-budget:equal', '1,2 miljoner'],
      ['amount:3:budget', 'EUR 5 000'],
      ['delivery-report:later', ''],
    ]),
  );
  expect(asked('acceptance:going-on')?.readings).toEqual(['Ja', 'Nej']);
});

describe('what nobody can read settles nothing', () => {
  test.each([
    ['sum:1', 'banan'],
    ['sum:1', 'ca 900 000 kr'],
    ['sum:1', 'EUR 900 000'],
    ['parts:1', '__proto__'],
    ['formula:2', 'constructor'],
    ['share:equal', 'lika mycket'],
    ['share-budget:equal', 'hela budgeten'],
    ['amount:3:budget', 'EUR 5 000'],
    ['milestone-twice:first:1', 'banan'],
    ['milestone-twice:first:1', '3'],
    ['state:1', 'Snart'],
    ['risks', 'R1 5x5'],
    ['risks', 'R1 5x6, R3 1x1'],
    ['risks', 'R1 5x5, R1 4x4, R3 1x1'],
    ['risks', 'R1 5x5, R9 4x3'],
    ['risks', '1'],
    ['quorum:board:2021-05-06', 'ja'],
    ['quorum:board:2021-05-06', '4'],
    ['quorum:board:2021-05-06', '0'],
    ['share-population:people', '78 000'],
    ['share-population:people', 'Luleå 78 000'],
    ['share-population:people', 'Luleå 78 000, Umeå 130 000'],
    ['share-population:people', 'Luleå -5, Piteå 42 000'],
    ['acceptance:going-on', 'Ja, men bara handboken'],
    ['acceptance:going-on', 'Utvärdering'],
  ])('%s: "%s"', (id, answer) => {
    expect(acceptReading(open, id, answer)).toHaveProperty('problem');
    const { programme, problems } = settle(id, answer);
    expect(programme).toBeNull();
    expect(problems).toMatchObject([{ path: 'readings[0].reading', value: answer }]);
    for (const text of Object.values(problems[0]!.allowed)) expect(text).not.toMatch(/undefined|^$/u);
  });
});

describe('what can be read becomes the fact', () => {
  const factsOf = (id: string, answer: string) => {
    const { programme, problems, questions, settled } = settle(id, answer);
    expect(problems).toEqual([]);
    expect(settled.map(({ question }) => question)).toEqual([id]);
    expect(questions.map((one) => one.id)).not.toContain(id);
    return programme!;
  };

  test('an amount counts for its line, its total or its share', () => {
    expect(factsOf('sum:1', '905 000 kr').economy.statedTotals[0]?.budget).toBe('905000.00');
    expect(factsOf('parts:1', '500 000').economy.lines[0]?.budget).toBe('500000.00');
    expect(factsOf('formula:2', '480 000 kr').economy.lines[1]?.budget).toBe('480000.00');
    expect(factsOf('amount:3:budget', '57 000 kr').economy.lines[2]?.budget).toBe('57000.00');
    expect(factsOf('share-budget:equal', '905 000').costShares[0]?.amount).toBe('905000.00');
    expect(factsOf('share:equal', '400 000 kr/kommun').costShares[0]?.stated).toEqual({
      raw: '350 000 kr/kommun',
      amount: '400000.00',
    });
  });

  test('risks are scored, by name or in their order', () => {
    for (const answer of ['r3 4x3, R1 5 × 5', '5x5; 4*3']) {
      const { risks } = factsOf('risks', answer);
      expect(risks.map(({ probability, consequence }) => [probability, consequence])).toEqual([
        [5, 5],
        [3, 3],
        [4, 3],
      ]);
    }
  });

  test('a quorum holds for its body', () => {
    expect(factsOf('quorum:board:2021-05-06', '2 krävs').bodies[0]?.quorum).toBe(2);
  });

  test('populations are the parties’ own', () => {
    const { organisations } = factsOf('share-population:people', 'Piteå 42 000 och Luleå: 78 000');
    expect(organisations.map(({ population }) => population?.count)).toEqual([28_000, 78_000, 42_000]);
  });

  test('yes accepts what was asked about, by whom and when; no accepts nothing; a name that one', () => {
    const acceptedIn = (answer: string) =>
      factsOf('acceptance:going-on', answer).deliverables.map(({ acceptance, acceptedBy, acceptedOn }) =>
        acceptance === 'accepted' ? `${acceptedBy ?? ''} ${acceptedOn?.toString() ?? ''}` : acceptance,
      );
    const said = 'Anna Berg 2021-06-01';
    expect(acceptedIn('Ja')).toEqual([said, said, 'pending']);
    expect(acceptedIn('Nej')).toEqual(['pending', 'pending', 'pending']);
    expect(acceptedIn('kurs')).toEqual(['pending', said, 'pending']);
  });

  test('N20: a delivery report in words, so that its quality round can begin', () => {
    const text = 'Åtta av tio steg är gjorda.';
    expect(factsOf('delivery-report:later', text).deliverables[2]?.report).toEqual({
      fulfilment: text,
      deviations: null,
    });
    expect(asked('delivery-report:guide')).toBeUndefined();
  });

  test('where no fact hangs on it, one of what is offered or plain words: nothing else changes', () => {
    expect(factsOf('milestone-twice:first:1', '1')).toEqual(open.programme);
    expect(factsOf('open-item:1', 'Det är gjort.')).toEqual(open.programme);
    expect(factsOf('state:1', 'klar').activities[0]?.state).toBe('Klar');
  });
});

describe('R11: what is shared, against the budget', () => {
  const share = (text: string, amount: string, more = '') =>
    readPlan(
      PLAN.replace(
        /costShares:[^]*?\n(?=activities)/u,
        `costShares: [{ id: pot, text: ${text}, amount: ${amount}, year: 2021, key: equal, parties: [boden]${more} }]\n`,
      ),
    )
      .questions.filter(({ id }) => id.startsWith('share-budget:'))
      .map(({ readings }) => readings);

  test('a pot of its own is no question', () => expect(share('Gemensam pott', '10 000 kr')).toEqual([]));
  test('paid in advance: the whole budget', () =>
    expect(share('Gemensam pott', '10 000 kr', ', inAdvance: true')).toEqual([['10000.00', '905000.00']]));
  test('a line by its name: that line', () => {
    expect(share('Alla delar på Personal', '10 000 kr')).toEqual([['10000.00', '900000.00']]);
    expect(share('Alla delar på Personal', '900 000 kr')).toEqual([]);
    expect(share('Alla delar på Personalrum', '10 000 kr')).toEqual([]);
  });
  test('more than there is', () => expect(share('Gemensam pott', '2 miljoner')).toEqual([['2000000.00']]));
});
